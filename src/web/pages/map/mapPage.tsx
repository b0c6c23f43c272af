import { useMemo, useState } from "preact/hooks";
import { type Board, RESOURCES, type Resource, STAGES } from "#ledger";
import { useApp, useWords } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { ChartFigure } from "../../charts/chartFigure.tsx";
import { ChartTable } from "../../charts/chartTable.tsx";
import { LegendItem } from "../../charts/legendItem.tsx";
import { useWidth } from "../../charts/useWidth.ts";
import { Mark, Shape } from "../../marks/mark.tsx";
import { useLoad } from "../../source/load.ts";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { loadOutlines, type Outline } from "./model/outlines.ts";
import { type PlacedMap, placeMap } from "./model/placeMap.ts";
import { hostName, type Posture, posturesOf, postureTable } from "./model/postures.ts";

/** The world by posture on one resource; every mark can be hit, and the table beside says the same. */
export function MapPage() {
  const words = useWords();
  return <OfMission title={words.say("app.map")}>{(scene) => <MapOf {...scene} />}</OfMission>;
}

function MapOf({ board, head }: MissionScene) {
  const { words, address } = useApp();
  const { view } = address;
  const resource: Resource = view.resource ?? "personnel";
  const near = view.region === "near";
  const postures = useMemo(() => posturesOf(board, resource, words), [board, resource, words]);
  const outlines = useLoad("outlines", () => loadOutlines());
  const giving = postures.filter(({ stage }) =>
    ["pledged", "committed", "delivered"].includes(stage),
  ).length;
  return (
    <>
      <section class="lede">
        <p class="kicker" translate={false}>
          <b>{board.mission.name}</b> · {board.mission.short}
        </p>
        <h1>
          {words.say("map.head", {
            n: giving,
            resource: words.say(`resource.${resource}.plain`),
            against: words.figures.number(postures.length - giving),
          })}
        </h1>
        <SceneTimes board={board} newest={head.seq} />
        <div class="versus">
          <span class="choice-group">
            {RESOURCES.map((each) => (
              <a
                key={each}
                class="btn"
                href={address.to({ resource: each === "personnel" ? null : each })}
                aria-current={each === resource ? "true" : undefined}
              >
                {words.say(`resource.${each}`)}
              </a>
            ))}
          </span>
          <span class="choice-group">
            <a
              class="btn"
              href={address.to({ region: null })}
              aria-current={near ? undefined : "true"}
            >
              {words.say("map.world")}
            </a>
            <a
              class="btn"
              href={address.to({ region: "near" })}
              aria-current={near ? "true" : undefined}
            >
              {words.say("map.near", { host: hostName(board, words) })}
            </a>
          </span>
        </div>
      </section>
      <div class="stack">
        <WhenReady of={outlines}>
          {(loaded) => (
            <MapFigure
              board={board}
              resource={resource}
              outlines={loaded}
              postures={postures}
              host={near ? board.mission.host : null}
            />
          )}
        </WhenReady>
      </div>
    </>
  );
}

interface MapFigureProps {
  readonly board: Board;
  readonly resource: Resource;
  readonly outlines: readonly Outline[];
  readonly postures: readonly Posture[];
  readonly host: string | null;
}

function MapFigure({ board, resource, outlines, postures, host }: MapFigureProps) {
  const { words, address } = useApp();
  const { ref, width } = useWidth<HTMLDivElement>();
  const placed = useMemo(
    () => (width === 0 ? null : placeMap(outlines, postures, host, width)),
    [outlines, postures, host, width],
  );
  const known = useMemo(() => new Set(outlines.flatMap(({ code }) => code ?? [])), [outlines]);
  const table = () => postureTable(postures, known, words);
  const day = words.figures.day(board.asked.trueOn);
  return (
    <ChartFigure
      name={`${board.asked.mission}-map-${resource}-${board.asked.trueOn}`}
      title={words.say("map.title", { resource: words.say(`resource.${resource}`), day })}
      unit={words.say("map.unit")}
      board={board}
      table={table}
      legend={<StageLegend postures={postures} />}
      embed={{ mission: board.mission.id, kind: "map", resource }}
    >
      <div class="map-beside">
        <div ref={ref}>{placed !== null && <MapDrawing placed={placed} />}</div>
        {!address.view.tables && <ChartTable table={table()} />}
      </div>
    </ChartFigure>
  );
}

/** The stages that are on the map. */
export function StageLegend({ postures }: { readonly postures: readonly Posture[] }) {
  const words = useWords();
  const stages = STAGES.filter((stage) => postures.some((posture) => posture.stage === stage));
  return (
    <p class="legend">
      {stages.map((stage) => (
        <LegendItem key={stage} text={words.say(`stage.${stage}`)}>
          <Mark name={stage} />
        </LegendItem>
      ))}
    </p>
  );
}

/** The outlines, and a mark for each posture. */
export function MapDrawing({ placed }: { readonly placed: PlacedMap }) {
  const { words, address } = useApp();
  const [over, setOver] = useState<string | null>(null);
  return (
    <>
      <svg
        data-picture
        class="map"
        width={placed.width}
        height={placed.height}
        viewBox={`0 0 ${placed.width} ${placed.height}`}
      >
        <rect class="sea" width={placed.width} height={placed.height} />
        {placed.states.map(({ d, code, posture }, index) => (
          <path
            key={`${code} ${index}`}
            class={posture === null ? "land" : `land of-${posture.stage}`}
            d={d}
          />
        ))}
        {placed.marks.map(({ id, posture, at, x, y }) => (
          <a
            key={id}
            href={address.to({ open: posture.open })}
            aria-label={posture.told}
            data-figure={posture.open}
            data-claims={posture.claims.join(" ")}
            onMouseEnter={() => setOver(posture.told)}
            onFocus={() => setOver(posture.told)}
            onMouseLeave={() => setOver(null)}
            onBlur={() => setOver(null)}
          >
            <title>{posture.told}</title>
            {Math.hypot(x - at[0], y - at[1]) > 6 && (
              <line class="lead" x1={at[0]} y1={at[1]} x2={x} y2={y} />
            )}
            <circle class="hit" cx={x} cy={y} r="12" />
            <svg
              class={`m-${posture.stage}`}
              x={x - 7}
              y={y - 7}
              width="14"
              height="14"
              viewBox="0 0 16 16"
              overflow="visible"
            >
              <Shape name={posture.stage} />
            </svg>
          </a>
        ))}
      </svg>
      <p class="day-readout" role="status">
        {over ?? words.say("map.hint")}
      </p>
    </>
  );
}
