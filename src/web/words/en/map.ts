/** The map and the search. */
export const map = {
  "app.map": "Map",
  "app.search": "Search",
  "map.head": {
    one: "{n} giver promises {resource} or has given; {against} hold back.",
    other: "{n} givers promise {resource} or have given; {against} hold back.",
  },
  "map.world": "World",
  "map.near": "Around {host}",
  "map.title": "{resource} by where each stands, {day}",
  "map.unit":
    "One mark for each state; the shape is the stage, colour repeats it. A line leads from a mark to its state.",
  "map.table": "Givers and where they stand",
  "map.noPlace": "no place on the map",
  "map.hint": "Point at a mark, or go to it with the Tab key; it opens its claims.",
  "search.head": { one: "Search in {n} mission", other: "Search in {n} missions" },
  "search.label": "Words to search for",
  "search.hint": "Kenya, treaty, Le Nouvelliste …",
  "search.count": { one: "{n} found", other: "{n} found" },
  "search.first":
    "Search over parties, claims and documents. Accents and case do not matter; all words must stand in what is found.",
  "search.none":
    "Nothing fits all of these words in any mission. Use fewer words, or choose another day.",
  "search.claims": "Claims",
  "search.quotes": {
    one: "Quotes are searched in the newest document.",
    other: "Quotes are searched in the newest {n} documents.",
  },
  "search.documents": "Documents",
} as const;
