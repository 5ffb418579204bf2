import { editionFor, sectionOf, tableOf, titleOf, type Edition, type TableForm, type TableId } from "../../../src/form";
import {
  emptyCell,
  paragraphsOf,
  readSection,
  type CellValue,
  type FilledTable,
  type NarrativeId,
  type Report,
} from "../../../src/report";

export const edition = editionFor(2025);
export const applicants = ["person", "business", "research", "welfare", "legal", "otherOrganisation"] as const;
const closing = ["new", "carriedIn", "handled", "carriedOut"];

/** The rows of 表三 that （七）总计 adds up. */
export function detailRowsOf(of: Edition): readonly string[] {
  return [...new Set(tableOf(of, "requests").cells.map((cell) => cell.row))].filter((row) => !closing.includes(row));
}

export const detailRows = detailRowsOf(edition);

/** The free numbers of a report; everything else follows from them. */
export interface Numbers {
  /** 规章 and 行政规范性文件: stock of last year, issued, repealed (at most the two together). */
  readonly documents: readonly (readonly [stock: number, issued: number, repealed: number])[];
  /** The whole numbers of 表二 of edition 2019 in the order of its cells; needed for a report of that edition only. */
  readonly disclosure2019?: readonly number[];
  /** 行政许可, 行政处罚, 行政强制. */
  readonly decisions: readonly [number, number, number];
  readonly fee: string;
  /** For each applicant: one number for each detail row. */
  readonly details: readonly (readonly number[])[];
  /** For each applicant: 上年结转 (at most what was handled and carried out together), 结转下年度. */
  readonly carried: readonly (readonly [carriedIn: number, carriedOut: number])[];
  /** 行政复议, 未经复议直接起诉, 复议后起诉: four outcomes each. */
  readonly remedies: readonly (readonly number[])[];
}

