// What stands around the first paint. Before it: the reader's theme, text size and motion, kept in localStorage, and that
// scripts run; later again when the device's theme changes, or what another tab chose. After it: the scripts of a page
// whose text is read, so that the text waits for none of them.
(function () {
  var root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)"), longest = 2000;
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
  function startScripts() {
    document.querySelectorAll('script[type="late"]').forEach(function (late) {
      var script = document.createElement("script");
      script.src = late.getAttribute("src"); // as it is written: by it the scripts find each other
      script.async = true;
      late.replaceWith(script);
    });
  }
  show();
  root.dataset.scripts = "on";
  if (dark.addEventListener) dark.addEventListener("change", show);
  addEventListener("storage", function (event) { if (event.key === "assay-appearance" || event.key === null) show(); });
  document.addEventListener("DOMContentLoaded", function () {
    var tells = window.PerformanceObserver && (PerformanceObserver.supportedEntryTypes || []).indexOf("paint") >= 0;
    // A page in a tab behind is not painted, and is to be ready when it is looked at.
    if (!tells || document.hidden) return startScripts();
    new PerformanceObserver(startScripts).observe({ type: "paint", buffered: true });
    setTimeout(startScripts, longest);
  });
})();
