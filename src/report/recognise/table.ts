import { otherFormsOf, type TableForm } from "../../form";
import { originIn, type Grid, type Origin } from "../grid";
import type { FilledTable } from "../report";
import type { Remark } from "../remark";
import type { FoundTable } from "./foundTable";
import { readOccurrence } from "./labelledTable";
import { labelIndexOf } from "./labelIndex";
import { foreignLabelsOf } from "./otherEditions";
import { findOccurrences } from "./rows";
import { findUnlabelled } from "./unlabelledTable";

/** A table as it was read, null where there is none, and what was noticed. */
export interface Recognised {
  readonly table: FilledTable | null;
  readonly remarks: readonly Remark[];
}

/** What was found of a table in the form of one edition. */
interface Reading {
  readonly form: TableForm;
  readonly found: readonly FoundTable[];
  /** Where a few rows of it stand besides. */
  readonly fragments: readonly Origin[];
  readonly chosen: FoundTable | null;
}

/**
 * Finds a table in any of the grids, by its labels, wherever it stands, and in whichever edition's form it is.
 *
 * Where it stands more than once, the fullest is taken, the first of equals, and a remark says so.
 *
 * @param preferred the form to expect; another edition's is taken where it accounts for more of what stands there
 */
export function recogniseTable(grids: readonly Grid[], preferred: TableForm): Recognised {
  const { form, found, fragments, chosen } = bestReading(grids, preferred);
  if (!chosen) return { table: null, remarks: [] };
  const others = [...found.filter((other) => other !== chosen).map(({ origin }) => origin), ...fragments];
  const double: readonly Remark[] =
    others.length > 0 ? [{ kind: "doubleTable", table: form.id, origins: [chosen.origin, ...others] }] : [];
  return { table: { form, cells: chosen.cells }, remarks: [...chosen.remarks, ...double] };
}

function bestReading(grids: readonly Grid[], preferred: TableForm): Reading {
  const first = read(grids, preferred);
  if (first.chosen && isPure(first.chosen)) return first;
  return otherFormsOf(preferred).reduce((best, form) => {
    const rival = read(grids, form);
    if (!rival.chosen) return best;
    if (!best.chosen) return rival;
    // Another table further on, last year's for example, says nothing about this one.
    const same = rival.found.find((one) => best.chosen !== null && overlap(one, best.chosen));
    return same && same.score > best.chosen.score ? { ...rival, chosen: same } : best;
  }, first);
}

function read(grids: readonly Grid[], form: TableForm): Reading {
  const index = labelIndexOf(form);
  const foreign = foreignLabelsOf(form);
  const fragments: Origin[] = [];
  const found = grids.flatMap((grid) => {
    if (index.rows.length === 0) return findUnlabelled(grid, form);
    const occurrences = findOccurrences(grid, index, foreign);
    fragments.push(
      ...occurrences.fragments.flatMap(([first]) => (first ? originIn(grid, first.row, first.column) : [])),
    );
    return occurrences.tables.map((occurrence) => readOccurrence(grid, form, occurrence));
  });
  return { form, found, fragments, chosen: fullest(found) };
}

/** The occurrence with the most labels; of equals the first with any number, or else the first. */
function fullest(found: readonly FoundTable[]): FoundTable | null {
  const hasNumber = ({ cells }: FoundTable): boolean => cells.some(({ value }) => value !== null);
  return found.reduce<FoundTable | null>((best, one) => {
    if (!best || one.size > best.size) return one;
    return one.size === best.size && !hasNumber(best) && hasNumber(one) ? one : best;
  }, null);
}

/** Whether every row of the table was found, with all of its numbers, and none is left over. */
export function isWhole({ table, remarks }: Recognised): boolean {
  return table !== null && remarks.every(({ kind }) => !lacking.includes(kind));
}

const lacking: readonly Remark["kind"][] = [
  "missingRow",
  "missingColumn",
  "missingHeader",
  "unplacedNumbers",
  "unknownRow",
  "strayNumbers",
];

/** Whether nothing in the occurrence could belong to another edition. */
function isPure({ remarks }: FoundTable): boolean {
  const doubtful: readonly Remark["kind"][] = [
    "missingRow",
    "missingColumn",
    "missingHeader",
    "unknownRow",
    "otherEdition",
    "otherColumn",
    "strayNumbers",
  ];
  return remarks.every(({ kind }) => !doubtful.includes(kind));
}

function overlap(a: FoundTable, b: FoundTable): boolean {
  return a.grid === b.grid && a.rows.from < b.rows.to && b.rows.from < a.rows.to;
}
