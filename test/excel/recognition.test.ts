import type { Look } from "../../src/excel/read";
import { createRecognition } from "../../src/excel/recognition";
import * as snapshot from "../../src/excel/snapshot";

const sheets = [{ id: "1", name: "Sheet1" }];
const empty: Look = { sheets, grids: [] };

/** A look at a sheet with this text. */
const lookAt = (text: string): Look => ({
  sheets,
  grids: [{ grid: { sheet: "Sheet1", top: 0, left: 0, rows: [[{ value: text }]] }, role: "report" }],
});

describe("what a look means", () => {
  it("is known without the recogniser where nothing stands in the workbook, or only what we wrote out", async () => {
    const load = jest.fn(() => Promise.resolve(snapshot));
    const recognise = createRecognition(load);
    const output = {
      ...lookAt("正文"),
      grids: lookAt("正文").grids.map((one) => ({ ...one, role: "output" as const })),
    };
    for (const look of [empty, output]) {
      expect(await recognise(look)).toEqual({
        ok: true,
        value: {
          report: { ok: false, failure: { code: "NotAReport", sentence: "工作簿里还没有年报的内容。" } },
          previous: null,
          explanations: [],
          sheets: ["Sheet1"],
          grids: [],
        },
      });
    }
    expect(load).not.toHaveBeenCalled();
    await recognise(lookAt("标题"));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is the same as without loading anything later", async () => {
    const look = lookAt("随便什么");
    expect(await createRecognition()(look)).toEqual({ ok: true, value: snapshot.snapshotOf(look) });
  });

  it("comes in the order of the looks, though a later one needs no recogniser", async () => {
    let arrive: (part: typeof snapshot) => void = () => undefined;
    const recognise = createRecognition(() => new Promise((resolve) => (arrive = resolve)));
    const order: string[] = [];
    const older = recognise(lookAt("旧")).then(() => order.push("older"));
    const newer = recognise(empty).then(() => order.push("newer"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(order).toEqual([]);
    arrive(snapshot);
    await Promise.all([older, newer]);
    expect(order).toEqual(["older", "newer"]);
  });

  it("is a sentence where the recogniser did not come; the next look asks for it again", async () => {
    const load = jest.fn(() => Promise.resolve(snapshot)).mockRejectedValueOnce(new Error("Loading chunk 1 failed."));
    const recognise = createRecognition(load);
    const [failed, later] = await Promise.all([recognise(lookAt("一")), recognise(lookAt("二"))]);
    expect(failed).toEqual({
      ok: false,
      failure: {
        code: "PartNotLoaded",
        sentence: "年报助手有一部分没能加载，暂时无法读取工作簿。请检查网络，再试一次。",
      },
    });
    expect(later.ok).toBe(true);
  });

  it("is a sentence where the recogniser breaks down", async () => {
    const broken = (): never => {
      throw new TypeError("x");
    };
    const recognise = createRecognition(() => Promise.resolve({ snapshotOf: broken }));
    expect(await recognise(lookAt("一"))).toMatchObject({ ok: false, failure: { code: "TypeError" } });
  });
});
