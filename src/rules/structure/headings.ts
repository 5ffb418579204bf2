import { editionOf } from "../../form";
import type { Remark, Report } from "../../report";
import { finding, type Finding } from "../finding";
import { structureMessages as say } from "../messages/structure";
import type { Rule } from "../rule";

type HeadingRemark = Extract<Remark, { kind: "heading" | "doubleHeading" | "headingOrder" }>;

/** S-1: the six headings, all there, in order, in the official words. Source: 国办公开办函〔2021〕30号. */
export const headingRule: Rule = {
  code: "S-1",
  demand: "六个标题齐全，顺序和文字与格式完全一致。",
  check: (report) => {
    const remarks = report.remarks.filter(isOfHeading);
    if (remarks.length === 0 && !hasText(report)) return { why: say.noText };
    return { findings: remarks.map((remark) => describe(remark, report)) };
  },
};

function isOfHeading(remark: Remark): remark is HeadingRemark {
  return remark.kind === "heading" || remark.kind === "doubleHeading" || remark.kind === "headingOrder";
}

/** A report that was read from JSON, or from sheets of tables, has no headings that could be wrong. */
function hasText({ narrative }: Report): boolean {
  return narrative.overall.text !== "" || narrative.problems.text !== "" || narrative.other.text !== "";
}

function describe(remark: HeadingRemark, report: Report): Finding {
  const isMendedByExport = isMended(remark, report);
  return finding({
    rule: "S-1",
    severity: remark.kind === "doubleHeading" ? "verify" : "error",
    message: say.heading(remark, isMendedByExport),
    expected: remark.kind === "heading" ? remark.expected : remark.heading,
    actual: remark.kind === "heading" ? remark.found : null,
    origin: remark.origin,
    isMendedByExport,
  });
}

/** An export prints every heading; a section that was not found has no text to stand below it. */
function isMended(remark: HeadingRemark, report: Report): boolean {
  if (remark.kind === "doubleHeading") return false;
  if (remark.kind === "headingOrder" || remark.found !== null) return true;
  return editionOf(report.edition).tables.some(({ id }) => id === remark.section && report.tables[id] !== null);
}
