import type { Sheet } from "../parse/document.ts";
import { FLOW_HEADERS } from "../parse/flowHeaders.ts";
import { type ColumnMap, columnKey } from "./columnMap.ts";

/** How the columns of money flows are read, as IATI and the Financial Tracking Service define them. */
export function flowColumns(sheet: Sheet): ColumnMap {
  return {
    version: 1,
    key: columnKey(sheet),
    headerLine: 1,
    columns: [
      { header: "Date", role: "date" },
      { header: "Donor", role: "party" },
      { header: "Stage", role: "stage" },
      { header: "Amount", role: "amount" },
      { header: "Currency", role: "unit" },
      { header: "Description", role: "note" },
      { header: "Reference", role: "source" },
    ],
    defaults: { resource: "funding" },
  };
}

/** The claims that a row of flows names as its evidence: those of a ledger whose export it is. */
export function claimsNamed({ cells }: Sheet["rows"][number]): readonly string[] {
  return (cells[FLOW_HEADERS.indexOf("Claims")] ?? "").split(" ").filter((id) => id !== "");
}
