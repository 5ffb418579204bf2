import { leavesOf, nameForMessages } from "./labels";
import { layOut } from "./layout";
import type { Block, CellForm, Relation, RelationFamily, TableDeclaration, TableForm } from "./types";

/** Completes a table's declaration with its cells, equations and layout. Throws a RangeError where a name is unknown or double. */
export function defineTable(declaration: TableDeclaration): TableForm {
  const cells = declaration.blocks.reduce<readonly CellForm[]>(
    (before, block) => [...before, ...cellsOf(block, before.length)],
    [],
  );
  const names = new Set(cells.map((cell) => `${cell.row} ${cell.column}`));
  if (names.size !== cells.length) throw new RangeError(`two cells of table ${declaration.id} have one name`);
  const layout = layOut(declaration.blocks);
  return {
    ...declaration,
    cells,
    equations: declaration.relations.flatMap((family) => writeOut(family, cells)),
    layout,
    places: layout.cells.filter((placed) => placed.cell !== undefined),
  };
}

function cellsOf(block: Block, start: number): readonly CellForm[] {
  const columns = leavesOf(block.columns, "column");
  const rows = leavesOf(block.rows, "row");
  const pairs =
    rows.length === 0
      ? columns.map((column) => ({ row: undefined, column }))
      : rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return pairs.map(({ row, column }, offset) => {
    // Without row labels (表四) the row is named by the group above the column.
    const group = [...column.path].reverse().find((label) => label.row !== undefined);
    return {
      index: start + offset,
      row: row?.name ?? column.row,
      column: column.name,
      rowName: row ? nameForMessages(row.path) : (group?.text ?? ""),
      columnName: nameForMessages(column.path),
      kind: column.label.kind ?? block.kind,
    };
  });
}

function writeOut(family: RelationFamily, cells: readonly CellForm[]): readonly Relation[] {
  const other = family.along === "column" ? "row" : "column";
  const scopes = [...new Set(cells.map((cell) => cell[family.along]))];
  return scopes.map((name) => {
    const indexOf = (term: string): number => {
      const cell = cells.find((candidate) => candidate[family.along] === name && candidate[other] === term);
      if (!cell) throw new RangeError(`${family.rule}: no cell ${term} in ${family.along} ${name}`);
      return cell.index;
    };
    const expected = family.expected.map(indexOf);
    const actual = family.actual.map(indexOf);
    const marked = family.marks === "all" ? [...expected, ...actual] : actual;
    return { rule: family.rule, along: family.along, name, expected, actual, marked };
  });
}
