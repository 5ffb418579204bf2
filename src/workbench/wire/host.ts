import type { Spreadsheet } from "../spreadsheet";
import { runBatch } from "./batch";
import { DocumentSettings } from "./documentSettings";
import type { Environment } from "./environment";
import { DEFAULT_ENVIRONMENT } from "./environment";
import { HostError, inCellEditMode } from "./errors";
import type { Author } from "./events";
import type { Fault, Intercept } from "./faults";
import { HostMemory } from "./hostMemory";
import type { RequestBody, ResponseBody } from "./protocol";
import type { WriteAccess } from "./recordingWrites";
import { recordingWrites } from "./recordingWrites";
import { failingAction, isReadyReport } from "./requestKind";
import type { OpenRecord, RequestRecord } from "./requestLog";
import { RequestLog } from "./requestLog";
import { isRequest, notARequest } from "./requestShape";
import { RequestQueue } from "./requestQueue";
import type { Requirements } from "./requirements";
import { isSetSupported } from "./requirements";
import type { Deliver } from "./session";
import { Session } from "./session";
import type { OfficeTheme } from "./theme";

export interface HostOptions extends Partial<Environment> {
  /** Milliseconds every request takes before it runs. */
  readonly latency?: number;
  readonly intercept?: Intercept;
}

/** A client's line to the host. */
export interface Connection {
  /** Runs a batch after all earlier ones. Never rejects; a request that is not answered never resolves. */
  process(body: RequestBody): Promise<ResponseBody>;
  /** The same; `answer` gets every answer: one, or as many as a fault makes. None after `close`. */
  request(body: RequestBody, answer: (response: ResponseBody) => void): void;
  /** Ends the line: kept objects and event registrations are forgotten. */
  close(): void;
}

/** A spreadsheet that answers the Office.js library. */
export interface Host extends Environment {
  readonly spreadsheet: Spreadsheet;
  readonly settings: DocumentSettings;
  /** The last thousand requests, oldest first. */
  readonly requests: readonly RequestRecord[];
  isSetSupported(name: string, version?: string | number): boolean;
  /** Is another host for every pane that opens from now on. */
  become(environment: Environment): void;
  /** Looks at every later request; null lets all through. */
  interceptWith(intercept: Intercept | null): void;
  setLatency(milliseconds: number): void;
  /** What add-ins may change from now on. The spreadsheet's user is not held up. */
  setAccess(access: WriteAccess): void;
  /** Makes a change as somebody else who has the workbook open: its events come as those of another author. */
  asRemote(change: () => void): void;
  /** Resolves when the requests that have come in so far are done. */
  settled(): Promise<void>;
  clearRequests(): void;
  /** `deliver` gets the events this client asked for, never while one of its requests is running. */
  connect(deliver: Deliver): Connection;
  /** Stops listening to the spreadsheet. */
  dispose(): void;
}

/** Makes a host over a spreadsheet. It speaks through the transports in `transports/`. */
export function createHost(spreadsheet: Spreadsheet, options: HostOptions = {}): Host {
  return new SpreadsheetHost(spreadsheet, options);
}

class SpreadsheetHost implements Host {
  readonly settings = new DocumentSettings();
  readonly dispose: () => void;
  readonly #memory = new HostMemory();
  readonly #log = new RequestLog();
  readonly #sessions = new Set<Session>();
  /** Events come as messages of their own. */
  readonly #queue = new RequestQueue(() => this.#sessions.forEach((session) => session.flush()));
  #environment: Environment;
  #intercept: Intercept | null;
  #latency: number;
  #author: Author = "user";

  constructor(
    readonly spreadsheet: Spreadsheet,
    { latency, intercept, ...environment }: HostOptions,
  ) {
    this.#environment = { ...DEFAULT_ENVIRONMENT, ...environment };
    this.#intercept = intercept ?? null;
    this.#latency = latency ?? 0;
    this.dispose = spreadsheet.subscribe((event) => {
      for (const session of this.#sessions) session.observe(event, this.#author);
      this.#queue.nudge();
    });
  }

  get requirements(): Requirements {
    return this.#environment.requirements;
  }

  get theme(): OfficeTheme {
    return this.#environment.theme;
  }

  get locale(): string {
    return this.#environment.locale;
  }

  get requests(): readonly RequestRecord[] {
    return this.#log.records;
  }

  isSetSupported(name: string, version?: string | number): boolean {
    return isSetSupported(this.requirements, name, version);
  }

  become(environment: Environment): void {
    this.#environment = environment;
  }

  interceptWith(intercept: Intercept | null): void {
    this.#intercept = intercept;
  }

  setLatency(milliseconds: number): void {
    this.#latency = milliseconds;
  }

  setAccess(access: WriteAccess): void {
    this.#memory.access = access;
  }

  asRemote(change: () => void): void {
    this.#as("remote", change);
  }

  settled(): Promise<void> {
    return this.#queue.settled();
  }

  clearRequests(): void {
    this.#log.clear();
  }

  connect(deliver: Deliver): Connection {
    let running: OpenRecord | null = null;
    const noteWrite = (): void => {
      if (running) running.wrote = true;
    };
    const watched = recordingWrites(this.spreadsheet, noteWrite, () => this.#memory.access);
    const session = new Session(watched, this.#memory, deliver);
    this.#sessions.add(session);
    const request: Connection["request"] = (body, answer) => {
      if (!isRequest(body)) return answer(notARequest);
      const opened = this.#log.open(body);
      const { number, isCleanup } = opened;
      const fault = this.#intercept?.({ number, session, isCleanup, body });
      if (fault?.kind === "hang") return;
      const wait = this.#latency + (fault?.kind === "delay" ? fault.milliseconds : 0);
      const done = this.#queue.enqueue(wait, async () => {
        running = opened;
        const response = await this.#run(body, session, opened, fault);
        running = null;
        opened.error = response.Error?.Code ?? null;
        return response;
      });
      if (fault?.kind === "silent") return;
      void done.then((response) => {
        if (this.#sessions.has(session)) answer(response);
        if (fault?.kind === "twice" && this.#sessions.has(session)) answer(response);
      });
    };
    return {
      request,
      process: (body) => new Promise((resolve) => request(body, resolve)),
      close: () => this.#sessions.delete(session),
    };
  }

  async #run(body: RequestBody, session: Session, opened: OpenRecord, fault: Fault | undefined): Promise<ResponseBody> {
    const failing = fault?.kind === "fail" ? failingAction(fault.atAction ?? 0, body) : null;
    return runBatch(body, session.context, {
      note: (member) => opened.actions.push(member),
      asAddin: (step) => this.#as("addin", step),
      beforeAction: (index) => {
        if (index === 0 && this.spreadsheet.isEditing() && !isReadyReport(body)) throw inCellEditMode();
        if (fault?.kind !== "fail" || index !== failing) return;
        throw new HostError(fault.code, fault.message ?? `The request failed: ${fault.code}`);
      },
    });
  }

  #as<T>(author: Author, step: () => T): T {
    const before = this.#author;
    this.#author = author;
    try {
      return step();
    } finally {
      this.#author = before;
    }
  }
}
