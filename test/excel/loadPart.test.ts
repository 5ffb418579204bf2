import { loadPart } from "../../src/excel/loadPart";

const sentence = "年报助手有一部分没能加载，暂时无法写入数据。请检查网络，再试一次。";
const notLoaded = { ok: false, failure: { code: "PartNotLoaded", sentence } };

describe("a part of the program that is loaded when it is needed", () => {
  afterEach(() => jest.useRealTimers());

  it("is there", async () => {
    expect(await loadPart("写入数据", () => Promise.resolve("part"))).toEqual({ ok: true, value: "part" });
  });

  it("did not come", async () => {
    expect(await loadPart("写入数据", () => Promise.reject(new Error("Loading chunk 7 failed.")))).toEqual(notLoaded);
  });

  it("is not waited for any longer than a user waits", async () => {
    jest.useFakeTimers();
    const loaded = loadPart("写入数据", () => new Promise(() => undefined));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await loaded).toEqual(notLoaded);
  });
});
