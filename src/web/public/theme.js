// Runs before the first paint, so that a forced theme never flashes the other one.
(() => {
  try {
    const theme = localStorage.getItem("muster-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Without storage the page follows the system.
  }
})();
