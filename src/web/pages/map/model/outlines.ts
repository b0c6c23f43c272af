import type { ExtendedFeature } from "d3-geo";
import { feature } from "topojson-client";
import { ALPHA3 } from "../data/countryCodes.ts";

/** The outline of one state; its code is null where the ledger has none for it. */
export interface Outline {
  readonly code: string | null;
  readonly shape: ExtendedFeature;
}

type Topology = Parameters<typeof feature>[0];
type OutlineObject = Parameters<typeof feature>[1];

/** Load the outlines of the world (Natural Earth, 1:50 million): the smallest states are in it. */
export async function loadOutlines(): Promise<readonly Outline[]> {
  const { default: world } = await import("world-atlas/countries-50m.json", {
    with: { type: "json" },
  });
  return outlinesOf(world);
}

/** The outlines in a file of the world's states. */
export function outlinesOf(world: unknown): readonly Outline[] {
  const topology = world as Topology & { objects: { countries: OutlineObject } };
  const all = feature(topology, topology.objects.countries) as unknown as {
    readonly features: readonly ExtendedFeature[];
  };
  return all.features
    .map((shape) => ({ code: ALPHA3.get(String(shape.id ?? "")) ?? null, shape }))
    .filter(({ code }) => code !== "ATA");
}
