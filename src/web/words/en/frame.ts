/** The frame around a page about a mission: its title, its permanent address. */
export const frame = {
  "title.page": "{title} · {mission} · Muster",
  "foot.entry": "Ledger at entry {head}, hash",
  "cite.copy": "Cite this page",
  "cite.copied": "Copied.",
  "cite.text":
    "{mission}: true on {true}, known at {known}, ledger entry {head}, hash {hash}. Muster. {address}",
  "app.changes": "Changes",
  "chart.csv": "CSV",
  "list.day": "Day",
  "list.kind": "Kind",
  "list.what": "What",
  "list.before": "Before",
  "list.after": "After",
  "list.difference": "Difference",
  "app.timeline": "Timeline",
  "chart.png": "PNG",
  "chart.svg": "SVG",
  "chart.failed": "The picture could not be made. Save the SVG instead.",
  "chart.source": "True on {true}, known at {known}, ledger at entry {head}; {n} claims.",
} as const;
