import { writeWord } from "../../src/files/docx/write";
import { writeNewWorkbook, writeXlsx } from "../../src/files/xlsx/write";
import { convertToPdf, pagesOf } from "../office/pdf";
import { clearPictures, picturesFolder, picturesOf } from "./folder";
import { pictured } from "./reports";

/** Makes a picture of every page of a document as LibreOffice prints it. */
async function picture(name: string, extension: "docx" | "xlsx", bytes: Uint8Array): Promise<void> {
  clearPictures(name);
  const pdf = await convertToPdf(`${name}.${extension}`, bytes, { resolution: 100, folder: picturesFolder });
  const pages = await pagesOf(pdf);
  expect(picturesOf(name)).toHaveLength(pages.length);
  expect(pages.filter(({ text }) => text === "")).toEqual([]);
}

describe("pictures of the Word pages", () => {
  it.each([
    ["sample", "word-sample", {}],
    ["sample", "word-draft", { openErrors: 3 }],
    ["edition-2019", "word-2019", {}],
    ["long", "word-long", {}],
  ] as const)("of the report %s: %s", async (report, name, options) => {
    await picture(name, "docx", await writeWord(pictured[report], options));
  });
});

describe("pictures of the workbook", () => {
  it("of the blank template: workbook-blank", async () => {
    const plan = { agency: "竹溪湾镇", kind: "township", year: 2025, totals: "formula" } as const;
    await picture("workbook-blank", "xlsx", await writeNewWorkbook(plan));
  });

  it.each([
    ["sample", "workbook-sample", {}],
    ["broken", "workbook-broken", {}],
    ["sample", "workbook-draft", { openErrors: 3 }],
    ["edition-2019", "workbook-2019", {}],
    ["long", "workbook-long", {}],
  ] as const)("of the report %s: %s", async (report, name, options) => {
    await picture(name, "xlsx", await writeXlsx(pictured[report], options));
  });
});
