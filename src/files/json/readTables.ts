import { cellKinds, type CellForm, type Edition, type TableForm, type TableId } from "../../form";
import { formOf, strangerOf } from "./editions";
import {
  emptyCell,
  parseCell,
  type FilledCell,
  type FilledTable,
  type Origin,
  type Remark,
  type Report,
} from "../../report";
import { isNumber, isObject, type Json, type JsonMember, type JsonObject } from "./parse";
import { allowOnly, below, objectAt, WrongStructure } from "./structure";

/**
 * Reads the member `tables` of a report JSON. A table that is null or missing is null.
 *
 * @param edition whose tables to expect; a table with the names of another edition is read as that one's
 */
export function readTables(
  json: JsonObject | null,
  edition: Edition,
): { readonly tables: Report["tables"]; readonly remarks: readonly Remark[] } {
  allowOnly(
    json,
    edition.tables.map((form) => form.id),
    "tables",
  );
  const remarks: Remark[] = [];
  const read = (id: TableId): FilledTable | null => {
    const form = edition.tables.find((candidate) => candidate.id === id);
    const rows = json && objectAt(json, id, "tables");
    return form && rows ? readTable(rows, formOf(rows, form), remarks) : null;
  };
  return {
    tables: { disclosure: read("disclosure"), requests: read("requests"), remedies: read("remedies") },
    remarks,
  };
}

function readTable(json: JsonObject, form: TableForm, remarks: Remark[]): FilledTable {
  const path = below("tables", form.id);
  const cells: FilledCell[] = form.cells.map(() => emptyCell);
  const rows = new Map<string, CellForm[]>();
  for (const cell of form.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const { key, line } of json.members) {
    if (!rows.has(key)) remarks.push(strangeRow(form, key, lineOrigin(line)));
  }
  for (const [row, forms] of rows) {
    const found = json.members.filter(({ key }) => key === row);
    const label = forms[0]?.rowName ?? row;
    const [only] = found;
    if (only === undefined) remarks.push({ kind: "missingRow", table: form.id, row, label });
    else if (found.length > 1) {
      const origins = found.map(({ line }) => lineOrigin(line));
      remarks.push({ kind: "doubleRow", table: form.id, row, label, origins });
    } else readRow(only, forms, form, path, cells, remarks);
  }
  return { form, cells };
}

function readRow(
  row: JsonMember,
  forms: readonly CellForm[],
  form: TableForm,
  path: string,
  cells: FilledCell[],
  remarks: Remark[],
): void {
  const place = below(path, row.key);
  if (!isObject(row.value)) throw new WrongStructure(place, "应为一个对象，按列名写数字");
  for (const { key, line } of row.value.members) {
    if (forms.some(({ column }) => column === key)) continue;
    remarks.push(strangeColumn(form, forms[0]?.rowName ?? row.key, row.key, key, lineOrigin(line)));
  }
  for (const cell of forms) {
    const found = row.value.members.filter(({ key }) => key === cell.column);
    if (found.length > 1) throw new WrongStructure(below(place, cell.column), `出现了 ${found.length} 次，请只留一个`);
    if (found[0]) cells[cell.index] = readCell(found[0].value, cell, below(place, cell.column));
  }
}

function readCell(json: Json, form: CellForm, path: string): FilledCell {
  if (json === null) return emptyCell;
  if (typeof json === "boolean") return { ...emptyCell, ...parseCell(json, form.kind, true) };
  // Money is a decimal string here, so only a count in quotes is a number kept as text.
  if (typeof json === "string") return { ...emptyCell, ...parseCell(json, form.kind, cellKinds[form.kind].isWhole) };
  if (isNumber(json)) {
    const raw = /e/i.test(json.literal) ? Number(json.literal) : json.literal;
    return { ...emptyCell, value: parseCell(raw, form.kind, false).value };
  }
  const text =
    isObject(json) && json.members.length === 1 && json.members[0]?.key === "text" ? json.members[0].value : null;
  if (typeof text === "string") return { ...emptyCell, ...parseCell(text, form.kind, true) };
  throw new WrongStructure(path, '应为数字、null 或 {"text": "…"}');
}

function strangeRow(form: TableForm, found: string, origin: Origin): Remark {
  const stranger = strangerOf(form, found, null);
  if (!stranger) return { kind: "unknownRow", table: form.id, found, origin };
  const { edition, name } = stranger;
  return { kind: "otherEdition", table: form.id, edition, axis: "row", labels: [name], rows: [], origin };
}

function strangeColumn(form: TableForm, rowName: string, row: string, column: string, origin: Origin): Remark {
  const stranger = strangerOf(form, row, column);
  if (!stranger) return { kind: "unknownColumn", table: form.id, row, found: `${rowName}：${column}`, origin };
  const { edition, name } = stranger;
  return { kind: "otherEdition", table: form.id, edition, axis: "column", labels: [name], rows: [row], origin };
}

function lineOrigin(line: number): Origin {
  return { sheet: null, row: line, column: 0 };
}
