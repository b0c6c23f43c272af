import { useRef, useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { Failed } from "../../app/states.tsx";
import type { Failure } from "../../source/failure.ts";
import type { TextToRead } from "../../source/source.ts";
import { MOST_CHARACTERS, readTextFile, refuseText, type TextRefusal } from "./fileText.ts";
import { OwnLedger } from "./ownLedger.tsx";

interface PasteFormProps {
  readonly asked: TextToRead;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onChange: (asked: TextToRead) => void;
  readonly onRead: (asked: TextToRead) => void;
}

interface Refused {
  readonly why: TextRefusal;
  readonly size: number;
}

/** The form: a text pasted or dropped, and what is known about it. */
export function PasteForm({ asked, busy, failure, onChange, onRead }: PasteFormProps) {
  const { words, missions } = useApp();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [fileNote, setFileNote] = useState("");
  const takeText = (text: string) => {
    setRefused(null);
    // A text far beyond the limit is not even shown: the page would stall on it.
    const fits = text.length <= MOST_CHARACTERS;
    if (fits) onChange({ ...asked, text });
    else setRefused({ why: "tooLarge", size: text.length });
    return fits;
  };
  const takeFile = async (file: File) => {
    const read = await readTextFile(file);
    setFileNote("");
    if ("refused" in read) return setRefused({ why: read.refused, size: read.size });
    if (!takeText(read.text)) return;
    setFileNote(words.say("paste.fileRead", { name: { foreign: file.name }, n: read.text.length }));
  };
  const submit = () => {
    const why = refuseText(asked.text);
    setRefused(why === null ? null : { why, size: asked.text.length });
    if (why === null) onRead(asked);
  };
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>{words.say("paste.heading")}</h1>
      <p class="deck">{words.say("paste.intro")}</p>
      {missions.sample && <OwnLedger />}
      <TextField text={asked.text} onText={takeText} onFile={takeFile} onSubmit={submit} />
      <p class="note" role="status">
        {fileNote}
      </p>
      <KnownFields asked={asked} onChange={onChange} />
      {refused !== null && (
        <p class="notice failed" role="alert">
          {words.say(`paste.${refused.why}`, { size: words.figures.short(refused.size / 1e6) })}
        </p>
      )}
      {failure !== null && <Failed failure={failure} />}
      <p class="row">
        <button type="submit" class="btn primary" disabled={busy}>
          {words.say(busy ? "paste.reading" : "paste.read")}
        </button>
        <span class="note">{words.say("paste.notSaved")}</span>
      </p>
    </form>
  );
}

interface TextFieldProps {
  readonly text: string;
  /** False when the text is refused. */
  readonly onText: (text: string) => boolean;
  readonly onFile: (file: File) => void;
  readonly onSubmit: () => void;
}

function TextField({ text, onText, onFile, onSubmit }: TextFieldProps) {
  const { words } = useApp();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button below.
    <div
      class={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file === undefined) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      <label class="field">
        {words.say("paste.text")}
        <textarea
          value={text}
          spellcheck={false}
          translate={false}
          onInput={(event) => {
            const field = event.currentTarget;
            // What is refused does not stay in the field: it shows what would be read.
            if (!onText(field.value)) field.value = text;
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit();
          }}
        />
      </label>
      <p class="row">
        <button type="button" class="btn" onClick={() => chooser.current?.click()}>
          {words.say("paste.file")}
        </button>
        <span class="note">{words.say("paste.drop")}</span>
        <input
          ref={chooser}
          type="file"
          class="sr"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            event.currentTarget.value = "";
          }}
        />
      </p>
    </div>
  );
}

function KnownFields({ asked, onChange }: Pick<PasteFormProps, "asked" | "onChange">) {
  const { words, missions } = useApp();
  const set = (name: "publisher" | "title" | "url", value: string) => {
    const { [name]: _old, ...rest } = asked;
    onChange(value.trim() === "" ? rest : { ...rest, [name]: value });
  };
  const text = (
    name: "publisher" | "title" | "url",
    label: string,
    type: "text" | "url" = "text",
  ) => (
    <label class="field">
      {label}
      <input
        inputMode={type}
        maxLength={500}
        value={asked[name] ?? ""}
        onInput={(event) => set(name, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="pair">
      <DayInput
        name={words.say("paste.published")}
        class="field"
        day={asked.published ?? null}
        onDay={(day) => {
          const { published: _old, ...rest } = asked;
          onChange(day === null ? rest : { ...rest, published: day });
        }}
      >
        <span class="note">{words.say("paste.publishedHint")}</span>
      </DayInput>
      {text("publisher", words.say("paste.publisher"))}
      {text("title", words.say("paste.heading2"))}
      {text("url", words.say("paste.url"), "url")}
      <label class="field">
        {words.say("paste.mission")}
        <select
          value={asked.mission ?? ""}
          onChange={(event) => {
            const { mission: _old, ...rest } = asked;
            const mission = event.currentTarget.value;
            onChange(mission === "" ? rest : { ...rest, mission });
          }}
        >
          <option value="">{words.say("paste.anyMission")}</option>
          {missions.missions.map(({ id, name }) => (
            <option key={id} value={id} translate={false}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
