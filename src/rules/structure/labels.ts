import { editionOf, sectionOf } from "../../form";
import type { Remark, Report, TableRemark } from "../../report";
import { finding, numberOfTable, type Finding, type FindingCell, type Severity } from "../finding";
import { structureMessages as say } from "../messages/structure";
import type { Rule } from "../rule";

type LabelRemark = Exclude<TableRemark, { kind: "otherEdition" }>;

/** S-2: all tables are there, complete, once, with their official labels. Source: 国办公开办函〔2021〕30号. */
export const labelRule: Rule = {
  code: "S-2",
  demand: "三张表齐全，行、列名称与格式完全一致。",
  check: (report) => ({
    findings: [
      ...missingTables(report),
      ...report.remarks.filter(isOfTable).map((remark) => describe(remark, report)),
      ...report.remarks.filter((remark) => remark.kind === "cutSheet").map((remark) => describeCut(remark, report)),
    ],
  }),
};

function isOfTable(remark: Remark): remark is LabelRemark {
  return "table" in remark && remark.kind !== "otherEdition";
}

function missingTables(report: Report): readonly Finding[] {
  const edition = editionOf(report.edition);
  return edition.tables
    .filter((form) => report.tables[form.id] === null)
    .map((form) => {
      const title = sectionOf(edition, form.id).heading.replace(/^.、/, "");
      return finding({ rule: "S-2", severity: "error", message: say.missingTable(form.number, title) });
    });
}

function describe(remark: LabelRemark, report: Report): Finding {
  const origins = "origins" in remark ? remark.origins : "origin" in remark ? [remark.origin] : [];
  const cells = cellsOf(remark);
  return finding({
    rule: "S-2",
    severity: severities[remark.kind] ?? "error",
    message: say.table(remark, numberOfTable(report, remark.table)),
    expected: "expected" in remark ? remark.expected : "label" in remark ? remark.label : null,
    actual: "found" in remark ? remark.found : null,
    cells,
    origin: origins[0] ?? null,
    isMendedByExport: mended.includes(remark.kind),
  });
}

/** What is no plain error: nothing of the form is lost, but somebody should know. */
const severities: Readonly<Partial<Record<LabelRemark["kind"], Severity>>> = {
  doubleTable: "verify",
  movedRow: "verify",
  strayNumbers: "verify",
  otherColumn: "hint",
};

/** What an export puts right, since it writes the official labels in their order. */
const mended: readonly LabelRemark["kind"][] = ["label", "rowOrder", "columnOrder"];

/** A sheet of which only a part was read. What is missing may stand in the rest; otherwise nobody need mind. */
function describeCut(remark: Extract<Remark, { kind: "cutSheet" }>, report: Report): Finding {
  const isDoubtful =
    Object.values(report.tables).some((table) => table === null) ||
    report.remarks.some(({ kind }) => kind === "missingRow" || kind === "missingColumn");
  return finding({
    rule: "S-2",
    severity: isDoubtful ? "verify" : "hint",
    message: say.cutSheet(remark, isDoubtful),
    origin: { sheet: remark.sheet, row: 0, column: 0 },
  });
}

/** The row or column that a remark names; a click on the finding goes to the label. */
function cellsOf(remark: LabelRemark): readonly FindingCell[] {
  const row = "row" in remark ? remark.row : undefined;
  const column = "column" in remark ? remark.column : undefined;
  if (row === undefined && column === undefined) return [];
  const origin = "origin" in remark ? remark.origin : null;
  return [{ table: remark.table, row: row ?? null, column: column ?? null, value: null, origin }];
}
