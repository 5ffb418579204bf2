import { editionFor, tableOf, type CellForm, type TableForm, type TableId } from "../../../src/form";
import type { BuildPlan } from "../../../src/excel";
import { withCell, type CellValue, type FilledCell, type FilledTable, type Report } from "../../../src/report";
import { noTexts, textsOf } from "./texts";

/** A report as the product's own sheets hold it: every number cell is `value`, where the form's layout puts it, and
 nothing is wrong with its texts. */
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
    narrative: textsOf(edition, plan.agency, plan.year),
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

/** A finished report with figures: 21 in 表三 D6, and totals that agree. */
export const filled: Report = [
  ["new", 53, 12],
  ["carriedIn", 3, 1],
  ["granted", 21, 6],
  ["notHeld", 18, 0],
  ["petition", 13, 5],
  ["handled", 52, 11],
  ["carriedOut", 4, 2],
].reduce<Report>((report, [row, person, business]) => {
  const [name, first, second] = [String(row), Number(person), Number(business)];
  const withPerson = change(report, "requests", rowNamed(name), "person", first);
  const withBusiness = change(withPerson, "requests", rowNamed(name), "business", second);
  return change(withBusiness, "requests", rowNamed(name), "total", first + second);
}, zeros);

/** A row by the last part of its name: 表三 groups its rows. */
function rowNamed(name: string): string {
  return zeros.tables.requests?.form.cells.find(({ row }) => row.split(".").pop() === name)?.row ?? name;
}

/**
 * The report of the year before: the same agency, and what `report` carried in is what it carried out. It has no texts,
 * which would be found to be much the same.
 */
export function previousOf(report: Report, everywhere: CellValue = 0): Report {
  const year = (report.year ?? 0) - 1;
  const plan = { agency: report.agency ?? "", kind: report.kind ?? "township", year };
  const blank: Report = { ...reportOf(plan, everywhere), narrative: noTexts };
  const carried = (report.tables.requests?.form.cells ?? []).filter(({ row }) => row === "carriedIn");
  return carried.reduce((previous, { index, column }) => {
    const value = report.tables.requests?.cells[index]?.value ?? null;
    return ["new", "carriedOut"].reduce((changed, row) => change(changed, "requests", row, column, value), previous);
  }, blank);
}
