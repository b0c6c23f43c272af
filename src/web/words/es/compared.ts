/** Two boards compared, in Spanish. */
export const compared = {
  "compared.head": {
    one: "Cambió {n} cosa.",
    many: "Cambiaron {n} de cosas.",
    other: "Cambiaron {n} cosas.",
  },
  "compared.nothing": "Nada cambió entre estos dos tableros. Compare con un día anterior.",
  "compared.noBoard": "La misión no figuraba en el registro en esa entrada. Elija una posterior.",
  "compared.sums": "Las sumas",
  "compared.with": "Comparado con",
  "compared.days": { one: "{n} día antes", many: "{n} de días antes", other: "{n} días antes" },
  "compared.monday": "Desde el lunes",
  "compared.entry": "o con el registro en la entrada",
} as const;
