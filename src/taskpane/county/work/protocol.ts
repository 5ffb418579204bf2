import { previousContext, unpack, type CheckSettings, type PostedReport } from "../../../batch";
import type { NamedFile } from "../files/named";
import type { Answer } from "./answer";

/** What a worker is told before its first file: last year's reports; null for none. */
export interface WorkerSettings {
  readonly previous: readonly PostedReport[] | null;
}

/** What is said to a worker. */
export type ToWorker =
  { readonly kind: "begin"; readonly settings: WorkerSettings } | { readonly kind: "check"; readonly task: NamedFile };

/** What a worker says: that it has come up, or what it found. */
export type FromWorker = { readonly kind: "ready" } | { readonly kind: "answer"; readonly answer: Answer };

/** How files are checked beside last year's reports. */
export function checkSettings({ previous }: WorkerSettings): CheckSettings {
  return {
    kind: null,
    contextFor: previous === null ? previousContext("none", []) : previousContext("agencies", previous.map(unpack)),
  };
}
