import { useEffect, useState } from "preact/hooks";
import type { AddedDocumentReply, ReadReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { type Failure, toFailure } from "../../source/failure.ts";
import type { TextToRead } from "../../source/source.ts";
import { Added } from "./added.tsx";
import { PasteForm } from "./pasteForm.tsx";
import { ReadResult } from "./readResult.tsx";

type Step =
  | { readonly at: "writing" }
  | { readonly at: "read"; readonly asked: TextToRead; readonly reply: ReadReply }
  | { readonly at: "added"; readonly asked: TextToRead; readonly reply: AddedDocumentReply };

/** Text in, claims out: nothing is saved until it is added, and then each claim is decided on. */
export function PastePage() {
  const { words, source } = useApp();
  const [step, setStep] = useState<Step>({ at: "writing" });
  const [asked, setAsked] = useState<TextToRead>({ text: "" });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    document.title = words.say("paste.title");
  }, [words]);
  if (!source.canWrite) return <p class="notice">{words.say("paste.readOnly")}</p>;

  const attempt = async (work: () => Promise<Step>) => {
    setBusy(true);
    setFailure(null);
    try {
      setStep(await work());
      scrollTo(0, 0);
    } catch (cause) {
      setFailure(toFailure(cause));
    } finally {
      setBusy(false);
    }
  };
  const read = (text: TextToRead) =>
    attempt(async () => {
      const reply = await source.read(text, new AbortController().signal);
      return { at: "read", asked: text, reply };
    });

  if (step.at === "added") {
    return <Added text={step.asked.text} reply={step.reply} />;
  }
  if (step.at === "read") {
    return (
      <ReadResult
        asked={step.asked}
        reply={step.reply}
        busy={busy}
        failure={failure}
        onBack={() => {
          setFailure(null);
          setAsked(step.asked);
          setStep({ at: "writing" });
        }}
        onReadAgain={read}
        onAdd={(text) =>
          attempt(async () => {
            const reply = await source.add(text, crypto.randomUUID());
            return { at: "added", asked: text, reply };
          })
        }
      />
    );
  }
  return (
    <PasteForm asked={asked} busy={busy} failure={failure} onChange={setAsked} onRead={read} />
  );
}
