import { useEffect, useMemo, useState } from "preact/hooks";
import type { DescriptionReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { useLoad } from "../../source/load.ts";
import { readDescription, searchOperations } from "./model/described.ts";
import { OperationItem } from "./operationItem.tsx";

/** The HTTP API as the server describes it: every operation to be searched, read, tried and copied. */
export function ApiPage() {
  const { words, source } = useApp();
  const loaded = useLoad(source.canWrite ? "description" : null, (signal) =>
    source.description(signal),
  );
  useEffect(() => {
    document.title = `${words.say("api.title")} · Muster`;
  }, [words]);
  if (!source.canWrite) return <p class="notice">{words.say("paste.readOnly")}</p>;
  return (
    <section class="documents api">
      <h1>{words.say("api.title")}</h1>
      <p class="note">
        {words.say("api.hint")} <a href="./api/openapi.json">{words.say("api.description")}</a>
      </p>
      <WhenReady of={loaded}>{(reply) => <Operations reply={reply} />}</WhenReady>
    </section>
  );
}

function Operations({ reply }: { readonly reply: DescriptionReply }) {
  const { words } = useApp();
  const [asked, setAsked] = useState("");
  const groups = useMemo(() => readDescription(reply), [reply]);
  const shown = searchOperations(groups, asked);
  const count = (list: typeof groups) => list.flatMap(({ operations }) => operations).length;
  return (
    <>
      <label class="field">
        {words.say("api.search")}
        <input
          type="search"
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="num">
        {words.say("names.count", { n: count(shown), all: count(groups) })}
      </p>
      {shown.map(({ name, title, operations }) => (
        <section key={name} aria-labelledby={`api-${name}`}>
          <h2 id={`api-${name}`} lang="en" translate={false}>
            {title}
          </h2>
          {operations.map((operation) => (
            <OperationItem key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </>
  );
}
