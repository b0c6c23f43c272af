/** The map and the search, in French. */
export const map = {
  "app.map": "Carte",
  "app.search": "Recherche",
  "map.head": {
    one: "{n} contributeur promet ou a donné ({resource}) ; {against} s’abstiennent.",
    many: "{n} de contributeurs promettent ou ont donné ({resource}) ; {against} s’abstiennent.",
    other: "{n} contributeurs promettent ou ont donné ({resource}) ; {against} s’abstiennent.",
  },
  "map.world": "Monde",
  "map.near": "Autour de {host}",
  "map.title": "{resource} selon la position de chacun, {day}",
  "map.unit":
    "Un signe par État ; la forme dit le degré, la couleur le répète. Un trait relie un signe à son État.",
  "map.table": "Les contributeurs et leur position",
  "map.noPlace": "sans place sur la carte",
  "map.hint": "Pointez un signe, ou allez-y avec la touche Tab ; il ouvre ses affirmations.",
  "search.head": {
    one: "Rechercher dans {n} mission",
    many: "Rechercher dans {n} de missions",
    other: "Rechercher dans {n} missions",
  },
  "search.label": "Mots à rechercher",
  "search.hint": "Kenya, traité, Le Nouvelliste …",
  "search.count": { one: "{n} trouvé", many: "{n} trouvés", other: "{n} trouvés" },
  "search.first":
    "Recherche parmi les parties, les affirmations et les documents. Accents et majuscules n’importent pas ; tous les mots doivent s’y trouver.",
  "search.none":
    "Rien ne contient tous ces mots, dans aucune mission. Mettez-en moins, ou choisissez un autre jour.",
  "search.claims": "Affirmations",
  "search.quotes": {
    one: "Les citations sont cherchées dans le document le plus récent.",
    many: "Les citations sont cherchées dans les {n} documents les plus récents.",
    other: "Les citations sont cherchées dans les {n} documents les plus récents.",
  },
  "search.documents": "Documents",
} as const;
