import type { RequestBody } from "./protocol";

/** What a test may do to a request instead of letting it through. */
export type Fault =
  /** Fails with this code: the whole request, or from the action with this index on. */
  | { readonly kind: "fail"; readonly code: string; readonly message?: string; readonly atAction?: number }
  /** Answers after so many milliseconds. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Is never run and never answered; later requests are. */
  | { readonly kind: "hang" };

/** A request as it comes in. */
export interface IncomingRequest {
  /** Counts from 1. */
  readonly number: number;
  /** Only releases references; the library sends it by itself. */
  readonly isCleanup: boolean;
  readonly body: RequestBody;
}

/** Looks at each request before it runs; undefined lets it through. */
export type Intercept = (request: IncomingRequest) => Fault | undefined;
