import { describeOrigin, type Remark } from "../../report";

/** What the rules on tables, labels and headings say. */
export const structureMessages = {
  missingTable: (table: string, title: string) => `没有找到${table}（${title}），请补上这张表。`,
  remark: describeRemark,
} as const;

/** A remark of the recogniser about a table, said to the user. `table` is 表二, 表三 or 表四. */
function describeRemark(remark: Exclude<Remark, { kind: "heading" | "doubleHeading" }>, table: string): string {
  switch (remark.kind) {
    case "label":
      return `${table}的“${remark.found}”应为“${remark.expected}”（${describeOrigin(remark.origin)}），导出时会改用标准名称。`;
    case "missingRow":
      return `${table}缺少“${remark.label}”一行，请补上。`;
    case "missingColumn":
      return `${table}缺少“${remark.label}”一列（表头在${describeOrigin(remark.origin)}附近），请补上。`;
    case "doubleRow":
      return `${table}的“${remark.label}”出现了 ${remark.origins.length} 次（${remark.origins.map(describeOrigin).join("、")}），无法判断用哪一行，请只留一行。`;
    case "rowOrder":
      return `${table}的行次与格式不一致：“${remark.label}”（${describeOrigin(remark.origin)}）应排在前面，数据已按名称读取，导出时会恢复顺序。`;
    case "unplacedNumbers":
      return `${table}的“${remark.label}”应有 ${remark.expected} 个数，读到 ${remark.found} 个，无法对应（${describeOrigin(remark.origin)}），请每格填一个数，没有的填 0。`;
    case "unknownRow":
      return `${table}中的“${remark.found}”一行不在格式里（${describeOrigin(remark.origin)}），没有读取，请核对。`;
    case "unknownColumn":
      return `${table}中的“${remark.found}”一列不在格式里（${describeOrigin(remark.origin)}），没有读取，请核对。`;
    case "doubleTable":
      return `${table}出现了 ${remark.origins.length} 次（${remark.origins.map(describeOrigin).join("、")}），只检查其中第一处，请核对。`;
  }
}
