import { editions, titleOf, type Edition, type TableForm } from "../../../src/form";
import { emptyCell, emptySection, type FilledTable, type Report } from "../../../src/report";

/** A table in which every cell has a value of its own. */
export function numbered(form: TableForm): FilledTable {
  const cells = form.cells.map(({ index, kind }) => ({
    ...emptyCell,
    value: kind === "money" || kind === "amount" ? `${index}.25` : index + 100,
  }));
  return { form, cells };
}

/** A report of that edition in which every cell has a value of its own. */
export function numberedReport(edition: Edition, text = "无"): Report {
  const table = (id: string): FilledTable | null => {
    const form = edition.tables.find((candidate) => candidate.id === id);
    return form ? numbered(form) : null;
  };
  const year = edition.firstYear;
  return {
    file: null,
    agency: "云阳县农业农村局",
    year,
    kind: null,
    edition: edition.id,
    title: titleOf("云阳县农业农村局", year),
    tables: { disclosure: table("disclosure"), requests: table("requests"), remedies: table("remedies") },
    narrative: { overall: { ...emptySection, text }, problems: emptySection, other: emptySection },
    remarks: [],
  };
}

export const byEdition = editions.map((edition) => [edition.id, edition] as const);
