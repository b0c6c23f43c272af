import { useState } from "preact/hooks";
import type { Day } from "#base";
import { type ActView, AGREEMENT_STATUSES, type Board, partyKey } from "#ledger";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { ActChoice } from "./actChoice.tsx";
import type { SettleDeed } from "./deed.ts";
import { DeedForm } from "./deedForm.tsx";

interface ThreadStepProps {
  readonly act: ActView;
  readonly board: Board;
}

interface Step {
  readonly status: string;
  readonly on: Day | null;
  readonly by: string;
}

/** How an obstacle, request or agreement stands, and the form that moves it on, on one's own word. */
export function ThreadStep({ act, board }: ThreadStepProps) {
  const { words } = useApp();
  const [step, setStep] = useState<Step>({ status: "", on: board.asked.trueOn, by: "" });
  const stands = statusOf(board, act);
  if (stands === null) return null;
  const name = (status: string) =>
    words.known(`${act.kind === "agreement" ? "agreement" : "status"}.${status}`) ?? status;
  const choices = choicesOf(act).filter((status) => status !== stands);
  return (
    <details>
      <summary>{words.say("settle.step", { status: name(stands) })}</summary>
      <label class="field">
        {words.say("settle.stepTo")}
        <select
          value={step.status}
          onChange={(event) => setStep({ ...step, status: event.currentTarget.value })}
        >
          <option value="">{words.say("settle.none")}</option>
          {choices.map((status) => (
            <option key={status} value={status}>
              {name(status)}
            </option>
          ))}
        </select>
      </label>
      <DayInput
        name={words.say("dispute.on")}
        class="field"
        day={step.on}
        onDay={(on) => setStep({ ...step, on })}
      />
      {act.kind === "request" && (
        <ActChoice
          label={words.say("settle.by")}
          acts={answersTo(board, act)}
          chosen={step.by}
          onChoose={(by) => setStep({ ...step, by })}
        />
      )}
      {step.status !== "" && (
        <DeedForm
          name={words.say("settle.stepThis")}
          deed={deedOf(act, step)}
          draft={`step ${act.id}`}
        />
      )}
    </details>
  );
}

function statusOf(board: Board, { id }: ActView): string | null {
  const threads = [...board.obstacles, ...board.requests, ...board.agreements];
  return threads.find((thread) => thread.id === id)?.status ?? null;
}

function choicesOf({ kind }: ActView): readonly string[] {
  if (kind === "obstacle") return ["open", "contested", "resolved"];
  return kind === "request" ? ["met", "declined"] : AGREEMENT_STATUSES;
}

/** What may have answered a request: what the asked gave or refused of the resource, the newest first. */
function answersTo(board: Board, { id, resource }: ActView): readonly ActView[] {
  const asked = new Set(board.requests.find((one) => one.id === id)?.to.map(partyKey) ?? []);
  return Object.values(board.acts)
    .filter(
      (act) => (act.kind === "contribution" && act.resource === resource) || act.kind === "mandate",
    )
    .filter(({ parties }) => asked.size === 0 || parties.some((one) => asked.has(partyKey(one))))
    .sort((a, b) => (a.trueFrom < b.trueFrom ? 1 : -1));
}

function deedOf(act: ActView, { status, on, by }: Step): SettleDeed | null {
  if (on === null) return null;
  if (act.kind !== "request") {
    return { do: "settle", settlement: { what: "step", thread: act.id, status, on } };
  }
  const outcome = status === "met" ? "met" : "failed";
  const claim = act.tellings[0]?.claim ?? act.id;
  const settlement = { what: "condition", claim, outcome, on } as const;
  return { do: "settle", settlement: by === "" ? settlement : { ...settlement, by } };
}
