import { editionsWith, otherFormsOf, type EditionId, type TableForm } from "../../form";
import { isObject, type JsonObject } from "./parse";

/** The form whose names a table's JSON uses: the preferred one, unless another edition's fits more of its cells. */
export function formOf(rows: JsonObject, preferred: TableForm): TableForm {
  return otherFormsOf(preferred).reduce((best, form) => (fit(rows, form) > fit(rows, best) ? form : best), preferred);
}

/** The other edition that has a row, or a column in that row, with its printed name; null where none has. */
export function strangerOf(
  form: TableForm,
  row: string,
  column: string | null,
): { readonly edition: EditionId; readonly name: string } | null {
  for (const rival of otherFormsOf(form)) {
    const cell = rival.cells.find((one) => one.row === row && (column === null || one.column === column));
    const edition = editionsWith(rival)[0]?.id;
    if (cell && edition !== undefined) return { edition, name: column === null ? cell.rowName : cell.columnName };
  }
  return null;
}

/** How many of its cells the JSON has. */
function fit(rows: JsonObject, form: TableForm): number {
  const names = new Set(form.cells.map((cell) => `${cell.row} ${cell.column}`));
  return rows.members.reduce((sum, { key, value }) => {
    const columns = isObject(value) ? value.members.map((member) => member.key) : [];
    return sum + columns.filter((column) => names.has(`${key} ${column}`)).length;
  }, 0);
}
