import { useState } from "preact/hooks";
import { type Claim, OBSTACLE_TYPES, RESOURCES, STAGES } from "#ledger";
import { useApp } from "../../app/context.ts";
import { OtherDraft } from "../../app/otherDraft.tsx";
import { useDraft } from "../../app/useDraft.ts";
import {
  amend,
  BOUNDS,
  isProblem,
  type SlotProblem,
  type Slots,
  slotsOf,
  statusesOf,
} from "./slots.ts";

interface AmendFormProps {
  readonly claim: Claim;
  /** Under what it is kept while it is written, such as `amend c0004`. */
  readonly draft: string;
  readonly onAmend: (claim: Claim) => void;
  readonly onCancel: () => void;
}

/** The slots of a claim, to be put right before it is accepted. */
export function AmendForm({ claim, draft, onAmend, onCancel }: AmendFormProps) {
  const { words } = useApp();
  const written = useDraft<Slots>(draft, slotsOf(claim, words));
  const slots = written.value;
  const [problem, setProblem] = useState<SlotProblem | null>(null);
  const submit = () => {
    const amended = amend(claim, slots, words);
    if (isProblem(amended)) setProblem(amended);
    else onAmend(amended);
  };
  const asked = {
    claim,
    slots,
    set: (name: keyof Slots) => (event: { currentTarget: { value: string } }) =>
      written.write({ ...slots, [name]: event.currentTarget.value }),
  };
  return (
    <form
      class="slots"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PartySlot {...asked} />
      <Choices {...asked} />
      <FigureSlots {...asked} />
      {claim.kind === "contribution" && (
        <label class="wide">
          {words.say("slot.conditions")}
          <input translate={false} value={slots.conditions} onInput={asked.set("conditions")} />
        </label>
      )}
      <label>
        {words.say("slot.date")}
        <input placeholder="2024-02-22" value={slots.date} onInput={asked.set("date")} />
      </label>
      {problem !== null && (
        <p class="wide" role="alert">
          {words.say("slot.bad", {
            what: words.say(problem.why, { what: { foreign: problem.what ?? "" } }),
          })}
        </p>
      )}
      <p class="row wide">
        <button type="submit" class="btn primary">
          {words.say("paste.saveAmend")}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => {
            written.drop();
            onCancel();
          }}
        >
          {words.say("paste.cancel")}
        </button>
      </p>
      <OtherDraft of={written} />
    </form>
  );
}

interface SlotProps {
  readonly claim: Claim;
  readonly slots: Slots;
  readonly set: (name: keyof Slots) => (event: { currentTarget: { value: string } }) => void;
}

function PartySlot({ claim, slots, set }: SlotProps) {
  const { words } = useApp();
  if (claim.kind === "requirement" || claim.kind === "mandate") return null;
  return (
    <label class="wide">
      {words.say(claim.kind === "request" ? "slot.from" : "slot.parties")}
      <input translate={false} value={slots.parties} onInput={set("parties")} />
    </label>
  );
}

function FigureSlots({ claim, slots, set }: SlotProps) {
  const { words } = useApp();
  if (claim.kind !== "contribution" && claim.kind !== "requirement") return null;
  return (
    <>
      <label>
        {words.say("slot.value")}
        <input inputMode="numeric" value={slots.value} onInput={set("value")} />
      </label>
      <label>
        {words.say("slot.unit")}
        <input translate={false} value={slots.unit} onInput={set("unit")} />
      </label>
      <Choice
        name={words.say("slot.bound")}
        value={slots.bound}
        onChange={set("bound")}
        of={BOUNDS.map((bound) => [bound, words.say(`slot.bound.${bound}`)])}
      />
      {claim.kind === "contribution" && /[,;]/.test(slots.parties) && (
        <Choice
          name={words.say("slot.shared")}
          value={slots.shared}
          onChange={set("shared")}
          of={[
            ["", words.say("slot.shared.no")],
            ["yes", words.say("slot.shared.yes")],
          ]}
        />
      )}
    </>
  );
}

function Choices({ claim, slots, set }: SlotProps) {
  const { words } = useApp();
  const statuses = statusesOf(claim);
  return (
    <>
      {"resource" in claim && (
        <Choice
          name={words.say("slot.resource")}
          value={slots.resource}
          onChange={set("resource")}
          of={RESOURCES.map((resource) => [resource, words.say(`resource.${resource}.plain`)])}
        />
      )}
      {claim.kind === "contribution" && (
        <Choice
          name={words.say("slot.stage")}
          value={slots.stage}
          onChange={set("stage")}
          of={STAGES.map((stage) => [stage, words.say(`stage.${stage}`)])}
        />
      )}
      {claim.kind === "obstacle" && (
        <Choice
          name={words.say("slot.type")}
          value={slots.type}
          onChange={set("type")}
          of={OBSTACLE_TYPES.map((type) => [type, words.say(`obstacle.${type}`)])}
        />
      )}
      {statuses.length > 0 && (
        <Choice
          name={words.say("slot.status")}
          value={slots.status}
          onChange={set("status")}
          of={statuses.map((status) => [status, statusName(claim, status, words)])}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (event: { currentTarget: { value: string } }) => void;
  /** Each value with its words. */
  readonly of: readonly (readonly [string, string])[];
}

function Choice({ name, value, onChange, of }: ChoiceProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={onChange}>
        {of.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
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
