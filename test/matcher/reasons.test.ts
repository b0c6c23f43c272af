import { describe, expect, test } from "vitest";
import { story } from "../support/story.ts";

/** How the last line of a story was judged. */
function last(text: string) {
  const { tellings } = story(text);
  return tellings[`c${Object.keys(tellings).length}`];
}

const KEN = "2024-03-01 Reuters: KEN pledged 1000 persons on 2024-03-01";
const GONE = "2025-09-22 TV: KEN delivered 735 persons on 2025-09-22";

// What a person reads beside a claim when deciding on it.
describe("the matcher says its reason in a sentence", () => {
  test.each([
    ["first", KEN, "A new act: the first total at this rung, 1,000."],
    [
      "same-total",
      `${KEN}\n2024-03-02 AP: KEN pledged about 1000 persons`,
      "Tells of c1: the same total, about 1,000.",
    ],
    [
      "same-total",
      "2024-03-20 AP: KEN pledged 1000 persons\n2024-03-01 AFP: KEN pledged 1000 persons",
      "Tells of c1: the same total, told before it, 1,000.",
    ],
    [
      "sum-of-steps",
      "2024-03-01 AP: GTM delivered another 75 persons on 2024-03-01\n2024-03-12 AP: GTM delivered another 75 persons on 2024-03-12\n2024-03-13 AP: GTM delivered 150 persons",
      "A new act: what was told before makes 150.",
    ],
    [
      "sum-of-steps",
      "2024-03-01 AP: GTM delivered another 75 persons on 2024-03-01\n2024-03-13 AP: GTM delivered over 70 persons",
      "Tells of c1: at least 70 fits the 75 that was told before.",
    ],
    [
      "change",
      `${KEN}\n2024-03-20 AP: KEN pledged 800 persons on 2024-03-19`,
      "A new act: another total than 1,000, 800: dated to a later day.",
    ],
    [
      "change",
      `${KEN}\n2024-03-20 AP: KEN pledged 800 persons says KEN`,
      "A new act: another total than 1,000, 800: the giver's own word.",
    ],
    [
      "change",
      `${KEN}\n2024-06-20 AP: KEN pledged 800 persons`,
      "A new act: another total than 1,000, 800: the former was last told on 2024-03-01.",
    ],
    [
      "told-late",
      "2024-03-01 AP: GTM delivered 75 persons on 2024-03-01\n2024-03-11 AP: GTM delivered 150 persons on 2024-03-10\n2024-03-12 AFP: GTM delivered 75 persons",
      "Tells of c1: 75 stood until lately.",
    ],
    [
      "conflict",
      `${KEN}\n2024-03-20 AP: KEN pledged 800 persons`,
      "Tells of c1: another figure for the same, 800 against 1,000.",
    ],
    [
      "conflict",
      `${GONE}\n2025-10-20 AP: KEN delivered 600 persons in gsf`,
      "A new act: 600 against the 735 that came over from the predecessor.",
    ],
    [
      "conflict",
      `${GONE}\n2025-10-05 AP: KEN delivered 735 persons in gsf\n2025-10-20 AP: KEN delivered 600 persons in gsf`,
      "Tells of c2: another figure for the same, 600 against 735.",
    ],
    [
      "carried-over",
      `${GONE}\n2025-10-05 AP: KEN delivered 735 persons in gsf`,
      "A new act: 735 came over from the predecessor.",
    ],
    [
      "inflated",
      `${KEN}\n2024-03-20 AP: KEN committed 1000 persons`,
      "Tells of c1: 1,000 is what was pledged, and nobody who would know says more.",
    ],
    [
      "two-currencies",
      "2024-02-22 Reuters: CAN pledged 80m CAD\n2024-02-23 Voice: CAN pledged 80m USD",
      "Tells of c1: the same sum in another currency, 80,000,000 USD.",
    ],
    [
      "same-step",
      "2024-03-01 AP: GTM delivered another 75 persons on 2024-03-01\n2024-03-02 AP: GTM delivered another 75 persons",
      "Tells of c1: the same step, another 75.",
    ],
    [
      "same-step",
      "2024-03-01 AP: GTM delivered another 75 persons on 2024-03-01\n2024-03-02 AP: GTM delivered another 80 persons on 2024-03-01",
      "Tells of c1: another figure for the same step, another 80 against 75.",
    ],
    [
      "new-step",
      "2024-03-01 AP: GTM delivered another 75 persons",
      "A new act: a step of its own, another 75.",
    ],
    [
      "rise-told",
      "2024-03-01 AP: USA pledged 200 USD on 2024-03-01\n2024-03-11 AP: USA pledged 300 USD on 2024-03-11\n2024-03-12 AP: USA pledged another 100 USD",
      "Tells of c2: the rise to its total, another 100 USD.",
    ],
    [
      "next-contingent",
      `${KEN}\n2024-06-25 AP: KEN delivered 400 persons on 2024-06-25\n2024-06-26 AP: KEN pledged another 600 persons`,
      "Tells of c1: another 600 are outstanding of it.",
    ],
    [
      "part",
      "2024-03-01 AP: KEN pledged part 300 persons",
      "A new act: a part of what is counted whole elsewhere, 300 as a part.",
    ],
    [
      "new-posture",
      "2024-03-01 AP: BRA refused personnel",
      "A new act: refused, which did not stand before.",
    ],
    [
      "same-posture",
      "2024-03-01 AP: BRA refused personnel\n2024-03-02 AP: BRA refused personnel",
      "Tells of c1: still refused.",
    ],
    [
      "same-posture",
      "2024-03-01 AP: USA suspended 10 USD\n2024-03-02 AP: USA suspended 13 USD",
      "Tells of c1: still suspended, with another figure.",
    ],
    [
      "same-posture",
      "2024-03-02 AP: BRA refused personnel\n2024-03-01 AP: BRA refused personnel",
      "Tells of c1: refused, told before it.",
    ],
    [
      "same-posture",
      "2024-03-01 AP: BRA pledged personnel\n2024-03-02 AP: BRA pledged personnel",
      "Tells of c1: still pledged.",
    ],
    [
      "told-again",
      `${KEN}\n2024-03-02 AP: KEN pledged personnel`,
      "A new act: pledged is known already, with a figure or of others together.",
    ],
    [
      "told-again",
      "2024-03-02 UN: all pledged personnel",
      "A new act: a word on all contributors together, without a figure.",
    ],
    [
      "new-thread",
      "2024-03-01 AP: legal obstacle open against KEN",
      "A new act: no obstacle like it stands.",
    ],
    [
      "same-thread",
      "2024-03-01 AP: legal obstacle open against KEN\n2024-03-02 AP: legal obstacle contested against KEN",
      "Tells of c1: the same obstacle.",
    ],
  ])("%s", (rule, text, why) => {
    expect(last(text)).toMatchObject({ rule, why, matcher: "1" });
  });
});
