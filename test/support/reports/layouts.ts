import type { Remark } from "../../../src/report";
import type { LaidOutTable } from "./laidOut";
import * as change from "./layoutChanges";

export * from "./laidOut";

const { beside, cells, filled, flattened, labels, numbers, paragraphs, reordered, shifted, tables, wide } = change;

/** A way in which a report is laid out: its name, what it changes, and the remarks that it deserves. */
export type NamedLayout = readonly [name: string, change: change.Change, remarks?: readonly Remark["kind"][]];

/** What a row without label, or one far from the numbers, looks like. */
const blankLike = (row: readonly unknown[]): string[] => row.map(() => "");

/** The blocks of 表四 with 行政诉讼 in front. */
const suitsFirst = (table: LaidOutTable): LaidOutTable =>
  reordered(table, (columns) => Array.from({ length: columns }, (_, at) => (at + 5) % columns));

const moveColumn = (table: LaidOutTable, from: number, to: number): LaidOutTable =>
  reordered(table, (columns) => {
    const order = Array.from({ length: columns }, (_, at) => at);
    order.splice(to, 0, ...order.splice(from, 1));
    return order;
  });

const letters: Readonly<Record<string, string>> = {
  一: "⼀",
  二: "⼆",
  行: "⾏",
  文: "⽂",
  工: "⼯",
  大: "⼤",
  人: "⼈",
};

