import * as fc from "fast-check";
import { writeWord } from "../../src/files/docx/write";
import { writeHtml } from "../../src/files/html/write";
import { writeReportJson } from "../../src/files/json/write";
import { readerOf } from "../../src/files/readers";
import { writeText } from "../../src/files/text/write";
import { writeXlsx } from "../../src/files/xlsx/write";
import { recogniseReport } from "../../src/report";
import { checkReport } from "../../src/rules";
import { createHost } from "../../src/workbench/wire/host";
import type { RequestBody } from "../../src/workbench/wire/protocol";
import { spoils, spoilt } from "../support/fuzz/bytes";
import { mangled, mangledCases } from "../support/fuzz/mangle";
import { misplacedNumbers } from "../support/fuzz/misplaced";
import { narratives } from "../support/fuzz/narratives";
import { spoiltPackage } from "../support/fuzz/packages";
import { anyBodies, distorted, distortions } from "../support/fuzz/requests";
import { MemorySpreadsheet } from "../support/office/memorySpreadsheet";
import { openWorkbook } from "../support/office/protocolTest";
import { plainReport, plainReport2019 } from "../support/reports/consistent";
import { valueOf } from "../support/reports/read";
import { readText } from "../../src/files/text/read";
import { minutes, tryOut } from "./session";

jest.setTimeout((minutes + 2) * 60_000);

/** Seconds that one input may take; a hundred times what a report takes. */
const longest = 20;

async function inTime(work: () => Promise<void> | void): Promise<void> {
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  if (seconds > longest) throw new Error(`took ${Math.round(seconds)} s`);
}

it("readers: a report, or one sentence", async () => {
  const reports = [plainReport, plainReport2019];
  const files: (readonly [name: string, bytes: Uint8Array])[] = [];
  for (const report of reports) {
    files.push(
      ["x.txt", Buffer.from(writeText(report))],
      ["x.json", Buffer.from(writeReportJson(report))],
      ["x.html", Buffer.from(writeHtml(report))],
      ["x.xlsx", await writeXlsx(report)],
      ["x.docx", await writeWord(report)],
    );
  }
  const cases = fc.record({
    file: fc.nat(files.length - 1),
    part: fc.nat(20),
    isInside: fc.boolean(),
    changes: spoils,
  });
  const found = await tryOut("readers", 0.35, cases, ({ file, part, isInside, changes }) =>
    inTime(async () => {
      const [name = "", bytes = new Uint8Array()] = files[file] ?? [];
      const isPackage = /\.(xlsx|docx)$/.test(name);
      const input = isPackage && isInside ? spoiltPackage(bytes, part, changes) : spoilt(bytes, changes);
      const read = await valueOf(readerOf(name))(input, name);
      if (!read.ok) expect(read.failure.sentence).toMatch(/^[^。\n]{5,120}。$/);
      else checkReport(read.value);
    }),
  );
  expect(found).toEqual([]);
});

it("narratives: findings, in time", async () => {
  const found = await tryOut("narratives", 0.2, narratives, (text) =>
    inTime(() => {
      const whole = writeText(plainReport).replace("总的情况。", () => text);
      const read = readText(whole, "x.txt");
      if (read.ok) checkReport(read.value, { previous: plainReport });
      checkReport({ ...plainReport, narrative: { ...plainReport.narrative, overall: { text, parts: {} } } });
    }),
  );
  expect(found).toEqual([]);
});

it("recogniser: no number in a wrong place that nothing is said of", async () => {
  const found = await tryOut("recogniser", 0.25, mangledCases, (one) => {
    const grids = mangled(one);
    const read = recogniseReport(grids, null);
    if (read.ok) expect(misplacedNumbers(read.value, grids, one.year)).toEqual([]);
  });
  expect(found).toEqual([]);
});

it("wire: an answer in the protocol's shape", async () => {
  const bodies = await realRequests();
  const cases = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(fc.nat(bodies.length - 1), distortions).map(([at, changes]) => ({ at, changes })),
    },
    { weight: 1, arbitrary: anyBodies.map((body) => ({ body })) },
  );
  const found = await tryOut("wire", 0.2, cases, (one) =>
    inTime(async () => {
      const body = "body" in one ? one.body : distorted(bodies[one.at] as RequestBody, one.changes);
      const host = createHost(new MemorySpreadsheet("表"));
      const connection = host.connect(() => undefined);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, fail) => {
        timer = setTimeout(() => fail(new Error("no answer")), 5_000);
      });
      const answer = await Promise.race([connection.process(body as RequestBody), late]).finally(() =>
        clearTimeout(timer),
      );
      expect(Array.isArray(answer.Results) && Array.isArray(answer.TraceIds)).toBe(true);
      if (answer.Error) expect(answer.Error).toMatchObject({ Code: expect.stringMatching(/./) as string });
      JSON.stringify(answer);
      host.dispose();
    }),
  );
  expect(found).toEqual([]);
});

/** Requests that the real library sends. */
async function realRequests(): Promise<readonly RequestBody[]> {
  const bodies: RequestBody[] = [];
  const { host, onSheet } = openWorkbook();
  host.interceptWith(({ body }) => {
    bodies.push(JSON.parse(JSON.stringify(body)) as RequestBody);
    return undefined;
  });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "甲"],
      ["=A1", ""],
    ];
    range.format.fill.color = "#FF0000";
    range.format.font.bold = true;
    range.merge();
    const used = sheet.getUsedRangeOrNullObject(true).load("values,formulas,address");
    await context.sync();
    const other = context.workbook.worksheets.add("另一张");
    const format = other.getRange("A1:A9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=A1>0";
    other.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    other.freezePanes.freezeRows(2);
    const sheets = context.workbook.worksheets.load("items/name,items/id");
    await context.sync();
    other.onChanged.add(() => Promise.resolve());
    other.activate();
    other.getRange("B2").select();
    other.getRange("A:B").format.columnWidth = 80;
    await context.sync();
    other.delete();
    await context.sync();
    expect([used.isNullObject, sheets.items.length]).toEqual([false, 2]);
  });
  host.dispose();
  return bodies;
}
