import type { Context } from "./context";
import type { Author } from "./events";
import { entriesFor, EventRegistry } from "./events";
import { movedBy } from "./keptRanges";
import type { HostMemory } from "./hostMemory";
import type { EventEntry } from "./protocol";
import { ReferenceTable } from "./references";
import type { Spreadsheet, SpreadsheetEvent } from "../spreadsheet";

export type Deliver = (entries: readonly EventEntry[]) => void;

/** One client of the host (a page, a test): its kept objects, its event registrations, its waiting events. */
export class Session {
  readonly context: Context;
  readonly #deliver: Deliver;
  #waiting: EventEntry[] = [];

  constructor(spreadsheet: Spreadsheet, memory: HostMemory, deliver: Deliver) {
    this.context = { spreadsheet, memory, references: new ReferenceTable(), events: new EventRegistry() };
    this.#deliver = deliver;
  }

  /** Takes note of an event; it is delivered with the next `flush`. */
  observe(event: SpreadsheetEvent, author: Author): void {
    this.context.references.update((object) => movedBy(event, object));
    this.#waiting.push(...entriesFor(event, author, this.context.events));
  }

  flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length > 0) this.#deliver(entries);
  }
}
