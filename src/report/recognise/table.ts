import { otherFormsOf, type TableForm } from "../../form";
import type { Grid } from "../grid";
import type { FilledTable } from "../report";
import type { Remark } from "../remark";
import type { FoundTable } from "./foundTable";
import { readOccurrence } from "./labelledTable";
import { labelIndexOf } from "./labelIndex";
import { foreignLabelsOf } from "./otherEditions";
import { findOccurrences } from "./rows";
import { findUnlabelled } from "./unlabelledTable";

/** What was found of a table in the form of one edition. */
interface Reading {
  readonly form: TableForm;
  readonly found: readonly FoundTable[];
  /** The fullest occurrence, the first of equals. */
  readonly chosen: FoundTable | null;
}

/**
 * Finds a table in any of the grids, by its labels, wherever it stands, and in whichever edition's form it is.
 *
 * Where it stands more than once, the fullest is taken, the first of equals, and a remark says so.
 *
 * @param preferred the form to expect; another edition's is taken where it accounts for more of what stands there
 */
export function recogniseTable(
  grids: readonly Grid[],
  preferred: TableForm,
): { readonly table: FilledTable | null; readonly remarks: readonly Remark[] } {
  const { form, found, chosen } = bestReading(grids, preferred);
  if (!chosen) return { table: null, remarks: [] };
  const double: readonly Remark[] =
    found.length > 1
      ? [
          {
            kind: "doubleTable",
            table: form.id,
            origins: [chosen, ...found.filter((other) => other !== chosen)].map((one) => one.origin),
          },
        ]
      : [];
  return { table: { form, cells: chosen.cells }, remarks: [...chosen.remarks, ...double] };
}

function bestReading(grids: readonly Grid[], preferred: TableForm): Reading {
  const first = read(grids, preferred);
  if (first.chosen && isWhole(first.chosen)) return first;
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
  const found = grids.flatMap((grid) =>
    index.rows.length === 0
      ? findUnlabelled(grid, form)
      : findOccurrences(grid, index, foreign).map((occurrence) => readOccurrence(grid, form, occurrence)),
  );
  const largest = Math.max(0, ...found.map((occurrence) => occurrence.size));
  return { form, found, chosen: found.find((occurrence) => occurrence.size === largest) ?? null };
}

/** Whether nothing in the occurrence could belong to another edition. */
function isWhole({ remarks }: FoundTable): boolean {
  const doubtful: readonly Remark["kind"][] = ["missingRow", "missingColumn", "unknownRow", "otherEdition"];
  return remarks.every(({ kind }) => !doubtful.includes(kind));
}

function overlap(a: FoundTable, b: FoundTable): boolean {
  return a.grid === b.grid && a.rows.from < b.rows.to && b.rows.from < a.rows.to;
}
