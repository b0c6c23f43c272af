import { useId, useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { CopyButton } from "../../app/copyButton.tsx";
import { Failed } from "../../app/states.tsx";
import { type Failure, toFailure } from "../../source/failure.ts";
import type { Tried } from "../../source/source.ts";
import { addressOf, curlOf, exampleOf } from "./model/call.ts";
import type { ApiOperation, Parameter } from "./model/described.ts";

/** How an operation is called: its parameters to fill in, the call to copy, and for what only reads, to try. */
export function CallForm({ operation }: { readonly operation: ApiOperation }) {
  const { words, source } = useApp();
  const [filled, setFilled] = useState(() => exampleOf(operation));
  const [tried, setTried] = useState<Tried | Failure | "asked" | null>(null);
  const { parameters, writes } = operation;
  const curl = curlOf(location.origin, operation, filled);
  const attempt = () => {
    setTried("asked");
    source
      .tryCall(addressOf(operation, filled), filled.body)
      .then(setTried, (cause: unknown) => setTried(toFailure(cause)));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!writes) attempt();
      }}
    >
      {parameters.map((one) => (
        <ParameterField
          key={one.name}
          parameter={one}
          value={filled.values[one.name] ?? ""}
          onValue={(value) =>
            setFilled({ ...filled, values: { ...filled.values, [one.name]: value } })
          }
        />
      ))}
      {filled.body !== null && (
        <label class="field">
          {words.say("api.body")}
          <textarea
            translate={false}
            spellcheck={false}
            rows={Math.min(14, filled.body.split("\n").length + 1)}
            value={filled.body}
            onInput={(event) => setFilled({ ...filled, body: event.currentTarget.value })}
          />
        </label>
      )}
      <pre translate={false}>{curl}</pre>
      <div class="row">
        <CopyButton label={words.say("api.copy")} text={() => curl} />
        {!writes && (
          <button type="submit" class="btn primary" aria-disabled={tried === "asked"}>
            {words.say("api.try")}
          </button>
        )}
        {writes && <span class="note">{words.say("api.writes")}</span>}
      </div>
      <div aria-live="polite" aria-busy={tried === "asked"}>
        {tried !== null && tried !== "asked" && <Outcome tried={tried} />}
      </div>
    </form>
  );
}

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function ParameterField({ parameter, value, onValue }: ParameterFieldProps) {
  const { name, needed, what, values, form } = parameter;
  const id = useId();
  const change = (event: { readonly currentTarget: { readonly value: string } }) =>
    onValue(event.currentTarget.value);
  return (
    <label class="field" for={id} translate={false} lang="en">
      <code>{name}</code> {form}
      {needed && " *"}
      {what !== null && ` · ${what}`}
      {values === null ? (
        <input id={id} value={value} required={needed} spellcheck={false} onInput={change} />
      ) : (
        <select id={id} value={value} required={needed} onChange={change}>
          <option value="">—</option>
          {values.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}

const SHOWN = 20_000;

function Outcome({ tried }: { readonly tried: Tried | Failure }) {
  const { words } = useApp();
  if (tried instanceof Error) return <Failed failure={tried} />;
  const { status, type, size, text } = tried;
  return (
    <>
      <p class="num">
        <code>
          {status} {type}
        </code>{" "}
        {words.say("api.outcome", { n: size })}
        {text !== null && text.length > SHOWN && ` · ${words.say("api.cut", { n: SHOWN })}`}
      </p>
      {text !== null && (
        <textarea
          readOnly
          translate={false}
          spellcheck={false}
          rows={20}
          aria-label={words.say("api.outcome.text")}
          value={text.slice(0, SHOWN)}
        />
      )}
    </>
  );
}
