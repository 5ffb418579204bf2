import { failure, success, type Result } from "../report";
import { failureOf } from "./failures";
import { loadPart } from "./loadPart";
import type { Snapshot } from "./port";
import { readingAction, type Look } from "./read";
import type * as snapshot from "./snapshot";

type Recogniser = typeof snapshot;

/**
 * Makes snapshots of looks, one after the other: each comes after those of the looks that were handed over before it,
 * so that an older one never takes the place of a newer.
 *
 * The recogniser is loaded with the first look that saw something, since a workbook with nothing in it needs none.
 */
export function createRecognition(
  load: () => Promise<Recogniser> = () => import("./snapshot"),
): (look: Look) => Promise<Result<Snapshot>> {
  let last: Promise<unknown> = Promise.resolve();
  return (look) => {
    const seen = last.then(() => recognise(look, load));
    last = seen;
    return seen;
  };
}

/** Never rejects: those that wait in line must not fail with it. */
async function recognise(look: Look, load: () => Promise<Recogniser>): Promise<Result<Snapshot>> {
  if (look.grids.every(({ role }) => role === "output")) return success(nothingIn(look));
  const recogniser = await loadPart(readingAction, load);
  if (!recogniser.ok) return recogniser;
  try {
    return success(recogniser.value.snapshotOf(look));
  } catch (error) {
    return failureOf(error, readingAction);
  }
}

function nothingIn({ sheets }: Look): Snapshot {
  return {
    report: failure("NotAReport", "工作簿里还没有年报的内容。"),
    previous: null,
    explanations: [],
    sheets: sheets.map(({ name }) => name),
    grids: [],
  };
}
