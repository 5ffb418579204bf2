import { editionFor, tableOf, type CellForm, type TableForm, type TableId } from "../../../src/form";
import type { BuildPlan } from "../../../src/excel";
import {
  emptySection,
  withCell,
  type CellValue,
  type FilledCell,
  type FilledTable,
  type Report,
} from "../../../src/report";

/** A report as the product's own sheets hold it: every number cell is `value`, where the form's layout puts it. */
export function reportOf(plan: Pick<BuildPlan, "agency" | "kind" | "year">, value: CellValue): Report {
  const edition = editionFor(plan.year);
  const table = (id: TableId): FilledTable => filledTable(tableOf(edition, id), value);
  return {
    file: null,
    agency: plan.agency,
    kind: plan.kind,
    year: plan.year,
    edition: edition.id,
    title: null,
    tables: { disclosure: table("disclosure"), requests: table("requests"), remedies: table("remedies") },
    narrative: { overall: emptySection, problems: emptySection, other: emptySection },
    remarks: [],
  };
}

function filledTable(form: TableForm, value: CellValue): FilledTable {
  const cells = form.places.map((place): FilledCell => ({
    value,
    origin: { sheet: form.sheetName, row: place.row, column: place.column },
    dress: null,
    isFormula: false,
  }));
  return { form, cells };
}

/** A copy of the report with another value in one cell, named as in the form. */
export function change(
  report: Report,
  id: TableId,
  row: CellForm["row"],
  column: CellForm["column"],
  value: CellValue,
): Report {
  const table = report.tables[id];
  const cell = table?.form.cells.find((candidate) => candidate.row === row && candidate.column === column);
  if (!table || !cell) throw new RangeError(`no cell ${id} ${row} ${column}`);
  return { ...report, tables: { ...report.tables, [id]: withCell(table, cell.index, value) } };
}

/** A finished report of zeros: nothing is wrong with its numbers. */
export const zeros: Report = reportOf({ agency: "高平镇", kind: "township", year: 2023 }, 0);

/** Its first finding: 表三「自然人」列, 一＋二＝5 against （七）＋四＝0; the row's own total breaks as well. */
export const broken: Report = change(zeros, "requests", "new", "person", 5);
