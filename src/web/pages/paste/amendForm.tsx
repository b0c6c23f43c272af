import { useState } from "preact/hooks";
import { type Claim, RESOURCES, STAGES } from "#ledger";
import { useApp } from "../../app/context.ts";
import { amend, type SlotProblem, type Slots, slotsOf, statusesOf } from "./slots.ts";

interface AmendFormProps {
  readonly claim: Claim;
  readonly onAmend: (claim: Claim) => void;
  readonly onCancel: () => void;
}

/** The slots of a claim, to be put right before it is accepted. */
export function AmendForm({ claim, onAmend, onCancel }: AmendFormProps) {
  const { words } = useApp();
  const [slots, setSlots] = useState<Slots>(() => slotsOf(claim));
  const [problem, setProblem] = useState<SlotProblem | null>(null);
  const set = (name: keyof Slots) => (event: { currentTarget: { value: string } }) =>
    setSlots({ ...slots, [name]: event.currentTarget.value });
  const submit = () => {
    const amended = amend(claim, slots);
    if (typeof amended === "string") setProblem(amended);
    else onAmend(amended);
  };
  const hasParties = claim.kind !== "requirement" && claim.kind !== "mandate";
  const hasQuantity = claim.kind === "contribution" || claim.kind === "requirement";
  return (
    <form
      class="slots"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {hasParties && (
        <label class="wide">
          {words.say(claim.kind === "request" ? "slot.from" : "slot.parties")}
          <input translate={false} value={slots.parties} onInput={set("parties")} />
        </label>
      )}
      <SlotChoices claim={claim} slots={slots} set={set} />
      {hasQuantity && (
        <label>
          {words.say("slot.value")}
          <input inputMode="numeric" value={slots.value} onInput={set("value")} />
        </label>
      )}
      <label>
        {words.say("slot.date")}
        <input placeholder="2024-02-22" value={slots.date} onInput={set("date")} />
      </label>
      {problem !== null && (
        <p class="wide" role="alert">
          {words.say("slot.bad", { what: words.say(problem) })}
        </p>
      )}
      <p class="row wide">
        <button type="submit" class="btn primary">
          {words.say("paste.saveAmend")}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {words.say("paste.cancel")}
        </button>
      </p>
    </form>
  );
}

interface SlotChoicesProps {
  readonly claim: Claim;
  readonly slots: Slots;
  readonly set: (name: keyof Slots) => (event: { currentTarget: { value: string } }) => void;
}

function SlotChoices({ claim, slots, set }: SlotChoicesProps) {
  const { words } = useApp();
  const statuses = statusesOf(claim);
  return (
    <>
      {"resource" in claim && (
        <label>
          {words.say("slot.resource")}
          <select value={slots.resource} onChange={set("resource")}>
            {RESOURCES.map((resource) => (
              <option key={resource} value={resource}>
                {words.say(`resource.${resource}.plain`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {claim.kind === "contribution" && (
        <label>
          {words.say("slot.stage")}
          <select value={slots.stage} onChange={set("stage")}>
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {words.say(`stage.${stage}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {statuses.length > 0 && (
        <label>
          {words.say("slot.status")}
          <select value={slots.status} onChange={set("status")}>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {statusName(claim, status, words)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function statusName(
  claim: Claim,
  status: string,
  words: ReturnType<typeof useApp>["words"],
): string {
  const room = claim.kind === "obstacle" ? "status" : claim.kind;
  return words.known(`${room}.${status}`) ?? status;
}
