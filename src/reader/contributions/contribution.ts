import type { Party, Quantity, Stage } from "#ledger";
import { channel, listed } from "../meaning/gifts.ts";
import { unique } from "../meaning/parties.ts";
import { type Found, found, type Scene } from "../meaning/scene.ts";
import type { Predicate } from "../parse/nodes.ts";
import type { Given } from "./given.ts";

/** Make the claim of a contribution; a figure over several parties, or over all of them, is joint unless told of each. */
export function contribution(
  scene: Scene,
  given: Given,
  parties: readonly Party[],
  stage: Stage,
  predicate: Predicate | null,
  all: boolean,
): Found {
  const figure = countsParties(given, parties) ? undefined : given.quantity;
  const each = figure?.per === "each";
  const joint = all || (figure !== undefined && !each && parties.length > 1);
  const quantity = quantityOf(figure, joint, parties.length === 1);
  const through = given.resource === "funding" && channel(scene);
  return found(
    scene,
    `pair.${given.what}`,
    {
      kind: "contribution",
      parties: unique(listed(parties, scene)),
      resource: given.resource,
      stage,
      ...(quantity && { quantity }),
      ...(joint && { joint: true }),
      ...(through && { through: "trust fund" }),
    },
    predicate,
  );
}

/** "There are four, namely Kenya, Jamaica, Belize and the Bahamas": a figure of those who give, not of what they give. */
const countsParties = ({ what, quantity }: Given, parties: readonly Party[]): boolean =>
  what === "bare" && parties.length > 1 && quantity?.value === parties.length;

/** What is told of each holds of one party without more words. */
function quantityOf(
  quantity: Quantity | undefined,
  joint: boolean,
  alone: boolean,
): Quantity | undefined {
  if (quantity === undefined) return undefined;
  if (joint) return { ...quantity, shared: true };
  if (!alone || quantity.per !== "each") return quantity;
  const { per: _, ...rest } = quantity;
  return rest;
}
