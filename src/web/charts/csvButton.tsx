import { useWords } from "../app/context.ts";
import { type PlainTable, writeCsv } from "./csv.ts";
import { download } from "./download.ts";

interface CsvButtonProps {
  readonly name: string;
  readonly table: () => PlainTable;
}

/** A button that keeps the table of this view as CSV. */
export function CsvButton({ name, table }: CsvButtonProps) {
  const words = useWords();
  const keep = () =>
    download(`${name}.csv`, `\ufeff${writeCsv(table())}`, "text/csv;charset=utf-8");
  return (
    <button type="button" class="btn" data-save="csv" onClick={keep}>
      {words.say("chart.csv")}
    </button>
  );
}
