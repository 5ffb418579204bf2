import { lettersOf } from "../../../src/report/flow/letters";
import { tokensOf } from "../../../src/report/flow/tokens";
import { cellsOf, linesGrid } from "../../support/reports/grids";

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
    ["规章-3行政许可+4", ["row 规章", "value -3", "row 行政许可", "value +4"]],
    ["规章12.55行政许可", ["row 规章", "value 12.55", "row 行政许可"]],
  ])("%s", (line, tokens) => expect(taken(line)).toEqual(tokens));

  it("whatever line or cell a label is broken into", () => {
    expect(taken("社会公", "益组织", "1")).toEqual(["column 社会公益组织", "value 1"]);
    expect(taken("（一）", "予以公开", "1")).toEqual(["row （一）予以公开", "value 1"]);
  });

  it("not across a row of cells", () => {
    expect(taken("社会公", "又\t再", "益组织")).toEqual(["text 社会公", "/", "text 益组织"]);
  });

  it("up to a row of cells, before which a number ends", () => {
    expect(taken("规章 1", "又\t再")).toEqual(["row 规章", "value 1", "/"]);
  });

  it("with the numbers of cells that are no text", () => {
    const grid = { ...linesGrid(), rows: [["规章"], [12], [3]].map(cellsOf) };
    expect(tokensOf(lettersOf(grid)).slice(1)).toEqual([
      { kind: "value", value: 12, row: 1, column: 0, endRow: 1 },
      { kind: "value", value: 3, row: 2, column: 0, endRow: 2 },
    ]);
  });

  it("with no number that is longer than any", () => {
    expect(taken("9".repeat(40))).toEqual([`value ${"9".repeat(40)}`]);
    expect(taken("9".repeat(42))).toEqual([`text ${"9".repeat(42)}`]);
  });

  it("with no label before more of a word, unless more labels follow than a header has", () => {
    const glued = (count: number): string => `${"自然人".repeat(count)}章`;
    expect(taken(glued(40))).toEqual([`text ${glued(40)}`]);
    expect(taken(glued(41))).toEqual(["column 自然人", `text ${glued(40)}`]);
  });

  it("each with its place", () => {
    expect(tokensOf(lettersOf(linesGrid("又", "规", "章 7")))).toMatchObject([
      { kind: "text", row: 0, column: 0, endRow: 0 },
      { kind: "row", row: 1, column: 0, endRow: 2 },
      { kind: "value", row: 2, column: 0, endRow: 2 },
    ]);
  });
});
