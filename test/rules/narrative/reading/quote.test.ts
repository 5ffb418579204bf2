import { quoteOf } from "../../../../src/rules/narrative/reading/quote";

const text = Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
const span = (start: number, end: number) => ({ start, end });

describe("a quotation", () => {
  it("is the whole clause where it has no more than 40 letters", () => {
    expect(quoteOf(text, span(10, 50), span(20, 22))).toBe(`「${text.slice(10, 50)}」`);
    expect(quoteOf(text, span(10, 12), span(10, 12))).toBe(`「${text.slice(10, 12)}」`);
  });

  it("is cut at the end where what matters stands in front", () => {
    expect(quoteOf(text, span(0, 41), span(0, 2))).toBe(`「${text.slice(0, 38)}…」`);
  });

  it("is cut in front where what matters stands at the end", () => {
    expect(quoteOf(text, span(0, 60), span(58, 60))).toBe(`「…${text.slice(22, 60)}」`);
  });

  it("is cut on both sides where it stands in the middle", () => {
    expect(quoteOf(text, span(0, 100), span(50, 52))).toBe(`「…${text.slice(14, 52)}…」`);
  });

  it("begins with what matters where that is long itself", () => {
    expect(quoteOf(text, span(0, 100), span(20, 90))).toBe(`「…${text.slice(20, 58)}…」`);
  });
});
