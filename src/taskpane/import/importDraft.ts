import type { Report } from "../../report";
import type { Identity } from "../fill/IdentityFields";

/** A report that was read and is not in the workbook yet. */
export interface Candidate {
  readonly report: Report;
  /** Where it came from, as users read it: 文件“a.docx”, or 粘贴的内容. */
  readonly source: string;
}

/** How far an import is; kept above the places, so that a look at another one loses nothing. */
export interface ImportDraft {
  /** What stands in the box for pasting. */
  readonly text: string;
  readonly candidate: Candidate | null;
  /** The keys of the cells and texts that are to be overwritten. */
  readonly chosen: ReadonlySet<string>;
  /** Whose report of which year it becomes; null until somebody has typed what the report does not say. */
  readonly identity: Identity | null;
}

export const emptyImport: ImportDraft = { text: "", candidate: null, chosen: new Set(), identity: null };
