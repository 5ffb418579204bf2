import { edition2021 } from "./edition2021";
import type { Edition, EditionId, SectionForm, SectionId, TableForm, TableId } from "./types";

export { agencyKinds, kindOf, labelOfKind, type AgencyKind } from "./agency";
export { leavesOf, markOf, type Leaf } from "./labels";
export { narrativeSheetLabels, narrativeSheetName, outputSheetName } from "./narrativeSheet";
export { parseTitle, titleEnding, titleOf } from "./title";
export type * from "./types";

/** All editions, the newest first. */
export const editions: readonly Edition[] = [edition2021];

/** The edition that a report on `year` has to follow; the newest where the year is unknown or before all. */
export function editionFor(year: number | null): Edition {
  const fits = (edition: Edition): boolean =>
    year !== null && year >= edition.firstYear && (edition.lastYear === null || year <= edition.lastYear);
  return editions.find(fits) ?? edition2021;
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
