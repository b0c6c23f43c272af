/** The map and the search, in Spanish. */
export const map = {
  "app.map": "Mapa",
  "app.search": "Buscar",
  "map.head": {
    one: "{n} contribuyente promete o ha dado ({resource}); {against} se abstienen.",
    many: "{n} de contribuyentes prometen o han dado ({resource}); {against} se abstienen.",
    other: "{n} contribuyentes prometen o han dado ({resource}); {against} se abstienen.",
  },
  "map.world": "Mundo",
  "map.near": "En torno a {host}",
  "map.title": "{resource} según dónde está cada uno, {day}",
  "map.unit":
    "Un signo por Estado; la forma es el grado y el color lo repite. Una línea une el signo con su Estado.",
  "map.table": "Los contribuyentes y dónde están",
  "map.noPlace": "sin lugar en el mapa",
  "map.hint": "Señale un signo, o vaya a él con la tecla Tab; abre sus afirmaciones.",
  "search.head": {
    one: "Buscar en {n} misión",
    many: "Buscar en {n} de misiones",
    other: "Buscar en {n} misiones",
  },
  "search.label": "Palabras que buscar",
  "search.hint": "Kenia, tratado, Le Nouvelliste …",
  "search.count": { one: "{n} hallado", many: "{n} hallados", other: "{n} hallados" },
  "search.first":
    "Busca en partes, afirmaciones y documentos. No importan acentos ni mayúsculas; todas las palabras deben estar en lo hallado.",
  "search.none":
    "Nada contiene todas estas palabras en ninguna misión. Use menos, o elija otro día.",
  "search.claims": "Afirmaciones",
  "search.quotes": {
    one: "Las citas se buscan en el documento más reciente.",
    many: "Las citas se buscan en los {n} documentos más recientes.",
    other: "Las citas se buscan en los {n} documentos más recientes.",
  },
  "search.documents": "Documentos",
} as const;
