import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportJson } from "../../src/files/json/read";
import { writeText } from "../../src/files/text/write";
import type { Report } from "../../src/report";
import { checkReport } from "../../src/rules";
import { setStage, valueOf, type Stage } from "../support/excel/stage";

const sampleFile = join(__dirname, "../../assets/sample/zhuxiwan-2025.json");
const sample = valueOf(readReportJson(readFileSync(sampleFile, "utf8"), null));

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.dispose());

const build = (fill: Report, totals: "formula" | "typed"): ReturnType<Stage["workbook"]["build"]> =>
  stage.workbook.build({
    agency: fill.agency ?? "",
    kind: fill.kind ?? "township",
    year: fill.year ?? 0,
    totals,
    fill,
  });

describe("a report that is built into sheets and read back", () => {
  it.each(["formula", "typed"] as const)("is the same report, totals by %s", async (totals) => {
    valueOf(await build(sample, totals));
    const read = valueOf(valueOf(await stage.workbook.review()).report);
    expect(read.narrative).toEqual(sample.narrative);
    expect({ agency: read.agency, year: read.year, remarks: read.remarks }).toEqual({
      agency: sample.agency,
      year: sample.year,
      remarks: [],
    });
    for (const id of ["disclosure", "requests", "remedies"] as const) {
      expect(read.tables[id]?.cells.map(({ value }) => value)).toEqual(
        sample.tables[id]?.cells.map(({ value }) => value),
      );
    }
    expect(writeText(read)).toBe(writeText(sample));
    expect(checkReport(read, { stage: "final" }).findings).toEqual([]);
  });

  it("keeps narratives that look like formulas, numbers and headings of their own", async () => {
    const overall = ["=SUM(1,2)", "007", "+1", "（一）主动公开：@某某，见“=A1”", "—— 第二段", "（五）监督保障：2025"];
    const odd: Report = {
      ...sample,
      narrative: {
        ...sample.narrative,
        overall: { text: overall.join("\n"), parts: { proactive: "@某某，见“=A1”\n—— 第二段", supervision: "2025" } },
      },
    };
    valueOf(await build(odd, "typed"));
    const read = valueOf(valueOf(await stage.workbook.review()).report);
    expect(read.narrative.overall.text).toBe(overall.join("\n"));
    expect(read.narrative.overall.parts).toMatchObject(odd.narrative.overall.parts);
  });
});
