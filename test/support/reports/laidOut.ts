import { editionFor, sectionOf, titleOf, type CellForm, type TableForm } from "../../../src/form";
import { emptyCell, paragraphsOf, readSection, type NarrativeId, type Report } from "../../../src/report";

/** A table as somebody laid it out: rows of cells, and which of them are merged (0-based, from the table's corner). */
export interface LaidOutTable {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merges: readonly Merge[];
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A report as somebody laid it out: paragraphs and tables in order. */
export type LaidOut = readonly (string | LaidOutTable)[];

const texts: Readonly<Record<NarrativeId, string>> = {
  overall: "总的情况。\n（一）主动公开：公开了信息。\n（二）依申请公开：办理了申请。",
  problems: "存在问题：\n更新偏慢。\n改进情况：\n已安排专人。",
  other: "无",
};

/** A report of that year with another number in every cell. The rules on totals do not hold in it. */
export function countedReport(year: number): Report {
  const edition = editionFor(year);
  const fill = (form: TableForm): Report["tables"]["requests"] => ({
    form,
    cells: form.cells.map((cell) => ({ ...emptyCell, value: valueOf(cell) })),
  });
  const [disclosure, requests, remedies] = edition.tables.map(fill);
  const section = (id: NarrativeId): Report["narrative"]["other"] =>
    readSection(sectionOf(edition, id), paragraphsOf(texts[id]));
  return {
    file: null,
    agency: "柳岸镇",
    year,
    kind: null,
    edition: edition.id,
    title: titleOf("柳岸镇", year),
    tables: { disclosure: disclosure ?? null, requests: requests ?? null, remedies: remedies ?? null },
    narrative: { overall: section("overall"), problems: section("problems"), other: section("other") },
    remarks: [],
  };
}

function valueOf({ index, kind }: CellForm): number | string {
  return kind === "money" || kind === "amount" ? `${index + 1204}.25` : index + 1001;
}

/** The report as the form has it. */
export function layOutReport(report: Report): LaidOut {
  const edition = editionFor(report.year);
  return [
    report.title ?? "",
    ...edition.sections.flatMap((section): LaidOut => {
      const table = section.id in report.tables ? report.tables[section.id as "requests"] : null;
      if (!table) return [section.heading, ...paragraphsOf(report.narrative[section.id as NarrativeId].text)];
      const { layout, sheetName } = table.form;
      const rows = Array.from({ length: layout.rows }, () => Array<string | number>(layout.columns).fill(""));
      for (const placed of layout.cells) {
        const row = rows[placed.row];
        const value = placed.cell === undefined ? placed.text : table.cells[placed.cell]?.value;
        if (row)
          row[placed.column] =
            typeof value === "string" && placed.cell !== undefined ? Number(value) : (value as string | number);
      }
      const merges = layout.cells
        .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
        .map(({ row, column, rowSpan, columnSpan }) => ({ row, column, rows: rowSpan, columns: columnSpan }));
      return [section.heading, { name: sheetName, rows, merges }];
    }),
  ];
}
