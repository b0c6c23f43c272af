// Runs before the first paint and before the script of the pages is there: a forced theme never
// flashes the other one, and what every page asks for first is asked for already.
(() => {
  try {
    const theme = localStorage.getItem("muster-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Without storage the page follows the system.
  }

  // A page that shows its first screen came with what that is drawn from.
  if (document.documentElement.dataset.first !== undefined) return;
  const source = document.querySelector('meta[name="muster-source"]').content;
  const missions = source === "api" ? "./api/missions" : `${source}/data/missions.json`;
  const answer = fetch(missions);
  // Whoever takes the answer hears of a failure.
  answer.catch(() => {});
  globalThis.musterAsked = new Map([[missions, answer]]);
})();
