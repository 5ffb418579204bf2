import type { Label, TableForm } from "../../form";
import { originIn, type Grid } from "../grid";
import { labelKey } from "../normalise";
import type { Remark } from "../remark";
import { mostAlike, textCells, type Band, type TextCell } from "./headerCells";
import { labelIndexOf } from "./labelIndex";
import { foreignLabelsOf } from "./otherEditions";

/** More texts that are no labels than this stand in no table; a hostile sheet may have any number. */
const mostLoose = 500;

/** The cells of captions, corners and group labels that are not the official ones: known variants, and misprints. */
export function findGroupMisprints(grid: Grid, band: Band, form: TableForm): ReadonlyMap<Label, TextCell> {
  const index = labelIndexOf(form);
  const foreign = foreignLabelsOf(form);
  const cells = textCells(grid, band);
  const seen = new Set(cells.map((cell) => cell.key));
  const loose = cells.filter((cell) => !index.keys.has(cell.key) && !foreign.has(cell.key)).slice(0, mostLoose);
  const found = new Map<Label, TextCell>();
  for (const label of index.groups) {
    if (seen.has(labelKey(label.text))) continue;
    const variants = new Set((label.variants ?? []).map(labelKey));
    const cell = cells.find(({ key }) => variants.has(key)) ?? mostAlike(loose, label.text);
    if (!cell) continue;
    if (loose.includes(cell)) loose.splice(loose.indexOf(cell), 1);
    found.set(label, cell);
  }
  return found;
}

/** A remark for each of them. */
export function groupRemarks(grid: Grid, form: TableForm, found: ReadonlyMap<Label, TextCell>): readonly Remark[] {
  return [...found].map(([label, cell]) => {
    const origin = originIn(grid, cell.row, cell.column);
    return { kind: "label", table: form.id, expected: label.text, found: cell.text, origin };
  });
}
