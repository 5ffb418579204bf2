import { editionOf, type Edition, type TableForm } from "../../form";
import type { Report } from "../../report";
import { isSameAgency } from "../../rules";
import { importWords as say } from "./words";

/** Why a report cannot be put into the sheets of this workbook; null where it can. */
export function refusalOf(present: Report, imported: Report): string | null {
  const { tables } = editionOf(present.edition);
  const isStrange = tables.some((form) => {
    const found = imported.tables[form.id];
    return found !== null && found.form !== form && found.form !== present.tables[form.id]?.form;
  });
  // Without a year, the edition of a report is a guess.
  const isOther = imported.year === null ? isStrange : imported.edition !== present.edition;
  return isOther ? say.otherEdition(imported.edition, present.edition) : null;
}

/** What does not fit between a report and the workbook, one sentence each; it may be imported all the same. */
export function doubtsAbout(present: Report, imported: Report): readonly string[] {
  const isOther = present.agency !== null && imported.agency !== null && !isSameAgency(present.agency, imported.agency);
  const isOtherYear = present.year !== null && imported.year !== null && present.year !== imported.year;
  return [
    ...(isOther ? [say.otherAgency(imported.agency ?? "", present.agency ?? "")] : []),
    ...(isOtherYear ? [say.otherYear(imported.year ?? 0, present.year ?? 0)] : []),
    ...(isOtherYear && imported.year === (present.year ?? 0) - 1 ? [say.previousHint] : []),
  ];
}

/** The report without the tables that are of another edition than the sheets, and which those are. */
export function fitTo(
  edition: Edition,
  report: Report,
): { readonly report: Report; readonly left: readonly TableForm[] } {
  const left = edition.tables.filter(({ id }) => {
    const found = report.tables[id];
    return found !== null && !edition.tables.includes(found.form);
  });
  const tables = { ...report.tables, ...Object.fromEntries(left.map(({ id }) => [id, null])) };
  return { report: { ...report, tables }, left };
}
