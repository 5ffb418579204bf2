import { requests } from "../../../src/form/edition2019/requests";
import { cellIn, namesOf } from "../named";

describe("表三 of 2019", () => {
  it.each([
    ["id", "requests"],
    ["number", "表三"],
    ["sheetName", "表三 依申请公开"],
  ] as const)("has the %s %s", (key, value) => expect(requests[key]).toBe(value));

  it("has （六） as one row", () => {
    expect(namesOf(requests, "（六）其他处理")).toEqual(["other"]);
    expect(cellIn(requests, "other")).toMatchObject({ rowName: "（六）其他处理", kind: "count" });
  });
});
