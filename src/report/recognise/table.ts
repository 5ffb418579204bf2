import type { TableForm } from "../../form";
import type { Grid, Origin } from "../grid";
import type { FilledCell, FilledTable } from "../report";
import type { Remark } from "../remark";
import { readOccurrence } from "./labelledTable";
import { labelIndexOf } from "./labelIndex";
import { findOccurrences } from "./rows";
import { findUnlabelled } from "./unlabelledTable";

/** An occurrence of a table in a grid. */
export interface FoundTable {
  readonly cells: readonly FilledCell[];
  readonly remarks: readonly Remark[];
  readonly origin: Origin;
  /** How many rows or columns of it were recognised: the fuller of two occurrences is the table. */
  readonly size: number;
}

/**
 * Finds a table of the form in any of the grids, by its labels, wherever it stands.
 *
 * Where it stands more than once, the fullest is taken, the first of equals, and a remark says so.
 */
export function recogniseTable(
  grids: readonly Grid[],
  form: TableForm,
): { readonly table: FilledTable | null; readonly remarks: readonly Remark[] } {
  const index = labelIndexOf(form);
  const found = grids.flatMap((grid) =>
    index.rows.length === 0
      ? findUnlabelled(grid, form)
      : findOccurrences(grid, index).map((occurrence) => readOccurrence(grid, form, occurrence)),
  );
  const largest = Math.max(0, ...found.map((occurrence) => occurrence.size));
  const chosen = found.find((occurrence) => occurrence.size === largest);
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
