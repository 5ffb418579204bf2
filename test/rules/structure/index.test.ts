import { structureRules as rules } from "../../../src/rules/structure";

describe("the rules on structure", () => {
  it("come in the order of their codes", () => {
    expect(rules.map(({ code }) => code)).toEqual(["S-1", "S-2", "S-3"]);
  });

  it("say what they demand in whole sentences", () => {
    for (const { demand } of rules) expect(demand).toMatch(/^.+。$/);
  });
});
