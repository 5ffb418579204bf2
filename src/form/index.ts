import { edition2019 } from "./edition2019";
import { edition2021 } from "./edition2021";
import type { Edition, EditionId, SectionForm, SectionId, TableForm, TableId } from "./types";

export { agencyKinds, kindOf, labelOfKind, type AgencyKind } from "./agency";
export { cellKinds, type CellKindForm } from "./cellKind";
export { cellIndexes, cellIndexOf } from "./cellIndex";
export { leavesOf, markOf, type Leaf } from "./labels";
export { madeOnce } from "./madeOnce";
export {
  explanationSheetName,
  mergeNotesSheetName,
  mergeSheetName,
  narrativeSheetLabels,
  narrativeSheetName,
  opinionSheetName,
  outputSheetName,
  previousSheetName,
} from "./narrativeSheet";
export { parseTitle, titleEnding, titleOf } from "./title";
export type * from "./types";

/** All editions, the newest first. */
export const editions: readonly Edition[] = [edition2021, edition2019];

/** The edition that a report on `year` has to follow; null where the year is unknown or before the first edition. */
export function editionOfYear(year: number | null): Edition | null {
  if (year === null) return null;
  return (
    editions.find(({ firstYear, lastYear }) => year >= firstYear && (lastYear === null || year <= lastYear)) ?? null
  );
}

/** The edition that a report on `year` has to follow; the newest where the year is unknown or before all. */
export function editionFor(year: number | null): Edition {
  return editionOfYear(year) ?? edition2021;
}

/** The editions that have this very table. */
export function editionsWith(form: TableForm): readonly Edition[] {
  return editions.filter(({ tables }) => tables.includes(form));
}

/** The forms that other editions have for the same table. */
export function otherFormsOf(form: TableForm): readonly TableForm[] {
  const all = editions.flatMap(({ tables }) => tables.filter((table) => table.id === form.id && table !== form));
  return [...new Set(all)];
}

/** The edition of most of these tables, the newest of equals; null where they are the same in all editions. */
export function editionShownBy(forms: readonly TableForm[]): Edition | null {
  const shown = forms.map(editionsWith).filter((fitting) => fitting.length === 1);
  const votes = (edition: Edition): number => shown.filter(([only]) => only === edition).length;
  const best = editions.reduce((before, edition) => (votes(edition) > votes(before) ? edition : before));
  return votes(best) > 0 ? best : null;
}

/** The edition of that name. */
export function editionOf(id: EditionId): Edition {
  return editions.find((edition) => edition.id === id) ?? edition2021;
}

/** A table of an edition. */
export function tableOf(edition: Edition, id: TableId): TableForm {
  const table = edition.tables.find((candidate) => candidate.id === id);
  if (!table) throw new RangeError(`edition ${edition.id} has no table ${id}`);
  return table;
}

/** A section of an edition. */
export function sectionOf(edition: Edition, id: SectionId): SectionForm {
  const section = edition.sections.find((candidate) => candidate.id === id);
  if (!section) throw new RangeError(`edition ${edition.id} has no section ${id}`);
  return section;
}
