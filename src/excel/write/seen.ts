import type { CellKind } from "../../form";
import { failure, parseCell, type CellValue } from "../../report";
import type { Raw } from "./stretch";

/** Whether what stands in a number cell is what was seen in it. */
export function holds(raw: Raw, kind: CellKind, seen: CellValue): boolean {
  return JSON.stringify(parseCell(raw, kind, true).value) === JSON.stringify(seen);
}

/** The failure that a cell holds something else by now. `address` is as users read it. */
export function cellChanged(address: string): ReturnType<typeof failure> {
  return failure("CellChanged", `${address} 的内容刚刚变了，没有改动。请看一下最新的检查结果再决定。`);
}
