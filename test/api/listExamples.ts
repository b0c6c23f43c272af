import type { OperationName } from "#contract";

/** A question to a list, what it is for, and what each item of its answer must be like. */
export interface ListExample {
  readonly query: Readonly<Record<string, string>>;
  readonly says: string;
  readonly holds: (item: ListedItem) => boolean;
}

/** What the examples look at in an item of any list. */
export interface ListedItem {
  readonly id?: string;
  readonly seq?: number;
  readonly claim?: { readonly kind: string; readonly resource?: string; readonly mission: string };
  readonly document?: string | { readonly id: string };
}

const inMission = (item: ListedItem) => item.claim?.mission === "haiti-mss";
const inDocument = ({ document }: ListedItem) =>
  (typeof document === "object" ? document.id : document) === "d083";

/** By list: further examples of its filters, and of a page that another follows. */
export const LIST_EXAMPLES: Partial<Record<OperationName, readonly ListExample[]>> = {
  listEntries: [
    {
      query: { since: "0", limit: "500" },
      says: "from the first entry on, as many as a page takes",
      holds: ({ seq = 0 }) => seq > 0,
    },
    {
      query: { since: "1090", limit: "3" },
      says: "three entries at a time; the next page is `since` the answer's `next`",
      holds: ({ seq = 0 }) => seq > 1090,
    },
  ],
  listClaims: [
    {
      query: { kind: "obstacle", mission: "haiti-mss" },
      says: "what stands in the way of one mission",
      holds: (item) => inMission(item) && item.claim?.kind === "obstacle",
    },
    {
      query: { party: "KEN", resource: "personnel" },
      says: "what is told of one party's people, in any role: as giver, as asked, as cited",
      holds: ({ claim }) => claim?.resource === "personnel",
    },
    { query: { document: "d083" }, says: "what one document claims", holds: inDocument },
    {
      query: { mission: "haiti-mss", limit: "50" },
      says: "page by page: the next one has the same filters and `after`",
      holds: inMission,
    },
  ],
  listProposals: [
    {
      query: { mission: "haiti-mss" },
      says: "what waits for a decision in one mission",
      holds: inMission,
    },
    {
      query: { document: "d083" },
      says: "what of one document still waits",
      holds: inDocument,
    },
    {
      query: { mission: "haiti-mss", limit: "5" },
      says: "page by page: the next one has the same filters and `after`",
      holds: inMission,
    },
  ],
  listDocuments: [
    {
      query: { limit: "25" },
      says: "page by page: the next one has `after`",
      holds: ({ id }) => id !== undefined,
    },
  ],
};
