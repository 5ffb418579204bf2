import { groupNotAssessed } from "../../src/rules";

const group = (rules: readonly string[], why = "没有正文"): readonly { rule: string; why: string }[] =>
  rules.map((rule) => ({ rule, why }));

describe("groupNotAssessed", () => {
  it("says each reason once, with the rules it holds for", () => {
    const mixed = [...group(["T4-1"], "没有表四"), ...group(["X-1", "X-7"]), ...group(["X-6"], "没有表四")];
    expect(groupNotAssessed(mixed)).toEqual([
      { why: "没有表四", codes: "T4-1、X-6" },
      { why: "没有正文", codes: "X-1、X-7" },
    ]);
  });

  it.each<[readonly string[], string]>([
    [["X-1", "X-2", "X-3", "X-5", "W-9", "W-10", "W-11"], "X-1 至 X-3、X-5、W-9 至 W-11"],
    [["X-1", "X-2"], "X-1、X-2"],
    [["T3-1", "T3-2", "T3-3", "T4-1"], "T3-1 至 T3-3、T4-1"],
    [["X-9", "W-10"], "X-9、W-10"],
    [["S"], "S"],
  ])("shortens %j", (rules, codes) => {
    expect(groupNotAssessed(group(rules))).toEqual([{ why: "没有正文", codes }]);
  });

  it("has nothing to say where all was assessed", () => {
    expect(groupNotAssessed([])).toEqual([]);
  });
});
