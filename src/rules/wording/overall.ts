import { editionOf, sectionOf } from "../../form";
import type { Report } from "../../report";
import { finding, type Finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { lacksHeading, lengthOf, textRule, whenFinal, type Written } from "./rules";

/** Words by which a text speaks of a part without naming it. */
const signs: Readonly<Record<string, RegExp>> = {
  proactive: /主动公开|公开[^，。；]{0,20}信息|发布/,
  onRequest: /依申请|公开申请|申请公开/,
  management: /信息(?:资源)?(?:规范化|规范)?管理|规范性文件|审核|审查|台账|目录/,
  platform: /平台|网站|专栏|公众号|新媒体|查阅点|公报/,
  supervision: /监督|考核|培训|评议|领导小组|督查|检查|追究|问责/,
};

const supervisionTopics: readonly (readonly [name: string, sign: RegExp])[] = [
  ["工作考核", /考核|考评|绩效/],
  ["社会评议", /评议|满意度|测评|问卷|民意|评价/],
  ["责任追究", /追究|追责|问责/],
];

/** 30号 leaves the length open; 武威 and others ask for about a thousand letters. Only a hint. */
const longest = 1000;

/** W-7. Source: 国办公开办函〔2021〕30号; 条例第五十条第四项. */
export const overallRule = textRule(
  "W-7",
  "总体情况写到主动公开、依申请公开、政府信息管理、平台建设、监督保障；各级人民政府写到工作考核、社会评议、责任追究；篇幅原则上不超过 1000 字。",
  (written) => {
    const { report } = written;
    const section = sectionOf(editionOf(report.edition), "overall");
    if (!section.parts || report.edition === "2019") return { why: say.otherEdition };
    const { text, parts } = report.narrative.overall;
    if (lacksHeading(report, "overall")) return { why: say.noSection(section.heading) };
    if (text.trim() === "") return { findings: [note(written, say.emptySection(section.heading))] };
    const missing = section.parts.filter(({ id }) => !parts[id] && !(signs[id]?.test(text) ?? true));
    return {
      findings: [
        ...(missing.length > 0 ? [note(written, say.missingParts(quoted(missing.map(({ label }) => label))))] : []),
        ...supervision(
          written,
          text,
          missing.some(({ id }) => id === "supervision"),
        ),
        ...tooLong(report, text),
      ],
    };
  },
);

function note(written: Written, message: string): Finding {
  return finding({ rule: "W-7", severity: whenFinal("verify", written), message });
}

function supervision(written: Written, text: string, isMissing: boolean): readonly Finding[] {
  const { kind, agency } = written.report;
  if (isMissing || written.context.stage === "typing" || !isGovernment(written.report)) return [];
  const missing = supervisionTopics.filter(([, sign]) => !sign.test(text)).map(([name]) => name);
  if (missing.length === 0) return [];
  const message = say.missingSupervision(missing.join("、"));
  // Where only the name says that it is a government, the demand is less certain.
  const isSure = kind !== null && agency !== null;
  return [finding({ rule: "W-7", severity: isSure ? "verify" : "hint", message })];
}

/** 各级人民政府: 街道 and 开发区 are offices of one, departments are none. */
function isGovernment({ kind, agency }: Report): boolean {
  const name = (agency ?? "").replace(/\s/g, "");
  if (/街道|办事处|管理委员会|管委会|办公室$|局$|委员会$/.test(name)) return false;
  if (kind === null) return /(?:镇|乡|人民政府)$/.test(name);
  return kind === "township" || kind === "county" || kind === "city" || kind === "province";
}

function tooLong({ kind }: Report, text: string): readonly Finding[] {
  const count = lengthOf(text);
  if (count <= longest || kind === "city" || kind === "province") return [];
  const message = say.long(count, longest);
  const difference = count - longest;
  return [finding({ rule: "W-7", severity: "hint", message, expected: longest, actual: count, difference })];
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join("、");
}
