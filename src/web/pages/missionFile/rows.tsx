import { RESOURCES } from "#ledger";
import { useApp } from "../../app/context.ts";
import { type Field, MANDATE_FIELDS, type Row, VERSION_FIELDS } from "./draft.ts";

interface FieldsProps {
  readonly names: readonly Field[];
  readonly fields: Readonly<Record<string, string>>;
  /** Those that cannot be changed. */
  readonly fixed?: readonly Field[];
  readonly onField: (name: Field, value: string) => void;
}

const ACTIONS = ["authorised", "extended", "changed", "ended"] as const;

/** Fields side by side, each with its label; a list of choices where there are few. */
export function Fields({ names, fields, fixed = [], onField }: FieldsProps) {
  const { words } = useApp();
  return (
    <div class="form-fields">
      {names.map((name) => {
        const value = fields[name] ?? "";
        return name === "resource" || name === "action" ? (
          <label key={name} class="field">
            {words.say(`form.${name}`)}
            <select value={value} onChange={(event) => onField(name, event.currentTarget.value)}>
              {(name === "resource" ? RESOURCES : ACTIONS).map((choice) => (
                <option key={choice} value={choice}>
                  {words.known(`resource.${choice}.plain`) ??
                    words.known(`mandate.${choice}`) ??
                    choice}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <label key={name} class="field">
            {words.say(`form.${name}`)}
            <input
              value={value}
              translate={false}
              readOnly={fixed.includes(name)}
              onInput={(event) => onField(name, event.currentTarget.value)}
            />
          </label>
        );
      })}
    </div>
  );
}

interface RowsProps {
  readonly of: "requirements" | "mandates";
  readonly rows: readonly Row[];
  readonly onRows: (rows: readonly Row[]) => void;
  readonly onAdd: () => void;
}

/** The requirement versions or the mandates of a mission, one under the other; rows are added and taken out. */
export function Rows({ of, rows, onRows, onAdd }: RowsProps) {
  const { words } = useApp();
  return (
    <section>
      <h2>{words.say(`form.${of}`)}</h2>
      {rows.map((row, at) => (
        // A row has nothing but its place until it is saved.
        <fieldset key={at}>
          <legend>{words.say(`form.${of}.one`, { n: at + 1 })}</legend>
          <Fields
            names={of === "requirements" ? VERSION_FIELDS : MANDATE_FIELDS}
            fields={row.fields}
            onField={(name, value) =>
              onRows(rows.with(at, { ...row, fields: { ...row.fields, [name]: value } }))
            }
          />
          <button type="button" class="btn" onClick={() => onRows(rows.toSpliced(at, 1))}>
            {words.say("form.takeOut")}
          </button>
        </fieldset>
      ))}
      <p>
        <button type="button" class="btn" onClick={onAdd}>
          {words.say(`form.${of}.add`)}
        </button>
      </p>
    </section>
  );
}
