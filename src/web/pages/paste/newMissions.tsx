import type { ReadReply } from "#contract";
import { useApp } from "../../app/context.ts";

interface NewMissionsProps {
  readonly missions: ReadReply["proposedMissions"];
}

/** Missions that a saved text speaks of and that are not on file, each a link to the form that puts it there. */
export function NewMissions({ missions }: NewMissionsProps) {
  const { words, address } = useApp();
  if (missions.length === 0) return null;
  return (
    <div class="notice">
      <p>{words.say("paste.newMissionsFirst")}</p>
      <ul>
        {missions.map(({ id, name }) => (
          <li key={id}>
            <a href={address.toPage("newMission", { words: id })} translate={false}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
