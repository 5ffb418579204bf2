import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { labelKey } from "../../src/report";
import { similarity } from "../../src/report/normalise";

describe("labelKey", () => {
  it.each([
    ["（一）予以公开", "(一) 予以公开"],
    ["3.危及“三安全一稳定”", '3．危及"三安全一稳定"'],
    ["3.危及“三安全一稳定”", "3、危及‘三安全一稳定’"],
    ["3.危及“三安全一稳定”", "3. 危及「三安全一稳定」"],
    ["一、本年新收政府信息公开申请数量", "⼀、本年新收政府信息公开申请数量"],
    ["（三）不予公开", "(三) 不予公开"],
    ["商业企业", "商业\n企业"],
    ["结果维持", "结果\u3000维持"],
    ["规章", "\u200b规章\ufeff"],
    ["本年收费金额（单位：万元）", "本年收费金额(单位:万元)"],
    ["一、总体情况", "一.总体情况"],
    ["一、总体情况", "一，总体情况"],
  ])("takes %j and %j for one", (a, b) => {
    expect(labelKey(b)).toBe(labelKey(a));
  });

  it.each([
    ["规章", "规范"],
    ["1.属于国家秘密", "2.属于国家秘密"],
    ["（三）不予公开", "不予公开"],
  ])("keeps %j and %j apart", (a, b) => {
    expect(labelKey(b)).not.toBe(labelKey(a));
  });
});

it.each([
  ["", "", 1],
  ["规章", "", 0],
  ["结果维持", "结果维特", 0.75],
  ["本年废止件数", "本年度止件数", 5 / 6],
  ["现行有效件数", "现行有效件", 5 / 6],
])("%j and %j are alike by %d", (a, b, likeness) => {
  expect(similarity(a, b)).toBeCloseTo(likeness);
  expect(similarity(b, a)).toBeCloseTo(likeness);
});

it("keeps no file in memory for the sake of a label that was cut out of it", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const inUse = (): number => {
    collect();
    return getHeapStatistics().used_heap_size;
  };
  const before = inUse();
  for (let file = 0; file < 6; file += 1) {
    const text = `${file}这是从文件里剪下来的一个标签，它有二十多个字。`.repeat(400_000);
    labelKey(text.slice(100, 140 + file));
  }
  // Each of the texts takes 20 MB.
  expect(inUse() - before).toBeLessThan(30 << 20);
});

it("finds the same key for a label after any number of others", () => {
  const labels = Array.from({ length: 12_000 }, (_, at) => `第 ${at} 号 表`);
  const keys = labels.map(labelKey);
  expect(labels.map(labelKey)).toEqual(keys);
  expect(new Set(keys).size).toBe(labels.length);
});
