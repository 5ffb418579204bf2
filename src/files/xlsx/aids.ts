import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, columnOfLetters } from "../../report";
import { addressOf, areasOf, highlightLooks, type Area, type EntryHelp, type Highlight } from "../../sheets";
import { argbOf } from "./looks";

/** Adds the help while typing, once for its whole area: one for each cell would be written as overlapping areas. */
export function addEntryHelp(sheet: Worksheet, help: EntryHelp): void {
  sheet.dataValidations.add(addressOf(help.area), validationOf(help));
}

function validationOf({ accepts, prompt }: EntryHelp): DataValidation {
  const shown = { allowBlank: true, showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message };
  if (accepts === "anything") return { type: "custom", formulae: ["TRUE"], ...shown };
  return {
    type: accepts === "wholeNumber" ? "whole" : "decimal",
    operator: "greaterThanOrEqual",
    formulae: [0],
    ...shown,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: prompt.title,
    error: prompt.message,
  };
}

/**
 * Adds the highlights of a sheet. Every cell is in one conditional format, with its rules strongest first: where two
 * overlap, LibreOffice does not look at the priority of their rules.
 */
export function addHighlights(sheet: Worksheet, highlights: readonly Highlight[]): void {
  let priority = 0;
  for (const { area, rules } of apart(highlights)) {
    sheet.addConditionalFormatting({
      ref: addressOf(area),
      rules: rules.map((highlight) => {
        priority += 1;
        const { fill, font } = highlightLooks[highlight.look];
        return {
          type: "expression",
          priority,
          formulae: [moved(highlight, area).slice(1)],
          style: {
            font: { bold: true, color: argbOf(font) },
            // A differential fill is painted in its background colour.
            fill: { type: "pattern", pattern: "solid", bgColor: argbOf(fill) },
          },
        };
      }),
    });
  }
}

interface RuledArea {
  readonly area: Area;
  /** The strongest first. */
  readonly rules: readonly Highlight[];
}

/** A cell with the highlights that apply to it. */
interface RuledPlace {
  readonly row: number;
  readonly column: number;
  readonly rules: Highlight[];
  /** The numbers of these highlights, to tell cells apart that differ in them. */
  key: string;
}

/** The areas in which the same highlights apply; none overlaps another. Takes time in proportion to their cells. */
function apart(highlights: readonly Highlight[]): readonly RuledArea[] {
  const places = new Map<string, RuledPlace>();
  highlights.forEach((highlight, number) => {
    const { area } = highlight;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const place = places.get(`${row} ${column}`) ?? { row, column, rules: [], key: "" };
        place.rules.push(highlight);
        place.key += ` ${number}`;
        places.set(`${row} ${column}`, place);
      }
    }
  });
  const groups = new Map<string, RuledPlace[]>();
  for (const place of places.values()) {
    const group = groups.get(place.key);
    if (group) group.push(place);
    else groups.set(place.key, [place]);
  }
  return [...groups.values()].flatMap((group) =>
    areasOf(group).map((area) => ({ area, rules: group[0]?.rules ?? [] })),
  );
}

/** The formula of a highlight, written for the top-left cell of another area. */
function moved({ formula, area }: Highlight, to: Area): string {
  return formula.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)/g,
    (_, fixedColumn: string, letters: string, fixedRow: string, number: string) => {
      const column = fixedColumn ? letters : columnLetters(columnOfLetters(letters) + to.column - area.column);
      const row = fixedRow ? number : String(Number(number) + to.row - area.row);
      return fixedColumn + column + fixedRow + row;
    },
  );
}
