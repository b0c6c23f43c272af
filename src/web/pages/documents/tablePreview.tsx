import type { TableTrialReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { claimLine } from "../../words/claim.ts";

/** The first claims that a table would make, and the first rows that would make none. */
export function TablePreview({ reply }: { readonly reply: TableTrialReply }) {
  const { words } = useApp();
  const { claims, problems } = reply;
  return (
    <div class="table-preview">
      {claims.length > 0 && (
        <section>
          <h3>{words.say("table.first")}</h3>
          <ol class="first-claims">
            {claims.map(({ line, claim }) => (
              <li key={`${line} ${claim.quote.start} ${claimLine(claim, words)}`}>
                <span class="note">{words.say("table.row", { n: line })}</span>{" "}
                {claimLine(claim, words)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {problems.length > 0 && (
        <section>
          <h3>{words.say("table.none")}</h3>
          <ul class="refusals">
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                <b>{words.say("table.row", { n: line })}</b>{" "}
                <span translate={false} lang="en">
                  {message}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
