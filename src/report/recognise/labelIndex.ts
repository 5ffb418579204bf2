import { editions, leavesOf, madeOnce, type Block, type Label, type TableForm } from "../../form";
import { labelKey } from "../normalise";

/** A row of numbers of a table: its place among all rows, and the cells it fills. */
export interface RowLeaf {
  readonly index: number;
  readonly name: string;
  readonly text: string;
  readonly block: number;
  /** Index of its first cell in `TableForm.cells`; the others follow. */
  readonly firstCell: number;
}

export interface ColumnLeaf {
  readonly index: number;
  readonly name: string;
  readonly text: string;
}

/** What a label in a grid stands for. */
export interface Known<Leaf> {
  readonly leaf: Leaf;
  readonly isOfficial: boolean;
}

/** The labels of a table by their keys. */
export interface LabelIndex {
  readonly rows: readonly RowLeaf[];
  readonly rowsByKey: ReadonlyMap<string, Known<RowLeaf>>;
  readonly blocks: readonly BlockIndex[];
  /** Labels that name no row and no column by themselves: captions, corners, groups. */
  readonly groups: readonly Label[];
  /** The keys of every label of the table, official or not. */
  readonly keys: ReadonlySet<string>;
}

export interface BlockIndex {
  readonly block: Block;
  readonly columns: readonly ColumnLeaf[];
  /** The first leaf of that wording; wordings recur in 表四. */
  readonly columnsByKey: ReadonlyMap<string, Known<ColumnLeaf>>;
  /** The keys of its caption and corner, with their variants. */
  readonly headKeys: ReadonlySet<string>;
}

/** The index of a table's labels, made once. */
export const labelIndexOf = madeOnce(makeIndex);

let structureKeys: ReadonlySet<string> | null = null;

/** Whether a key is that of a row, a caption, a corner or a group of any table in any edition: where such a label stands, a table goes on. */
export function isStructure(key: string): boolean {
  structureKeys ??= new Set(
    editions.flatMap(({ tables }) =>
      tables.flatMap((form) => {
        const { rowsByKey, groups } = labelIndexOf(form);
        return [...rowsByKey.keys(), ...groups.map(({ text }) => labelKey(text))];
      }),
    ),
  );
  return structureKeys.has(key);
}

function makeIndex(form: TableForm): LabelIndex {
  const blocks = form.blocks.map(indexBlock);
  const rows: RowLeaf[] = [];
  const rowsByKey = new Map<string, Known<RowLeaf>>();
  let firstCell = 0;
  form.blocks.forEach((block, number) => {
    const width = blocks[number]?.columns.length ?? 0;
    for (const leaf of leavesOf(block.rows, "row")) {
      const row: RowLeaf = { index: rows.length, name: leaf.name, text: leaf.label.text, block: number, firstCell };
      rows.push(row);
      addKeys(rowsByKey, leaf.label, row);
      firstCell += width;
    }
  });
  const all = form.blocks.flatMap((block) => [...labelsIn(block.columns), ...labelsIn(block.rows), ...headOf(block)]);
  return {
    rows,
    rowsByKey,
    blocks,
    groups: [...new Map(all.filter((label) => isGroup(label, form)).map((label) => [label.text, label])).values()],
    keys: new Set(all.flatMap((label) => [label.text, ...(label.variants ?? [])].map(labelKey))),
  };
}

function indexBlock(block: Block): BlockIndex {
  const columnsByKey = new Map<string, Known<ColumnLeaf>>();
  const columns = leavesOf(block.columns, "column").map((leaf, index) => {
    const column: ColumnLeaf = { index, name: leaf.name, text: leaf.label.text };
    addKeys(columnsByKey, leaf.label, column);
    return column;
  });
  const headKeys = new Set(headOf(block).flatMap((label) => [label.text, ...(label.variants ?? [])].map(labelKey)));
  return { block, columns, columnsByKey, headKeys };
}

function addKeys<Leaf>(map: Map<string, Known<Leaf>>, label: Label, leaf: Leaf): void {
  const add = (text: string, isOfficial: boolean): void => {
    const key = labelKey(text);
    if (!map.has(key)) map.set(key, { leaf, isOfficial });
  };
  add(label.text, true);
  label.variants?.forEach((variant) => add(variant, false));
}

function headOf(block: Block): readonly Label[] {
  return [block.caption, block.corner].filter((label) => label !== undefined);
}

function labelsIn(labels: readonly Label[]): readonly Label[] {
  return labels.flatMap((label) => [label, ...labelsIn(label.children ?? [])]);
}

function isGroup(label: Label, form: TableForm): boolean {
  return label.children !== undefined || form.blocks.some((block) => headOf(block).includes(label));
}
