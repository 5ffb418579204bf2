import { titleOf } from "../../form";
import { writeText } from "../../files/text/write";
import type { Report } from "../../report";
import { blocksExport, checkReport, explanationOf, type Explanation } from "../../rules";
import { exportWords } from "./words";

/** What leaves the workbook, and in which state it is. */
export interface FinishedText {
  readonly text: string;
  /** Findings of severity error that the export does not mend; above 0 only a draft leaves. */
  readonly openErrors: number;
  readonly hasBlanks: boolean;
  /** Findings of severity verify without a 说明. They hold nothing back. */
  readonly openQuestions: number;
  /** What the export corrects by itself, one sentence each. */
  readonly mended: readonly string[];
  readonly fileName: string;
  readonly sheetName: string;
}

/** What is looked at besides the report: last year's, and the 说明. */
export interface FinishContext {
  readonly previous: Report | null;
  readonly explanations: readonly Explanation[];
}

/** The finished text of a report, or its draft while errors are open. */
export function finish(
  report: Report,
  { previous = null, explanations = [] }: Partial<FinishContext> = {},
): FinishedText {
  const { findings } = checkReport(report, { stage: "final", previous });
  const open = blocksExport(findings);
  const isDraft = open.length > 0;
  return {
    text: writeText(report, isDraft ? { openErrors: open.length } : {}),
    openErrors: open.length,
    hasBlanks: open.some((finding) => finding.cells.some((cell) => cell.value === null && cell.origin !== null)),
    openQuestions: findings.filter((found) => found.severity === "verify" && !explanationOf(found, explanations))
      .length,
    mended: findings.filter((finding) => finding.isMendedByExport).map((finding) => finding.message),
    fileName: fileNameOf(report, isDraft),
    sheetName: isDraft ? exportWords.draftSheetName : exportWords.sheetName,
  };
}

function fileNameOf({ agency, year, title }: Report, isDraft: boolean): string {
  const name = agency !== null && year !== null ? titleOf(agency, year) : (title ?? exportWords.untitled);
  // Signs that Windows does not allow in a file name.
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "").trim() || exportWords.untitled;
  return `${safe}${isDraft ? exportWords.draftFile : ""}.txt`;
}

/**
 * The bytes of a text file for Windows: a byte order mark, because without one older editors and WPS guess GBK
 * and show other characters; lines end with CR LF, because Notepad before 2018 breaks lines at nothing else.
 */
export function textFile(text: string): Blob {
  return new Blob(["\ufeff", text.replace(/\r?\n/g, "\r\n")], { type: "text/plain;charset=utf-8" });
}
