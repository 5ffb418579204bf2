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
