import { markOf, type TableForm } from "../form";
import { printedValue, type CellValue, type FilledTable } from "../report";
import type { Explanation, Incident } from "./explanation";
import type { System } from "./system";

/** One plain phrase that says why these cells are suspected. */
export function reasonFor(system: System, { incidents, changes }: Explanation): string {
  const [only, ...more] = incidents;
  if (only?.kind === "cell" && more.length === 0) return singleCell(system, only.cells[0] ?? -1, changes);
  const phrases = incidents.map((incident) =>
    incident.kind === "cell"
      ? `${placeName(system, incident.cells[0])}${misread(system, incident.cells[0] ?? -1, changes)}`
      : slipPhrase(system, incident),
  );
  return phrases.join("；");
}

/** What is certain where formulas compute the totals. */
export function onlyColumnIsCertain(columns: readonly string[]): string {
  return `总计由公式算出，只能确定差在${columns.map((name) => `「${name}」`).join("、")}列，不能确定是哪一格。`;
}

/** Why cells are suspected that hold the right digits, but as text. */
export function keptAsText(table: FilledTable, cells: readonly number[]): string {
  const names = cells.map((cell) => `${placeName({ table }, cell)}的${printedValue(table.cells[cell]?.value ?? null)}`);
  return `${names.join("、")}存为文本，求和公式没有计入`;
}

function singleCell(system: System, cell: number, changes: ReadonlyMap<number, number>): string {
  const difference = Math.abs((changes.get(cell) ?? 0) - (system.values[cell] ?? 0));
  const broken = (system.structure.terms[cell] ?? []).filter(({ equation }) => system.residuals[equation] !== 0);
  const relations = broken.flatMap(({ equation }) => system.structure.relations[equation] ?? []);
  const [row, column] = [`${rowName(system, cell)}行`, `${columnName(system, cell)}列`];
  const isInRow = relations.some(({ along }) => along === "row");
  const isInColumn = relations.some(({ along }) => along === "column");
  const lastYear = relations.some(({ rule }) => rule === "Y-1") ? "，且与上年报告的结转不符" : "";
  const wrong = misread(system, cell, changes);
  if (isInRow && isInColumn) return `${row}×${column}同差${difference}${lastYear}，${wrong}`;
  return isInRow
    ? `${row}差${difference}，${columnName(system, cell)}${wrong}`
    : `${column}差${difference}${lastYear}，${rowName(system, cell)}${wrong}`;
}

function misread(system: System, cell: number, changes: ReadonlyMap<number, number>): string {
  const observed: CellValue = system.table.cells[cell]?.value ?? null;
  const truth = changes.get(cell) ?? 0;
  if (system.table.cells[cell]?.isFormula) return `的公式疑有误，应为${truth}`;
  if (observed === null) return `疑漏填${truth}`;
  return `疑为${truth}误作${typeof observed === "number" ? observed : `「${printedValue(observed)}」`}`;
}

function slipPhrase(system: System, { kind, cells, direction }: Incident): string {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  switch (kind) {
    case "swapped":
      return `${placeName(system, first)}与${placeName(system, last)}疑为互换`;
    case "moved":
      return `${placeName(system, first)}的${system.values[last ?? -1] ?? 0}疑误填到${placeName(system, last)}`;
    case "rows":
      return `${rowName(system, first)}行与${rowName(system, last)}行疑为互换`;
    case "row":
      return `${rowName(system, first)}行疑整体${direction === 1 ? "右" : "左"}移一列`;
    case "rowWithTotal":
      return `${rowName(system, first)}行疑连同总计${direction === 1 ? "右" : "左"}移一列`;
    default:
      return `${columnName(system, first)}列${rowName(system, first)}至${rowName(system, last)}疑整体${direction === 1 ? "下" : "上"}移一行`;
  }
}

function placeName(system: Pick<System, "table">, cell: number | undefined): string {
  return `${rowName(system, cell)}×${columnName(system, cell)}`;
}

/** （一） instead of the whole name, where no other row begins with it. */
function rowName({ table }: Pick<System, "table">, cell: number | undefined): string {
  const name = table.form.cells[cell ?? -1]?.rowName ?? "";
  const mark = markOf(name);
  return mark.startsWith("（") && isOnlyRow(table.form, name, mark) ? mark : name;
}

function isOnlyRow(form: TableForm, name: string, mark: string): boolean {
  return form.cells.every((cell) => cell.rowName === name || !cell.rowName.startsWith(mark));
}

function columnName({ table }: Pick<System, "table">, cell: number | undefined): string {
  return table.form.cells[cell ?? -1]?.columnName ?? "";
}
