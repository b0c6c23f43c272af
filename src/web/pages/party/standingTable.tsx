import { useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { Mark } from "../../marks/mark.tsx";
import type { FileStanding } from "./model/fileStanding.ts";

interface StandingTableProps {
  readonly lines: readonly FileStanding[];
  /** The mission whose board it is; that of the page unless told. */
  readonly on?: string;
}

/** Where a party stands on each resource; what goes through a named fund is a part of the line above. */
export function StandingTable({ lines, on }: StandingTableProps) {
  const words = useWords();
  return (
    <div class="scroll-x">
      <table class="plain even standing num">
        <thead>
          <tr>
            <th scope="col">{words.say("list.what")}</th>
            <th scope="col">{words.say("brief.standsAt")}</th>
            <th scope="col" class="r">
              {words.say("brief.figure")}
            </th>
            <th scope="col" class="r">
              {words.say("stage.pledged.title")}
            </th>
            <th scope="col">{words.say("bar.note")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr
              key={index}
              class={line.part ? "part" : undefined}
              data-claims={line.claims.join(" ")}
            >
              <th scope="row">{line.resource}</th>
              <td>
                <Mark name={line.mark} /> {line.word}
              </td>
              <td class="r strong">
                <Say of={line.figure} {...(on !== undefined && { on })} />
              </td>
              <td class="r">{line.promised}</td>
              <td>{line.remarks.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
