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
