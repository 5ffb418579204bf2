import { readHtml } from "../../../src/files/html/read";
import { countedReport, layouts, layOutReport, type LaidOut, type LaidOutTable } from "../../support/reports/layouts";
import { replaced, valueOf, valuesOf } from "../../support/reports/read";

const escaped = (value: string | number): string =>
  String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

interface Cell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The cells that are written for a table, row by row: covered ones are not. */
function cellsOf({ rows, merges }: LaidOutTable): readonly (readonly Cell[])[] {
  return rows.map((row, r) =>
    row.flatMap((value, c): readonly Cell[] => {
      const merge = merges.find(
        (area) => r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns,
      );
      if (merge && (merge.row !== r || merge.column !== c)) return [];
      return [{ text: escaped(value), colspan: merge?.columns ?? 1, rowspan: merge?.rows ?? 1 }];
    }),
  );
}

const spans = ({ colspan, rowspan }: Cell): string =>
  `${colspan > 1 ? ` colspan="${colspan}"` : ""}${rowspan > 1 ? ` rowspan="${rowspan}"` : ""}`;

type Dress = (report: LaidOut) => string;

const page =
  (
    paragraph: (text: string) => string,
    cell: (cell: Cell) => string,
    around: (html: string) => string = (html) => html,
  ): Dress =>
  (report) =>
    around(
      report
        .map((part) =>
          typeof part === "string"
            ? paragraph(escaped(part))
            : `<table border=1>${cellsOf(part)
                .map((row) => `<tr>${row.map(cell).join("")}</tr>`)
                .join("\n")}</table>`,
        )
        .join("\n"),
    );

const plainCell = (cell: Cell): string => `<td${spans(cell)}>${cell.text}</td>`;
const plain = page((text) => `<p>${text}</p>`, plainCell);

const word = (text: string): string =>
  `<p class=MsoNormal align=center><span lang=EN-US style='font-size:9pt'>\r\n  ${text}<o:p></o:p></span></p>`;

const dresses: readonly (readonly [string, Dress])[] = [
  ["a plain page", plain],
  [
    "header cells",
    page(
      (text) => `<h3>${text}</h3>`,
      (cell) => `<th${spans(cell)}>${cell.text}</th>`,
    ),
  ],
  [
    "tags that are never closed",
    page(
      (text) => `<P>${text}`,
      (cell) => `<TD${spans(cell).toUpperCase()}>${cell.text}`,
    ),
  ],
  ["a page from Word", page(word, (cell) => `<td${spans(cell)} valign=top>${word(cell.text)}</td>`)],
  [
    "source that is indented and broken",
    page(
      (text) => `<div>\n\t\t<span>\n\t\t\t${text}\n\t\t</span>\n\t</div>`,
      (cell) => `\n\t<td${spans(cell)}>\n\t\t<p>\n\t\t\t${cell.text}\n\t\t</p>\n\t</td>`,
    ),
  ],
  [
    "a page laid out by tables",
    page(
      (text) => `<p>${text}</p>`,
      plainCell,
      (html) =>
        `<table><tr><td>首页 &gt; 公开年报</td></tr><tr><td width=200>栏目<br>机构</td><td><table><tr><td>${html}</td></tr></table></td></tr></table>`,
    ),
  ],
  [
    "paragraphs that are only broken lines",
    (report) => `<div>${plain(report).replace(/<p>(.*?)<\/p>/g, "$1<br><br>")}</div>`,
  ],
  [
    "a page with all its surroundings",
    page(
      (text) => `<p>${text}</p>`,
      plainCell,
      (html) =>
        `<!DOCTYPE html><html><head><title>2019年政府信息公开工作年度报告</title><style>td{}</style></head><body>` +
        `<nav><a href="/">首页</a><p>六、其他需要报告的事项</p></nav><script>document.write("<p>一、总体情况</p>")</script>` +
        `<p hidden>二、主动公开政府信息情况</p><p style="display: none">规章 1 2 3</p>${html}<footer>版权所有</footer></body></html>`,
    ),
  ],
];

describe.each([2020, 2025])("a page on %s", (year) => {
  const report = countedReport(year);
  const expected = valuesOf(report);

  it.each(dresses)("is read alike as %s", (_, dress) => {
    const read = valueOf(readHtml(dress(layOutReport(report)), "x.html"));
    expect(valuesOf(read)).toEqual(expected);
    expect([read.agency, read.year, read.edition]).toEqual(["柳岸镇", year, report.edition]);
    expect(read.narrative).toEqual(report.narrative);
    expect(read.remarks).toEqual([]);
  });

  it.each(layouts.map(([name, change, remarks = []]) => ({ name, change, remarks })))(
    "is read alike with $name",
    (layout) => {
      const { change, remarks } = layout;
      const read = valueOf(readHtml(plain(change(layOutReport(report))), "x.html"));
      expect(valuesOf(read)).toEqual(expected);
      expect(read.narrative).toEqual(report.narrative);
      const said = new Set(read.remarks.map(({ kind }) => kind));
      expect([...said].filter((kind) => kind !== "label" && !remarks.includes(kind))).toEqual([]);
    },
  );
});

describe("a blank cell of a page", () => {
  const html = plain(layOutReport(countedReport(2025)));
  const first = "一、本年新收政府信息公开申请数量</td><td>1001</td>";
  const withFirst = (cell: string): string => replaced(html, first, first.replace("<td>1001</td>", cell));

  it("stays blank where the cell is there", () => {
    const read = valuesOf(valueOf(readHtml(withFirst("<td>&nbsp;</td>"), "x.html")));
    expect(read["requests new person"]).toBeNull();
    expect(read["requests new business"]).toBe(1002);
  });

  it("does not let the next figure take its place where the cell is gone", () => {
    const read = valueOf(readHtml(withFirst(""), "x.html"));
    const row = Object.entries(valuesOf(read)).filter(([name]) => name.startsWith("requests new "));
    expect(row.map(([, value]) => value)).toEqual(Array(7).fill(null));
    expect(read.remarks).toMatchObject([{ kind: "unplacedNumbers", row: "new", found: 6, expected: 7 }]);
  });
});
