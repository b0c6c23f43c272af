import { useApp } from "../../app/context.ts";
import { useLoad } from "../../source/load.ts";

const SHOWN = 5;

/** The missions that waiting claims are about and that are not on file, each a link to the form that puts it there. */
export function Elsewhere({ n }: { readonly n: number }) {
  const { words, source, address } = useApp();
  const loaded = useLoad(`names ${n}`, (signal) => source.names(signal), "keep");
  return (
    <>
      <p>{words.say("review.elsewhere", { n })}</p>
      {loaded.state === "ready" && (
        <ul>
          {loaded.value.missions.slice(0, SHOWN).map(({ id, claims }) => (
            <li key={id}>
              <a href={address.toPage("newMission", { words: id })}>
                {words.say("form.spoken", { id: { foreign: id }, n: claims })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
