import { narrativeSheetLabels, type Edition } from "../../form";
import { originIn, textAt, type Grid, type Origin } from "../grid";
import { labelKey } from "../normalise";
import { isPartLabel, paragraphsOf } from "./parts";

/** A paragraph of a report with its place. */
export interface Line {
  readonly text: string;
  /** As headings are compared; "" where the line is longer than any of them. */
  readonly key: string;
  readonly origin: Origin;
}

const longestHeading = 40;

/**
 * The paragraphs of a grid, row by row.
 *
 * The fields of a text are put together again: a tab in a sentence is part of it. In our sheet 正文 the label of a part stands beside its text; the two become the paragraphs that a report prints.
 */
export function linesOf(grid: Grid, edition: Edition): readonly Line[] {
  return grid.rows.flatMap((cells, row) => {
    const texts = cells.map((_, column) => textAt(cells, column)).filter((text) => text !== "");
    if (texts.length === 0) return [];
    const origin = originIn(
      grid,
      row,
      cells.findIndex((_, column) => textAt(cells, column) !== ""),
    );
    const paragraphs =
      grid.sheet === null ? paragraphsOf(cells.map(({ value }) => value).join("\t")) : paragraphsOfRow(texts, edition);
    return paragraphs.map((text) => ({ text, key: text.length > longestHeading ? "" : labelKey(text), origin }));
  });
}

function paragraphsOfRow(texts: readonly string[], edition: Edition): readonly string[] {
  const [label = "", ...rest] = texts;
  const content = paragraphsOf(rest.join("\n"));
  const key = labelKey(label);
  if (plainKeys.has(key)) return content;
  const section = edition.sections.find((candidate) => isPartLabel(candidate, key));
  if (!section) return [...paragraphsOf(label), ...content];
  const [first, ...others] = content;
  const name = label.replace(/[:：]$/, "");
  // A label with its colon is a line of a text; one without is a field that nobody has filled.
  if (first === undefined) return name === label ? [] : [label];
  return section.partStyle === "numbered" ? [`${name}：${first}`, ...others] : [`${name}：`, first, ...others];
}

/** Labels that stand beside a text and are not part of it. */
const plainKeys = new Set([narrativeSheetLabels.lead, narrativeSheetLabels.content].map(labelKey));
