import type { RequestBody } from "./protocol";

/** What may happen to a request instead of being run and answered once. */
export type Fault =
  /**
   * Fails with this code: the whole request, or from an action on. What comes before that action stays done. "half" is
   * the middle one of the actions that change the workbook.
   */
  | { readonly kind: "fail"; readonly code: string; readonly message?: string; readonly atAction?: number | "half" }
  /** Runs, and is answered, after so many milliseconds; later requests wait behind it. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Is lost on the way: never run and never answered; later requests are. */
  | { readonly kind: "hang" }
  /** Is run and never answered; later requests are. */
  | { readonly kind: "silent" }
  /** Is run once and answered twice. */
  | { readonly kind: "twice" };

/** A request as it comes in. */
export interface IncomingRequest {
  /** Counts from 1, over all clients of the host. */
  readonly number: number;
  /** The client's connection, from its opening to its end: a pane that is opened again has another. */
  readonly session: object;
  /** Only releases references; the library sends it by itself. */
  readonly isCleanup: boolean;
  readonly body: RequestBody;
}

/** Looks at each request before it runs; undefined lets it through. */
export type Intercept = (request: IncomingRequest) => Fault | undefined;
