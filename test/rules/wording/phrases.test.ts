import type { Paragraph } from "../../../src/rules/narrative/reading/paragraphs";
import { kindsIn, Kind } from "../../../src/rules/narrative/reading/letters";
import { around, quotesOf } from "../../../src/rules/wording/phrases";

const letters = Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
const paragraph = (raw: string): Paragraph => ({
  section: "overall",
  part: null,
  raw,
  kinds: kindsIn(raw),
  text: raw,
  clauses: [],
});

describe("a piece of a text", () => {
  it("has ten letters on both sides, and dots where it is cut", () => {
    expect(around(letters, 50, 2)).toBe(`「…${letters.slice(40, 62)}…」`);
    expect(around(letters, 10, 2)).toBe(`「${letters.slice(0, 22)}…」`);
    expect(around(letters, 11, 2)).toBe(`「…${letters.slice(1, 23)}…」`);
    expect(around(letters, 88, 2)).toBe(`「…${letters.slice(78)}」`);
    expect(around("甲乙", 0, 1)).toBe("「甲乙」");
  });

  it("has no more than twenty letters of what it is about", () => {
    expect(around(letters, 20, 50)).toBe(`「…${letters.slice(10, 50)}…」`);
  });

  it("has one space for many", () => expect(around("甲 \u3000\n乙", 0, 1)).toBe("「甲 乙」"));
});

describe("the places of phrases in a paragraph", () => {
  const marks = [
    { pattern: /！/g, needs: /！/ },
    { pattern: /X+/g, needs: Kind.placeholder },
  ];

  it("are quoted in order, up to a limit, each place once", () => {
    expect(quotesOf(paragraph("好！"), marks, 3)).toEqual(["「好！」"]);
    expect(quotesOf(paragraph("好！X"), marks, 3)).toEqual(["「好！X」"]);
    const apart = `好！${"字".repeat(30)}好！${"句".repeat(30)}X`;
    expect(quotesOf(paragraph(apart), marks, 3)).toHaveLength(3);
    expect(quotesOf(paragraph(apart), marks, 2)).toHaveLength(2);
    expect(quotesOf(paragraph(apart), marks, 2)[0]).toMatch(/^「好！字/);
  });

  it("are not looked for without what they need", () => {
    expect(quotesOf(paragraph("好。"), marks, 3)).toEqual([]);
    expect(quotesOf({ ...paragraph("X"), kinds: 0 }, marks, 3)).toEqual([]);
    expect(quotesOf(paragraph("好！"), [{ pattern: /！/g, needs: /别的/ }], 3)).toEqual([]);
  });
});
