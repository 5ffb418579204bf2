import { writeHtmlFragment } from "../../files/html/write";
import { writeText } from "../../files/text/write";
import type { Draft } from "../../files/writers";
import type { Report } from "../../report";
import { blocksExport, checkReport, explanationOf, type Explanation } from "../../rules";
import { exportWords } from "./words";

/** What leaves the workbook, and in which state it is. */
export interface Finished {
  readonly report: Report;
  /** Set while findings of severity error are open that the export does not mend: only a draft leaves then. */
  readonly draft: Draft | null;
  /** The whole text, lines end with \n. */
  readonly text: string;
  /** The same with headings and tables, for the clipboard and the preview. */
  readonly html: string;
  readonly hasBlanks: boolean;
  /** Findings of severity verify without a 说明. They hold nothing back. */
  readonly openQuestions: number;
  /** What the export corrects by itself, one sentence each. */
  readonly mended: readonly string[];
  readonly sheetName: string;
}

/** What is looked at besides the report: last year's, and the 说明. */
export interface FinishContext {
  readonly previous: Report | null;
  readonly explanations: readonly Explanation[];
}

/** The finished report, or its draft while errors are open. */
export function finish(report: Report, { previous = null, explanations = [] }: Partial<FinishContext> = {}): Finished {
  const { findings } = checkReport(report, { stage: "final", previous });
  const open = blocksExport(findings);
  const draft = open.length > 0 ? { openErrors: open.length } : null;
  return {
    report,
    draft,
    text: writeText(report, draft ?? {}),
    html: writeHtmlFragment(report, draft ?? {}),
    hasBlanks: open.some((finding) => finding.cells.some((cell) => cell.value === null && cell.origin !== null)),
    openQuestions: findings.filter((found) => found.severity === "verify" && !explanationOf(found, explanations))
      .length,
    mended: findings.filter((finding) => finding.isMendedByExport).map((finding) => finding.message),
    sheetName: draft ? exportWords.draftSheetName : exportWords.sheetName,
  };
}
