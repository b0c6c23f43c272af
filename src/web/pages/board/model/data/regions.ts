// The states of each part of the world by ISO 3166-1 alpha-3 code, after the UN's list M49.
const STATES = {
  africa:
    "DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ESH ZMB ZWE MYT REU SHN",
  caribbean:
    "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO AIA ABW BES VGB CYM CUW GLP MTQ MSR PRI BLM MAF SXM TCA VIR",
  "north-america": "BMU CAN GRL SPM USA",
  "latin-america":
    "BLZ CRI SLV GTM HND MEX NIC PAN ARG BOL BRA CHL COL ECU FLK GUF GUY PRY PER SUR URY VEN",
  europe:
    "ALA ALB AND AUT BLR BEL BIH BGR HRV CZE DNK EST FRO FIN FRA DEU GIB GRC GGY VAT HUN ISL IRL IMN ITA JEY LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SJM SWE CHE UKR GBR XKX",
  asia: "AFG ARM AZE BHR BGD BTN BRN KHM CHN CYP GEO HKG IND IDN IRN IRQ ISR JPN JOR KAZ KWT KGZ LAO LBN MAC MYS MDV MNG MMR NPL PRK OMN PAK PSE PHL QAT KOR SAU SGP LKA SYR TWN TJK THA TLS TUR TKM ARE UZB VNM YEM",
  oceania:
    "ASM AUS COK FJI PYF GUM KIR MHL FSM NRU NCL NZL NIU NFK MNP PLW PNG PCN WSM SLB TKL TON TUV VUT WLF",
} as const;

/** A part of the world; `other` for organisations, groups and whom the sources do not name. */
export type Region = keyof typeof STATES | "other";

/** The parts of the world in the order in which they are listed. */
export const WORLD: readonly Region[] = [
  ...(Object.keys(STATES) as (keyof typeof STATES)[]),
  "other",
];

const REGION_OF = new Map<string, Region>(
  (Object.keys(STATES) as (keyof typeof STATES)[]).flatMap((region) =>
    STATES[region].split(" ").map((code) => [code, region] as const),
  ),
);

/** The part of the world in which a state lies, by its alpha-3 code. */
export function regionOf(code: string): Region {
  return REGION_OF.get(code) ?? "other";
}
