import type { AgencyKind } from "../../form";
import type { Report } from "../../report";
import { finding, type Finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { textOf } from "../narrative/reading/context";
import type { Paragraph } from "../narrative/reading/paragraphs";
import { quoteOf } from "../narrative/reading/quote";
import { selfLength, type Self } from "../narrative/reading/self";
import { textRule } from "./rules";

/** The areas that are above each kind of agency. A department of a city may lead the whole city. */
const above: Readonly<Record<AgencyKind, string>> = {
  township: "国省市县区州",
  countyDepartment: "国省",
  county: "国省",
  cityDepartment: "国省",
  city: "国省",
  province: "国",
};

const lead =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[一二三四]是)?(?:持续|着力|积极|深入|大力|全面|扎实)?(?:组织推动|组织开展|组织|推动|统筹|部署|牵头|指导|统筹推进|推进)全/;
const led = /^(?:各地|各级|各部门|各乡镇|各单位|行政机关|政府信息|政务公开|信息公开|政府网站)/;
const petition =
  /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十\d]{1,2}[、.．])?信访(?:工作|事项|办理)?(?:情况)?(?:[：:。]|$)/;

/** W-10. Evidence: 金厂镇 2025 (组织推动全省…), 青山公安 2025. */
export const scopeRule = textRule("W-10", "小标题和内容不超出本机关的职责范围。", ({ report, reading }) => {
  const kind = report.kind ?? kindByName(report.agency);
  if (kind === null) return { why: say.noKind };
  return {
    findings: reading.paragraphs.flatMap((paragraph) => beyond(paragraph, kind, reading.self, report)).slice(0, 3),
  };
});

function beyond(paragraph: Paragraph, kind: AgencyKind, self: Self, report: Report): readonly Finding[] {
  if (!/全[国省市县区州]|信访/.test(paragraph.text)) return [];
  if (petition.test(paragraph.text) && !(report.agency ?? "").includes("信访")) {
    return [
      hint(say.petitionHead(quoteOf(paragraph.text, { start: 0, end: paragraph.text.length }, { start: 0, end: 8 }))),
    ];
  }
  return paragraph.clauses.flatMap((clause): readonly Finding[] => {
    const whole = textOf(paragraph, clause);
    const text = whole.slice(selfLength(whole, self));
    const start = lead.exec(text)?.[0].length;
    const area = start === undefined ? "" : text.charAt(start);
    const isBeyond = area !== "" && above[kind].includes(area) && led.test(text.slice((start ?? 0) + 1));
    return isBeyond ? [hint(say.scope(quoteOf(paragraph.text, clause, clause)))] : [];
  });
}

function hint(message: string): Finding {
  return finding({ rule: "W-10", severity: "hint", message });
}

/** Only townships are sure by their names: 市 may be a county's or a prefecture's. */
function kindByName(agency: string | null): AgencyKind | null {
  const name = (agency ?? "").replace(/\s/g, "");
  if (/(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/.test(name)) return "township";
  return /[县区](?:人民政府|政府)?$/.test(name) ? "county" : null;
}
