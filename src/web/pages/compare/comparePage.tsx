import { useMemo } from "preact/hooks";
import { useApp, useWords } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { ChartFigure } from "../../charts/chartFigure.tsx";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { partiesOf } from "../party/model/partyFile.ts";
import { type ComparedLine, comparedTable, nameOf, sideBySide } from "./model/sideBySide.ts";

const MOST = 6;
const AT_FIRST = 3;

/** Parties side by side, on one scale for each resource and unit. */
export function ComparePage() {
  const words = useWords();
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
            picture={false}
          >
            {lines.map((line) => (
              <Lines key={line.id} line={line} keys={chosen} names={names} />
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

interface LinesProps {
  readonly line: ComparedLine;
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

function Lines({ line, keys, names }: LinesProps) {
  const { words, address } = useApp();
  return (
    <div class="block compared">
      <h3 translate={false}>{line.name}</h3>
      {line.bars.map((bar, index) => (
        <p key={keys[index]} class="compared-row">
          <a href={address.toPage("party", { parties: [keys[index] ?? ""] })} translate={false}>
            <VisibleText text={names[index] ?? ""} />
          </a>
          {bar === null ? (
            <span class="none">{words.say("sign.noClaim")}</span>
          ) : (
            <>
              <svg class="compared-bar" height="18" role="img" aria-label={bar.text}>
                {(["pledged", "committed", "delivered"] as const).map((rung) => (
                  <rect
                    key={rung}
                    width={`${((100 * bar.amounts[rung]) / line.max).toFixed(2)}%`}
                    y="2"
                    height="14"
                    fill={`var(--${rung})`}
                  />
                ))}
              </svg>
              <a
                class="fig"
                href={address.to({ open: bar.open })}
                data-figure={bar.open}
                data-claims={bar.claims.join(" ")}
              >
                {bar.text}
              </a>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
