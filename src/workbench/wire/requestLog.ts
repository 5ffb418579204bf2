import type { RequestBody } from "./protocol";
import { ActionType } from "./protocol";

/** One request as the host saw it. */
export interface RequestRecord {
  /** Counts from 1. */
  readonly number: number;
  /** Only releases references; the library sends it by itself after `Excel.run`. */
  readonly isCleanup: boolean;
  /** Whether it changed anything in the workbook. */
  readonly wrote: boolean;
  /** The members it used, in order: "Range.values=", "Range.load", "WorksheetCollection.add". */
  readonly actions: readonly string[];
  /** The error code it was answered with. */
  readonly error: string | null;
}

/** A record while its request runs. */
export type OpenRecord = { -readonly [K in keyof RequestRecord]: RequestRecord[K] } & { actions: string[] };

/** Whether all a request does is to release references. */
export function isCleanup({ Actions }: RequestBody): boolean {
  const methods = Actions.filter((action) => action.ActionType === ActionType.Method);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => Name === "_RemoveReference") &&
    Actions.every((action) => action.ActionType === ActionType.Method || action.ActionType === ActionType.Instantiate)
  );
}
