/** What the total rules say. */
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

/** What the rules on 表二 say. `row` is 规章 or 行政规范性文件. */
export const disclosureMessages = {
  negativeStock: (table: string, row: string, inForce: number, issued: number, repealed: number) =>
    `${table}「${row}」行：现行有效 ${inForce} 件，减去本年制发 ${issued} 件、加上本年废止 ${repealed} 件，推算上年存量为 ${inForce - issued + repealed} 件，不能小于 0。`,
  noRegulations: (table: string, row: string, kind: string, filled: string) =>
    `${table}「${row}」行：${kind}没有规章制定权，应全部为 0，现为${filled}，请核对。`,
  regulationCell: (column: string, value: number) => `${column} ${value}`,
  largeFee: (cell: string, value: string) =>
    `${cell}是 ${value}，单位为万元，即 ${value} 万元，数额过大，请核对是否误以元填写。`,
  noKind: "未指明机关类型",
  noTable: (table: string) => `报告中没有${table}`,
  otherForm: (edition: string, what: string) => `${edition} 版格式的表二没有${what}`,
} as const;
