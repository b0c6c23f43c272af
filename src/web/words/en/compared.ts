/** Two boards compared. */
export const compared = {
  "compared.head": { one: "{n} thing changed.", other: "{n} things changed." },
  "compared.nothing": "Nothing changed between these two boards. Compare with an earlier day.",
  "compared.noBoard": "The mission was not on file at that entry. Choose a later one.",
  "compared.sums": "The sums",
  "compared.with": "Compared with",
  "compared.days": { one: "{n} day before", other: "{n} days before" },
  "compared.monday": "Since Monday",
  "compared.entry": "or with the ledger at entry",
} as const;
