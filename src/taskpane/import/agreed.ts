import type { CellWrite } from "../../excel";
import type { CellComparison, ComparedCell } from "./compareCells";
import type { TextComparison } from "./compareTexts";

/** What an import does to the sheets, with the ticks that are set. Counts are cells and texts together. */
export interface Agreed {
  /** Blank until now. */
  readonly filled: number;
  /** Different, and ticked. */
  readonly overwritten: number;
  /** Different, and not ticked. */
  readonly kept: number;
  /** The number cells that are written. */
  readonly cells: readonly ComparedCell[];
  readonly writes: readonly CellWrite[];
}

/** Everything that is blank, and of what differs only what is ticked; `chosen` are the keys of the ticks. */
export function agreedOn(cells: CellComparison, texts: TextComparison, chosen: ReadonlySet<string>): Agreed {
  const isChosen = ({ key }: { readonly key: string }): boolean => chosen.has(key);
  const overwrittenCells = cells.different.filter(isChosen);
  const overwrittenTexts = texts.different.filter(isChosen);
  const overwritten = overwrittenCells.length + overwrittenTexts.length;
  const written = [...cells.blanks, ...overwrittenCells];
  return {
    filled: cells.blanks.length + texts.blanks.length,
    overwritten,
    kept: cells.different.length + texts.different.length - overwritten,
    cells: written,
    writes: [
      ...written.map(({ write }) => write),
      ...[...texts.blanks, ...overwrittenTexts].flatMap(({ writes }) => writes),
    ],
  };
}
