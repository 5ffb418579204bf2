/** Why something could not be done: a code for programs and one Chinese sentence for the user. */
export interface Failure {
  readonly code: string;
  readonly sentence: string;
}

/** A value, or the reason why there is none. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failure(code: string, sentence: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, sentence } };
}
