import { useMemo } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { ChartFigure } from "../../charts/chartFigure.tsx";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { partiesOf } from "../party/model/partyFile.ts";
import { ComparedBars, RungLegend } from "./comparedBars.tsx";
import { CompareMissions } from "./compareMissions.tsx";
import { comparedTable, nameOf, sideBySide } from "./model/sideBySide.ts";

const MOST = 6;
const AT_FIRST = 3;

/** Parties or missions side by side, on one scale for each resource and unit. */
export function ComparePage() {
  const { words, address } = useApp();
  if (address.view.missions.length > 0) return <CompareMissions />;
  return (
    <OfMission title={words.say("app.compare")}>{(scene) => <SideBySide {...scene} />}</OfMission>
  );
}

function SideBySide({ board, head }: MissionScene) {
  const { words, address } = useApp();
  const { parties } = address.view;
  const all = useMemo(() => partiesOf(board, words), [board, words]);
  const chosen = parties.length > 0 ? parties : largest(board).slice(0, AT_FIRST);
  const lines = useMemo(() => sideBySide(board, chosen, words), [board, chosen.join("~"), words]);
  const names = chosen.map((key) => nameOf(board, key, words));
  const set = (keys: readonly string[]) => address.go({ parties: keys, open: null });
  return (
    <>
      <section class="lede">
        <p class="kicker" translate={false}>
          <b>{board.mission.name}</b> · {board.mission.short}
        </p>
        <h1>{words.say("compare.head", { names: words.figures.list(names) })}</h1>
        <SceneTimes board={board} newest={head.seq} />
        <div class="versus">
          {chosen.map((key, index) => (
            <button
              key={key}
              type="button"
              class="btn"
              disabled={chosen.length === 1}
              onClick={() => set(chosen.filter((each) => each !== key))}
            >
              {words.say("compare.without", { name: { foreign: names[index] ?? key } })}
            </button>
          ))}
          {chosen.length < MOST && (
            <label>
              {words.say("compare.add")}{" "}
              <select value="" onChange={(event) => set([...chosen, event.currentTarget.value])}>
                <option value="">–</option>
                {all
                  .filter(({ key }) => !chosen.includes(key))
                  .map(({ key, name }) => (
                    <option key={key} value={key} translate={false}>
                      {name}
                    </option>
                  ))}
              </select>
            </label>
          )}
        </div>
      </section>
      <div class="stack">
        {lines.length === 0 ? (
          <p class="notice">{words.say("compare.nothing")}</p>
        ) : (
          <ChartFigure
            name={`${board.asked.mission}-compare-${board.asked.trueOn}`}
            title={words.say("compare.title")}
            unit={words.say("compare.unit")}
            board={board}
            table={() => comparedTable(lines, names, words)}
            legend={<RungLegend />}
          >
            {lines.map((line) => (
              <ComparedBars
                key={line.id}
                line={line}
                names={names}
                hrefs={chosen.map((key) => address.toPage("party", { parties: [key] }))}
              />
            ))}
          </ChartFigure>
        )}
      </div>
    </>
  );
}

function largest(board: MissionScene["board"]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const cell of board.cells) {
    if (cell.resource !== "personnel" || cell.giver.joint) continue;
    sizes.set(cell.giver.key, cell.lines[0]?.pledged.value ?? 0);
  }
  return [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}
