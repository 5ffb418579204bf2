import { isReadable, readerOf } from "../../src/files/readers";

describe("the reader of a file", () => {
  it.each(["a.txt", "A.TXT", "年报.2025.xlsx", "folder.x/b.docx", "c.htm", "d.json"])("is there for %s", (file) => {
    expect(readerOf(file).ok).toBe(true);
    expect(isReadable(file)).toBe(true);
  });

  it.each([
    ["old.doc", "不能读 .doc 文件，请另存为 .docx 后再试。"],
    ["old.XLS", "不能读 .xls 文件，请另存为 .xlsx 后再试。"],
    ["paper.pdf", "不能读 .pdf 文件，可以读 .txt、.tsv、.json、.xlsx、.docx、.html、.htm。"],
    ["folder.txt/paper", "不能读没有扩展名的文件，可以读 .txt、.tsv、.json、.xlsx、.docx、.html、.htm。"],
    [".txt", "不能读没有扩展名的文件，可以读 .txt、.tsv、.json、.xlsx、.docx、.html、.htm。"],
  ])("is not there for %s", (file, sentence) => {
    expect(readerOf(file)).toMatchObject({ ok: false, failure: { sentence } });
    expect(isReadable(file)).toBe(false);
  });
});
