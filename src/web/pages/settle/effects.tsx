import type { EffectReply, ProposalsReply } from "#contract";
import { partyName } from "#words";
import { useApp } from "../../app/context.ts";
import type { Words } from "../../words/words.ts";

type Change = ProposalsReply["proposals"][number]["changes"][number];

/** The figures that something would move, before and after, mission by mission. */
export function Effects({ effects }: { readonly effects: EffectReply["effects"] }) {
  const { words, missions } = useApp();
  const named = (id: string) => missions.missions.find((one) => one.id === id)?.short ?? id;
  if (effects.length === 0) return <p>{words.say("review.noChange")}</p>;
  return (
    <>
      {effects.map(({ mission, changes }) => (
        <div key={mission}>
          <p translate={false}>
            <b>{named(mission)}</b>
          </p>
          <ChangeList changes={changes} />
        </div>
      ))}
    </>
  );
}

/** Differences between two boards, a line each. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { words } = useApp();
  return (
    <ul>
      {changes.map((change, index) => (
        // Changes are a fixed list, so that their place tells them apart.
        <li key={index}>{changeLine(change, words)}</li>
      ))}
    </ul>
  );
}

/** One difference between two boards in a line: who, what, from and to. */
export function changeLine(change: Change, words: Words): string {
  const { what, giver, parties, resource, rung, from, to } = change;
  const told = (value: typeof from) =>
    value === null
      ? "–"
      : typeof value === "number"
        ? words.figures.number(value)
        : (words.known(`stage.${value}`) ?? words.known(`status.${value}`) ?? value);
  const who = (giver?.parties ?? parties).map((party) => partyName(words, party)).join(", ");
  if (what !== "cell" || resource === null) {
    return words.say("review.changeThread", { what: who, from: told(from), to: told(to) });
  }
  return words.say("review.change", {
    who,
    what: [
      words.say(`resource.${resource}.plain`),
      ...(rung === null ? [] : [words.say(`stage.${rung}`)]),
    ].join(", "),
    from: told(from),
    to: told(to),
  });
}
