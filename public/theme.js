// Before the first paint: the reader's theme, text size and motion, kept in localStorage; later again when the device's
// theme changes, or what another tab chose. Also tells the stylesheet that scripts run.
(function () {
  var root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)");
  function set(name, value) {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
  function show() {
    var stored = {};
    try { stored = JSON.parse(localStorage.getItem("assay-appearance") || "{}") || {}; } catch (e) {}
    set("theme", stored.theme === "light" || stored.theme === "dark" ? stored.theme : dark.matches ? "dark" : "light");
    set("text", (stored.text === "large" || stored.text === "largest") && stored.text);
    set("motion", stored.motion === "none" && "none");
  }
  show();
  root.dataset.scripts = "on";
  if (dark.addEventListener) dark.addEventListener("change", show);
  addEventListener("storage", function (event) { if (event.key === "assay-appearance" || event.key === null) show(); });
})();
