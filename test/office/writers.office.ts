import { newWorkbook, writeNewWorkbook, writeXlsx } from "../../src/files/xlsx/write";
import { writeSheet } from "../../src/files/xlsx/writeSheet";
import { writeWord } from "../../src/files/docx/write";
import { editionFor } from "../../src/form";
import { planOpinion } from "../../src/sheets";
import { hostileTexts, saying } from "../support/hostileTexts";
import { plainReport, plainReport2019 } from "../support/reports/consistent";
import { convertToPdf, pagesOf } from "./pdf";

/** Everything that the product writes as .xlsx or .docx opens in LibreOffice and shows what it is to show. */

const headingsOf = (year: number): readonly string[] => editionFor(year).sections.map(({ heading }) => heading);
const formula = hostileTexts["a formula that calls out"] ?? "";
const markup = hostileTexts["a cell of a workbook"] ?? "";
const hostile = saying(`${formula}\n${markup}`);
/** As long as a title can be: a page has room for it. */
const named = { ...hostile, agency: "柳岸镇", title: "柳岸镇" };

async function opinionBook(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const sheet = planOpinion([
    { role: "title", text: "柳岸镇2025年年报审核意见" },
    { role: "text", text: formula },
    { role: "point", number: 1, cells: ["强制", "表三", "D4", "三（七）总计差 3", "请核对"] },
  ]);
  writeSheet(workbook, sheet, null);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const files: readonly (readonly [name: string, make: () => Promise<Uint8Array>, shows: readonly string[]])[] = [
  ...([2019, 2025] as const).map(
    (year) =>
      [
        `template-${year}.xlsx`,
        () => writeNewWorkbook({ agency: "柳岸镇", kind: "township", year, totals: "formula" }),
        [`柳岸镇${year}年政府信息公开工作年度报告`, ...headingsOf(year)],
      ] as const,
  ),
  ["report-2021.xlsx", () => writeXlsx(plainReport), headingsOf(2025)],
  ["report-2019.xlsx", () => writeXlsx(plainReport2019), headingsOf(2019)],
  ["draft.xlsx", () => writeXlsx(plainReport, { openErrors: 2 }), ["【草稿】还有2项强制性问题没有改正"]],
  ["report-2021.docx", () => writeWord(plainReport), headingsOf(2025)],
  ["report-2019.docx", () => writeWord(plainReport2019), headingsOf(2019)],
  ["draft.docx", () => writeWord(plainReport, { openErrors: 2 }), ["【草稿】还有2项强制性问题没有改正"]],
  ["opinion.xlsx", opinionBook, ["审核意见", "三（七）总计差3", formula.replace(/\s/g, "")]],
  ["hostile.xlsx", () => writeXlsx(named), [formula, "</t></is></c>"]],
  ["hostile.docx", () => writeWord(named), [formula, "</t></is></c>"]],
];

test.each(files)("%s", async (name, make, shows) => {
  const pages = await pagesOf(await convertToPdf(`written-${name}`, await make()));
  const text = pages
    .map((page) => page.text)
    .join("")
    .replace(/\s/g, "");
  for (const shown of shows) expect(text).toContain(shown.replace(/\s/g, ""));
  // What LibreOffice shows where it cannot calculate.
  expect(text).not.toMatch(/#(REF|NAME|VALUE|N\/A|DIV)|Err:\d/);
});
