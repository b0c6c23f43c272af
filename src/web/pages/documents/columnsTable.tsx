import type { ColumnRole, ColumnsBody, TableTrialReply } from "#contract";
import { RESOURCES, STAGES } from "#ledger";
import { useApp } from "../../app/context.ts";
import { type ChosenColumn, COLUMN_ROLES, withColumn, withDefault } from "./columnChoices.ts";

interface ColumnsTableProps {
  readonly headers: TableTrialReply["headers"];
  readonly columns: ColumnsBody;
  readonly onChange: (columns: ColumnsBody) => void;
}

/** Every column with examples of its cells and what it holds; beneath, what holds where rows do not say. */
export function ColumnsTable({ headers, columns, onChange }: ColumnsTableProps) {
  const { words } = useApp();
  return (
    <>
      <ul class="columns">
        {headers.map(({ header, examples }) => (
          <li key={header}>
            <p>
              <b translate={false}>{header}</b>{" "}
              <span class="note" translate={false}>
                {examples.join(" · ")}
              </span>
            </p>
            <ColumnFields
              header={header}
              column={columns.columns.find((column) => column.header === header) ?? null}
              onColumn={(column) => onChange(withColumn(columns, headers, { header, column }))}
            />
          </li>
        ))}
      </ul>
      <fieldset class="row">
        <legend>{words.say("table.defaults")}</legend>
        <Rest
          of={columns.defaults}
          name=""
          onRest={(name, value) => onChange(withDefault(columns, name, value))}
        />
      </fieldset>
    </>
  );
}

interface ColumnFieldsProps {
  readonly header: string;
  readonly column: ChosenColumn | null;
  readonly onColumn: (column: ChosenColumn | null) => void;
}

const SCALES = [1, 1_000, 1_000_000, 1_000_000_000] as const;

function ColumnFields({ header, column, onColumn }: ColumnFieldsProps) {
  const { words } = useApp();
  const choose = (value: string) => {
    const role = COLUMN_ROLES.find((one) => one === value);
    onColumn(role === undefined ? null : { header, role });
  };
  return (
    <div class="row">
      <label class="field">
        <span class="sr" translate={false}>
          {header}:{" "}
        </span>
        {words.say("table.holds")}
        <select
          value={column?.role ?? ""}
          onChange={(event) => choose(event.currentTarget.value as ColumnRole)}
        >
          <option value="">{words.say("table.role.none")}</option>
          {COLUMN_ROLES.map((role) => (
            <option key={role} value={role}>
              {words.say(`table.role.${role}`)}
            </option>
          ))}
        </select>
      </label>
      {column?.role === "amount" && (
        <>
          <Rest
            of={column}
            name={header}
            onRest={(name, value) => {
              const { [name]: _, ...rest } = column;
              onColumn(value === "" ? rest : { ...rest, [name]: value });
            }}
          />
          <label class="field">
            <span class="sr" translate={false}>
              {header}:{" "}
            </span>
            {words.say("table.scale")}
            <select
              value={column.scale ?? 1}
              onChange={(event) => {
                const { scale: _, ...rest } = column;
                const scale = Number(event.currentTarget.value);
                onColumn(scale === 1 ? rest : { ...rest, scale });
              }}
            >
              {SCALES.map((scale) => (
                <option key={scale} value={scale}>
                  {words.say(`table.scale.${scale}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

interface RestProps {
  readonly of: Pick<ChosenColumn, "stage" | "resource" | "unit">;
  /** The header whose fields these are, for those who hear them one by one. */
  readonly name: string;
  readonly onRest: (name: "stage" | "resource" | "unit", value: string) => void;
}

function Rest({ of, name, onRest }: RestProps) {
  const { words } = useApp();
  const heard =
    name === "" ? null : (
      <span class="sr" translate={false}>
        {name}:{" "}
      </span>
    );
  return (
    <>
      <label class="field">
        {heard}
        {words.say("slot.stage")}
        <select
          value={of.stage ?? ""}
          onChange={(event) => onRest("stage", event.currentTarget.value)}
        >
          <option value="">{words.say("table.asRow")}</option>
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {words.say(`stage.${stage}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {heard}
        {words.say("slot.resource")}
        <select
          value={of.resource ?? ""}
          onChange={(event) => onRest("resource", event.currentTarget.value)}
        >
          <option value="">{words.say("table.asRow")}</option>
          {RESOURCES.map((resource) => (
            <option key={resource} value={resource}>
              {words.say(`resource.${resource}.plain`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {heard}
        {words.say("slot.unit")}
        <input
          value={of.unit ?? ""}
          translate={false}
          maxLength={40}
          placeholder={words.say("table.asRow")}
          onChange={(event) => onRest("unit", event.currentTarget.value.trim())}
        />
      </label>
    </>
  );
}
