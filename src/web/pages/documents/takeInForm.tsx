import { useState } from "preact/hooks";
import { isDay } from "#base";
import type { TakeInBody, TakenInReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { toFailure } from "../../source/failure.ts";

/** Says that something was set going, so that the lists of feeds and jobs are asked for again. */
export function tellIntake(): void {
  dispatchEvent(new Event("muster-intake"));
}

interface Facts {
  readonly published: string;
  readonly internal: boolean;
  readonly acceptColumns: boolean;
}

/** Give an address or files; what came of each is said beneath. */
export function TakeInForm({ onTaken }: { readonly onTaken: () => void }) {
  const { words, source, address, missions } = useApp();
  const [where, setWhere] = useState("");
  const [facts, setFacts] = useState<Facts>({
    published: "",
    internal: false,
    acceptColumns: false,
  });
  const [said, setSaid] = useState<readonly string[]>([]);
  const mission = address.view.mission ?? missions.missions[0]?.id;
  const send = async (name: string, body: TakeInBody) => {
    const say = (line: string) => setSaid((lines) => [line, ...lines].slice(0, 50));
    try {
      const reply = await source.takeIn(body, crypto.randomUUID());
      for (const line of [...reply.remarks, sayTaken(name, reply, words)]) say(line);
      onTaken();
    } catch (cause) {
      const { detail, kind } = toFailure(cause);
      say(words.say("docs.refused", { name, why: detail ?? words.say(`fail.${kind}`) }));
    }
    tellIntake();
  };
  const common = {
    ...(isDay(facts.published) ? { published: facts.published } : {}),
    ...(facts.internal ? { visibility: "internal" as const, redistribute: "none" as const } : {}),
  };
  const files = async (list: FileList | null) => {
    for (const file of list ?? []) {
      await send(file.name, {
        what: "file",
        name: file.name,
        base64: await base64Of(file),
        ...common,
        ...(/\.(csv|tsv|xlsx)$/i.test(file.name) && mission !== undefined ? { mission } : {}),
        ...(facts.acceptColumns ? { acceptColumns: true } : {}),
      });
    }
  };
  return (
    <form
      class="take-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (where !== "") void send(where, { what: "address", address: where, ...common });
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void files(event.dataTransfer?.files ?? null);
      }}
    >
      <label class="field wide">
        {words.say("docs.address")}
        <input
          type="url"
          value={where}
          onInput={(event) => setWhere(event.currentTarget.value.trim())}
        />
      </label>
      <p class="row">
        <button type="submit" class="btn primary" disabled={where === ""}>
          {words.say("docs.fetch")}
        </button>
        <button
          type="button"
          class="btn"
          disabled={where === ""}
          onClick={() =>
            void send(where, {
              what: "newFeed",
              address: where,
              ...(mission === undefined ? {} : { mission }),
            })
          }
        >
          {words.say("docs.follow")}
        </button>
      </p>
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
      {(["internal", "acceptColumns"] as const).map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={facts[name]}
            onChange={(event) => onFacts({ ...facts, [name]: event.currentTarget.checked })}
          />{" "}
          {words.say(`docs.${name}`)}
        </label>
      ))}
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
