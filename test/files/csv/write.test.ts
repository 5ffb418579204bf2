import { writeCsv } from "../../../src/files/csv/write";

/** A reader of RFC 4180, to see that what was written can be read. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1]?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

it("begins with a byte order mark, ends lines with CR LF, and keeps numbers as numbers", () => {
  expect(
    writeCsv([
      ["机关", null],
      [-3, 1.5],
    ]),
  ).toBe("\ufeff机关,\r\n-3,1.5\r\n");
});

it("keeps commas, quotes and line ends inside their field", () => {
  const texts = ["一,二", '他说"好"', "上\n下", "上\r\n下", " 前后 "];
  expect(fieldsOf(writeCsv([texts, ["完"]]).slice(1))).toEqual([texts, ["完"]]);
});

it.each([
  "=1+1",
  "+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "　=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠x",
  "\u200b=1",
  "\u0000=1",
])("a text like a formula stays a text: %j", (text) => {
  expect(fieldsOf(writeCsv([[text]]).slice(1))).toEqual([[`'${text}`]]);
});

it("leaves other texts as they are", () => {
  const texts = ["高平镇", "a=b", "2025-01", "（一）", "0"];
  expect(fieldsOf(writeCsv([texts]).slice(1))).toEqual([texts]);
});
