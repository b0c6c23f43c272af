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
} as const;
