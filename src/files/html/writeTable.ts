import type { PlacedCell, TableForm } from "../../form";
import { printedValue, type FilledTable } from "../../report";
import { leastWidth, type Dress } from "./looks";
import { attributes, escapeHtml, type Markup } from "./markup";

/** A table with scopes and real spans, and a caption where `title` says what it is about. */
export function writeTable(table: FilledTable, title: string | null, dress: Dress): Markup {
  const { layout } = table.form;
  const lines = Array.from({ length: layout.rows }, (_, row) =>
    layout.cells.filter((cell) => cell.row === row).map((cell) => writeCell(cell, table, dress)),
  ).map((cells) => `<tr>${cells.join("")}</tr>`);
  const groups = bodiesOf(table.form).map(
    ({ from, to, tag }) => `<${tag}>\n${lines.slice(from, to).join("\n")}\n</${tag}>`,
  );
  const width = layout.columns > 12 ? "wide" : layout.columns > 4 ? "middle" : undefined;
  const look = dress("table", `min-width:${leastWidth(layout.columns)}`);
  const dressed = look["class"] !== undefined && width !== undefined ? { class: `${look["class"]} ${width}` } : look;
  return [
    `<table${attributes(dressed)}>`,
    ...(title === null ? [] : [`<caption${attributes(dress("caption"))}>${escapeHtml(title)}</caption>`]),
    ...groups,
    "</table>",
  ].join("\n");
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly tag: "thead" | "tbody";
}

/** A table of one block has a head that is repeated on every printed page; each block of another is a body. */
function bodiesOf({ blocks, layout }: TableForm): readonly Group[] {
  if (blocks.length === 1) {
    return [
      { from: 0, to: layout.headerRows, tag: "thead" },
      { from: layout.headerRows, to: layout.rows, tag: "tbody" },
    ];
  }
  const starts = layout.cells.filter(({ role }) => role === "caption").map(({ row }) => row);
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? layout.rows, tag: "tbody" }));
}

function writeCell(cell: PlacedCell, table: FilledTable, dress: Dress): Markup {
  const spans = {
    colspan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  };
  if (cell.cell !== undefined) {
    const value = printedValue(table.cells[cell.cell]?.value ?? null);
    return `<td${attributes({ ...dress("number"), ...spans })}>${escapeHtml(value)}</td>`;
  }
  const isRowLabel = cell.role === "rowLabel";
  const look = dress(isRowLabel && cell.rowSpan === 1 ? "rowLabel" : "label");
  return `<th${attributes({ ...look, scope: scopeOf(cell), ...spans })}>${escapeHtml(cell.text)}</th>`;
}

function scopeOf({ role, columnSpan, rowSpan }: PlacedCell): string {
  if (role === "caption") return "rowgroup";
  if (role === "rowLabel") return rowSpan > 1 ? "rowgroup" : "row";
  return role === "columnLabel" && columnSpan > 1 ? "colgroup" : "col";
}
