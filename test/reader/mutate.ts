/** A random source that gives the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const ODD = [
  "\ud800",
  "\udc00",
  "\u202e",
  "\u2066",
  "\u0000",
  "\ufeff",
  "é",
  "🙂",
  "\u00a0",
  "’",
  "((((",
  "----",
  "$",
  "1,000,000,000",
  ",,,,",
  "\n\n",
  "\t",
  "«",
  "of of of",
  "to to",
  "that that",
  "and and and",
  "who which",
  "'s 's",
];

/** Damage a text: cut, splice, double, sprinkle odd characters, or make one endless line. */
export function mutate(text: string, other: string, random: () => number): string {
  const at = () => Math.floor(random() * text.length);
  switch (Math.floor(random() * 8)) {
    case 0:
      return text.slice(at());
    case 1:
      return text.slice(0, at());
    case 2:
      return text.slice(0, at()) + other.slice(Math.floor(random() * other.length));
    case 3:
      return text + text;
    case 4:
      return [...text]
        .map((letter) =>
          random() < 0.03 ? (ODD[Math.floor(random() * ODD.length)] ?? "") : letter,
        )
        .join("");
    case 5:
      return text.replaceAll("\n", " ").replaceAll(".", " ");
    case 6:
      return text.split(" ").reverse().join(" ");
    default:
      return text
        .split(" ")
        .map((word) => (random() < 0.1 ? `${word} ${word}` : word))
        .join(" ");
  }
}
