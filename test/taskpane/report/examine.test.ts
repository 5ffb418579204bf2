import type { Snapshot } from "../../../src/excel";
import { failure, success, type Report } from "../../../src/report";
import { explain } from "../../../src/rules";
import { examine } from "../../../src/taskpane/report/examine";
import { change, filled, previousOf } from "../../support/pane/reports";

function snapshot(report: Report, parts: Partial<Snapshot> = {}): Snapshot {
  return { report: success(report), previous: null, explanations: [], sheets: [], grids: [], ...parts };
}

const lastYear = previousOf(filled);
const other = change(lastYear, "requests", "carriedOut", "person", 2);

describe("examine", () => {
  it("compares with last year's report where the workbook holds one", () => {
    expect(examine(filled, snapshot(filled)).notAssessed.map(({ rule }) => rule)).toContain("Y-1");
    const examined = examine(filled, snapshot(filled, { previous: success(lastYear) }));
    expect(examined.notAssessed.map(({ rule }) => rule)).not.toContain("Y-1");
    expect(examined.open.filter(({ rule }) => rule === "Y-1")).toEqual([]);
  });

  it("takes an answered finding out of the open ones and their count", () => {
    const before = examine(filled, snapshot(filled, { previous: success(other) }));
    const [found] = before.open.filter(({ rule }) => rule === "Y-1");
    if (!found) throw new Error("nothing found");
    const explanations = [explain(found, "上年报告漏计。")];
    const after = examine(filled, snapshot(filled, { previous: success(other), explanations }));
    expect(after.explained).toEqual([{ finding: found, explanation: explanations[0] }]);
    expect(after.open).not.toContainEqual(found);
    expect(after.counts.verify).toBe(before.counts.verify - 1);
  });

  it("opens a finding again when it says something else", () => {
    const [found] = examine(filled, snapshot(filled, { previous: success(other) })).open;
    if (!found) throw new Error("nothing found");
    const changed = change(other, "requests", "carriedOut", "person", 1);
    const again = examine(
      filled,
      snapshot(filled, { previous: success(changed), explanations: [explain(found, "上年报告漏计。")] }),
    );
    expect(again.explained).toEqual([]);
    expect(again.open.map(({ rule }) => rule)).toContain("Y-1");
  });

  it("says why nothing was compared where the sheet holds no report", () => {
    const { notAssessed } = examine(filled, snapshot(filled, { previous: failure("NotAReport", "没有。") }));
    expect(notAssessed.find(({ rule }) => rule === "Y-1")?.why).toBe("工作表“上年报告”里没有认出年报");
  });

  it("lets the diagnosis lean on last year's numbers only where the rules do", () => {
    const suspects = (previous: Report): number =>
      examine(filled, snapshot(filled, { previous: success(previous) })).diagnosis.suspects.length;
    const two = change(change(filled, "requests", "carriedIn", "person", 2), "requests", "carriedIn", "total", 3);
    const twoBefore = previousOf(two);
    expect(suspects(twoBefore)).toBeGreaterThan(0);
    expect(suspects({ ...twoBefore, agency: "他县某镇" })).toBe(0);
    expect(suspects({ ...twoBefore, year: 2020 })).toBe(0);
  });
});
