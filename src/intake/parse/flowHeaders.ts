/** The columns of a table of money flows, whatever form it came in. */
export const FLOW_HEADERS = [
  "Date",
  "Donor",
  "Stage",
  "Amount",
  "Currency",
  "Description",
  "Reference",
  "Claims",
] as const;
