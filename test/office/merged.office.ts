import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { gridsOfXlsx, readXlsx } from "../../src/files/xlsx/read";
import { writeCalculated } from "../../src/files/xlsx/writeCalculated";
import { mergeSheetName } from "../../src/form";
import { planMerge, type Merged } from "../../src/merge";
import { emptySection, type CellValue, type Report } from "../../src/report";
import type { CalculatedPlan } from "../../src/sheets";
import { randomFrom } from "../bench/cases/random";
import { sumsByHand } from "../merge/byHand";
import { mergedOf, unitReport } from "../merge/units";
import { valueOf, valuesOf } from "../support/reports/read";
import { changed } from "../support/reports/rules";
import { convert } from "./pdf";

const count = 300;
const random = randomFrom(300);

/** Units that differ in all numbers of 表二, fees of up to six decimals among them. Their texts are one, and no matter. */
const units = Array.from({ length: count }, (_, at) =>
  changed(
    unitReport(`第${at}镇`),
    ["disclosure", "licences", "decisions", random.whole(0, 90_000)],
    ["disclosure", "penalties", "decisions", random.whole(0, 900)],
    ["disclosure", "fees", "amount", decimal(random.whole(0, 60_000), random.whole(1, 1_000_000))],
  ),
).map((report) => ({ ...report, narrative: { ...report.narrative, overall: emptySection, problems: emptySection } }));

/** A decimal string in its one writing. */
function decimal(whole: number, millionths: number): string {
  return `${whole}.${String(millionths).padStart(6, "0").replace(/0+$/, "")}`;
}

const merged: Merged = mergedOf(units, { takesErrors: true });
const plans = planMerge(merged, null, false);

/** The row of a unit in the sheet 汇总, 0-based, and the column of a cell of the form. */
function placeOf(agency: string, header: string): { readonly row: number; readonly column: number } {
  const contents = plans.find(({ plan }) => plan.name === mergeSheetName)?.plan.contents ?? [];
  const row = contents.findIndex((cells) => cells.includes(`'${agency}`));
  const column = Math.max(...contents.map((cells) => cells.indexOf(`'${header}`)));
  expect([row, column].every((at) => at >= 0)).toBe(true);
  return { row, column };
}

/** The workbook in which somebody has typed other numbers into 汇总. */
function corrected(
  ...cells: readonly (readonly [agency: string, header: string, value: number])[]
): readonly CalculatedPlan[] {
  return plans.map((sheet) => {
    if (sheet.plan.name !== mergeSheetName) return sheet;
    const contents = sheet.plan.contents.map((row) => [...row]);
    for (const [agency, header, value] of cells) {
      const { row, column } = placeOf(agency, header);
      const line = contents[row];
      if (line) line[column] = value;
    }
    return { ...sheet, plan: { ...sheet.plan, contents } };
  });
}

/** The workbook without the results of its formulas: LibreOffice would take them as they are. */
function uncalculated(bytes: Uint8Array): Uint8Array {
  let formulas = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => {
    if (!name.includes("worksheets/")) return [name, data] as const;
    const sheet = strFromU8(data).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, formula: string) => {
      formulas += 1;
      return formula;
    });
    return [name, strToU8(sheet)] as const;
  });
  // Sums, references to them, and the totals of every unit.
  expect(formulas).toBeGreaterThanOrEqual(200 + 200 + 34 * units.length);
  return zipSync(Object.fromEntries(parts));
}

/** What LibreOffice calculates. */
async function calculated(name: string, sheets: readonly CalculatedPlan[]): Promise<Uint8Array> {
  const saved = await convert(`${name}.xlsx`, uncalculated(await writeCalculated(sheets)), "ods");
  return new Uint8Array(readFileSync(await convert(`${name}-again.ods`, readFileSync(saved), "xlsx")));
}

const reportIn = (bytes: Uint8Array): Report => valueOf(readXlsx(bytes, "merged.xlsx"));

describe(`a merged workbook of ${count} units in LibreOffice`, () => {
  it("calculates the sums that were written, fees to the last decimal, without an error value", async () => {
    const bytes = await calculated("merged", plans);
    expect(valuesOf(reportIn(bytes))).toEqual(sumsByHand(units));
    const texts = valueOf(gridsOfXlsx(bytes)).grids.flatMap(({ rows }) =>
      rows.flat().map(({ value }) => String(value)),
    );
    expect(texts.filter((text) => /^#|^Err:/.test(text))).toEqual([]);
  });

  it("carries the correction of one unit through its totals into the sums and into the form", async () => {
    const [first, second, ...others] = units;
    if (!first || !second) throw new Error("no units");
    const mended = [
      changed(first, ["requests", "granted", "person", 109], ["requests", "new", "person", 124]),
      changed(second, ["disclosure", "fees", "amount", "1000.123456"]),
    ];
    const totals = ["granted", "new", "handled"].flatMap((row) => [`requests ${row} person`, `requests ${row} total`]);
    const expected: Record<string, CellValue> = { ...sumsByHand([...mended, ...others]) };
    // The totals of the first unit are formulas of its row: they follow by themselves, here as in the workbook.
    for (const name of totals) expected[name] = Number(sumsByHand(units)[name]) + 100;
    const again = await calculated(
      "merged-corrected",
      corrected(
        ["第0镇", "（一）予以公开\n自然人", 109],
        ["第0镇", "一、本年新收\n自然人", 124],
        ["第1镇", "行政事业性收费\n收费金额", 1000.123456],
      ),
    );
    expect(valuesOf(reportIn(again))).toEqual(expected);
  });
});
