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

type Change = (report: LaidOut) => LaidOut;

const tables =
  (change: (table: LaidOutTable, at: number) => LaidOutTable): Change =>
  (report) => {
    let at = 0;
    return report.map((part) => (typeof part === "string" ? part : change(part, at++)));
  };
const cells = (change: (value: string | number, row: number, column: number) => string | number): Change =>
  tables((table) => ({
    ...table,
    rows: table.rows.map((row, r) => row.map((value, c) => change(value, r, c))),
  }));
const labels = (change: (text: string) => string): Change =>
  cells((value) => (typeof value === "string" ? change(value) : value));
const numbers = (change: (number: number) => string | number): Change =>
  cells((value) => (typeof value === "number" ? change(value) : value));
const flattened: Change = tables((table) => ({ ...table, merges: [] }));

/** The table moved down and to the right, with rows above it. */
function shifted(table: LaidOutTable, above: readonly (readonly string[])[], left: number): LaidOutTable {
  const width = left + Math.max(...table.rows.map((row) => row.length));
  const margin = Array<string>(left).fill("");
  return {
    ...table,
    rows: [
      ...above.map((row) => [...margin, ...row, ...Array<string>(Math.max(0, width - left - row.length)).fill("")]),
      ...table.rows.map((row) => [...margin, ...row]),
    ],
    merges: table.merges.map((merge) => ({
      ...merge,
      row: merge.row + above.length,
      column: merge.column + left,
    })),
  };
}

/** A row of column labels broken in two: 商业 above 企业. */
function withBrokenHeader(table: LaidOutTable): LaidOutTable {
  const at = table.rows.findIndex((row) => row.includes("商业企业"));
  const header = table.rows[at];
  if (!header) return table;
  const upper = header.map((value) =>
    value === "商业企业" || value === "科研机构" ? String(value).slice(0, 2) : value,
  );
  const lower = header.map((value) => (value === "商业企业" || value === "科研机构" ? String(value).slice(2) : ""));
  return {
    ...table,
    rows: [...table.rows.slice(0, at), upper, lower, ...table.rows.slice(at + 1)],
    merges: table.merges.map((merge) =>
      merge.row > at
        ? { ...merge, row: merge.row + 1 }
        : merge.row + merge.rows > at
          ? { ...merge, rows: merge.rows + 1 }
          : merge,
    ),
  };
}

const wide = (text: string): string =>
  text.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Ways in which reports are laid out that change nothing of what they say. */
export const layouts: readonly (readonly [name: string, change: Change])[] = [
  ["as the form has it", (report) => report],
  ["merged cells flattened", flattened],
  [
    "labels of merged cells repeated",
    (report) =>
      tables((table) => {
        const rows = table.rows.map((row) => [...row]);
        for (const merge of table.merges) {
          const value = table.rows[merge.row]?.[merge.column] ?? "";
          if (typeof value === "number" || merge.rows === 1) continue;
          for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
            const cellsOfRow = rows[row];
            if (cellsOfRow) cellsOfRow[merge.column] = value;
          }
        }
        return { ...table, rows, merges: [] };
      })(report),
  ],
  ["a title and a unit above each table", tables((table) => shifted(table, [["某某镇统计表"], [""], ["单位：件"]], 0))],
  ["empty columns and rows before each table", tables((table) => shifted(table, [[""], [""]], 3))],
  ["tables under other names", tables((table, at) => ({ ...table, name: ["Sheet1", "2023 年", "附表3"][at] ?? "x" }))],
  [
    "a column of notes beside each table",
    tables((table) => ({ ...table, rows: table.rows.map((row, at) => [...row, at === 0 ? "备注" : ""]) })),
  ],
  [
    "empty rows and columns behind each table",
    tables((table) => ({
      ...table,
      rows: [...table.rows.map((row) => [...row, "", ""]), Array<string>((table.rows[0]?.length ?? 0) + 2).fill("")],
    })),
  ],
  ["half-width brackets", labels((text) => text.replaceAll("（", "(").replaceAll("）", ")"))],
  ["a space after the number", labels((text) => text.replace(/^（([一二三四五六七])）/, "（$1） "))],
  ["straight quotation marks", labels((text) => text.replace(/[“”]/g, '"'))],
  ["an enumeration comma", labels((text) => text.replace(/^(\d)\./, "$1、"))],
  ["radicals from a PDF", labels((text) => text.replaceAll("一", "⼀").replaceAll("行", "⾏").replaceAll("文", "⽂"))],
  [
    "labels broken into lines",
    labels((text) =>
      /^(商业企业|结果维持|自然人|尚未审结)$/.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text,
    ),
  ],
  ["a vertical label", labels((text) => (text === "三、本年度办理结果" ? [...text].join("\n") : text))],
  ["labels with spaces", labels((text) => text.replace(/^(结果|其他|尚未|商业)(?=..$)/, "$1 "))],
  ["a header of one row more", tables(withBrokenHeader)],
  ["digits kept as text", numbers(String)],
  ["thousands commas", numbers((number) => number.toLocaleString("en-US"))],
  ["full-width digits", numbers((number) => wide(String(number)))],
  ["full-width digits with commas", numbers((number) => wide(number.toLocaleString("en-US")))],
  ["numbers padded with spaces", numbers((number) => ` \u00a0${number}\u3000`)],
  [
    "numbers with their unit",
    cells((value) => (typeof value === "number" && Number.isInteger(value) ? `${value}件` : value)),
  ],
  [
    "总计 beside 申请人情况",
    (report) =>
      tables((table) => {
        const row = table.rows.findIndex((values) => values.includes("申请人情况"));
        const column = (table.rows[row + 1] ?? []).lastIndexOf("总计");
        if (row < 0 || column < 0) return table;
        const rows = table.rows.map((values, r) =>
          values.map((value, c) => (c !== column ? value : r === row ? "总计" : r === row + 1 ? "" : value)),
        );
        const merges = table.merges
          .filter((merge) => merge.row !== row + 1 || merge.column !== column)
          .map((merge) =>
            merge.row === row && merge.column + merge.columns - 1 === column
              ? { ...merge, columns: merge.columns - 1 }
              : merge,
          );
        return { ...table, rows, merges: [...merges, { row, column, rows: 3, columns: 1 }] };
      })(report),
  ],
];
