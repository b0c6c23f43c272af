import type { ExtendedFeature } from "d3-geo";
import { feature } from "topojson-client";
import { ALPHA3 } from "../data/countryCodes.ts";

/** The outline of one state; its code is null where the ledger has none for it. */
export interface Outline {
  readonly code: string | null;
  readonly shape: ExtendedFeature;
}

type Topology = Parameters<typeof feature>[0];
interface Countries {
  readonly geometries: readonly Exclude<Parameters<typeof feature>[1], string>[];
}

/** Which outlines are wanted, by code. */
type Wanted = (code: string | null) => boolean;

/** Load outlines of the world (Natural Earth, 1:50 million): the smallest states are in it. */
export async function loadOutlines(wanted?: Wanted): Promise<readonly Outline[]> {
  const { default: world } = await import("world-atlas/countries-50m.json", {
    with: { type: "json" },
  });
  return outlinesOf(world, wanted);
}

/** The outlines in a file of the world's states, without Antarctica. */
export function outlinesOf(world: unknown, wanted: Wanted = () => true): readonly Outline[] {
  const topology = world as Topology & { objects: { countries: Countries } };
  return topology.objects.countries.geometries.flatMap((geometry) => {
    const code = ALPHA3.get(String(geometry.id ?? "")) ?? null;
    if (code === "ATA" || !wanted(code)) return [];
    return [{ code, shape: feature(topology, geometry) as ExtendedFeature }];
  });
}
