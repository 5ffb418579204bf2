import { leavesOf } from "./labels";
import type { Label, RelationFamily } from "./types";

/** What 表三 has in common in every edition: its columns, its rows but （六）, and its total rules. */

export const corner: Label = {
  text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
};

const applicantLabels: readonly Label[] = [
  { text: "自然人", column: "person" },
  {
    text: "法人或其他组织",
    children: [
      { text: "商业企业", column: "business" },
      { text: "科研机构", column: "research" },
      { text: "社会公益组织", column: "welfare" },
      { text: "法律服务机构", column: "legal" },
      { text: "其他", column: "otherOrganisation" },
    ],
  },
];

/** 申请人情况 spans all seven columns, as in the notice's own table; reports that put 总计 beside it are read alike. */
export const applicantColumns: readonly Label[] = [
  { text: "申请人情况", children: [...applicantLabels, { text: "总计", column: "total" }] },
];

/** The six applicant columns that add up to 总计. */
export const applicants: readonly string[] = leavesOf(applicantLabels, "column").map((leaf) => leaf.name);

/** The rows of 表三 in printed order, with the edition's own （六）. */
export function requestRows(otherHandling: Label): readonly Label[] {
  return [
    {
      text: "一、本年新收政府信息公开申请数量",
      row: "new",
      short: "一、本年新收",
      variants: ["一、本年新收申请数量", "一、本年新收"],
    },
    {
      text: "二、上年结转政府信息公开申请数量",
      row: "carriedIn",
      short: "二、上年结转",
      variants: ["二、上年结转申请数量", "二、上年结转"],
    },
    {
      text: "三、本年度办理结果",
      variants: ["三、本年办理结果"],
      children: [
        { text: "（一）予以公开", row: "granted" },
        {
          text: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
          row: "partlyGranted",
          short: "（二）部分公开",
          variants: ["（二）部分公开"],
        },
        {
          text: "（三）不予公开",
          row: "refused",
          children: [
            { text: "1.属于国家秘密", row: "stateSecret" },
            { text: "2.其他法律行政法规禁止公开", row: "otherLaw", variants: ["2.其他法律、行政法规禁止公开"] },
            { text: "3.危及“三安全一稳定”", row: "threeSecurities" },
            { text: "4.保护第三方合法权益", row: "thirdParty" },
            { text: "5.属于三类内部事务信息", row: "internalAffairs" },
            { text: "6.属于四类过程性信息", row: "processInformation" },
            { text: "7.属于行政执法案卷", row: "enforcementFile" },
            { text: "8.属于行政查询事项", row: "inquiry" },
          ],
        },
        {
          text: "（四）无法提供",
          row: "unavailable",
          children: [
            { text: "1.本机关不掌握相关政府信息", row: "notHeld" },
            { text: "2.没有现成信息需要另行制作", row: "needsCreation" },
            { text: "3.补正后申请内容仍不明确", row: "unclear" },
          ],
        },
        {
          text: "（五）不予处理",
          row: "rejected",
          children: [
            { text: "1.信访举报投诉类申请", row: "petition" },
            { text: "2.重复申请", row: "repeated" },
            { text: "3.要求提供公开出版物", row: "publication" },
            { text: "4.无正当理由大量反复申请", row: "excessive" },
            {
              text: "5.要求行政机关确认或重新出具已获取信息",
              row: "confirmation",
              short: "5.要求确认或重新出具已获取信息",
            },
          ],
        },
        otherHandling,
        { text: "（七）总计", row: "handled", variants: ["（七）合计"] },
      ],
    },
    { text: "四、结转下年度继续办理", row: "carriedOut", variants: ["四、结转下年继续办理"] },
  ];
}

/** The rows that （七）总计 adds up: every leaf of 三、本年度办理结果 but itself. */
export function detailRows(rows: readonly Label[]): readonly string[] {
  const handled = rows.find((label) => label.children)?.children ?? [];
  return leavesOf(handled, "row")
    .map((leaf) => leaf.name)
    .filter((name) => name !== "handled");
}

/**
 * The total rules of 表三. T3-1 is printed in the table's own corner; T3-2 and T3-3 follow from the words 总计.
 */
export function requestTotals(addends: readonly string[], details: readonly string[]): readonly RelationFamily[] {
  return [
    { rule: "T3-1", along: "column", expected: ["new", "carriedIn"], actual: ["handled", "carriedOut"], marks: "all" },
    { rule: "T3-2", along: "column", expected: details, actual: ["handled"], marks: "actual" },
    { rule: "T3-3", along: "row", expected: addends, actual: ["total"], marks: "all" },
  ];
}
