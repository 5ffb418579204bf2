/**
 * A text as it has to be put into a cell to stay the text it is.
 *
 * Excel takes what begins with =, + or - for a formula and digits for a number; an apostrophe in front keeps it
 * as it is and is no part of it. An empty text leaves the cell empty.
 */
export function asCellText(text: string): string {
  return text === "" ? "" : `'${text}`;
}
