import type { ReadReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";

interface ProblemsProps {
  readonly problems: ReadReply["problems"];
  readonly missions: ReadReply["proposedMissions"];
}

/** What the reader saw and could not settle, and missions that are not on file. */
export function Problems({ problems, missions }: ProblemsProps) {
  const { words } = useApp();
  if (problems.length === 0 && missions.length === 0) return null;
  return (
    <div class="problems">
      {problems.length > 0 && (
        <>
          <h3>{words.say("paste.problems")}</h3>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>
                <Problem of={problem} />
              </li>
            ))}
          </ul>
        </>
      )}
      {missions.length > 0 && (
        <p class="note">
          {words.say("paste.newMissions", {
            names: { foreign: missions.map(({ name }) => name).join(", ") },
          })}
        </p>
      )}
    </div>
  );
}

function Problem({ of: { code, message } }: { readonly of: ReadReply["problems"][number] }) {
  const { words } = useApp();
  const known = words.known(`problem.${code}`);
  return (
    <>
      {known}{" "}
      <span lang="en" translate={false}>
        <VisibleText text={known === null ? message : `(${message})`} />
      </span>
    </>
  );
}
