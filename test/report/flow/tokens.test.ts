import { lettersOf } from "../../../src/report/flow/letters";
import { tokensOf } from "../../../src/report/flow/tokens";
import { linesGrid } from "../../support/reports/grids";

/** The tokens as "kind value", a row of cells as "/". */
const taken = (...lines: readonly string[]): readonly string[] =>
  tokensOf(lettersOf(linesGrid(...lines))).map((token) => (token ? `${token.kind} ${token.value}` : "/"));

describe("letters are taken apart", () => {
  it.each([
    ["规章 1 2 3", ["row 规章", "value 1", "value 2", "value 3"]],
    ["规章1,204件", ["row 规章", "value 1,204件"]],
    ["规章000", ["row 规章", "value 000"]],
    ["规 章 １２", ["row 规章", "value １２"]],
    ["规章 减4 / 无", ["row 规章", "value 减4", "value /", "value 无"]],
    ["规章制度 1", ["text 规章制度", "value 1"]],
    ["自然人商业企业", ["column 自然人", "column 商业企业"]],
    ["03.其他0", ["value 0", "row 3.其他", "value 0"]],
    ["公开12条信息", ["text 公开12条信息"]],
    ["12.5万元", ["value 12.5万元"]],
    ["3①", ["text 3①"]],
  ])("%s", (line, tokens) => expect(taken(line)).toEqual(tokens));

  it("whatever line or cell a label is broken into", () => {
    expect(taken("社会公", "益组织", "1")).toEqual(["column 社会公益组织", "value 1"]);
    expect(taken("（一）", "予以公开", "1")).toEqual(["row （一）予以公开", "value 1"]);
  });

  it("not across a row of cells", () => {
    expect(taken("社会公", "又\t再", "益组织")).toEqual(["text 社会公", "/", "text 益组织"]);
  });

  it("each with its place", () => {
    expect(tokensOf(lettersOf(linesGrid("又", "规章 7")))).toMatchObject([
      { row: 0, column: 0 },
      { kind: "row", row: 1, column: 0 },
      { kind: "value", row: 1, column: 0 },
    ]);
  });
});
