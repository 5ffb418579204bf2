import type { EditionId, SectionId, TableId } from "../form";
import type { Origin } from "./grid";

/** Something that recognition noticed and did not decide by itself. */
export type Remark =
  /** A label that is understood but not the official one. */
  | {
      readonly kind: "label";
      readonly table: TableId;
      readonly expected: string;
      readonly found: string;
      readonly origin: Origin;
      readonly row?: string;
      readonly column?: string;
    }
  | { readonly kind: "missingRow"; readonly table: TableId; readonly row: string; readonly label: string }
  | {
      readonly kind: "missingColumn";
      readonly table: TableId;
      readonly column: string;
      readonly label: string;
      readonly origin: Origin;
    }
  /** The row stands twice; its numbers stay out. */
  | {
      readonly kind: "doubleRow";
      readonly table: TableId;
      readonly row: string;
      readonly label: string;
      readonly origins: readonly Origin[];
    }
  | {
      readonly kind: "rowOrder";
      readonly table: TableId;
      readonly row: string;
      readonly label: string;
      readonly origin: Origin;
    }
  /** No column label stands above a part of the table; its numbers are read in the order of the form. */
  | {
      readonly kind: "missingHeader";
      readonly table: TableId;
      readonly labels: readonly string[];
      readonly origin: Origin;
    }
  /** The label of a group is not there, so that only the order says which numbers are its own. */
  | { readonly kind: "missingGroup"; readonly table: TableId; readonly label: string; readonly origin: Origin }
  /** The column stands twice; its numbers stay out. */
  | {
      readonly kind: "doubleColumn";
      readonly table: TableId;
      readonly column: string;
      readonly label: string;
      readonly origins: readonly Origin[];
    }
  | {
      readonly kind: "columnOrder";
      readonly table: TableId;
      readonly column: string;
      readonly label: string;
      readonly origin: Origin;
    }
  /** A row whose numbers cannot be told apart; they stay out. */
  | {
      readonly kind: "unplacedNumbers";
      readonly table: TableId;
      readonly row: string;
      readonly label: string;
      readonly found: number;
      readonly expected: number;
      /** "count" where it is not set. */
      readonly why?: WhyUnplaced;
      readonly origin: Origin;
    }
  /** A row whose numbers stand beside their labels, all by as much; they are read in the order of the columns. */
  | {
      readonly kind: "movedRow";
      readonly table: TableId;
      readonly row: string;
      readonly label: string;
      readonly origin: Origin;
    }
  /** A row of numbers inside the table whose label is not understood; it stays out. */
  | { readonly kind: "unknownRow"; readonly table: TableId; readonly found: string; readonly origin: Origin }
  /** A column, with its row, that the form does not have; it stays out. */
  | {
      readonly kind: "unknownColumn";
      readonly table: TableId;
      readonly row: string;
      readonly found: string;
      readonly origin: Origin;
    }
  /** A column beside the table or in it, labelled as none of the form's (备注, 序号), that holds numbers; they stay out. */
  | {
      readonly kind: "otherColumn";
      readonly table: TableId;
      readonly found: string;
      /** How many numbers it holds. */
      readonly count: number;
      readonly origin: Origin;
    }
  /** Numbers within the table that no label says anything of; they stay out. `found` is the first of them. */
  | {
      readonly kind: "strayNumbers";
      readonly table: TableId;
      readonly found: string;
      readonly count: number;
      readonly origin: Origin;
    }
  /** Rows or columns that only another edition of this table has; their numbers stay out. */
  | {
      readonly kind: "otherEdition";
      readonly table: TableId;
      readonly edition: EditionId;
      readonly axis: "row" | "column";
      readonly labels: readonly string[];
      /** The rows of this table that are left without numbers for it. */
      readonly rows: readonly string[];
      readonly origin: Origin;
    }
  /** The table stands more than once; the fullest is taken, the first of equals. */
  | { readonly kind: "doubleTable"; readonly table: TableId; readonly origins: readonly Origin[] }
  /** The sheet goes on beyond what was read of it. */
  | { readonly kind: "cutSheet"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | {
      readonly kind: "heading";
      readonly section: SectionId;
      readonly expected: string;
      readonly found: string | null;
      readonly origin: Origin | null;
    }
  | { readonly kind: "doubleHeading"; readonly section: SectionId; readonly heading: string; readonly origin: Origin }
  /** The heading stands above one that the form puts before it. */
  | { readonly kind: "headingOrder"; readonly section: SectionId; readonly heading: string; readonly origin: Origin };

/**
 * Why numbers cannot be told apart: there are too few or too many of them; they do not stand below their labels; the
 * order of the columns cannot be told; two rows' labels stand before them; they are written without anything between.
 */
export type WhyUnplaced = "count" | "shifted" | "order" | "labels" | "joined";

/** A remark on a table; the others are on headings and sheets. */
export type TableRemark = Extract<Remark, { readonly table: TableId }>;
