import { checkRead, previousContext, rowOf, unreadableRow, type Checked, type ResultRow } from "../../src/batch";
import { titleOf } from "../../src/form";
import { success, type Report } from "../../src/report";
import { plainReport } from "./reports/consistent";
import { changed } from "./reports/rules";

/** A report that was checked by itself. */
export function checkedReport(file: string, report: Report): Checked {
  return checkRead(file, success(report), { kind: null, contextFor: previousContext("none", []) });
}

/** A report of an agency in which 表三 does not add up, or which has a blank as well. */
export function wrongReport(agency: string, isWorse = false): Report {
  const wrong = changed({ ...plainReport, agency, title: titleOf(agency, 2025) }, [
    "requests",
    "granted",
    "person",
    99,
  ]);
  return isWorse ? changed(wrong, ["remedies", "review", "upheld", null]) : wrong;
}

/** Rows of a small county: two that fail, one without errors, one that cannot be read. */
export function countyRows(): readonly ResultRow[] {
  return [
    rowOf(checkedReport("柳岸镇.json", plainReport)),
    rowOf(checkedReport("b/高平镇.xlsx", wrongReport("高平镇"))),
    unreadableRow("坏.docx", "文件已损坏。"),
    rowOf(checkedReport("a/安乐乡.xlsx", wrongReport("安乐乡", true))),
  ];
}
