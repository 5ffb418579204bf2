import { narrativeRules as rules } from "../../../src/rules/narrative";

describe("the rules on text and tables", () => {
  it("come in the order of their codes", () => {
    expect(rules.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, at) => `X-${at + 1}`));
  });

  it("say what they demand in whole sentences", () => {
    for (const { demand } of rules) expect(demand).toMatch(/^.+。$/);
  });
});
