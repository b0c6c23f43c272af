import type { VerbForm } from "../../tokens/tokens.ts";

/** A form of a verb, and what it says of time. */
export type Conjugated = readonly [form: string, use: VerbForm];

/** Stems that endings are put to: third persons of the present, then plural, future, participle, simple past. */
type Stems = readonly [
  singular: string,
  plural: string,
  stem: string,
  future: string,
  participle: string,
  past: string,
];

/** Irregular families by the end of the infinitive, the longest first; `-` stands for what comes before it. */
const FAMILIES: Readonly<Record<string, Stems>> = {
  envoyer: ["-envoie", "-envoient", "-envoy", "-enverr", "-envoyé", "-envoya"],
  aller: ["-va", "-vont", "-all", "-ir", "-allé", "-alla"],
  accueillir: [
    "-accueille",
    "-accueillent",
    "-accueill",
    "-accueiller",
    "-accueilli",
    "-accueillit",
  ],
  recueillir: [
    "-recueille",
    "-recueillent",
    "-recueill",
    "-recueiller",
    "-recueilli",
    "-recueillit",
  ],
  tenir: ["-tient", "-tiennent", "-ten", "-tiendr", "-tenu", "-tint"],
  venir: ["-vient", "-viennent", "-ven", "-viendr", "-venu", "-vint"],
  partir: ["-part", "-partent", "-part", "-partir", "-parti", "-partit"],
  sortir: ["-sort", "-sortent", "-sort", "-sortir", "-sorti", "-sortit"],
  servir: ["-sert", "-servent", "-serv", "-servir", "-servi", "-servit"],
  sentir: ["-sent", "-sentent", "-sent", "-sentir", "-senti", "-sentit"],
  frir: ["-fre", "-frent", "-fr", "-frir", "-fert", "-frit"],
  vrir: ["-vre", "-vrent", "-vr", "-vrir", "-vert", "-vrit"],
  courir: ["-court", "-courent", "-cour", "-courr", "-couru", "-courut"],
  quérir: ["-quiert", "-quièrent", "-quér", "-querr", "-quis", "-quit"],
  cevoir: ["-çoit", "-çoivent", "-cev", "-cevr", "-çu", "-çut"],
  devoir: ["-doit", "-doivent", "-dev", "-devr", "-dû", "-dut"],
  pouvoir: ["-peut", "-peuvent", "-pouv", "-pourr", "-pu", "-put"],
  vouloir: ["-veut", "-veulent", "-voul", "-voudr", "-voulu", "-voulut"],
  falloir: ["-faut", "-faut", "-fall", "-faudr", "-fallu", "-fallut"],
  savoir: ["-sait", "-savent", "-sav", "-saur", "-su", "-sut"],
  prévoir: ["-prévoit", "-prévoient", "-prévoy", "-prévoir", "-prévu", "-prévit"],
  voir: ["-voit", "-voient", "-voy", "-verr", "-vu", "-vit"],
  prendre: ["-prend", "-prennent", "-pren", "-prendr", "-pris", "-prit"],
  mettre: ["-met", "-mettent", "-mett", "-mettr", "-mis", "-mit"],
  battre: ["-bat", "-battent", "-batt", "-battr", "-battu", "-battit"],
  faire: ["-fait", "-font", "-fais", "-fer", "-fait", "-fit"],
  croire: ["-croit", "-croient", "-croy", "-croir", "-cru", "-crut"],
  dire: ["-dit", "-disent", "-dis", "-dir", "-dit", "-dit"],
  naître: ["-naît", "-naissent", "-naiss", "-naîtr", "-né", "-naquit"],
  aître: ["-aît", "-aissent", "-aiss", "-aîtr", "-u", "-ut"],
  crire: ["-crit", "-crivent", "-criv", "-crir", "-crit", "-crivit"],
  lire: ["-lit", "-lisent", "-lis", "-lir", "-lu", "-lut"],
  uire: ["-uit", "-uisent", "-uis", "-uir", "-uit", "-uisit"],
  aindre: ["-aint", "-aignent", "-aign", "-aindr", "-aint", "-aignit"],
  eindre: ["-eint", "-eignent", "-eign", "-eindr", "-eint", "-eignit"],
  oindre: ["-oint", "-oignent", "-oign", "-oindr", "-oint", "-oignit"],
  suivre: ["-suit", "-suivent", "-suiv", "-suivr", "-suivi", "-suivit"],
  vivre: ["-vit", "-vivent", "-viv", "-vivr", "-vécu", "-vécut"],
  inclure: ["-inclut", "-incluent", "-inclu", "-inclur", "-inclus", "-inclut"],
  clure: ["-clut", "-cluent", "-clu", "-clur", "-clu", "-clut"],
};

