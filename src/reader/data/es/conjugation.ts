import type { Conjugated } from "../fr/conjugation.ts";

/** Stem changes under stress: infinitive, then the vowel pair. */
const STRESSED: Readonly<Record<string, string>> = {
  e_ie: "pensar empezar comenzar cerrar negar recomendar desplegar plegar sentar despertar confesar calentar apretar alentar defender atender perder entender extender tender querer preferir sugerir requerir advertir mentir sentir consentir referir transferir invertir convertir divertir adquirir",
  o_ue: "acordar aprobar comprobar probar contar costar mostrar demostrar encontrar recordar rogar volver devolver mover promover resolver poder renovar reforzar esforzar almorzar soltar colgar apostar dormir morir",
  e_i: "pedir impedir despedir servir seguir proseguir conseguir perseguir repetir elegir corregir medir competir rendir vestir reelegir",
};

/** Irregular stems: present (third persons), simple past stem, future stem, participle. */
interface Irregular {
  readonly present?: string;
  readonly plural?: string;
  readonly past?: string;
  readonly future?: string;
  readonly participle?: string;
  readonly gerund?: string;
  readonly subjunctive?: string;
}
const IRREGULAR: readonly (readonly [string, Irregular])[] = [
  ["tener", { present: "tiene", past: "tuv", future: "tendr", subjunctive: "teng" }],
  [
    "venir",
    { present: "viene", past: "vin", future: "vendr", subjunctive: "veng", gerund: "viniendo" },
  ],
  ["poner", { past: "pus", future: "pondr", participle: "puesto", subjunctive: "pong" }],
  ["hacer", { past: "hic", future: "har", participle: "hecho", subjunctive: "hag" }],
  [
    "decir",
    {
      present: "dice",
      past: "dij",
      future: "dir",
      participle: "dicho",
      subjunctive: "dig",
      gerund: "diciendo",
    },
  ],
  ["ducir", { past: "duj", subjunctive: "duzc" }],
  ["traer", { past: "traj", participle: "traído", subjunctive: "traig", gerund: "trayendo" }],
  ["querer", { past: "quis", future: "querr" }],
  ["poder", { past: "pud", future: "podr", gerund: "pudiendo" }],
  ["saber", { past: "sup", future: "sabr", subjunctive: "sep" }],
  ["estar", { present: "está", plural: "están", past: "estuv", subjunctive: "est" }],
  ["andar", { past: "anduv" }],
  ["salir", { future: "saldr", subjunctive: "salg" }],
  ["valer", { future: "valdr", subjunctive: "valg" }],
  ["dar", { present: "da", plural: "dan", past: "di", subjunctive: "d" }],
  ["prever", { present: "prevé", plural: "prevén", participle: "previsto", subjunctive: "preve" }],
  ["ver", { present: "ve", plural: "ven", participle: "visto", subjunctive: "ve" }],
  ["volver", { participle: "vuelto" }],
  ["solver", { participle: "suelto" }],
  ["abrir", { participle: "abierto" }],
  ["cubrir", { participle: "cubierto" }],
  ["cribir", { participle: "crito" }],
  ["imprimir", { participle: "impreso" }],
];

/** Verbs whose end other verbs share by chance ("quedar", "mandar", "prestar"). */
const WHOLE = /^(dar|andar|ver|saber|estar|poder|valer)$/;

function irregularOf(verb: string): { base: string; found: Irregular } {
  const hit = IRREGULAR.find(([end]) => (WHOLE.test(end) ? verb === end : verb.endsWith(end)));
  if (hit === undefined) return { base: "", found: {} };
  return { base: verb.slice(0, -hit[0].length), found: hit[1] };
}

function stressed(verb: string, stem: string): string {
  for (const [change, verbs] of Object.entries(STRESSED)) {
    if (!verbs.split(" ").some((each) => verb === each || (each.length > 4 && verb.endsWith(each))))
      continue;
    const [from = "", to = ""] = change.split("_");
    const at = stem.lastIndexOf(from);
    if (at !== -1) return stem.slice(0, at) + to + stem.slice(at + from.length);
  }
  return stem;
}

/** Spelling before an e: "llegue", "busque", "autorice". */
const beforeE = (stem: string): string =>
  stem.replace(/g$/, "gu").replace(/c$/, "qu").replace(/z$/, "c").replace(/guu$/, "gü");

