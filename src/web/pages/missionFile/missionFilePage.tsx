import { useEffect, useState } from "preact/hooks";
import type { MissionEffectReply, MissionReply } from "#contract";
import { RUNGS } from "#ledger";
import { useApp } from "../../app/context.ts";
import { OtherDraft } from "../../app/otherDraft.tsx";
import { Failed, WhenReady } from "../../app/states.tsx";
import { useDraft } from "../../app/useDraft.ts";
import { type Failure, toFailure } from "../../source/failure.ts";
import { useLoad } from "../../source/load.ts";
import {
  type Draft,
  draftOf,
  emptyRow,
  fileOf,
  MISSION_FIELDS,
  type Proposed,
  type Row,
} from "./draft.ts";
import { Fields, Rows } from "./rows.tsx";

/** The file of a mission in a form: names, requirement versions, mandates; a new one where the address asks for it. */
export function MissionFilePage() {
  const { words, source, address, missions } = useApp();
  const { view } = address;
  const isNew = view.page === "newMission" || missions.missions.length === 0;
  const id = isNew ? (view.words ?? "") : (view.mission ?? missions.missions[0]?.id ?? "");
  const loaded = useLoad<Begun | null>(
    source.canWrite ? `mission file ${isNew} ${id}` : null,
    async (signal) => {
      if (!isNew) return { reply: await source.mission(id, signal), proposed: null };
      const spoken = id === "" ? [] : (await source.names(signal)).missions;
      return { reply: null, proposed: spoken.find((one) => one.id === id)?.proposed ?? null };
    },
  );
  useEffect(() => {
    document.title = `${words.say("form.title")} · Muster`;
  }, [words]);
  if (!source.canWrite) return <p class="notice">{words.say("paste.readOnly")}</p>;
  return (
    <section class="documents">
      <h1>{words.say(isNew ? "form.new" : "form.title")}</h1>
      <WhenReady of={loaded}>
        {(begun) => begun !== null && <Form key={`${isNew} ${id}`} id={id} {...begun} />}
      </WhenReady>
    </section>
  );
}

/** What a form begins from: the mission's file, or what is known of one that has none. */
interface Begun {
  readonly reply: MissionReply | null;
  readonly proposed: Proposed;
}

function Form({ reply, proposed, id }: Begun & { readonly id: string }) {
  const { words } = useApp();
  const written = useDraft<Draft>(`mission ${id}`, draftOf(reply?.mission ?? null, id, proposed));
  const { value: draft, write: setDraft } = written;
  const { effect, saved, failure, ask, save } = useSaving(draft, reply, () => written.drop(draft));
  const rows = (of: "requirements" | "mandates") => ({
    of,
    rows: draft[of],
    onRows: (changed: readonly Row[]) => setDraft({ ...draft, [of]: changed }),
    onAdd: () => setDraft({ ...draft, [of]: [...draft[of], emptyRow(of)] }),
  });
  return (
    <form
      class="mission-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="note">{words.say("form.hint")}</p>
      <Fields
        names={MISSION_FIELDS}
        fields={draft.fields}
        fixed={reply === null ? [] : ["id"]}
        onField={(name, value) =>
          setDraft({ ...draft, fields: { ...draft.fields, [name]: value } })
        }
      />
      <Rows {...rows("requirements")} />
      <Rows {...rows("mandates")} />
      <OtherDraft of={written} />
      <p class="row">
        <button type="button" class="btn" onClick={() => void ask()}>
          {words.say("form.try")}
        </button>
        <button type="submit" class="btn primary">
          {words.say("form.save")}
        </button>
      </p>
      <div role="status">
        {effect !== null && <Effect effect={effect} />}
        {saved !== null && <p class="notice">{words.say("form.saved", { id: saved })}</p>}
      </div>
      {failure !== null && <Failed failure={failure} />}
    </form>
  );
}

/** Try and save what a form holds. Where another file came meanwhile it is told, and saving again takes its place. */
function useSaving(draft: Draft, reply: MissionReply | null, onSaved: () => void) {
  const { source } = useApp();
  const [replaces, setReplaces] = useState(reply?.versions[0]?.entry);
  const [effect, setEffect] = useState<MissionEffectReply | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const mission = fileOf(draft);
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    setEffect(null);
    setSaved(null);
    try {
      await work();
    } catch (cause) {
      const refused = toFailure(cause);
      setFailure(refused);
      if (refused.code !== "mission_changed") return;
      const seen = await source.mission(mission.id, new AbortController().signal).catch(() => null);
      setReplaces(seen?.versions[0]?.entry);
    }
  };
  return {
    effect,
    saved,
    failure,
    ask: () =>
      attempt(async () =>
        setEffect(await source.tryMission(mission, new AbortController().signal)),
      ),
    save: () =>
      attempt(async () => {
        const { entry } = await source.saveMission(mission, replaces, crypto.randomUUID());
        setReplaces(entry);
        setSaved(entry);
        onSaved();
      }),
  };
}

function Effect({ effect }: { readonly effect: MissionEffectReply }) {
  const { words } = useApp();
  const { day, before, after } = effect;
  const told = (value: number | undefined) =>
    value === undefined ? "–" : words.figures.number(value);
  const key = ({ requirement }: MissionEffectReply["after"][number]) =>
    JSON.stringify([requirement.resource, requirement.unit, requirement.per, requirement.counts]);
  const lines = [...new Set([...before, ...after].map(key))].flatMap((line) => {
    const [was, is] = [before, after].map((gaps) => gaps.find((gap) => key(gap) === line));
    const requirement = (is ?? was)?.requirement;
    if (requirement === undefined) return [];
    return RUNGS.map((rung) =>
      words.say("review.change", {
        who: words.say(`resource.${requirement.resource}.plain`),
        what: words.say(`stage.${rung}`),
        from: told(was?.[rung]),
        to: told(is?.[rung]),
      }),
    );
  });
  return (
    <section class="effect num">
      <h2>{words.say("form.effect", { day: words.figures.longDay(day) })}</h2>
      <ul>
        {lines.length === 0 && <li>{words.say("review.noChange")}</li>}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