/** Verbs in -eler and -eter that take a grave accent; the others double the consonant. */
const GRAVE = /^(dé)?(con|sur)?geler$|acheter$|modeler$/;

function stemsOf(verb: string): Stems {
  for (let length = verb.length; length >= 4; length--) {
    const family = FAMILIES[verb.slice(-length)];
    if (family !== undefined) {
      const base = verb.slice(0, -length);
      return family.map((part) => part.replace("-", base)) as unknown as Stems;
    }
  }
  const base = verb.slice(0, -2);
  if (verb.endsWith("re"))
    return [base, `${base}ent`, base, verb.slice(0, -1), `${base}u`, `${base}it`];
  if (verb.endsWith("ir"))
    return [`${base}it`, `${base}issent`, `${base}iss`, verb, `${base}i`, `${base}it`];
  const strong = strongStem(base, verb);
  const soft = base.replace(/g$/, "ge").replace(/c$/, "ç");
  const future = /é[^aeiouéèy]{1,2}$/.test(base) ? `${base}er` : `${strong}er`;
  return [`${strong}e`, `${strong}ent`, soft, future, `${base}é`, `${soft}a`];
}

/** The stem before a mute e: "déploie", "lève", "espère", "appelle". */
function strongStem(base: string, verb: string): string {
  if (/[ou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  if (/e[lt]$/.test(base) && !GRAVE.test(verb)) return base + base.slice(-1);
  return base.replace(/e([^aeiouéèy])$/, "è$1").replace(/é([^aeiouéèy]{1,2})$/, "è$1");
}

/** The forms of a French verb that news uses: third persons, "nous", and what has no person. */
export function conjugate(verb: string): Conjugated[] {
  const [singular, plural, stem, future, participle, past] = stemsOf(verb);
  const forms: Conjugated[] = [
    [verb, "inf"],
    [singular, "finite"],
    [plural, "finite"],
    [`${stem}ons`, "finite"],
    [`${stem}ant`, "ing"],
    [`${stem}ait`, "past"],
    [`${stem}aient`, "past"],
    [past, "past"],
    [pluralPast(past), "past"],
    ...["a", "ont", "ons", "ai"].map((end): Conjugated => [future + end, "future"]),
    ...["ait", "aient", "ions"].map((end): Conjugated => [future + end, "possible"]),
    ...["", "e", "s", "es"].map((end): Conjugated => [agreed(participle, end), "part"]),
  ];
  const subjunctive = SUBJUNCTIVE[verb];
  if (subjunctive !== undefined)
    forms.push([subjunctive, "finite"], [`${subjunctive}nt`, "finite"]);
  else if (!verb.endsWith("er")) forms.push([plural.replace(/nt$/, ""), "finite"]);
  return forms;
}

const SUBJUNCTIVE: Readonly<Record<string, string>> = {
  faire: "fasse",
  pouvoir: "puisse",
  aller: "aille",
  savoir: "sache",
  vouloir: "veuille",
};

const pluralPast = (past: string): string =>
  past.endsWith("a")
    ? `${past.slice(0, -1).replace(/ge$/, "g").replace(/ç$/, "c")}èrent`
    : past.replace(/î?t$/, "rent");

function agreed(participle: string, end: string): string {
  const base = end === "" ? participle : participle.replace(/û$/, "u");
  return base.endsWith("s") ? base + end.replace("s", "") : base + end;
}
