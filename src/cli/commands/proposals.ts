import { listProposals, type OpenProposal } from "#actions";
import { type Claim, describeClaim } from "#ledger";
import { changeText } from "../changeText.ts";
import { type Command, DB_OPTION, JSON_OPTION, refused } from "../command.ts";
import { wrap } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster proposals`: the claims that wait for a decision, and what each would change. */
export const proposals: Command = {
  name: "proposals",
  usage: "[--mission ID] [--document ID]",
  options: {
    mission: { value: "ID", summary: "only of one mission" },
    document: { value: "ID", summary: "only of one document" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [["muster proposals --db my.db", "what waits"]],
  run: (given, world) =>
    withLedger(given, world, "read", async ({ desk }) => {
      const { mission, document } = given.options;
      const open = await listProposals(desk, {
        ...(mission === undefined ? {} : { mission }),
        ...(document === undefined ? {} : { document }),
      });
      if (!open.ok) return refused(world, open.refusal);
      if (given.options["json"] !== undefined) {
        for (const each of open.value) world.out(JSON.stringify(each));
        return 0;
      }
      for (const each of open.value) world.out(proposalText(each, world.columns ?? 100));
      world.say(
        open.value.length === 0
          ? "Nothing waits for a decision."
          : "Go on with: muster accept CLAIM, muster amend CLAIM --claim JSON, muster reject CLAIM --reason WORDS",
      );
      return 0;
    }),
};

function proposalText({ proposal, telling, words, changes }: OpenProposal, width: number): string {
  const { id, claim, confidence } = proposal;
  return [
    `${id}  ${describeClaim(claim)}  (${confidence.toFixed(2)})`,
    ...(words === null ? [] : [wrap(`“${words}”`, width, "    ")]),
    wrap(`${telling.why} (${telling.rule}, ${telling.effect})`, width, "    "),
    ...(changes.length === 0 ? [`    → ${unchanged(claim)}`] : []),
    ...changes.map((change) => wrap(`→ ${changeText(change)}`, width, "    ")),
    "",
  ].join("\n");
}

function unchanged({ kind }: Claim): string {
  return kind === "engagement" ? "the meeting itself, and no figure" : "no figure and no status";
}
