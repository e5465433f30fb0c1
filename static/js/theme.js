/* Runs in the head, before the first paint: the theme this visitor has chosen, if any. */
(function () {
  try {
    var chosen = localStorage.getItem("theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch (refused) {
    /* Storage may be forbidden; the system's theme then stands. */
  }
})();
