import { totalRules as rules } from "../../../src/rules/totals";

describe("the rules on totals", () => {
  it("come in the order of their codes", () => {
    expect(rules.map(({ code }) => code)).toEqual(["T2-1", "T2-2", "T2-3", "T3-1", "T3-2", "T3-3", "T4-1"]);
  });

  it("say what they demand in whole sentences", () => {
    for (const { demand } of rules) expect(demand).toMatch(/^.+。$/);
  });
});
