import { describeOrigin, success, type Result } from "../../report";
import { contentOf } from "../../sheets";
import { BatchStopped } from "../failures";
import type { CellChange, CellWrite, Written } from "../port";
import { runWrite } from "../runWrite";
import { asContent, puttingBack } from "./puttingBack";
import { cellChanged } from "./seen";
import { heldIn, heightsIn, isAsSeen, lookAt, queueWrite, stretchesOf, type Held, type Put } from "./stretch";

/** Puts numbers and texts into cells that still hold what was seen in them: one request to see, one to write. */
export async function writeCells(action: string, writes: readonly CellWrite[]): Promise<Result<Written>> {
  const puts = new Map(writes.map((write): [Put, CellWrite] => [{ ...write, content: contentOf(write.to) }, write]));
  const before = await putAll(action, [...puts.keys()]);
  if (!before.ok) return before;
  const back = before.value.map(({ put, raw }): Put => ({
    ...put,
    from: puts.get(put)?.to ?? null,
    content: asContent(raw),
  }));
  return success({
    takeBack: async () => {
      const taken = await putAll("撤回", back);
      return taken.ok ? success(true as const) : taken;
    },
  });
}

/** Puts numbers into cells that still hold what was seen in them: one request to see, one to write. */
export async function changeCells(action: string, changes: readonly CellChange[]): Promise<Result<true>> {
  const changed = await putAll(
    action,
    changes.map(({ origin, from, to }) => ({ origin, kind: "count", from, content: to })),
  );
  return changed.ok ? success(true as const) : changed;
}

/** Returns what the cells held before. */
function putAll(action: string, puts: readonly Put[]): Promise<Result<readonly Held[]>> {
  const stretches = stretchesOf(puts);
  return runWrite(action, async (context, begin) => {
    const looks = stretches.map((stretch) => lookAt(context.workbook.worksheets, stretch));
    await context.sync();
    const before = looks.flatMap(heldIn);
    const changed = before.find((cell) => !isAsSeen(cell));
    if (changed) throw new BatchStopped(cellChanged(describeOrigin(changed.put.origin)));
    begin(puttingBack(before, looks.flatMap(heightsIn)));
    looks.forEach(queueWrite);
    await context.sync();
    return before;
  });
}
