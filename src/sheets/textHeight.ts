import { paragraphsOf } from "../report";

/** The column of the texts in the sheet 正文: its width and the size of its letters, in points. */
export const textColumn = { width: 480, fontSize: 12 } as const;

const lineHeight = 18;

/** How high the row of a text has to be, in points; 409 is Excel's limit. */
export function heightOfText(text: string): number {
  const { width, fontSize } = textColumn;
  const lines = paragraphsOf(text).reduce((sum, line) => sum + Math.ceil((line.length * fontSize) / (width - 8)), 0);
  return Math.min(409, Math.max(60, lines * lineHeight + 8));
}
