import type { Claim } from "#ledger";
import { partyName, partyNames, quantityInWords, rate } from "#words";
import type { MarkName } from "../marks/shapes.ts";
import type { Words } from "./words.ts";

/** The mark that stands for what a claim says. */
export function claimMark(claim: Claim): MarkName {
  switch (claim.kind) {
    case "contribution":
      return claim.stage;
    case "obstacle":
      return "blocked";
    case "mandate":
      return claim.status === "proposed" ? "draft" : "mandate";
    case "agreement":
      return claim.status === "signed" || claim.status === "in-force" ? "signed" : "draft";
    case "requirement":
      return "gap";
    case "request":
      return "request";
    case "engagement":
      return "meeting";
  }
}

/** A claim as one readable line: `Brazil · reluctant · personnel · 21 February 2024`. */
export function claimLine(claim: Claim, words: Words): string {
  const parts = [...partsOf(claim, words), when(claim, words)];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Whom the document cites, in words; empty where it says it itself. */
export function attributionLine(claim: Claim, words: Words): string {
  const said = claim.attribution;
  if (said === undefined) return "";
  const names = [
    said.person ?? "",
    said.outlet ?? "",
    said.party === undefined ? "" : partyName(words, said.party),
  ].filter((name) => name !== "");
  return names.length === 0 ? "" : words.say("claim.saidBy", { who: names.join(", ") });
}

function partsOf(claim: Claim, words: Words): readonly string[] {
  switch (claim.kind) {
    case "contribution":
      return contributionParts(claim, words);
    case "request":
      return [
        words.say(claim.to === undefined ? "claim.asks" : "claim.asksOf", {
          n: claim.from.length,
          from: partyNames(words, claim.from),
          to: partyNames(words, claim.to ?? []),
        }),
        words.say(`resource.${claim.resource}.plain`),
      ];
    case "requirement":
      return [
        words.say("claim.needs"),
        words.say(`resource.${claim.resource}.plain`),
        claim.quantity === undefined ? "" : quantityInWords(words, claim.quantity),
        perPart(claim.quantity?.per, words),
      ];
    case "obstacle":
      return [
        words.say("claim.obstacle", { type: words.say(`obstacle.${claim.type}`) }),
        words.say(`status.${claim.status}`),
        claim.affects === undefined
          ? words.say("obstacle.mission")
          : partyNames(words, claim.affects),
        claim.resource === undefined ? "" : words.say(`resource.${claim.resource}.plain`),
      ];
    case "agreement":
      return [
        partyNames(words, claim.parties),
        words.say(`instrument.${claim.instrument}`),
        words.say(`agreement.${claim.status}`),
      ];
    case "engagement":
      return [
        partyNames(words, claim.parties),
        words.say(`form.${claim.form}`),
        claim.title ?? "",
        claim.place ?? "",
        claim.status === "held" ? "" : words.say(`engagement.${claim.status}`),
      ];
    case "mandate":
      return mandateParts(claim, words);
  }
}

function contributionParts(
  claim: Claim & { kind: "contribution" },
  words: Words,
): readonly string[] {
  const { quantity } = claim;
  const basis = quantity?.basis ?? "total";
  return [
    partyNames(words, claim.parties),
    words.say(`stage.${claim.stage}`),
    words.say(`resource.${claim.resource}.plain`),
    quantity === undefined ? "" : quantityInWords(words, quantity),
    basis === "total" ? "" : words.say(`basis.${basis}`),
    claim.joint === true || quantity?.shared === true ? words.say("claim.jointly") : "",
    perPart(quantity?.per, words),
    claim.conditions === undefined ? "" : words.say("claim.if", { text: claim.conditions }),
    claim.deadline === undefined
      ? ""
      : words.say("claim.by", { day: words.figures.longDay(claim.deadline) }),
  ];
}

function mandateParts(claim: Claim & { kind: "mandate" }, words: Words): readonly string[] {
  const name = [partyName(words, claim.body), claim.instrument ?? ""].join(" ").trim();
  const { status, until } = claim;
  return [
    name,
    words.say(`mandate.${claim.action}`),
    status === undefined || status === "adopted" ? "" : words.say(`mandate.${status}`),
    until === undefined ? "" : words.say("claim.until", { day: words.figures.longDay(until) }),
  ];
}

function perPart(per: string | undefined, words: Words): string {
  return per === undefined ? "" : rate(words, per);
}

function when(claim: Claim, words: Words): string {
  return claim.date === undefined ? "" : words.figures.longDay(claim.date);
}
