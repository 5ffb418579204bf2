/**
 * The vocabulary in which an edition of the form is declared.
 *
 * The form (格式) of the annual report is data: labels, cells and relations are written once, in this folder,
 * and everything else is derived from them.
 */

export type EditionId = "2019" | "2021";
export type TableId = "disclosure" | "requests" | "remedies";
export type SectionId = "overall" | TableId | "problems" | "other";

/**
 * What a number cell holds: whole items (件), a change of them that may be negative, money in 万元 with decimals,
 * or a sum of money whose unit the form leaves open. Their properties are in `cellKinds`.
 */
export type CellKind = "count" | "signed" | "money" | "amount";

/**
 * A printed label of a header, and what it names.
 *
 * A label with children is printed across them (columns) or down beside them (rows). The names `row` and
 * `column` of a leaf and of the labels above it make the cell's address.
 */
export interface Label {
  readonly text: string;
  /** Canonical row name; below a label that has one already, the two are joined by a dot. */
  readonly row?: string;
  /** Canonical column name. */
  readonly column?: string;
  /** A shorter wording for messages, where the printed one is long. */
  readonly short?: string;
  /** Other wordings seen in published reports. They are understood, reported, and never printed. */
  readonly variants?: readonly string[];
  /** What the cells of a column hold, where it is not what the block says. */
  readonly kind?: CellKind;
  readonly children?: readonly Label[];
}

/** A part of a table with column headers of its own: all of 表三, or one 项 of 表二. */
export interface Block {
  readonly caption?: Label;
  /** What is printed above the row labels. */
  readonly corner?: Label;
  readonly columns: readonly Label[];
  /** Empty where the numbers stand in one row without a label (表四). */
  readonly rows: readonly Label[];
  readonly kind: CellKind;
}

/** Σ `expected` = Σ `actual`, for every row or every column named in `each`. */
export interface RelationFamily {
  readonly rule: string;
  /** "column": the names in `expected` and `actual` are rows, and the relation holds in each column; "row": the reverse. */
  readonly along: "column" | "row";
  readonly expected: readonly string[];
  readonly actual: readonly string[];
  /** What is painted where it is broken: all its cells, or only the total where the addends are too many to help. */
  readonly marks: "all" | "actual";
}

export interface TableDeclaration {
  readonly id: TableId;
  /** 表二, 表三, 表四: the number follows the section, as the field says it. */
  readonly number: string;
  readonly sheetName: string;
  readonly blocks: readonly Block[];
  readonly relations: readonly RelationFamily[];
}

/** One number cell of a table. */
export interface CellForm {
  /** Position in the table's list of cells, 0-based. */
  readonly index: number;
  readonly row: string;
  readonly column: string;
  readonly rowName: string;
  readonly columnName: string;
  readonly kind: CellKind;
}

/** A linear relation between cells of one table: Σ `expected` = Σ `actual`. Cells are indexes into `TableForm.cells`. */
export interface Relation {
  readonly rule: string;
  readonly along: "column" | "row";
  /** The row or column in which it holds. */
  readonly name: string;
  readonly expected: readonly number[];
  readonly actual: readonly number[];
  /** The cells that are painted where it is broken. */
  readonly marked: readonly number[];
}

/** A cell of the printed table. Rows and columns are 0-based from the table's own top-left corner. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: "caption" | "corner" | "columnLabel" | "rowLabel" | "number";
  /** The label's text; "" for a number. */
  readonly text: string;
  /** For a number: its index in `TableForm.cells`. */
  readonly cell?: number;
}

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** Rows above the first number: what stays in sight when a long table is scrolled or printed on. */
  readonly headerRows: number;
  /** Row by row, left to right. */
  readonly cells: readonly PlacedCell[];
}

/** A table of the form with everything that follows from its declaration. */
export interface TableForm extends TableDeclaration {
  readonly cells: readonly CellForm[];
  readonly relations: readonly RelationFamily[];
  /** The relation families, written out for every row and column. */
  readonly equations: readonly Relation[];
  readonly layout: Layout;
  /** Number cells by cell index: where each stands in the layout. */
  readonly places: readonly PlacedCell[];
}

/** A named part inside a narrative section. */
export interface SectionPart {
  readonly id: string;
  readonly label: string;
  readonly variants?: readonly string[];
  /** What the part is to say, in our own words, for the clerk who writes it. */
  readonly guidance: string;
}

export interface SectionForm {
  readonly id: SectionId;
  readonly heading: string;
  readonly variants?: readonly string[];
  readonly parts?: readonly SectionPart[];
  /** How parts are printed: （一）label：text in one paragraph, or label： on a line of its own. */
  readonly partStyle?: "numbered" | "heading";
  readonly guidance?: string;
}

export interface Edition {
  readonly id: EditionId;
  /** The notice that fixed this edition. */
  readonly basis: string;
  readonly firstYear: number;
  readonly lastYear: number | null;
  /** In printed order. */
  readonly sections: readonly SectionForm[];
  /** In printed order. */
  readonly tables: readonly TableForm[];
}
