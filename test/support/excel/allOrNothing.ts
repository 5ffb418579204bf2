import type { Result } from "../../../src/report";
import { writingActions } from "../../../src/workbench/wire/requestKind";
import { dumpOf } from "./dump";
import { faultWithoutPatience } from "./impatience";
import { keep, putBack, type KeptSheet } from "./putBack";
import { setStage, valueOf, type Stage } from "./stage";

/** Something the pane does with the workbook. */
export interface Action {
  readonly name: string;
  /** Much like another one: left out where time counts. */
  readonly isVariant?: boolean;
  /** Brings the workbook into the state the action begins from. */
  readonly prepare: (stage: Stage) => Promise<unknown>;
  readonly act: (stage: Stage) => Promise<Result<unknown>>;
}

/** What may happen to a whole request; "late" comes after the user was told that it took too long. */
export const kinds = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "lost",
  "silent",
  "late=80",
] as const;

/** Indices of the actions that write, for each request of an action. */
export type Writing = readonly (readonly number[])[];

/** Each kind of fault at each request. */
export const atRequests = (writing: Writing): readonly string[] =>
  writing.flatMap((_, request) => kinds.map((kind) => `${request + 1}:${kind}`));

/** A failure at some of the actions that write, the first and the last of each request among them. */
export const atActions = (writing: Writing): readonly string[] =>
  writing.flatMap((indices, request) => spread(indices, 5).map((index) => `${request + 1}:GeneralException@${index}`));

/** Some of all these: each request meets two kinds, another two in another `turn`, and fails once in its midst. */
export const someFaults = (writing: Writing, turn: number): readonly string[] =>
  writing.flatMap((indices, request) => [
    ...[0, 3].map((apart) => `${request + 1}:${kinds[(turn + request + apart) % kinds.length]}`),
    ...indices.slice(indices.length / 2, indices.length / 2 + 1).map((at) => `${request + 1}:GeneralException@${at}`),
  ]);

/** At most so many of the indices, from the first to the last. */
function spread(indices: readonly number[], most: number): readonly number[] {
  const step = Math.max(1, (indices.length - 1) / (most - 1));
  const count = Math.min(indices.length, most);
  return Array.from({ length: count }, (_, number) => indices[Math.round(number * step)] ?? 0);
}

/** What the action makes of the workbook when nothing goes wrong, and which actions of each of its requests write. */
export async function rehearse(action: Action): Promise<{ readonly after: string; readonly writing: Writing }> {
  const stage = setStage();
  await action.prepare(stage);
  const before = await dumpOf(stage.spreadsheet);
  const writing: (readonly number[])[] = [];
  stage.host.interceptWith(({ isCleanup, body }) => {
    if (!isCleanup) writing.push(writingActions(body));
    return undefined;
  });
  stage.takeRequests();
  valueOf(await action.act(stage));
  expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual(writing.map((indices) => indices.length > 0));
  const after = await dumpOf(stage.spreadsheet);
  expect(after !== before).toBe(writing.flat().length > 0);
  stage.dispose();
  return { after, writing };
}

/** Does the action under the fault. "hangs" where it does not end although nobody will answer any more. */
async function actUnder(fault: string, action: Action, stage: Stage): Promise<Result<unknown> | "hangs"> {
  const restore = faultWithoutPatience(stage.host, fault);
  let timer: NodeJS.Timeout | undefined;
  const hanging = new Promise<"hangs">((resolve) => {
    timer = setTimeout(() => resolve("hangs"), 9_000);
  });
  try {
    return await Promise.race([action.act(stage), hanging]);
  } finally {
    clearTimeout(timer);
    restore();
  }
}

/** What is wrong with the outcome; "" for nothing. */
function wrongWith(outcome: Result<unknown> | "hangs", before: string, now: string, after: string): string {
  if (outcome === "hangs") return "never ends";
  if (outcome.ok) return now === after ? "" : "says that it is done, and it is not";
  if (!/[\u4e00-\u9fff]/.test(outcome.failure.sentence)) return `no sentence: ${outcome.failure.sentence}`;
  return now === before || now === after ? "" : `half done: ${firstDifference(before, now)}`;
}

function firstDifference(before: string, now: string): string {
  const old = before.split("\n");
  const fresh = now.split("\n").filter((line) => !old.includes(line))[0];
  return fresh?.slice(0, 80) ?? "something is gone";
}

/** Does the action under each of the faults, and tells what is wrong with the outcomes. */
export async function outcomesOf(action: Action, faults: readonly string[], after: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  let stage: Stage | null = null;
  let before = "";
  let kept: readonly KeptSheet[] = [];
  for (const fault of faults) {
    if (!stage) {
      stage = setStage();
      await action.prepare(stage);
      before = await dumpOf(stage.spreadsheet);
      kept = keep(stage.spreadsheet);
    }
    const outcome = await actUnder(fault, action, stage);
    await stage.host.settled();
    const now = await dumpOf(stage.spreadsheet);
    const problem = wrongWith(outcome, before, now, after);
    if (problem) wrong.push(`${fault} ${problem}`);
    if (now === before) continue;
    // What can be put back need not be made anew.
    putBack(stage.spreadsheet, kept);
    if ((await dumpOf(stage.spreadsheet)) === before) continue;
    stage.dispose();
    stage = null;
  }
  stage?.dispose();
  return wrong;
}
