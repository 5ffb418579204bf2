import { kindOf, narrativeSheetLabels, parseTitle, type AgencyKind } from "../../form";
import { textAt, type Grid } from "../grid";
import { labelKey } from "../normalise";
import type { Line } from "./lines";

/** Who reports on which year. */
export interface Head {
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly kind: AgencyKind | null;
}

/** Titles stand near the top; a title quoted further down belongs to somebody else. */
const titleReach = 12;

/** A longer line in front of a title is a sentence, and no agency. */
const longestAgency = 40;

/** Reads the title, and what the sheet 正文 says of the agency beside its labels. */
export function readHead(lines: readonly Line[], grid: Grid | null, firstHeading: number): Head {
  const above = lines.slice(0, firstHeading < 0 ? titleReach : firstHeading).map((line) => line.text);
  const titled = findTitle(above);
  const beside = (label: string): string | null => (grid ? textBeside(grid, label) : null);
  const year = Number(beside(narrativeSheetLabels.year));
  return {
    title: titled?.title ?? null,
    agency: beside(narrativeSheetLabels.agency) ?? (titled?.agency || null),
    year: Number.isInteger(year) && year > 0 ? year : (titled?.year ?? null),
    kind: kindOf(beside(narrativeSheetLabels.kind) ?? ""),
  };
}

function findTitle(
  lines: readonly string[],
): { readonly title: string; readonly agency: string; readonly year: number } | null {
  for (const [index, line] of lines.entries()) {
    const text = plainLine(line);
    const parsed = parseTitle(text);
    if (!parsed) {
      // A long title is broken over two lines.
      const next = plainLine(lines[index + 1] ?? "");
      if (parseTitle(next)?.agency) continue;
      const joined = parseTitle(text + next);
      if (joined && joined.agency.length <= longestAgency) return { ...joined, title: line + (lines[index + 1] ?? "") };
      continue;
    }
    // Without an agency, the line before was a sentence: what is short enough for one was joined there.
    return { ...parsed, title: line };
  }
  return null;
}

/** A line as titles are compared: full-width digits and the radicals of a copy from PDF are what they look like. */
function plainLine(text: string): string {
  return text.replace(/[０-９\u2e80-\u2fdf]/g, (letter) => letter.normalize("NFKC"));
}

function textBeside(grid: Grid, label: string): string | null {
  const key = labelKey(label);
  for (const cells of grid.rows.slice(0, titleReach)) {
    const column = cells.findIndex((_, at) => labelKey(textAt(cells, at)) === key);
    if (column < 0) continue;
    const beside = cells.map((_, at) => (at > column ? textAt(cells, at) : "")).find((text) => text !== "");
    return beside ?? null;
  }
  return null;
}
