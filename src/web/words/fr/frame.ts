/** The frame around a page about a mission, in French. */
export const frame = {
  "title.page": "{title} · {mission} · Muster",
  "foot.entry": "Registre à l’entrée {head}, empreinte",
  "cite.copy": "Citer cette page",
  "cite.copied": "Copié.",
  "cite.text":
    "{mission} : vrai au {true}, connu au {known}, entrée {head} du registre, empreinte {hash}. Muster. {address}",
  "app.changes": "Changements",
  "chart.csv": "CSV",
  "list.day": "Jour",
  "list.kind": "Genre",
  "list.what": "Quoi",
  "list.before": "Avant",
  "list.after": "Après",
  "list.difference": "Différence",
  "app.timeline": "Chronologie",
  "chart.png": "PNG",
  "chart.svg": "SVG",
  "chart.failed": "L’image n’a pas pu être produite. Enregistrez le SVG.",
  "chart.source":
    "Vrai au {true}, connu au {known}, registre à l’entrée {head} ; {n} affirmations.",
} as const;
