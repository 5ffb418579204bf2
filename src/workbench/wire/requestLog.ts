import type { RequestBody } from "./protocol";
import { isCleanup } from "./requestKind";

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

const KEPT = 1_000;

/** The last thousand requests. */
export class RequestLog {
  /** Oldest first. */
  records: readonly RequestRecord[] = [];
  #count = 0;

  /** Begins the record of a request that has come in. */
  open(body: RequestBody): OpenRecord {
    this.#count += 1;
    const opened: OpenRecord = {
      number: this.#count,
      isCleanup: isCleanup(body),
      wrote: false,
      actions: [],
      error: null,
    };
    this.records = [...this.records.slice(1 - KEPT), opened];
    return opened;
  }

  clear(): void {
    this.records = [];
  }
}
