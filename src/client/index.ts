export {
  type Call,
  type CallOptions,
  type Client,
  createClient,
  type OperationName,
  Refused,
  type Send,
} from "./client.ts";
export type { Day, Instant, Operations, PartialDay, Schemas } from "./data/described.ts";