/** The forms of a Spanish verb that news uses: third persons, "nosotros", and what has no person. */
export function conjugate(verb: string): Conjugated[] {
  if (verb === "ir") return GO;
  const kind = verb.slice(-2);
  const stem = verb.slice(0, -2);
  const { base, found } = irregularOf(verb);
  const put = (part: string | undefined): string | undefined =>
    part === undefined ? undefined : base + part;
  const strong = stressed(verb, stem);
  const vowel = kind === "ar" ? "a" : "e";
  const uy = kind === "ir" && /[^gq]u$/.test(stem) ? "y" : "";
  const present = put(found.present) ?? strong + uy + vowel;
  const future = put(found.future) ?? verb.replace("í", "i");
  const forms: Conjugated[] = [
    [verb, "inf"],
    [present, "finite"],
    [put(found.plural) ?? `${present}n`, "finite"],
    [stem + (kind === "ar" ? "amos" : kind === "er" ? "emos" : "imos"), "finite"],
    [put(found.gerund) ?? gerund(verb, stem, kind, uy), "ing"],
    ...["á", "án", "emos", "é"].map((end): Conjugated => [future + end, "future"]),
    ...["ía", "ían"].map((end): Conjugated => [future + end, "possible"]),
  ];
  const imperfect = kind === "ar" ? "aba" : "ía";
  forms.push([stem + imperfect, "past"], [`${stem}${imperfect}n`, "past"]);
  forms.push(...pasts(verb, stem, kind, put(found.past), uy));
  const subjunctive =
    put(found.subjunctive) ?? (kind === "ar" ? beforeE(strong) : softened(strong + uy));
  const end = kind === "ar" ? "e" : "a";
  forms.push([subjunctive + end, "finite"], [`${subjunctive}${end}n`, "finite"]);
  const participle =
    put(found.participle) ?? stem + (kind === "ar" ? "ado" : /[aeo]$/.test(stem) ? "ído" : "ido");
  for (const each of ["o", "a", "os", "as"]) forms.push([participle.replace(/o$/, each), "part"]);
  // "Enviarles", "desplegarlos": the pronoun hangs on the infinitive.
  for (const clitic of ["se", "lo", "la", "los", "las", "le", "les"])
    forms.push([verb + clitic, "inf"]);
  return forms;
}

const GO: Conjugated[] = [
  ["ir", "inf"],
  ...["va", "van", "vamos", "vaya", "vayan"].map((form): Conjugated => [form, "finite"]),
  ...["iba", "iban"].map((form): Conjugated => [form, "past"]),
  ...["irá", "irán"].map((form): Conjugated => [form, "future"]),
  ["yendo", "ing"],
  ["ido", "part"],
];

/** Spelling before an a: "dirija", "conozca", "venza". */
const softened = (stem: string): string =>
  stem
    .replace(/gu$/, "g")
    .replace(/([aeiou])c$/, "$1zc")
    .replace(/([lnr])c$/, "$1z")
    .replace(/g$/, "j");

function gerund(verb: string, stem: string, kind: string, uy: string): string {
  if (kind === "ar") return `${stem}ando`;
  const weak = kind === "ir" ? weakStem(verb, stem) : stem;
  return uy || /[aeo]$/.test(weak) ? `${weak}yendo` : `${weak}iendo`;
}

/** "Pidió", "sintieron": verbs in -ir weaken their vowel in the past. */
function weakStem(verb: string, stem: string): string {
  const changed = stressed(verb, stem) !== stem;
  if (!changed) return stem;
  const at = Math.max(stem.lastIndexOf("e"), stem.lastIndexOf("o"));
  return at === -1 ? stem : stem.slice(0, at) + (stem[at] === "e" ? "i" : "u") + stem.slice(at + 1);
}

function pasts(
  verb: string,
  stem: string,
  kind: string,
  strong: string | undefined,
  uy: string,
): Conjugated[] {
  const both = (singular: string, plural: string): Conjugated[] => [
    [singular, "past"],
    [plural, "past"],
    // The past subjunctive: "enviara", "enviaran", "enviase".
    [plural.replace(/on$/, "a"), "past"],
    [plural.replace(/on$/, "an"), "past"],
  ];
  if (verb === "dar") return both("dio", "dieron");
  if (strong !== undefined) {
    const third = strong.endsWith("hic") ? `${strong.slice(0, -1)}zo` : `${strong}o`;
    return both(third, strong.endsWith("j") ? `${strong}eron` : `${strong}ieron`);
  }
  if (kind === "ar") return [...both(`${stem}ó`, `${stem}aron`), [`${beforeE(stem)}é`, "past"]];
  const weak = kind === "ir" ? weakStem(verb, stem) : stem;
  if (uy || /[aeo]$/.test(weak)) return both(`${weak}yó`, `${weak}yeron`);
  return both(`${weak}ió`, `${weak}ieron`);
}
