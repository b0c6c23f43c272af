import type { Brief } from "#words";
import { useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { NoteNumbers, WithNotes } from "./withNotes.tsx";

/** Who stands where: a row for each figure, and one line for all who stand at a place without one. */
export function Who({ brief }: { readonly brief: Brief }) {
  const words = useWords();
  if (brief.standing.length === 0) return null;
  return (
    <section>
      <h2 class="hh">{words.say("brief.who")}</h2>
      <div class="who">
        {brief.standing.map((standing) => (
          <WhoOf key={standing.resource} standing={standing} />
        ))}
      </div>
    </section>
  );
}

function WhoOf({ standing }: { readonly standing: Brief["standing"][number] }) {
  const words = useWords();
  return (
    <section>
      <h3>{standing.title}</h3>
      {standing.rows.length > 0 && (
        <table>
          <caption class="sr">{standing.title}</caption>
          <thead class="sr">
            <tr>
              <th scope="col">{words.say("matrix.party")}</th>
              <th scope="col">{words.say("brief.standsAt")}</th>
              <th scope="col">{words.say("brief.figure")}</th>
            </tr>
          </thead>
          <tbody>
            {standing.rows.map((row) => (
              <tr key={row.giver}>
                <th scope="row" translate={false}>
                  <VisibleText text={row.name} />
                  <small translate>
                    <Say of={row.note.text} />
                  </small>
                </th>
                <td>
                  <Mark name={row.stage} /> {row.word}
                </td>
                <td class="r">
                  <Say of={row.figure} />
                  <NoteNumbers notes={row.note.notes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {standing.names.map(({ stage, word, givers }) => (
        <p key={stage} class="names">
          <Mark name={stage} /> {word}:{" "}
          {givers.map((giver, index) => (
            <span key={giver.giver}>
              {index > 0 && ", "}
              <span translate={false}>
                <WithNotes of={giver} />
              </span>
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}
