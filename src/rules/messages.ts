import type { Remark } from "../report";
import { describeOrigin } from "../report";

/** Everything the rules say to users, by rule. Calm and specific: what, where, by how much. */

export interface TotalsMessage {
  readonly table: string;
  /** The row or column in which the relation holds. */
  readonly name: string;
  readonly expectedMarks: readonly string[];
  readonly actualMarks: readonly string[];
  readonly expected: number;
  readonly actual: number;
  /** Cells of the relation that are blank or hold no number; they count as nothing. */
  readonly unfilled: number;
}

/** An equation between named rows, for relations with several terms on both sides. */
export function brokenEquation(message: TotalsMessage): string {
  const left = message.expectedMarks.join("＋");
  const right = message.actualMarks.join("＋");
  return `${message.table}「${message.name}」列：${left}＝${message.expected}，${right}＝${message.actual}，差 ${gap(message)}${note(message)}。`;
}

/** A total that is not the sum of its addends. */
export function brokenTotal(message: TotalsMessage, along: "row" | "column"): string {
  const axis = along === "row" ? "行" : "列";
  const total = message.actualMarks.join("＋");
  return `${message.table}「${message.name}」${axis}：${total}应为 ${message.expected}，现为 ${message.actual}，差 ${gap(message)}${note(message)}。`;
}

function gap(message: TotalsMessage): number {
  return Math.abs(message.actual - message.expected);
}

function note(message: TotalsMessage): string {
  return message.unfilled > 0 ? `（有 ${message.unfilled} 格没有数字，按 0 计）` : "";
}

export const numberMessages = {
  negative: (cell: string, value: string) => `${cell}是 ${value}，件数不能是负数，请改为 0 或正整数。`,
  negativeMoney: (cell: string, value: string) => `${cell}是 ${value}，金额不能是负数，请改为 0 或正数。`,
  notWhole: (cell: string, text: string) => `${cell}是“${text}”，件数应为整数，请核对后改正。`,
  tooLarge: (cell: string, text: string) => `${cell}是“${text}”，数字过大，请核对后改正。`,
  errorValue: (cell: string, text: string) => `${cell}显示 ${text}，公式或数据有误，请改为数字。`,
  emptyMark: (cell: string, text: string) => `${cell}填的是“${text}”，没有的应填 0。`,
  notNumber: (cell: string, text: string) => `${cell}填的是“${text}”，不是数字，请改为数字。`,
  blanks: (table: string, count: number, first: string) =>
    count === 1 ? `${first}还空着，没有的请填 0。` : `${table}还有 ${count} 格空着（从${first}起），没有的请填 0。`,
  dressed: (cell: string, raw: string, value: string) => `${cell}的“${raw}”按 ${value} 计，建议改成单纯的数字。`,
} as const;

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
