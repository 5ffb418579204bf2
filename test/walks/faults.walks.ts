import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { clerkWay } from "../support/faultWalk/clerk";
import { importWay } from "../support/faultWalk/importer";
import { lastYearWay } from "../support/faultWalk/lastYear";
import { openFaultWalk, type FaultWalk } from "../support/faultWalk/open";
import { reviewerWay } from "../support/faultWalk/reviewer";
import { FaultRun } from "../support/faultWalk/run";

/**
 * Both ways through the pane, end to end, with a fault at every request in turn: the pane recovers or says what to do,
 * and the workbook is as it was before the step or as it is after it, everything else in it included. What was tried
 * stands in test-results/faults, step by step; `STEP="taken back"` tries the steps of such a title alone.
 */

jest.setTimeout(3_600_000);

let walk: FaultWalk;
beforeAll(async () => {
  walk = await openFaultWalk();
});
afterAll(async () => {
  await walk.close();
});

const folder = resolve(__dirname, "../../test-results/faults");

test.each([clerkWay, importWay, lastYearWay, reviewerWay].map((way) => [way.title, way] as const))(
  "%s",
  async (title, way) => {
    mkdirSync(folder, { recursive: true });
    const run = new FaultRun(walk.open, way, (tried) =>
      writeFileSync(join(folder, `${title}.json`), JSON.stringify(tried, null, 2)),
    );
    const only = process.env["STEP"] ?? "";
    await run.all((step) => step.title.includes(only));
    expect(run.tried.flatMap(({ problems }) => problems)).toEqual([]);
    expect(walk.complaints()).toEqual([]);
  },
);
