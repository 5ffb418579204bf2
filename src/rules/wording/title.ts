import { parseTitle, titleEnding } from "../../form";
import type { Report } from "../../report";
import { finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import type { Rule } from "../rule";
import { isSameAgency } from "./agencyNames";

/** W-1. Source: 国办公开办函〔2021〕30号; 机关全称或规范简称＋年度＋年政府信息公开工作年度报告. */
export const titleRule: Rule = {
  code: "W-1",
  demand: "标题为机关名称、年度加“年政府信息公开工作年度报告”，单位和年度正确。",
  check: (report) => {
    if (report.title === null || report.title.trim() === "") return { why: say.noTitle };
    const title = report.title
      .normalize("NFKC")
      .replace(/\s/g, "")
      .replace(/^《(.*)》$/, "$1");
    const wrong = objection(title, report);
    if (wrong === null) return { findings: [] };
    return { findings: [finding({ rule: "W-1", severity: "error", actual: report.title, ...wrong })] };
  },
};

interface Objection {
  readonly message: string;
  readonly expected: string | number | null;
  readonly difference?: number;
}

function objection(title: string, report: Report): Objection | null {
  const parsed = parseTitle(title);
  const agency = report.agency?.replace(/\s/g, "") ?? parsed?.agency.replace(/^关于/, "") ?? "";
  const year = report.year ?? parsed?.year ?? null;
  const expected = `${agency === "" ? "机关名称" : agency}${year ?? "YYYY"}${titleEnding}`;
  const shown = title.length > 40 ? `${title.slice(0, 39)}…` : title;
  if (!parsed?.isOfficial || parsed.agency.startsWith("关于")) {
    return { message: say.titleWording(shown, expected), expected };
  }
  if (parsed.agency === "") return { message: say.titleWithoutAgency(shown, expected), expected };
  if (report.year !== null && parsed.year !== report.year) {
    const difference = parsed.year - report.year;
    return { message: say.titleYear(shown, parsed.year, report.year), expected: report.year, difference };
  }
  if (report.agency !== null && !isSameAgency(parsed.agency, agency)) {
    return { message: say.titleAgency(shown, parsed.agency, agency), expected: agency };
  }
  return null;
}
