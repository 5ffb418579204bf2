import { cellKinds, editionOf, type CellForm } from "../../form";
import {
  emptyCell,
  printedValue,
  type FilledCell,
  type FilledTable,
  type NamedCell,
  type Remark,
  type Report,
} from "../../report";
import { finding, findingCell, nameOfCell, type Finding } from "../finding";
import { numberMessages as say } from "../messages/numbers";
import type { Rule, RuleContext } from "../rule";

/** Signs that people put for "none". Seen in published reports: / - — 无. */
const emptyMarks = /^([-/\\－—–―─／]+|无|没有|空)$/;
const errorValue = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|#+)$/;
const digitsOnly = /^[-+]?[\d,]+(\.\d+)?$/;

/** The rules on single number cells. Source: practice of reviewers; catalogue N-1 … N-3. */
export const numberRules: readonly Rule[] = [
  {
    code: "N-1",
    demand: "件数为不小于 0 的整数（“本年增/减”可以是负数），金额为不小于 0 的数。",
    check: (report) => ({ findings: tablesOf(report).flatMap(wrongNumbers) }),
  },
  {
    code: "N-2",
    demand: "数字格不能空着，也不能填“无”“/”“—”，没有的填 0。",
    check: (report, context) => ({ findings: tablesOf(report).flatMap((table) => unfilled(table, report, context)) }),
  },
  {
    code: "N-3",
    demand: "数字用半角阿拉伯数字，不带千分位、单位和空格，不存成文本。",
    check: (report) => ({
      findings: tablesOf(report).flatMap((table) =>
        cellsWhere(table, ({ dress }) => dress !== null).map((cell) => dressed(table, cell)),
      ),
    }),
  },
];

function tablesOf(report: Report): readonly FilledTable[] {
  return editionOf(report.edition).tables.flatMap((form) => report.tables[form.id] ?? []);
}

/** The cells that pass a test: hardly any of a report's 200, so that only these are worked on. */
function cellsWhere(table: FilledTable, test: (cell: FilledCell) => boolean): readonly NamedCell[] {
  const found: NamedCell[] = [];
  for (const form of table.form.cells) {
    const cell = table.cells[form.index] ?? emptyCell;
    if (test(cell)) found.push({ ...cell, form });
  }
  return found;
}

function wrongNumbers(table: FilledTable): readonly Finding[] {
  const findings: Finding[] = [];
  for (const form of table.form.cells) {
    const cell = table.cells[form.index] ?? emptyCell;
    const message = objection(cell, form, table);
    if (message !== null) findings.push(onCell("N-1", "error", message, table, { ...cell, form }));
  }
  return findings;
}

function objection({ value }: FilledCell, form: CellForm, table: FilledTable): string | null {
  const kind = cellKinds[form.kind];
  if (value === null || (typeof value === "number" && (value >= 0 || kind.mayBeNegative))) return null;
  const name = nameOfCell(table, form.index);
  if (typeof value === "number") return say.negative(name, String(value));
  if (typeof value === "string") return value.startsWith("-") ? say.negativeMoney(name, value) : null;
  const { text } = value;
  if (emptyMarks.test(text)) return null;
  if (errorValue.test(text)) return say.errorValue(name, text);
  if (kind.isWhole && digitsOnly.test(text)) {
    return Number.isInteger(Number(text.replace(/,/g, ""))) ? say.tooLarge(name, text) : say.notWhole(name, text);
  }
  return kind.mayBeNegative ? say.notChange(name, text) : say.notNumber(name, text);
}

/** Rows that are missing, double or unreadable are findings of S-2; their cells are not blanks of somebody's making. */
const withoutNumbers: readonly Remark["kind"][] = ["missingRow", "doubleRow", "unplacedNumbers"];

function isReported(cell: NamedCell, table: FilledTable, report: Report): boolean {
  const isOneRow = table.form.blocks.every((block) => block.rows.length === 0);
  return report.remarks.some(
    (remark) =>
      (remark.kind === "otherEdition" && remark.table === table.form.id && remark.rows.includes(cell.form.row)) ||
      (withoutNumbers.includes(remark.kind) &&
        "row" in remark &&
        remark.table === table.form.id &&
        (remark.row === cell.form.row || (isOneRow && remark.kind === "unplacedNumbers"))),
  );
}

function unfilled(table: FilledTable, report: Report, context: RuleContext): readonly Finding[] {
  const cells = cellsWhere(table, ({ value }) => typeof value === "object");
  const blanks = cells.filter((cell) => cell.value === null && !isReported(cell, table, report));
  const first = blanks[0];
  const marks = cells.filter(
    (cell) => typeof cell.value === "object" && cell.value !== null && emptyMarks.test(cell.value.text),
  );
  const findings = marks.map((cell) =>
    onCell("N-2", "error", say.emptyMark(nameOfCell(table, cell.form.index), printedValue(cell.value)), table, cell),
  );
  if (!first) return findings;
  const blank = finding({
    rule: "N-2",
    severity: context.stage === "typing" ? "hint" : "error",
    message: say.blanks(table.form.number, blanks.length, nameOfCell(table, first.form.index)),
    expected: 0,
    cells: blanks.map((cell) => findingCell(table, cell.form.index)),
  });
  return [...findings, blank];
}

function dressed(table: FilledTable, cell: NamedCell): Finding {
  const value = printedValue(cell.value);
  const message = say.dressed(nameOfCell(table, cell.form.index), cell.dress?.trim() ?? "", value);
  return {
    ...onCell("N-3", "hint", message, table, cell),
    expected: value,
    actual: cell.dress,
    isMendedByExport: true,
  };
}

function onCell(
  rule: string,
  severity: Finding["severity"],
  message: string,
  table: FilledTable,
  cell: NamedCell,
): Finding {
  return finding({
    rule,
    severity,
    message,
    actual: typeof cell.value === "number" ? cell.value : printedValue(cell.value),
    cells: [findingCell(table, cell.form.index)],
  });
}
