import type { Snapshot } from "../../src/excel";
import type { Result } from "../../src/report";
import { kinds } from "../support/excel/allOrNothing";
import { faultWithoutPatience } from "../support/excel/impatience";
import { setStage, valueOf } from "../support/excel/stage";

/** What happens to the live check when a request of its goes wrong. */

const sheet = "表三 依申请公开";
const plan = { agency: "竹溪湾镇", kind: "township", year: 2025, totals: "typed" } as const;

describe("the live check", () => {
  const origin = { row: 5, column: 3 };
  const quick = { pause: 5, longestPutOff: 10, retry: 20, idle: 40 };

  test.each(kinds)("tells in one sentence that a look met %s, and sees the change at the next", async (kind) => {
    const stage = setStage({}, quick);
    valueOf(await stage.workbook.build(plan));
    const seen: Result<Snapshot>[] = [];
    valueOf(await stage.workbook.review());
    const stop = valueOf(await stage.workbook.watch((snapshot) => seen.push(snapshot)));
    const restore = faultWithoutPatience(stage.host, `1:${kind}`);
    stage.type(sheet, "D6", 7);
    const figure = (snapshot: Result<Snapshot>): unknown =>
      snapshot.ok && snapshot.value.report.ok
        ? snapshot.value.report.value.tables.requests?.cells.find(
            ({ origin: at }) => at?.row === origin.row && at.column === origin.column,
          )?.value
        : null;
    while (!seen.some((snapshot) => figure(snapshot) === 7)) await new Promise((resolve) => setTimeout(resolve, 10));
    stop();
    restore();
    const failures = seen.flatMap((snapshot) => (snapshot.ok ? [] : [snapshot.failure.sentence]));
    expect(failures).toEqual([expect.stringMatching(/[\u4e00-\u9fff]+。$/)]);
    await stage.host.settled();
    stage.dispose();
  });

  test.each(kinds)("that cannot begin because of %s says so", async (kind) => {
    const stage = setStage({}, quick);
    const restore = faultWithoutPatience(stage.host, `1:${kind}`);
    const begun = await stage.workbook.watch(() => undefined);
    restore();
    expect(begun).toMatchObject({ ok: false, failure: { sentence: expect.stringContaining("。") as unknown } });
    await stage.host.settled();
    stage.dispose();
  });
});
