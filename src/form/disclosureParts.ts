import type { Label } from "./types";

/** What 表二 has in common in every edition: its captions, the head of its row labels, and rows that never changed. */

export const corner: Label = { text: "信息内容" };

/** The caption of a block: the 项 of 第二十条 that it reports on, by its Chinese number. */
export function captionOf(item: string): Label {
  return { text: `第二十条第（${item}）项`, variants: [`第二十条（${item}）项`, `第二十条第${item}项`] };
}

export const regulations: Label = { text: "规章", row: "regulations" };
export const licences: Label = { text: "行政许可", row: "licences" };
/** 处罚 and 强制, which stand in one block. */
export const sanctions: readonly Label[] = [
  { text: "行政处罚", row: "penalties" },
  { text: "行政强制", row: "coercion" },
];
export const fees: Label = { text: "行政事业性收费", row: "fees" };
