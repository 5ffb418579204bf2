import { printRuns } from "../../src/report";

describe("items for people to read", () => {
  const next = (before: number, item: number): boolean => item === before + 1;

  it("are written one by one where fewer than three follow one another, and as a range otherwise", () => {
    expect(printRuns([4, 7, 8, 10, 11, 12, 13], next)).toBe("4、7、8、10 至 13");
  });

  it("keep their order", () => {
    expect(printRuns([3, 2, 1], next)).toBe("3、2、1");
  });

  it("are nothing where there are none", () => {
    expect(printRuns([], next)).toBe("");
  });
});
