import { useEffect, useRef, useState } from "preact/hooks";
import type { ColumnsBody, TableTrialReply, TakenInReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { Failed, WhenReady } from "../../app/states.tsx";
import { type Failure, toFailure } from "../../source/failure.ts";
import { useLoad } from "../../source/load.ts";
import { ColumnsTable } from "./columnsTable.tsx";
import { TablePreview } from "./tablePreview.tsx";

/** A spreadsheet that was dropped and is not imported yet. */
export interface TableToImport {
  readonly name: string;
  readonly base64: string;
}

interface TableFormProps {
  readonly table: TableToImport;
  /** What goes with it: its publication day, whether it is internal. */
  readonly facts: object;
  readonly onImported: (reply: TakenInReply) => void;
  readonly onCancel: () => void;
}

/** Time enough to choose again before the table is read anew. */
const PAUSE_MS = 250;

/**
 * How the columns of a spreadsheet are read: proposed or remembered, each with examples, to be changed;
 * beneath, the first claims that they give. It is imported as one document, whole or not at all.
 */
export function TableForm({ table, facts, onImported, onCancel }: TableFormProps) {
  const { words, source, missions, address } = useApp();
  const [mission, setMission] = useState(address.view.mission ?? missions.missions[0]?.id ?? "");
  const [columns, setColumns] = useState<ColumnsBody | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(crypto.randomUUID());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const asked = { ...table, mission, ...(columns === null ? {} : { columns }) };
  const tried = useLoad(
    JSON.stringify([mission, columns]),
    async (signal) => {
      if (columns !== null) await new Promise((done) => setTimeout(done, PAUSE_MS));
      signal.throwIfAborted();
      return source.tryTable(asked, signal);
    },
    "keep",
  );
  const change = (to: ColumnsBody) => {
    key.current = crypto.randomUUID();
    setColumns(to);
  };
  const send = async (settled: ColumnsBody) => {
    setBusy(true);
    setFailure(null);
    try {
      const body = { what: "file" as const, ...table, mission, columns: settled, ...facts };
      onImported(await source.takeIn(body, key.current));
    } catch (cause) {
      // What is sent after a refusal is another request.
      key.current = crypto.randomUUID();
      setFailure(toFailure(cause));
      setBusy(false);
    }
  };
  return (
    <section class="table-form" aria-labelledby="table-title">
      <h2 id="table-title" ref={heading} tabIndex={-1}>
        {words.say("table.heading")} <span translate={false}>{table.name}</span>
      </h2>
      {missions.missions.length > 1 && (
        <label class="field">
          {words.say("app.mission")}
          <select value={mission} onChange={(event) => setMission(event.currentTarget.value)}>
            {missions.missions.map(({ id, name }) => (
              <option key={id} value={id} translate={false}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <WhenReady of={tried}>
        {(reply) => (
          <Mapping
            reply={reply}
            columns={columns ?? reply.columns}
            busy={busy}
            onChange={change}
            onImport={send}
          />
        )}
      </WhenReady>
      {failure !== null && <Failed failure={failure} />}
      <p class="row">
        <button type="button" class="btn" disabled={busy} onClick={onCancel}>
          {words.say("table.cancel")}
        </button>
      </p>
    </section>
  );
}

interface MappingProps {
  readonly reply: TableTrialReply;
  readonly columns: ColumnsBody;
  readonly busy: boolean;
  readonly onChange: (columns: ColumnsBody) => void;
  readonly onImport: (columns: ColumnsBody) => void;
}

function Mapping({ reply, columns, busy, onChange, onImport }: MappingProps) {
  const { words } = useApp();
  const { rows, counts, missing } = reply;
  const line = words.say("table.counts", { rows, claims: counts.claims, none: counts.problems });
  return (
    <form
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        onImport(columns);
      }}
    >
      <p class="note">{words.say(`table.from.${reply.from}`)}</p>
      <ColumnsTable headers={reply.headers} columns={columns} onChange={onChange} />
      <p role="status">{line}</p>
      {missing !== null && (
        <p class="notice" role="alert">
          {words.say(`table.missing.${missing}`)}
        </p>
      )}
      <TablePreview reply={reply} />
      {busy && <progress aria-label={words.say("table.busy", { rows })} />}
      <p class="row">
        <button
          type="submit"
          class="btn primary"
          disabled={busy || missing !== null || counts.claims === 0}
        >
          {words.say("table.import", { n: counts.claims })}
        </button>
        {busy && <span role="status">{words.say("table.busy", { rows })}</span>}
      </p>
    </form>
  );
}
