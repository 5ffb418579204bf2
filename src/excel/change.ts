import { cellAddress, failure, parseCell, type CellValue } from "../report";
import { BatchStopped } from "./failures";
import type { CellChange } from "./port";

/** Puts numbers into cells that still hold what the caller saw: one request to see, one to write. */
export async function changeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<true> {
  const cells = changes.map(({ origin, from, to }) => {
    const address = cellAddress(origin);
    return { range: context.workbook.worksheets.getItem(origin.sheet ?? "").getRange(address), from, to, address };
  });
  cells.forEach(({ range }) => range.load("values"));
  await context.sync();
  const changed = cells.find(({ range, from }) => !isSame(valueIn(range), from));
  if (changed) throw new BatchStopped(cellChanged(changed.address));
  cells.forEach(({ range, to }) => {
    range.values = [[to]];
  });
  await context.sync();
  return true;
}

function valueIn(range: Excel.Range): string | number | boolean {
  return (range.values as readonly (readonly (string | number | boolean)[])[])[0]?.[0] ?? "";
}

function isSame(raw: string | number | boolean, seen: CellValue): boolean {
  return JSON.stringify(parseCell(raw, "count", true).value) === JSON.stringify(seen);
}

function cellChanged(address: string): ReturnType<typeof failure> {
  return failure("CellChanged", `${address} 的内容刚刚变了，没有改动。请看一下最新的检查结果再决定。`);
}
