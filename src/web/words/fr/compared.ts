/** Two boards compared, in French. */
export const compared = {
  "compared.head": {
    one: "{n} chose a changé.",
    many: "{n} de choses ont changé.",
    other: "{n} choses ont changé.",
  },
  "compared.nothing": "Rien n’a changé entre ces deux tableaux. Comparez avec un jour plus ancien.",
  "compared.noBoard":
    "La mission n’était pas au registre à cette entrée. Choisissez-en une plus récente.",
  "compared.sums": "Les sommes",
  "compared.with": "Comparé au",
  "compared.days": { one: "{n} jour avant", many: "{n} de jours avant", other: "{n} jours avant" },
  "compared.monday": "Depuis lundi",
  "compared.entry": "ou au registre à l’entrée",
} as const;
