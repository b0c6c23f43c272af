import { namesStand } from "./wording.ts";

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  USD: ["$", "dollar", "dollars", "dólar", "dólares", "US$", "USD"],
  EUR: ["€", "euro", "euros", "EUR"],
  GBP: ["£", "pound", "pounds", "sterling", "livre", "livres", "libra", "libras", "GBP"],
  JPY: ["¥", "yen", "yens", "JPY"],
};

/** Marks that stand close to their figure (`R2 billion`, `KSh4.5 billion`, `8,7 M$ CA`). */
const MARKS: Readonly<Record<string, RegExp>> = {
  ZAR: /\bR ?\d/,
  KES: /\bKE?Sh/i,
  UGX: /\bUSh/i,
  NGN: /₦/,
  GHS: /₵/,
  INR: /₹|\bRs\b/,
  TRY: /₺/,
  UAH: /₴/,
  CAD: /\$ ?CA\b/,
};

const KNOWN = new Set(Intl.supportedValuesOf("currency"));

/** Whether this is a currency of ISO 4217. */
export function isCurrency(unit: string): boolean {
  return KNOWN.has(unit);
}

/**
 * Whether a text names a currency: by sign, name or code. A dollar other than the American one must be
 * named as such (`C$`, `Canadian dollars`), since `$` alone says nothing of whose it is.
 */
export function namesCurrency(text: string, currency: string): boolean {
  if (MARKS[currency]?.test(text)) return true;
  const signs = SIGNS[currency] ?? namesOf(currency);
  const [marks, words] = [
    signs.filter((sign) => /\p{Sc}/u.test(sign)),
    signs.filter((sign) => !/\p{Sc}/u.test(sign)),
  ];
  return marks.some((mark) => text.includes(mark)) || namesStand(words, text);
}

function namesOf(currency: string): readonly string[] {
  const names = ["en", "fr", "es"].map((language) => {
    const name = new Intl.DisplayNames([language], { type: "currency" }).of(currency) ?? currency;
    return name.toLowerCase();
  });
  const dollar = names.some((name) => /dollar|dólar/.test(name));
  const country = currency.slice(0, 2);
  if (dollar) {
    const short = [`${country}$`, `${country.slice(0, 1)}$`, `${country}N$`];
    return [currency, ...short, ...names, ...names.map(plural)];
  }
  const kinds = names.flatMap((name) => name.split(/[\s()]+/)).filter((word) => KINDS.test(word));
  return [currency, ...names, ...kinds, ...kinds.map((kind) => `${kind}s`)];
}

/** The word of a name that tells the kind of money, in English, French or Spanish. */
const KINDS =
  /^(shilling|chelín|franc|franco|naira|rand|krona|krone|kroner|kronor|couronne|corona|real|réal|peso|yuan|won|rupee|roupie|rupia|riyal|dirham|dinar|pound|livre|libra|gourde|zloty|lira|leu|forint|birr|cedi|kwacha|metical|ruble|rouble|rublo|hryvnia)$/;

function plural(name: string): string {
  return name
    .split(" ")
    .map((word) =>
      /^(dollar|canadien|australien|américain|jamaïcain)$/.test(word) ? `${word}s` : word,
    )
    .join(" ");
}
