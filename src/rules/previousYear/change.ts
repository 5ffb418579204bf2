import { cellIndexOf, cellKinds, editionOf, type CellForm, type TableForm, type TableId } from "../../form";
import { printedValue, type CellValue, type FilledTable } from "../../report";
import { inOneUnit } from "../decimal";
import { finding, findingCell, nameOfCell, type Finding } from "../finding";
import { previousYearMessages as say } from "../messages/previousYear";
import type { Rule } from "../rule";
import { previousOf } from "./previous";

/**
 * Y-4: no total of a table changes by more than half, or from or to 0, unnoticed. Source: reviewers send such numbers
 * back to be compared with the ledger (台账).
 */
export const changeRule: Rule = {
  code: "Y-4",
  demand: "各表总计与上年相比变化超过一半，或由 0 变有、由有变 0 的，与原始台账复核。",
  check: (report, context) => {
    const found = previousOf(report, context);
    if ("why" in found) return found;
    const forms = editionOf(report.edition).tables;
    return {
      findings: forms.flatMap(({ id }) => {
        const table = report.tables[id];
        const before = found.previous.tables[id];
        return table && before ? comparedCells(table.form, id).flatMap((cell) => onCell(table, before, cell)) : [];
      }),
    };
  },
};

/** Below three items, or one 万元, half more or less is the usual up and down of small numbers. */
const leastChange = { items: 3n, money: 1n } as const;

/** What 2019 asks about the year before, and its differences, are no numbers of this year. */
const notOfThisYear: readonly string[] = ["itemsLastYear", "change"];

/** All of 表二; of 表三 and 表四 the grand totals, whose parts go up and down with every single case. */
function comparedCells(form: TableForm, id: TableId): readonly CellForm[] {
  switch (id) {
    case "disclosure":
      return form.cells.filter(({ column }) => !notOfThisYear.includes(column));
    case "requests":
      // 上年结转 is what Y-1 compares.
      return form.cells.filter(({ row, column }) => column === "total" && grandTotals.includes(row));
    case "remedies":
      return form.cells.filter(({ column }) => column === "total");
  }
}

const grandTotals: readonly string[] = ["new", "handled", "carriedOut"];

function onCell(table: FilledTable, previous: FilledTable, cell: CellForm): readonly Finding[] {
  const index = cellIndexOf(previous.form, cell.row, cell.column);
  const before = index === null ? null : (previous.cells[index]?.value ?? null);
  const now = table.cells[cell.index]?.value ?? null;
  if (!isNumeric(before) || !isNumeric(now) || !hasJumped(before, now, cellKinds[cell.kind].isWhole)) return [];
  const message = say.change(nameOfCell(table, cell.index), printedValue(before), printedValue(now));
  return [
    finding({
      rule: "Y-4",
      severity: "hint",
      message,
      expected: before,
      actual: now,
      difference: typeof before === "number" && typeof now === "number" ? now - before : null,
      cells: [findingCell(table, cell.index)],
    }),
  ];
}

function isNumeric(value: CellValue): value is number | string {
  return typeof value === "number" || typeof value === "string";
}

function hasJumped(before: number | string, now: number | string, isWhole: boolean): boolean {
  const { a, b, one } = inOneUnit(String(before), String(now));
  const change = a < b ? b - a : a - b;
  const size = a < 0n ? -a : a;
  // From 0 any change is more than half; to 0 it is the whole.
  return change * 2n > size && change >= one * (isWhole ? leastChange.items : leastChange.money);
}
