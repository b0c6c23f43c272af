import { GROUPS, ONLY, SORTS } from "../../address/view.ts";
import { useApp } from "../../app/context.ts";
import { CsvButton } from "../../charts/csvButton.tsx";
import { EmbedButton } from "../../charts/embedButton.tsx";
import { type Arranged, isRegion } from "./model/arrange.ts";
import { WORLD } from "./model/data/regions.ts";
import type { MatrixRow } from "./model/matrix.ts";
import { matrixCsv } from "./model/matrixCsv.ts";

interface MatrixChoicesProps {
  readonly rows: readonly MatrixRow[];
  readonly arranged: Arranged;
  readonly name: string;
  readonly mission: string;
}

/** Which rows of the matrix, in which order and groups; the address keeps it, the CSV follows it. */
export function MatrixChoices({ rows, arranged, name, mission }: MatrixChoicesProps) {
  const { words, address } = useApp();
  const { view } = address;
  const world = WORLD.filter((region) => rows.some((row) => row.region === region));
  const { shown, all } = arranged;
  return (
    <div class="versus mx-choices">
      <Choice
        label={words.say("matrix.only")}
        value={view.only ?? ""}
        options={[
          { value: "", text: words.say("only.all") },
          ...ONLY.map((value) => ({ value, text: words.say(`only.${value}`) })),
        ]}
        onChoose={(value) =>
          address.go({ only: ONLY.find((each) => each === value) ?? null }, true)
        }
      />
      <Choice
        label={words.say("matrix.region")}
        value={isRegion(view.region) ? (view.region ?? "") : ""}
        options={[
          { value: "", text: words.say("region.all") },
          ...world.map((value) => ({ value, text: words.say(`region.${value}`) })),
        ]}
        onChoose={(value) =>
          address.go({ region: WORLD.find((each) => each === value) ?? null }, true)
        }
      />
      <Choice
        label={words.say("matrix.group")}
        value={view.group ?? "standing"}
        options={GROUPS.map((value) => ({ value, text: words.say(`groupBy.${value}`) }))}
        onChoose={(value) => {
          const chosen = GROUPS.find((each) => each === value) ?? "standing";
          address.go({ group: chosen === "standing" ? null : chosen }, true);
        }}
      />
      <Choice
        label={words.say("matrix.sort")}
        value={view.sort ?? "size"}
        options={SORTS.map((value) => ({ value, text: words.say(`sortBy.${value}`) }))}
        onChoose={(value) => {
          const chosen = SORTS.find((each) => each === value) ?? "size";
          address.go({ sort: chosen === "size" ? null : chosen }, true);
        }}
      />
      <CsvButton name={name} table={() => matrixCsv(arranged)} />
      <EmbedButton
        of={{ mission, kind: "matrix", resource: null }}
        title={words.say("matrix.title")}
      />
      <span role="status">
        {shown < all && words.say("matrix.shown", { n: shown, all: words.figures.number(all) })}
      </span>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
