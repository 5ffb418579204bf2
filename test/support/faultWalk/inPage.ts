import type { Fault } from "../../../src/workbench/wire/faults";
import { interceptOf, parseFault } from "../../../src/workbench/wire/faultPlan";
import { isReadyReport } from "../../../src/workbench/wire/requestKind";
import type { Workbench } from "../../../src/workbench/page/drivingSurface";
import { dumpOf } from "../excel/dump";
import { keep, putBack, type KeptSheet } from "../excel/putBack";

/**
 * What a walk with faults does inside the page of the workbench, so that one run costs few trips to the browser. It is
 * bundled and run before every page's own scripts; in the pane's page it only holds timers.
 */

/** Timers as long as this are somebody's patience, or a look of an idle pane; milliseconds. They run when told to. */
const LONG = 5_000;

/** When the pane gives up, so much time has passed: longer waits, as for a part of the program, go on. Milliseconds. */
const PASSED = 60_000;

/** So long without a request and without work in sight, the pane is at rest: longer than its pause before a look. */
const REST = 170;

/** Longest wait for a pane to come to rest, or for a fault to befall; milliseconds. */
const LONGEST = 15_000;

/** The pane gives up so soon on a request that is not answered, or late; milliseconds. */
const SOON = 60;

/** What came of an action. */
export interface Outcome {
  readonly hasBefallen: boolean;
  /** Whether the pane came to rest. */
  readonly isAtRest: boolean;
  readonly dump: string;
  /** All that the pane shows, without its lines of trouble. */
  readonly text: string;
  /** The sentences that say that something went wrong. */
  readonly troubles: readonly string[];
}

export interface Walk {
  /** Lets this fault befall the requests of the pane that come from now on; null for none. */
  arm(entry: string | null): void;
  /** How many requests came since. */
  count(): number;
  /** Waits for the armed fault, and until the pane has coped with it. */
  outcome(): Promise<Outcome>;
  /** Waits for the armed fault alone, and until what it lets run is done. */
  befallen(): Promise<boolean>;
  /** Waits until the pane is at rest. */
  rest(): Promise<boolean>;
  /** Keeps what stands in the workbook, for `restore`. */
  remember(): Promise<void>;
  /** Puts cells and sheets back as a user could: a sheet that is gone stays gone. */
  restore(): Promise<void>;
  dump(): Promise<string>;
}

declare global {
  interface Window {
    walk?: Walk;
    /** In the pane: runs the timers that are held, as if somebody's patience had ended. */
    giveUp?: () => void;
  }
}

if (window.parent === window) window.walk = createWalk();
else if (window.location.pathname.endsWith("/taskpane.html")) holdLongTimers();

function holdLongTimers(): void {
  const held = new Map<number, { readonly run: () => void; readonly milliseconds: number }>();
  const { setTimeout: set, clearTimeout: clear } = window;
  let last = -1;
  window.setTimeout = ((run: () => void, milliseconds = 0, ...rest: unknown[]) => {
    if (milliseconds < LONG) return set(run, milliseconds, ...rest);
    last -= 1;
    held.set(last, { run, milliseconds });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    if (!held.delete(Number(timer))) clear(timer);
  };
  window.giveUp = () => {
    for (const [timer, { run, milliseconds }] of [...held]) {
      if (milliseconds <= PASSED && held.delete(timer)) run();
    }
  };
}

function createWalk(): Walk {
  let armed: Fault["kind"] | null = null;
  let requests = 0;
  let befell = false;
  let kept: readonly KeptSheet[] = [];

  const until = async (condition: () => boolean): Promise<boolean> => {
    for (const start = performance.now(); !condition(); await pause(10)) {
      if (performance.now() - start > LONGEST) return false;
    }
    return true;
  };
  const rest = async (): Promise<boolean> => {
    const start = performance.now();
    let since = start;
    let seen = requests;
    while (performance.now() - since <= REST) {
      if (performance.now() - start > LONGEST) return false;
      await pause(10);
      await workbench().host.settled();
      if (requests !== seen || isBusy()) since = performance.now();
      seen = requests;
    }
    return true;
  };
  const waitForFault = async (): Promise<boolean> => {
    const hasCome = await until(() => befell);
    if (hasCome && armed !== "delay") await workbench().host.settled();
    return hasCome;
  };
  const dump = (): Promise<string> => dumpOf(workbench().spreadsheet);

  return {
    arm: (entry) => {
      const planned = entry === null ? [] : [parseFault(entry)];
      const intercept = interceptOf(planned);
      armed = planned[0]?.fault.kind ?? null;
      requests = 0;
      befell = armed === null;
      workbench().host.interceptWith((request) => {
        if (!request.isCleanup && !isReadyReport(request.body)) requests += 1;
        const fault = intercept(request);
        if (fault) befell = true;
        return fault;
      });
    },
    count: () => requests,
    befallen: waitForFault,
    outcome: async () => {
      const hasBefallen = await waitForFault();
      if (hasBefallen && armed !== null && ["hang", "silent", "delay"].includes(armed)) {
        await pause(SOON);
        frame().giveUp?.();
      }
      const isAtRest = await rest();
      const now = await dump();
      return { hasBefallen, isAtRest, dump: now, text: textWithoutTrouble(), troubles: troubles() };
    },
    rest,
    remember: async () => {
      await workbench().spreadsheet.settle();
      kept = keep(workbench().spreadsheet);
    },
    restore: async () => {
      putBack(workbench().spreadsheet, kept);
      await workbench().spreadsheet.settle();
    },
    dump,
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function workbench(): Workbench {
  if (!window.workbench) throw new Error("The workbench is not there yet.");
  return window.workbench;
}

function frame(): Window {
  const found = document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow;
  if (!found) throw new Error("The page has no pane.");
  return found;
}

const pane = (): HTMLElement => frame().document.body;
const paneText = (): string => pane().innerText;

const isBusy = (): boolean =>
  /正在[^。”]{1,12}…/.test(paneText()) || pane().querySelector('[aria-label^="正在"]') !== null;

/** Lines that say what did not come about; a card's alert is a question, which stays until it is answered. */
const TROUBLE = ".nb-notice-trouble p, [role=alert]:not(.nb-card *), .nb-not-made, .nb-host-message p";

function troubles(): readonly string[] {
  return [...pane().querySelectorAll<HTMLElement>(TROUBLE)].map(({ innerText }) => innerText).filter(Boolean);
}

/**
 * What the pane shows; the line about the last action is left out, for it may have been closed, and so is the place in a
 * list that was looked at last, which a pane that is opened again does not know.
 */
function textWithoutTrouble(): string {
  const lines = [...pane().querySelectorAll<HTMLElement>(".nb-notice")].map(({ innerText }) => innerText);
  const text = lines.reduce((rest, line) => rest.replace(line, ""), paneText());
  return text.replace(/(?:–|\d+) \/ (?=\d)/, "").replace(/\s+/g, " ");
}
