export { type Adjudication, judgeInOrder, type ListedClaim } from "./inOrder.ts";
export { type Judged, judgeClaim, judgeWithReason } from "./judge.ts";
export { MATCHER, RULES, type Rule } from "./verdict.ts";
