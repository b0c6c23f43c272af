import { useState } from "preact/hooks";
import { isDay } from "#base";
import type { TakeInBody, TakenInReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { whyOf } from "../../app/why.tsx";
import { toFailure } from "../../source/failure.ts";
import { TableForm, type TableToImport } from "./tableForm.tsx";

/** Says that something was set going, so that the lists of feeds and jobs are asked for again. */
export function tellIntake(): void {
  dispatchEvent(new Event("muster-intake"));
}

/** As much as the server takes in one request, in bytes; what is larger goes in by the terminal. */
const LARGEST_FILE = 9_000_000;

interface Facts {
  readonly published: string;
  readonly internal: boolean;
}

/** Give an address or files; what came of each is said beneath. */
export function TakeInForm({ onTaken }: { readonly onTaken: () => void }) {
  const { words, source, address, missions } = useApp();
  const [facts, setFacts] = useState<Facts>({ published: "", internal: false });
  const [tables, setTables] = useState<readonly TableToImport[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const mission = address.view.mission ?? missions.missions[0]?.id;
  const say = (line: string) => setSaid((lines) => [line, ...lines].slice(0, 50));
  const taken = (name: string, reply: TakenInReply) => {
    for (const line of [...reply.remarks, sayTaken(name, reply, words)]) say(line);
    onTaken();
  };
  const send = async (name: string, body: TakeInBody) => {
    try {
      taken(name, await source.takeIn(body, crypto.randomUUID()));
    } catch (cause) {
      say(words.say("docs.refused", { name, why: whyOf(toFailure(cause), words) }));
    }
    tellIntake();
  };
  const common = {
    ...(isDay(facts.published) ? { published: facts.published } : {}),
    ...(facts.internal ? { visibility: "internal" as const, redistribute: "none" as const } : {}),
  };
  const files = async (list: FileList | null) => {
    for (const file of list ?? []) {
      const { name } = file;
      if (file.size > LARGEST_FILE) {
        say(words.say("docs.tooLarge", { name }));
        continue;
      }
      const base64 = await base64Of(file);
      if (/\.(csv|tsv|xlsx)$/i.test(name)) setTables((all) => [...all, { name, base64 }]);
      // Flows of money are tables whose columns need no settling, and they too need their mission.
      else if (/\.(xml|json)$/i.test(name) && mission !== undefined)
        await send(name, { what: "file", name, base64, mission, ...common });
      else await send(name, { what: "file", name, base64, ...common });
    }
  };
  const [table] = tables;
  const next = () => setTables((all) => all.slice(1));
  return (
    <>
      <form
        class="take-in"
        onSubmit={(event) => event.preventDefault()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void files(event.dataTransfer?.files ?? null);
        }}
      >
        <AddressField
          onFetch={(where) => void send(where, { what: "address", address: where, ...common })}
          onFollow={(where) => {
            const about = mission === undefined ? {} : { mission };
            void send(where, { what: "newFeed", address: where, ...about });
          }}
        />
        <label class="field wide">
          {words.say("docs.files")}
          <input type="file" multiple onChange={(event) => void files(event.currentTarget.files)} />
        </label>
        <FactFields facts={facts} onFacts={setFacts} />
        <ul class="said" role="status" translate={false}>
          {said.map((line, index) => (
            // Lines are only ever added in front, and never change.
            <li key={said.length - index}>{line}</li>
          ))}
        </ul>
      </form>
      {table !== undefined && (
        <TableForm
          key={`${tables.length} ${table.name}`}
          table={table}
          facts={common}
          onImported={(reply) => {
            taken(table.name, reply);
            next();
          }}
          onCancel={next}
        />
      )}
    </>
  );
}

interface AddressFieldProps {
  readonly onFetch: (address: string) => void;
  readonly onFollow: (address: string) => void;
}

function AddressField({ onFetch, onFollow }: AddressFieldProps) {
  const { words } = useApp();
  const [where, setWhere] = useState("");
  return (
    <>
      <label class="field wide">
        {words.say("docs.address")}
        <input
          type="url"
          value={where}
          onInput={(event) => setWhere(event.currentTarget.value.trim())}
        />
      </label>
      <p class="row">
        <button
          type="submit"
          class="btn primary"
          disabled={where === ""}
          onClick={() => onFetch(where)}
        >
          {words.say("docs.fetch")}
        </button>
        <button type="button" class="btn" disabled={where === ""} onClick={() => onFollow(where)}>
          {words.say("docs.follow")}
        </button>
      </p>
    </>
  );
}

interface FactFieldsProps {
  readonly facts: Facts;
  readonly onFacts: (facts: Facts) => void;
}

function FactFields({ facts, onFacts }: FactFieldsProps) {
  const { words } = useApp();
  return (
    <p class="row">
      <label class="field">
        {words.say("docs.published")}
        <input
          type="date"
          value={facts.published}
          onInput={(event) => onFacts({ ...facts, published: event.currentTarget.value })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={facts.internal}
          onChange={(event) => onFacts({ ...facts, internal: event.currentTarget.checked })}
        />{" "}
        {words.say("docs.internal")}
      </label>
    </p>
  );
}

function sayTaken(
  name: string,
  { document, known, proposals, job, feed }: TakenInReply,
  words: ReturnType<typeof useApp>["words"],
): string {
  if (document === null)
    return words.say("docs.job", { name: job?.title ?? feed?.address ?? name });
  if (known) return words.say("docs.knownAs", { name, id: document.id });
  return words.say("docs.taken", { name, id: document.id, n: proposals });
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return btoa(text);
}
