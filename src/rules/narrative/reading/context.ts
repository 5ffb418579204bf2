import type { Clause } from "./clauses";
import type { Paragraph } from "./paragraphs";
import { selfLength, type Self } from "./self";
import type { About } from "./topics";
import { relativeYears } from "./years";

/** How far back a reader looks, in letters and in clauses; a longer sentence is not trusted. */
const reach = 160;
const clauseReach = 12;

/** Applications that are no requests for information. */
const otherApplications =
  "(?:救助|低保|特困|补助|补贴|贷款|入学|登记|认定|资助|用地|建房|户口|落户|迁移|仲裁|执行|复核|复议|许可|审批|保障|住房|就业|养老|退休|社保|医保|执照|证照|项目|资金)申请";
const nouns = new RegExp(
  `信访举报投诉类|补正通知|${otherApplications}|行政复议|复议|行政诉讼|诉讼|起诉|规范性文件|规章|行政许可|许可|审批|处罚|申请|咨询|留言|来信|来电|信箱|信访|投诉|举报|建议|提案|议案|热线|求助|诉求|工单|线索|培训|督查`,
  "g",
);

const requestNouns = new Set(["信访举报投诉类", "申请"]);
const remedyNouns = new Set(["行政复议", "复议", "行政诉讼", "诉讼", "起诉"]);

/** What is received and answered besides applications. In the part 依申请公开 only these change the subject. */
const answered = new RegExp(
  `${otherApplications}|咨询|留言|来信|来电|信箱|信访(?!举报投诉类)|投诉(?!类)|举报(?!投诉类)|建议|提案|议案|热线|求助|诉求|工单|复议|诉讼|起诉|申请`,
  "g",
);

/** The last thing spoken of before a place in a paragraph; the part's own subject where the sentence names none. */
export function subjectBefore(
  paragraph: Paragraph,
  index: number,
  at: number,
): { readonly about: About; readonly noun: string } {
  const isPart = paragraph.part === "onRequest";
  const before = isPart ? sentenceBefore(paragraph, index, at) : paragraph.text.slice(Math.max(0, at - reach), at);
  const noun = [...before.matchAll(isPart ? answered : nouns)].pop()?.[0];
  if (noun === undefined) return { about: isPart ? "request" : "anything", noun: "" };
  if (requestNouns.has(noun)) return { about: "request", noun };
  if (remedyNouns.has(noun)) return { about: "remedy", noun };
  return { about: noun === "规范性文件" ? "documents" : "anything", noun };
}

const otherTime =
  /^(?:[而但且]|其中|相比|从|自|早在|截至)*(?:上年(?!.{0,6}结转)|某年|下年|往年|历年|过去|以往|同期|(?:本年|今年)?(?:上半年|下半年|第?[一二三四1-4]季度|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?!31日))|[前后近][一二两三四五六\d])/;
const ownTime = /^.{0,4}(?:本年|今年)/;
const otherAgency =
  /^(?:其中|各)?(?!通过|在|按照|根据|依托|围绕|对|向|为|与|经|将|以|把|从|由|积极|坚持|加强)[\u4e00-\u9fff]{1,14}?(?:局|委员会|办公室|镇|乡|街道|村|社区|公司|中心|政府|厅|部门|单位|学校|医院|科室|机关|县|区|市|州)(?:$|等?共?(?:全年|本年|收|受理|接收|办理|办结|答复|主动|公开|发布|制发|作为|负责|承办|牵头))/;

/**
 * Whether the clauses before this one, in the same sentence, say that another year, a part of the year or another agency
 * is meant. The nearest word decides; what the clause says itself goes before.
 */
export function isOfOthers(
  paragraph: Paragraph,
  index: number,
  own: { readonly isOwnYear: boolean; readonly isOwnAgency: boolean },
  self: Self,
  year: number | null,
): boolean {
  let { isOwnYear, isOwnAgency } = own;
  const sentence = paragraph.clauses[index]?.sentence;
  for (let at = index - 1; at >= 0 && at >= index - clauseReach; at -= 1) {
    const before = paragraph.clauses[at];
    if (!before || before.sentence !== sentence || (isOwnYear && isOwnAgency)) return false;
    const text = relativeYears(textOf(paragraph, before).slice(0, 40), year);
    if (!isOwnYear && otherTime.test(text)) return true;
    isOwnYear ||= ownTime.test(text);
    const subject = text.replace(/^(?:本年|今年)度?/, "");
    if (selfLength(subject, self) > 0) isOwnAgency = true;
    else if (!isOwnAgency && otherAgency.test(subject)) return true;
  }
  return false;
}

/** The sentence up to a place, at most `reach` letters of it. */
export function sentenceBefore(paragraph: Paragraph, index: number, at: number): string {
  let first = index;
  while (
    first > 0 &&
    paragraph.clauses[first - 1]?.sentence === paragraph.clauses[index]?.sentence &&
    index - first < 20
  ) {
    first -= 1;
  }
  const start = paragraph.clauses[first]?.start ?? at;
  return paragraph.text.slice(Math.max(start, at - reach), at);
}

/** The text of a clause. */
export function textOf(paragraph: Paragraph, clause: Clause): string {
  return paragraph.text.slice(clause.start, clause.end);
}
