import { columnWidths } from "../../../src/files/docx/columnWidths";
import { emsOf } from "../../../src/files/docx/text";
import { byEdition } from "./samples";

describe("columnWidths", () => {
  it.each(byEdition)("shares the width of every table of edition %s out to the last twip", (_, edition) => {
    for (const form of edition.tables) {
      const widths = columnWidths(form, 8845);
      expect(widths).toHaveLength(form.layout.columns);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
      // Five digits of 小五 are 450 twips wide.
      expect(Math.min(...widths)).toBeGreaterThan(470);
    }
  });

  it("gives the longest labels the widest column", () => {
    for (const [, edition] of byEdition) {
      const requests = columnWidths(edition.tables[1] ?? neverEmpty(), 8845);
      expect(Math.max(...requests)).toBe(requests[2]);
      const remedies = columnWidths(edition.tables[2] ?? neverEmpty(), 8845);
      expect(Math.max(...remedies) - Math.min(...remedies)).toBeLessThanOrEqual(1);
    }
  });
});

describe("emsOf", () => {
  it("counts a Chinese letter as one and a digit as a half", () => {
    expect([emsOf(""), emsOf("年报"), emsOf("2025年"), emsOf("𠮷：")]).toEqual([0, 2, 3, 2]);
  });
});

function neverEmpty(): never {
  throw new Error("no table");
}
