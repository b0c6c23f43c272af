import type { ColumnRole, ColumnsBody } from "#contract";

// Each role once, in the order of the choice; the contract's own list would bring its schemas along.
const ROLES: Readonly<Record<ColumnRole, true>> = {
  party: true,
  resource: true,
  stage: true,
  amount: true,
  unit: true,
  item: true,
  date: true,
  deadline: true,
  source: true,
  note: true,
};

/** What a column of a table can hold. */
export const COLUMN_ROLES = Object.keys(ROLES) as readonly ColumnRole[];

/** What one column was said to hold. */
export type ChosenColumn = ColumnsBody["columns"][number];

/** The columns with one of them chosen anew, or left out, in the order of the headers. */
export function withColumn(
  columns: ColumnsBody,
  headers: readonly { readonly header: string }[],
  { header, column }: { readonly header: string; readonly column: ChosenColumn | null },
): ColumnsBody {
  const chosen = headers.flatMap(({ header: name }) => {
    const one = name === header ? column : columns.columns.find((old) => old.header === name);
    return one == null ? [] : [one];
  });
  return { ...columns, columns: chosen };
}

/** The columns with what holds for rows that do not say, which an empty text takes away. */
export function withDefault(
  columns: ColumnsBody,
  name: keyof ColumnsBody["defaults"],
  value: string,
): ColumnsBody {
  const { [name]: _, ...rest } = columns.defaults;
  return { ...columns, defaults: value === "" ? rest : { ...rest, [name]: value } };
}
