import { useState } from "preact/hooks";
import { useWords } from "../../app/context.ts";
import { CallForm } from "./callForm.tsx";
import type { ApiOperation } from "./model/described.ts";

/** One operation: its path and what it does; opened, how it is called, what it answers, when it says no. */
export function OperationItem({ operation }: { readonly operation: ApiOperation }) {
  const { id, method, path, summary, description } = operation;
  // What is closed is not drawn: thirty forms would only slow the page.
  const [open, setOpen] = useState(false);
  return (
    <details class="operation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary translate={false} lang="en">
        <code>
          <b class={method}>{method.toUpperCase()}</b> {path}
        </code>{" "}
        <span>{summary}</span>
      </summary>
      {open && (
        <div>
          <p class="note" translate={false} lang="en">
            <code>{id}</code> {description}
          </p>
          <CallForm operation={operation} />
          <Answered operation={operation} />
        </div>
      )}
    </details>
  );
}

function Answered({ operation }: { readonly operation: ApiOperation }) {
  const words = useWords();
  const { answer, refusals } = operation;
  return (
    <>
      <h3>{words.say("api.answers")}</h3>
      <p translate={false}>
        {answer.statuses.join(", ")} · {answer.types.join(", ")}
      </p>
      <details>
        <summary>
          {words.say("api.schema")} <code>{answer.name}</code>
        </summary>
        <textarea
          readOnly
          translate={false}
          spellcheck={false}
          rows={20}
          aria-label={words.say("api.schema")}
          value={answer.schema}
        />
      </details>
      <details>
        <summary>{words.say("api.refusals", { n: refusals.length })}</summary>
        <dl class="slot-list" translate={false} lang="en">
          {refusals.map(({ code, status, what }) => [
            <dt key={code}>
              {status} <code>{code}</code>
            </dt>,
            <dd key={`${code} what`}>{what}</dd>,
          ])}
        </dl>
      </details>
    </>
  );
}
