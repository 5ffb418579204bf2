import type { Area } from "./address";
import type { Highlight } from "./highlight";

/**
 * A sheet to be built, as data: what stands in it and how it looks. Rows and columns are 0-based, lengths in points.
 * Made from the form without Excel, so that it can be tested and written to other formats.
 */
export interface SheetPlan {
  readonly name: string;
  /** Rows × columns from A1; "" leaves a cell empty, a string that begins with "=" is a formula of ours. */
  readonly contents: readonly (readonly (string | number)[])[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly styles: readonly StyledArea[];
  /** Areas with a line around every cell. */
  readonly grids: readonly Area[];
  readonly highlights: readonly Highlight[];
  readonly entryHelp: readonly EntryHelp[];
  /** Rows and columns that stay in sight; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly landscape: boolean;
}

export interface StyledArea {
  readonly area: Area;
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly color?: string };
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
}

/** Help while typing: what a cell takes, and what Excel says when it is something else. It does not act on paste. */
export interface EntryHelp {
  readonly area: Area;
  readonly accepts: "wholeNumber" | "decimal" | "anything";
  readonly prompt: { readonly title: string; readonly message: string };
}

/** The fonts of the sheets; both come with every Chinese Windows and Office for Mac. */
export const fonts = { body: "宋体", heading: "黑体" } as const;
export const colors = { labelFill: "#EEF3FA", totalFill: "#F5F5F5", hint: "#6B6B6B" } as const;
