import { leavesOf, type CellForm, type Label, type TableForm } from "../../src/form";

/** The canonical names of what is meant by a wording: rows, columns, or the first of those that a label covers. */
export function namesOf(table: TableForm, wording: string): readonly string[] {
  const named = table.blocks.flatMap(({ caption, rows, columns }) => [
    ...(caption ? [[caption, leavesOf(rows, "row")[0]?.name] as const] : []),
    ...withFirstNames(rows, "row"),
    ...withFirstNames(columns, "column"),
  ]);
  const found = named.filter(([{ text, variants }]) => [text, ...(variants ?? [])].includes(wording));
  return [...new Set(found.map(([, name]) => name ?? ""))];
}

function withFirstNames(labels: readonly Label[], axis: "row" | "column"): readonly (readonly [Label, string])[] {
  return labels.flatMap((label) => [
    [label, leavesOf([label], axis)[0]?.name ?? ""] as const,
    ...withFirstNames(label.children ?? [], axis),
  ]);
}

/** The first cell of a row or a column. */
export function cellIn(table: TableForm, name: string): CellForm | undefined {
  return table.cells.find(({ row, column }) => row === name || column === name);
}
