import { editionFor, tableOf } from "../../src/form";
import { highlightsOf } from "../../src/sheets";

const edition = editionFor(2025);

describe("the conditional formats of a table", () => {
  const formulas = (id: "requests" | "remedies"): string[] =>
    highlightsOf(tableOf(edition, id)).map(({ formula, look }) => `${look} ${formula}`);

  it("follow from the relations of 表三, crossings first, and are few", () => {
    expect(formulas("requests")).toEqual([
      "crossing =AND(SUM(D$4:D$5)<>SUM(D$27:D$28),SUM($D4:$I4)<>SUM($J4))",
      "crossing =AND(SUM(D$4:D$5)<>SUM(D$27:D$28),SUM($D27:$I27)<>SUM($J27))",
      "relation =SUM(D$4:D$5)<>SUM(D$27:D$28)",
      "relation =SUM(D$4:D$5)<>SUM(D$27:D$28)",
      "relation =SUM(D$6:D$26)<>SUM(D$27)",
      "relation =SUM($D4:$I4)<>SUM($J4)",
      "number =OR(ISTEXT(D4),ISERROR(D4),IF(ISNUMBER(D4),OR(D4<0,D4<>INT(D4)),FALSE))",
    ]);
  });

  it("stand one for each group in 表四", () => {
    expect(formulas("remedies").slice(0, 3)).toEqual([
      "relation =SUM($A$4:$D$4)<>SUM($E$4)",
      "relation =SUM($F$4:$I$4)<>SUM($J$4)",
      "relation =SUM($K$4:$N$4)<>SUM($O$4)",
    ]);
  });
});
