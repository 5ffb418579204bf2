import type { Fault, IncomingRequest, Intercept } from "./faults";
import { isReadyReport, writingActions } from "./requestKind";

/** A fault and the requests it befalls. */
export interface PlannedFault {
  /** Count only the requests that change the workbook. */
  readonly onlyWrites: boolean;
  /** First and last request, counted from 1 in each session; `Infinity` for no end. */
  readonly from: number;
  readonly to: number;
  readonly fault: Fault;
}

/** What goes wrong in a session, in order of precedence. */
export type FaultPlan = readonly PlannedFault[];

/** Not a fault plan; the message shows the part that was not understood. */
export class FaultPlanError extends Error {
  override readonly name = "FaultPlanError";

  constructor(readonly part: string) {
    super(`"${part}" is no fault of a request`);
  }
}

/**
 * Reads one entry of a fault plan:
 *
 *     entry = ["write"] which ":" what
 *     which = "3" | "2-4" | "3-" | "*"     requests, counted from 1 since the pane was opened (or the plan was made);
 *                                            with "write" only those that change the workbook are counted
 *     what  = code ["@" action]            fails with this error code of Office.js ("GeneralException", "AccessDenied",
 *                                            "InvalidOperationInCellEditMode", …); from the action with this index on,
 *                                            or from the middle ("half") of those that change the workbook, what comes
 *                                            before it stays done
 *           | "late=" milliseconds         is run and answered so much later; those behind it wait
 *           | "lost"                       is neither run nor answered
 *           | "silent"                     is run but never answered
 *           | "twice"                      is run once and answered twice
 *
 * "write1:AccessDenied@half", "3-:lost", "*:late=2000". Requests that only release references are never counted.
 * Throws a FaultPlanError for anything else.
 */
export function parseFault(entry: string): PlannedFault {
  const [, write, which = "", what = ""] = /^(write)?(\*|\d+(?:-\d*)?):(.+)$/.exec(entry) ?? [];
  const fault = faultOf(what);
  if (!fault) throw new FaultPlanError(entry);
  return { onlyWrites: write !== undefined, ...span(which), fault };
}

function span(which: string): { readonly from: number; readonly to: number } {
  if (which === "*") return { from: 1, to: Infinity };
  const [from = "", to = from] = which.split("-");
  return { from: Number(from), to: to === "" ? Infinity : Number(to) };
}

function faultOf(what: string): Fault | null {
  const [, late] = /^late=(\d+)$/.exec(what) ?? [];
  if (late !== undefined) return { kind: "delay", milliseconds: Number(late) };
  switch (what) {
    case "lost":
      return { kind: "hang" };
    case "silent":
    case "twice":
      return { kind: what };
  }
  const [, code, action] = /^([A-Z][A-Za-z]+)(?:@(\d+|half))?$/.exec(what) ?? [];
  if (code === undefined) return null;
  if (action === undefined) return { kind: "fail", code };
  return { kind: "fail", code, atAction: action === "half" ? "half" : Number(action) };
}

/** Makes the faults of a plan happen. Each session is counted by itself, from the first request this function sees. */
export function interceptOf(plan: FaultPlan): Intercept {
  const counts = new WeakMap<object, { all: number; writes: number }>();
  return ({ session, isCleanup, body }: IncomingRequest) => {
    if (isCleanup || isReadyReport(body)) return undefined;
    const count = counts.get(session) ?? { all: 0, writes: 0 };
    counts.set(session, count);
    const isWrite = writingActions(body).length > 0;
    count.all += 1;
    if (isWrite) count.writes += 1;
    const planned = plan.find(({ onlyWrites, from, to }) => {
      const number = onlyWrites ? count.writes : count.all;
      return (isWrite || !onlyWrites) && number >= from && number <= to;
    });
    return planned?.fault;
  };
}
