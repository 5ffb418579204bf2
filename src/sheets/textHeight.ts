import { paragraphsOf } from "../report";

/** The column of the texts in the sheet 正文: its width and the size of its letters, in points. */
export const textColumn = { width: 480, fontSize: 12 } as const;

const lineHeight = 18;
/** In points: no row of Excel's is higher. */
const highestRow = 409;

/** How high the row of a text has to be, in points; a text that needs more than Excel's highest row gets that one. */
export function heightOfText(text: string): number {
  return Math.min(highestRow, wantedHeight(text));
}

/** The heights of the rows, in points, over which the cell of a text has to be merged for all of it to be seen. */
export function rowHeightsOfText(text: string): readonly number[] {
  const height = wantedHeight(text);
  const rows = Math.ceil(height / highestRow);
  return Array<number>(rows).fill(Math.ceil(height / rows));
}

function wantedHeight(text: string): number {
  const { width, fontSize } = textColumn;
  const lines = paragraphsOf(text).reduce((sum, line) => sum + Math.ceil((line.length * fontSize) / (width - 8)), 0);
  return Math.max(60, lines * lineHeight + 8);
}
