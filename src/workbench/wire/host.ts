import type { Spreadsheet, SpreadsheetEvent } from "../spreadsheet";
import { runBatch } from "./batch";
import { DocumentSettings } from "./documentSettings";
import { HostError } from "./errors";
import type { Fault, Intercept } from "./faults";
import { HostMemory } from "./hostMemory";
import type { RequestBody, ResponseBody } from "./protocol";
import { recordingWrites } from "./recordingWrites";
import type { OpenRecord, RequestRecord } from "./requestLog";
import { isCleanup } from "./requestLog";
import type { Requirements } from "./requirements";
import { DEFAULT_REQUIREMENTS, isSetSupported } from "./requirements";
import type { Deliver } from "./session";
import { Session } from "./session";
import type { OfficeTheme } from "./theme";
import { LIGHT_THEME } from "./theme";

export interface HostOptions {
  /** Replaces the default requirement sets. */
  readonly requirements?: Requirements;
  /** Milliseconds every request takes before it runs. */
  readonly latency?: number;
  readonly intercept?: Intercept;
  readonly theme?: OfficeTheme;
  /** Language of the user interface and of the data; "zh-CN" when absent. */
  readonly locale?: string;
}

/** A client's line to the host. */
export interface Connection {
  /** Runs a batch after all earlier ones. Never rejects; a request made to hang never resolves. */
  readonly process: (body: RequestBody) => Promise<ResponseBody>;
  readonly close: () => void;
}

/** A spreadsheet that answers the Office.js library. */
export interface Host {
  readonly spreadsheet: Spreadsheet;
  readonly requirements: Requirements;
  readonly settings: DocumentSettings;
  readonly theme: OfficeTheme;
  readonly locale: string;
  /** The last thousand requests, oldest first. */
  readonly requests: readonly RequestRecord[];
  isSetSupported(name: string, version?: string | number): boolean;
  /** Looks at every later request; null lets all through. */
  interceptWith(intercept: Intercept | null): void;
  setLatency(milliseconds: number): void;
  clearRequests(): void;
  /** `deliver` gets the events this client asked for, never while one of its requests is running. */
  connect(deliver: Deliver): Connection;
  /** Stops listening to the spreadsheet. */
  dispose(): void;
}

const KEPT_REQUESTS = 1_000;

/** Makes a host over a spreadsheet. It speaks through the transports in `transports/`. */
export function createHost(spreadsheet: Spreadsheet, options: HostOptions = {}): Host {
  return new SpreadsheetHost(spreadsheet, options);
}

class SpreadsheetHost implements Host {
  readonly spreadsheet: Spreadsheet;
  readonly requirements: Requirements;
  readonly settings = new DocumentSettings();
  readonly theme: OfficeTheme;
  readonly locale: string;
  requests: readonly RequestRecord[] = [];
  readonly dispose: () => void;
  readonly #memory = new HostMemory();
  readonly #sessions = new Set<Session>();
  #intercept: Intercept | null;
  #latency: number;
  #count = 0;
  #isAddinActing = false;
  #isRunning = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(spreadsheet: Spreadsheet, options: HostOptions) {
    this.spreadsheet = spreadsheet;
    this.requirements = options.requirements ?? DEFAULT_REQUIREMENTS;
    this.theme = options.theme ?? LIGHT_THEME;
    this.locale = options.locale ?? "zh-CN";
    this.#intercept = options.intercept ?? null;
    this.#latency = options.latency ?? 0;
    this.dispose = spreadsheet.subscribe((event) => this.#observe(event));
  }

  isSetSupported(name: string, version?: string | number): boolean {
    return isSetSupported(this.requirements, name, version);
  }

  interceptWith(intercept: Intercept | null): void {
    this.#intercept = intercept;
  }

  setLatency(milliseconds: number): void {
    this.#latency = milliseconds;
  }

  clearRequests(): void {
    this.requests = [];
  }

  connect(deliver: Deliver): Connection {
    const record: { current: OpenRecord | null } = { current: null };
    const noteWrite = (): void => {
      if (record.current) record.current.wrote = true;
    };
    const session = new Session(recordingWrites(this.spreadsheet, noteWrite), this.#memory, deliver);
    this.#sessions.add(session);
    return {
      process: (body) => {
        const opened = this.#open(body);
        const fault = this.#intercept?.({ number: opened.number, isCleanup: opened.isCleanup, body });
        if (fault?.kind === "hang") return new Promise(() => undefined);
        return this.#enqueue(async () => {
          await pause(this.#latency + (fault?.kind === "delay" ? fault.milliseconds : 0));
          record.current = opened;
          const response = await this.#run(body, session, opened, fault);
          record.current = null;
          opened.error = response.Error?.Code ?? null;
          return response;
        });
      },
      close: () => this.#sessions.delete(session),
    };
  }

  #open(body: RequestBody): OpenRecord {
    this.#count += 1;
    const opened: OpenRecord = {
      number: this.#count,
      isCleanup: isCleanup(body),
      wrote: false,
      actions: [],
      error: null,
    };
    this.requests = [...this.requests.slice(1 - KEPT_REQUESTS), opened];
    return opened;
  }

  /** One request after the other, across all clients: a workbook does one thing at a time. */
  #enqueue(run: () => Promise<ResponseBody>): Promise<ResponseBody> {
    const response = this.#last.then(async () => {
      this.#isRunning = true;
      return run();
    });
    this.#last = response.finally(() => {
      this.#isRunning = false;
      this.#flushSoon();
    });
    return response;
  }

  async #run(body: RequestBody, session: Session, opened: OpenRecord, fault: Fault | undefined): Promise<ResponseBody> {
    const failure = fault?.kind === "fail" ? fault : undefined;
    const fail = (): never => {
      throw new HostError(failure?.code ?? "", failure?.message ?? `The request failed: ${failure?.code}`);
    };
    return runBatch(body, session.context, {
      note: (member) => opened.actions.push(member),
      asAddin: (step) => this.#asAddin(step),
      beforeAction: (index) => {
        if (index === 0 && this.spreadsheet.isEditing() && !isLibrarysOwn(body)) throw inCellEditMode();
        if (failure && index === (failure.atAction ?? 0)) fail();
      },
    });
  }

  #asAddin<T>(step: () => T): T {
    this.#isAddinActing = true;
    try {
      return step();
    } finally {
      this.#isAddinActing = false;
    }
  }

  #observe(event: SpreadsheetEvent): void {
    for (const session of this.#sessions) session.observe(event, this.#isAddinActing);
    if (!this.#isRunning) this.#flushSoon();
  }

  /** Events come as messages of their own, after the add-in has gone on from the answer of its request. */
  #flushSoon(): void {
    setTimeout(() => {
      if (this.#isRunning) return;
      for (const session of this.#sessions) session.flush();
    }, 0);
  }
}

/** The library's own report that it is ready: it waits for no answer, so nobody would catch a refusal. */
function isLibrarysOwn(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).every(({ Name }) => Name === "Microsoft.InternalService.AddinInternalService");
}

const inCellEditMode = (): HostError =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.",
  );

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
