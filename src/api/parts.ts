import type { z } from "zod";
import type { Background, Desk, Refusal } from "#actions";
import type { Result } from "#base";
import type { OPERATIONS, Operation, OperationName, ReplyOf } from "#contract";
import type { Answers } from "./answers.ts";
import type { HeadWatch } from "./headWatch.ts";
import type { ProblemFacts } from "./problem.ts";
import type { Sealed } from "./sealed.ts";
import type { Shelf } from "./shelf.ts";

/** What all routes of one API share. */
export interface Parts {
  readonly desk: Desk;
  readonly version: string;
  readonly watch: HeadWatch;
  readonly shelf: Shelf;
  /** Does long work; null where nobody does it in this process. */
  readonly background: Background | null;
  readonly answers: Answers<Result<Sealed, ProblemFacts>>;
  /** Takes down a failure of our own, under the reference that the caller was given. */
  readonly log: (reference: string, error: unknown) => void;
}

/** What a route is asked, after its schemas have let it through. */
export interface Asked<Name extends OperationName> {
  readonly id: string;
  readonly query: z.output<(typeof OPERATIONS)[Name]["query"]>;
  readonly body: (typeof OPERATIONS)[Name] extends { readonly body: infer B extends z.ZodType }
    ? z.output<B>
    : undefined;
  /** The Idempotency-Key, if there is one. */
  readonly key: string | undefined;
}

/** What a route answers. */
export interface Answer<Body> {
  readonly body: Body;
  readonly status?: 200 | 201;
  /**
   * The answer depends on nothing but this text: not on the newest entry, nor on the day it is.
   * Others hold until the ledger grows or the day ends.
   */
  readonly pinnedTo?: string;
  /** The body is a file: its name and media type. */
  readonly file?: { readonly name: string; readonly type: string };
}

/** Does what an operation promises. */
export type Doing<Name extends OperationName> = (
  parts: Parts,
  asked: Asked<Name>,
) => Promise<Result<Answer<ReplyOf<Name>>, Refusal>>;

/** An operation and what does it, with the types of its input taken off. */
export interface Route {
  readonly operation: Operation;
  readonly run: (parts: Parts, asked: unknown) => Promise<Result<Answer<unknown>, Refusal>>;
}