export interface Texts {
  readonly agency: string;
  readonly year: number;
  readonly overall: string;
  readonly problems: string;
  readonly other: string;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A report in which every total rule holds, in the edition that its year asks for. */
export function consistentReport(numbers: Numbers, texts: Texts): Report {
  const own = editionFor(texts.year);
  const disclosure = own.id === "2019" ? disclosureValues2019(numbers, own) : disclosureValues(numbers);
  return {
    file: "report.json",
    agency: texts.agency,
    year: texts.year,
    kind: null,
    edition: own.id,
    title: titleOf(texts.agency, texts.year),
    tables: {
      disclosure: fill("disclosure", disclosure, own),
      requests: fill("requests", requestValues(numbers, detailRowsOf(own)), own),
      remedies: fill("remedies", remedyValues(numbers), own),
    },
    narrative: {
      overall: section("overall", texts),
      problems: section("problems", texts),
      other: section("other", texts),
    },
    remarks: [],
  };
}

/** A table whose cells have these values, by "row column". */
export function fill(id: TableId, values: ReadonlyMap<string, CellValue>, of: Edition = edition): FilledTable {
  const form = tableOf(of, id);
  const cells = form.cells.map((cell) => {
    const value = values.get(`${cell.row} ${cell.column}`);
    if (value === undefined) throw new RangeError(`no value for ${cell.row} ${cell.column}`);
    return { ...emptyCell, value };
  });
  return { form, cells };
}

/** The index of a cell. Throws a RangeError where there is none. */
export function cellIndex(form: TableForm, row: string, column: string): number {
  const cell = form.cells.find((candidate) => candidate.row === row && candidate.column === column);
  if (!cell) throw new RangeError(`no cell ${row} ${column}`);
  return cell.index;
}

function disclosureValues({ documents, decisions, fee }: Numbers): ReadonlyMap<string, CellValue> {
  const rows = ["regulations", "normativeDocuments"].flatMap((row, index): readonly [string, CellValue][] => {
    const [stock = 0, issued = 0, repealed = 0] = documents[index] ?? [];
    return [
      [`${row} issued`, issued],
      [`${row} repealed`, repealed],
      [`${row} inForce`, stock + issued - repealed],
    ];
  });
  const [licences, penalties, coercion] = decisions;
  return new Map<string, CellValue>([
    ...rows,
    ["licences decisions", licences],
    ["penalties decisions", penalties],
    ["coercion decisions", coercion],
    ["fees amount", fee],
  ]);
}

function disclosureValues2019({ disclosure2019, fee }: Numbers, of: Edition): ReadonlyMap<string, CellValue> {
  const numbers = [...(disclosure2019 ?? [])];
  return new Map(
    tableOf(of, "disclosure").cells.map((cell) => [
      `${cell.row} ${cell.column}`,
      cell.kind === "amount" ? fee : (numbers.shift() ?? null),
    ]),
  );
}

function requestValues({ details, carried }: Numbers, detailRows: readonly string[]): ReadonlyMap<string, CellValue> {
  const columns = applicants.map((_, index) => {
    const counts = details[index] ?? [];
    const [carriedIn, carriedOut] = carried[index] ?? [0, 0];
    const handled = sum(counts);
    return new Map([
      ...detailRows.map((row, at) => [row, counts[at] ?? 0] as const),
      ["handled", handled],
      ["carriedIn", carriedIn],
      ["carriedOut", carriedOut],
      ["new", handled + carriedOut - carriedIn],
    ]);
  });
  const rows = [...detailRows, ...closing];
  return new Map(
    rows.flatMap((row): readonly [string, CellValue][] => {
      const counts = columns.map((column) => column.get(row) ?? 0);
      return [
        ...applicants.map((column, index): [string, number] => [`${row} ${column}`, counts[index] ?? 0]),
        [`${row} total`, sum(counts)],
      ];
    }),
  );
}

function remedyValues({ remedies }: Numbers): ReadonlyMap<string, CellValue> {
  const outcomes = ["upheld", "corrected", "other", "pending"];
  return new Map(
    ["review", "directSuit", "suitAfterReview"].flatMap((row, index): readonly [string, CellValue][] => {
      const counts = remedies[index] ?? [];
      return [
        ...outcomes.map((column, at): [string, number] => [`${row} ${column}`, counts[at] ?? 0]),
        [`${row} total`, sum(counts)],
      ];
    }),
  );
}

function section(id: NarrativeId, texts: Texts): Report["narrative"]["overall"] {
  return readSection(sectionOf(edition, id), paragraphsOf(texts[id]));
}

/** A report with numbers everywhere, for tests that need one and no more. */
export const plainReport: Report = consistentReport(
  {
    documents: [
      [0, 0, 0],
      [4, 1, 2],
    ],
    decisions: [31, 7, 2],
    fee: "12.345",
    details: applicants.map((_, column) => detailRows.map((_row, row) => ((row * 7 + column * 3) % 5) + 1)),
    carried: applicants.map((_, column) => [column + 1, 7 - column]),
    remedies: [
      [3, 1, 2, 4],
      [1, 2, 3, 5],
      [2, 4, 1, 1],
    ],
  },
  {
    agency: "柳岸镇",
    year: 2025,
    overall: "总的情况。\n（一）主动公开：公开了信息。\n（二）依申请公开：办理了申请。\n又补充一段。",
    problems: "存在问题：\n更新偏慢。\n改进情况：\n已安排专人。",
    other: "无",
  },
);

/** The same for the year 2020, in the edition of 2019. */
export const plainReport2019: Report = consistentReport(
  {
    documents: [],
    disclosure2019: [0, 0, 0, 3, 2, 9, 14, -2, 130, 5, 0, 4, 20, 1, 31, 6, -1, 2, 4, 0, 17],
    decisions: [0, 0, 0],
    fee: "52.15",
    details: applicants.map((_, column) => detailRowsOf(editionFor(2020)).map((_row, row) => (row + column) % 4)),
    carried: applicants.map((_, column) => [column, 6 - column]),
    remedies: [
      [3, 1, 2, 4],
      [1, 2, 3, 5],
      [2, 4, 1, 1],
    ],
  },
  {
    agency: "柳岸镇",
    year: 2020,
    overall: "总的情况。\n（一）主动公开：公开了信息。",
    problems: "存在问题：\n更新偏慢。\n改进情况：\n已安排专人。",
    other: "无",
  },
);
