/** The states of each part of a continent, by the words that English and French put before "nation": what a text means by "the West African country". */
export const REGIONS: readonly (readonly [words: RegExp, states: string])[] = [
  [
    /\b(east(ern)? african|afrique de l'est|est-africaine?)\b/,
    "BDI COM DJI ERI ETH KEN MDG MUS RWA SOM SSD SYC TZA UGA",
  ],
  [
    /\b(west(ern)? african|afrique de l'ouest|ouest-africaine?)\b/,
    "BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO",
  ],
  [/\b(central african|afrique centrale)\b/, "AGO BDI CAF CMR COD COG GAB GNQ RWA STP TCD"],
  [
    /\b(southern african|afrique australe)\b/,
    "AGO BWA LSO MOZ MWI NAM SWZ TZA ZAF ZMB ZWE COD MDG",
  ],
  [/\b(north african|afrique du nord)\b/, "DZA EGY LBY MAR SDN TUN"],
  [
    /\b(african?|africaine?)\b/,
    "DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE",
  ],
  [
    /\b(caribbean|caraïbes?|caribéen(ne)?|caribeñ[oa])\b/,
    "ATG BHS BRB BLZ CUB DMA DOM GRD GUY HTI JAM KNA LCA SUR TTO VCT",
  ],
  [/\b(central american|amérique centrale)\b/, "BLZ CRI GTM HND NIC PAN SLV"],
  [
    /\b(south american|amérique du sud|sud-américaine?)\b/,
    "ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN",
  ],
  [/\b(south asian|asie du sud)\b/, "AFG BGD BTN IND LKA MDV NPL PAK"],
  [
    /\b(southeast asian|south-east asian|asie du sud-est)\b/,
    "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM",
  ],
];
