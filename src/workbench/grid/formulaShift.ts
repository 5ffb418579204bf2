import {
  deserializeRangeWithSheet,
  ErrorType,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from "@univerjs/engine-formula";
import type { GridContext } from "./context";
import { shiftedRange } from "./shift";
import type { Shift } from "./shift";

/** The formula of a cell on `ownSheetId` after rows or columns of `changedSheetId` have come or gone. */
export function shiftedFormula(
  context: GridContext,
  formula: string,
  ownSheetId: string,
  changedSheetId: string,
  shift: Shift,
): string {
  const nodes = context.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const shifted = nodes.map((node) => {
    if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    const sheetId = sheetName ? context.workbook.getSheetBySheetName(sheetName)?.getSheetId() : ownSheetId;
    if (sheetId !== changedSheetId) return node;
    const moved = shiftedRange(range, shift);
    const token = !moved
      ? ErrorType.REF
      : sheetName
        ? serializeRangeWithSheet(sheetName, moved)
        : serializeRange(moved);
    return { ...node, token };
  });
  return `=${generateStringWithSequence(shifted)}`;
}

/** The formula as it reads some rows and columns further on. */
export function movedFormula(context: GridContext, formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return context.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
}
