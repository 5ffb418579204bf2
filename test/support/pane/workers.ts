import type { Answer } from "../../../src/taskpane/county/work/answer";
import type { FromWorker, ToWorker } from "../../../src/taskpane/county/work/protocol";
import { unreadableRow } from "../../../src/batch";

/** A web worker whose end the test holds. */
export class FakeWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly told: ToWorker[] = [];
  isTerminated = false;

  postMessage(message: ToWorker): void {
    this.told.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(message: FromWorker): void {
    this.onmessage?.({ data: message } as MessageEvent<FromWorker>);
  }
  fail(): void {
    this.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
  }
}

/** An answer that says of a file what is not important. */
export function someAnswer(name: string): Answer {
  return { row: unreadableRow(name, "读不出。"), findings: [], report: null };
}
