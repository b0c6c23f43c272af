import { useWords } from "../app/context.ts";
import { type PlainTable, writeCsv } from "./csv.ts";
import { download } from "./download.ts";

interface CsvButtonProps {
  readonly name: string;
  readonly table: () => PlainTable;
  /** What the button says, where a page keeps more than one table. */
  readonly label?: string;
}

/** A button that keeps the table of this view as CSV. */
export function CsvButton({ name, table, label }: CsvButtonProps) {
  const words = useWords();
  const keep = () =>
    download(`${name}.csv`, `\ufeff${writeCsv(table())}`, "text/csv;charset=utf-8");
  return (
    <button type="button" class="btn" data-save="csv" onClick={keep}>
      {label ?? words.say("chart.csv")}
    </button>
  );
}
