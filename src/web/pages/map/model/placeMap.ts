import { type GeoProjection, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { leanPath } from "./leanPath.ts";
import type { Outline } from "./outlines.ts";
import type { Posture } from "./postures.ts";

/** A state's outline, placed. */
export interface PlacedState {
  readonly d: string;
  readonly code: string | null;
  readonly posture: Posture | null;
}

/** The mark of a posture: where its state lies, and where there is room for it. */
export interface PlacedPosture {
  readonly id: string;
  readonly posture: Posture;
  readonly at: readonly [number, number];
  readonly x: number;
  readonly y: number;
}

/** The map, placed. */
export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  readonly states: readonly PlacedState[];
  readonly marks: readonly PlacedPosture[];
  /** The states that have a place on the map. */
  readonly placed: ReadonlySet<string>;
}

/** Marks are kept this far apart, so that each can be hit by a finger. */
const APART_PX = 26;
const NEAR_SCALE = 4.2;
const ROUNDS = 160;

/**
 * Place the outlines and the marks; near the host the map is drawn larger.
 *
 * @param digits of a pixel to which outlines are written
 */
export function placeMap(
  outlines: readonly Outline[],
  postures: readonly Posture[],
  host: string | null,
  width: number,
  digits = 1,
): PlacedMap {
  const { height, projection, paths } = groundOf(outlines, { host, width, digits });
  const byState = new Map<string, Posture>();
  for (const posture of [...postures].sort((a, b) => b.states.length - a.states.length)) {
    for (const state of posture.states) byState.set(state, posture);
  }
  const states = outlines.map(({ code }, at) => ({
    d: paths[at] ?? "",
    code,
    posture: code === null ? null : (byState.get(code) ?? null),
  }));
  const known = new Set(outlines.flatMap(({ code }) => code ?? []));
  // A state is marked once: by itself, and by a group only where it does not stand by itself.
  const marked = new Set<string>();
  const alone = [...postures].sort((a, b) => a.states.length - b.states.length);
  const marks = alone.flatMap((posture) =>
    posture.states.flatMap((state) => {
      if (marked.has(state)) return [];
      marked.add(state);
      const outline = outlines.find(({ code }) => code === state);
      const at = outline === undefined ? null : projection(mainlandOf(outline));
      if (at === null || !within(at, width, height)) return [];
      return [{ id: `${posture.key} ${state}`, posture, at, x: at[0], y: at[1] }];
    }),
  );
  return {
    width,
    height,
    states: states.filter(({ d }) => d !== ""),
    marks: apart(marks, width, height),
    placed: known,
  };
}

/** What a world looks like whatever stands on it. */
interface Ground {
  readonly height: number;
  readonly projection: GeoProjection;
  readonly paths: readonly string[];
}

interface GroundAsked {
  readonly host: string | null;
  readonly width: number;
  readonly digits: number;
}

// The same world is drawn for every day, resource and language.
const grounds = new WeakMap<
  readonly Outline[],
  { readonly key: string; readonly ground: Ground }
>();

function groundOf(outlines: readonly Outline[], asked: GroundAsked): Ground {
  const key = JSON.stringify(asked);
  const held = grounds.get(outlines);
  if (held?.key === key) return held.ground;
  const ground = drawGround(outlines, asked);
  grounds.set(outlines, { key, ground });
  return ground;
}

function drawGround(outlines: readonly Outline[], { host, width, digits }: GroundAsked): Ground {
  const height = Math.round(width * 0.49);
  const sphere = { type: "Sphere" } as const;
  const projection = geoEqualEarth().fitSize([width, height], sphere);
  const home = host === null ? undefined : outlines.find(({ code }) => code === host);
  if (home !== undefined) {
    const centre = geoCentroid(home.shape);
    projection.rotate([-centre[0], 0]).scale(projection.scale() * NEAR_SCALE);
    const [x = 0, y = 0] = projection(centre) ?? [];
    const [dx, dy] = projection.translate();
    projection.translate([dx + width / 2 - x, dy + height / 2 - y]);
  }
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(digits);
  return { height, projection, paths: outlines.map(({ shape }) => leanPath(path(shape) ?? "")) };
}

function within([x, y]: readonly [number, number], width: number, height: number): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

// A state is marked on its largest part: France in Europe, the United States on the continent.
function mainlandOf({ shape }: Outline): [number, number] {
  const { geometry } = shape;
  if (geometry?.type !== "MultiPolygon") return geoCentroid(shape);
  const parts = geometry.coordinates.map((coordinates) => ({
    type: "Polygon" as const,
    coordinates,
  }));
  const size = (part: (typeof parts)[number]) => part.coordinates[0]?.length ?? 0;
  const largest = parts.sort((a, b) => size(b) - size(a))[0];
  return geoCentroid(largest ?? shape);
}

// Marks push each other away until none covers another; a line leads back to the state.
function apart(
  marks: readonly PlacedPosture[],
  width: number,
  height: number,
): readonly PlacedPosture[] {
  const places = marks.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, a] of places.entries()) {
      for (let j = i + 1; j < places.length; j++) {
        const b = places[j];
        if (b === undefined) break;
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        if (Math.abs(dx) >= APART_PX || Math.abs(dy) >= APART_PX) continue;
        const distance = Math.hypot(dx, dy);
        if (distance >= APART_PX) continue;
        moved = true;
        // Two at one place part along an angle of their own, the same on every drawing.
        const angle = distance < 0.01 ? (i * 137 + j * 61) % 360 : null;
        const [ux, uy] =
          angle === null ? [dx / distance, dy / distance] : [Math.cos(angle), Math.sin(angle)];
        const push = (APART_PX - distance) / 2;
        a.x = bounded(a.x - ux * push, width);
        a.y = bounded(a.y - uy * push, height);
        b.x = bounded(b.x + ux * push, width);
        b.y = bounded(b.y + uy * push, height);
      }
    }
    if (!moved) break;
  }
  return marks.map((mark, index) => ({ ...mark, ...places[index] }));
}

function bounded(value: number, most: number): number {
  return Math.min(most - 12, Math.max(12, value));
}
