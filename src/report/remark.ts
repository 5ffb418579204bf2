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
  /** A row whose numbers cannot be told apart; they stay out. */
  | {
      readonly kind: "unplacedNumbers";
      readonly table: TableId;
      readonly row: string;
      readonly label: string;
      readonly found: number;
      readonly expected: number;
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
  /** The table stands more than once; the first is taken. */
  | { readonly kind: "doubleTable"; readonly table: TableId; readonly origins: readonly Origin[] }
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

/** A remark on a table; the others are on headings. */
export type TableRemark = Extract<Remark, { readonly table: TableId }>;