/** Ways in which reports are laid out that change nothing of what they say. The first is the form's own. */
export const layouts: readonly NamedLayout[] = [
  ["as the form has it", (report) => report],
  ["merged cells flattened", flattened],
  ["labels of merged cells repeated downwards", filled((_row, column, value) => column === 0 && value !== "")],
  ["merged cells filled with their value everywhere", filled(() => true)],
  ["a title and a unit above each table", tables((table) => shifted(table, [["某某镇统计表"], [""], ["单位：件"]], 0))],
  ["empty columns and rows before each table", tables((table) => shifted(table, [[""], [""]], 3))],
  ["tables under other names", tables((table, at) => ({ ...table, name: ["Sheet1", "2023 年", "附表3"][at] ?? "x" }))],
  ["an empty column of notes beside each table", beside("right", (row) => (row === 0 ? "备注" : ""))],
  ["notes beside each table", beside("right", (row, has) => (row === 0 ? "备注" : has ? "已与科室核对" : ""))],
  [
    "notes with numbers beside each table",
    beside("right", (row, has) => (row === 0 ? "说明" : has ? 90_000 + row : "")),
    ["otherColumn"],
  ],
  [
    "a sum for checking beside each table",
    beside("right", (row, has) => (row === 0 ? "合计核对" : has ? 7 : "")),
    ["otherColumn"],
  ],
  [
    "a sum without label beside 表三",
    (report) => tables((table, at) => (at === 1 ? besideOne(table) : table))(report),
    ["strayNumbers"],
  ],
  ["numbered rows", beside("left", (row, has) => (row === 0 ? "序号" : has ? row : "")), ["otherColumn"]],
  [
    "empty rows and columns behind each table",
    tables((table) => ({
      ...table,
      rows: [...table.rows.map((row) => [...row, "", ""]), Array<string>((table.rows[0]?.length ?? 0) + 2).fill("")],
    })),
  ],
  [
    "an empty row below each row",
    tables((table) => ({ ...table, merges: [], rows: table.rows.flatMap((row) => [row, blankLike(row)]) })),
  ],
  [
    "columns of 表三 in another order",
    tables((table, at) => (at === 1 ? moveColumn(table, 5, 7) : table)),
    ["columnOrder"],
  ],
  ["行政诉讼 before 行政复议", tables((table, at) => (at === 2 ? suitsFirst(table) : table)), ["columnOrder"]],
  [
    "rows of 表三 in another order",
    tables((table, at) => {
      if (at !== 1) return table;
      const rows = [...table.rows];
      rows.splice(9, 0, ...rows.splice(10, 1));
      return { ...table, rows, merges: [] };
    }),
    ["rowOrder"],
  ],
  [
    "the header of 表三 again as on a second page",
    tables((table, at) => {
      const header = table.rows.slice(0, change.firstNumbers(table));
      const rows = [...table.rows.slice(0, 15), ...header, ...table.rows.slice(15)];
      return at === 1 ? { ...table, merges: [], rows } : table;
    }),
  ],
  [
    "tables in the reverse order",
    (report) => {
      const own = report.filter((part) => typeof part !== "string").reverse();
      return report.map((part) => (typeof part === "string" ? part : (own.shift() ?? part)));
    },
  ],
  ["half-width brackets", labels((text) => text.replaceAll("（", "(").replaceAll("）", ")"))],
  ["a space after the number", labels((text) => text.replace(/^（([一二三四五六七])）/, "（$1） "))],
  ["straight quotation marks", labels((text) => text.replace(/[“”]/g, '"'))],
  ["other quotation marks", labels((text) => text.replace("“", "「").replace("”", "」"))],
  ["an enumeration comma", labels((text) => text.replace(/^(\d)\./, "$1、"))],
  ["a full-width dot", labels((text) => text.replace(/^(\d)\./, "$1．"))],
  ["half-width colons", labels((text) => text.replaceAll("：", ":"))],
  [
    "radicals from a PDF",
    (report) => {
      const radicals = (text: string): string =>
        text.replace(/[一二行文工大人]/g, (letter) => letters[letter] ?? letter);
      const isFixed = (text: string): boolean => !/报告$|^[一二三四五六]、/.test(text);
      return paragraphs((text) => (isFixed(text) ? text : radicals(text)))(labels(radicals)(report));
    },
  ],
  [
    "letters without width in labels",
    labels((text) => (text === "" ? "" : `\ufeff${text.slice(0, 1)}\u200b${text.slice(1)}`)),
  ],
  [
    "labels broken into lines",
    labels((text) =>
      /^(商业企业|结果维持|自然人|尚未审结)$/.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text,
    ),
  ],
  ["a vertical label", labels((text) => (text === "三、本年度办理结果" ? [...text].join("\n") : text))],
  [
    "all column labels vertical",
    labels((text) => (/^(结果|其他结|尚未|总计|.{4}起诉|复议后)/.test(text) ? [...text].join("\n") : text)),
  ],
  ["labels with spaces", labels((text) => text.replace(/^(结果|其他|尚未|商业)(?=..$)/, "$1 "))],
  [
    "labels with a space after each letter",
    labels((text) => (/^\D{2,6}$/.test(text) ? [...text].join("\u3000") : text)),
  ],
  ["a header of one row more", tables(change.withBrokenHeader)],
  ["总计 beside 申请人情况", tables(change.withTotalBesideApplicants)],
  [
    "long labels cut",
    labels((text) =>
      text.replace(/^1\.申请人无正当理由逾期不补正.*/, "1.逾期不补正").replace("政府信息公开申请数量", "申请数量"),
    ),
    ["label"],
  ],
  [
    "misprints of published reports",
    labels((text) =>
      text
        .replace("本年废止件数", "本年度止件数")
        .replace("对外公开总数量", "对外公开总数")
        .replace("第二十条第（六）项", "第二十条(六)项")
        .replace("（七）总计", "（七）合计"),
    ),
    ["label"],
  ],
  ["digits kept as text", numbers(String)],
  ["thousands commas", numbers((number) => number.toLocaleString("en-US"))],
  ["full-width digits", numbers((number) => wide(String(number)))],
  ["full-width digits with commas", numbers((number) => wide(number.toLocaleString("en-US")))],
  ["a space for the comma", numbers((number) => number.toLocaleString("en-US").replaceAll(",", " "))],
  ["numbers padded with spaces", numbers((number) => ` \u00a0${number}\u3000`)],
  ["a plus sign", numbers((number) => `+${number}`)],
  [
    "numbers with their unit",
    cells((value) => (typeof value === "number" && Number.isInteger(value) ? `${value}件` : value)),
  ],
];

function besideOne(table: LaidOutTable): LaidOutTable {
  const rows = table.rows.map((row) => [...row, row.some((value) => typeof value === "number") ? 8 : ""]);
  return { ...table, rows };
}
