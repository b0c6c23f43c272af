/** What a field can hold. Null is unknown, or nothing to say; it is never written as zero. */
export type Field = string | number | boolean | null;

/** One column of a table, with what a reader must know about it. */
export interface Column {
  readonly name: string;
  readonly form: "text" | "number" | "day" | "date" | "yes or no" | "address";
  /** One sentence for the data dictionary. */
  readonly means: string;
}

/** Rows under named columns, ready for any format of tables. */
export interface Table {
  readonly name: TableName;
  readonly means: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Field[])[];
  /** The line by which it is cited; it travels along in every format. */
  readonly citation: string;
}

/** The tables there are. */
export const TABLE_NAMES = ["board", "claims", "acts"] as const;

/** One of the tables there are. */
export type TableName = (typeof TABLE_NAMES)[number];

/** A column together with how it is filled from a thing. */
export interface Filled<T> extends Column {
  readonly of: (thing: T) => Field;
}

/** Make a column: name, form, meaning, and how it is filled. */
export function column<T>(
  name: string,
  form: Column["form"],
  means: string,
  of: (thing: T) => Field,
): Filled<T> {
  return { name, form, means, of };
}

/** Fill a table's columns from things, one row each. */
export function fill<T>(
  columns: readonly Filled<T>[],
  things: readonly T[],
): Pick<Table, "columns" | "rows"> {
  return {
    columns: columns.map(({ name, form, means }) => ({ name, form, means })),
    rows: things.map((thing) => columns.map(({ of }) => of(thing))),
  };
}
