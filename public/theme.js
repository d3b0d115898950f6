// Before the first paint: the reader's theme, text size and motion, kept in localStorage. Also tells the stylesheet that scripts run.
(function () {
  var root = document.documentElement, stored = {};
  try { stored = JSON.parse(localStorage.getItem("assay-appearance") || "{}") || {}; } catch (e) {}
  var theme = stored.theme === "light" || stored.theme === "dark" ? stored.theme : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.dataset.theme = theme;
  root.dataset.scripts = "on";
  if (stored.text === "large" || stored.text === "largest") root.dataset.text = stored.text;
  if (stored.motion === "none") root.dataset.motion = "none";
})();
