/** The frame around a page about a mission, in Spanish. */
export const frame = {
  "title.page": "{title} · {mission} · Muster",
  "foot.entry": "Registro en la entrada {head}, huella",
  "cite.copy": "Citar esta página",
  "cite.copied": "Copiado.",
  "cite.text":
    "{mission}: cierto al {true}, conocido al {known}, entrada {head} del registro, huella {hash}. Muster. {address}",
  "app.changes": "Cambios",
  "chart.csv": "CSV",
  "list.day": "Día",
  "list.kind": "Tipo",
  "list.what": "Qué",
  "list.before": "Antes",
  "list.after": "Después",
  "list.difference": "Diferencia",
  "app.timeline": "Cronología",
  "chart.png": "PNG",
  "chart.svg": "SVG",
  "chart.failed": "No se pudo hacer la imagen. Guarde el SVG.",
  "chart.source":
    "Cierto al {true}, conocido al {known}, registro en la entrada {head}; {n} afirmaciones.",
} as const;
