import { strFromU8, strToU8, unzipSync } from "fflate";
import { editions } from "../../../src/form";
import { htmlOfWord } from "../../../src/files/docx/html";
import { withoutLooks } from "../../../src/files/docx/withoutLooks";
import { writeWord } from "../../../src/files/docx/write";
import { growth, linear } from "../../support/growth";
import { paragraph, wordFile } from "./package";
import { numberedReport } from "./samples";

/** What the converter makes of a file, without the marks of looks that it also writes. */
async function wordsOf(bytes: Uint8Array, change: (document: string) => string): Promise<string> {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) =>
      [name, name === "word/document.xml" ? strToU8(change(strFromU8(part))) : part] as [string, Uint8Array],
  );
  const html = await htmlOfWord(new Map(parts));
  if (!html.ok) throw new Error(html.failure.sentence);
  return html.value.replace(/<\/?(?:strong|em|s|sup|sub)>/g, "");
}

async function expectSame(bytes: Uint8Array): Promise<void> {
  const words = await wordsOf(bytes, (document) => document);
  expect(await wordsOf(bytes, withoutLooks)).toBe(words);
  expect(words).not.toBe("");
}

it.each(editions.map((edition) => [edition.id, edition] as const))(
  "leaves every word and span of a report of %s, and takes most of the rest",
  async (_, edition) => {
    const written = await writeWord(numberedReport(edition, "第一段。\n第二段。"));
    await expectSame(written);
    const document = strFromU8(unzipSync(written)["word/document.xml"] ?? new Uint8Array());
    const tags = (text: string): number => text.split("<").length;
    expect(tags(withoutLooks(document))).toBeLessThan(tags(document) / 2);
  },
);

it.each([
  ["a deleted mark of a paragraph", `${paragraph("一", "<w:rPr><w:b/><w:del/></w:rPr>")}${paragraph("二")}`],
  ["a deleted row", "<w:tbl><w:tr><w:trPr><w:trHeight/><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>尾"],
  [
    "spans of cells",
    '<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="9"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>' +
      `${paragraph("甲")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
  ],
  ["tabs, breaks and hyphens", "<w:p><w:r><w:t>a</w:t><w:tab/><w:br/><w:noBreakHyphen/><w:t>b</w:t></w:r></w:p>"],
  [
    "attributes of revisions",
    '<w:p w:rsidR="00A1"><w:r w:rsidRPr="00A2"><w:t xml:space="preserve"> c </w:t></w:r></w:p>',
  ],
  [
    "what is bold, small and raised",
    "<w:p><w:r><w:rPr><w:b/><w:vertAlign w:val='superscript'/></w:rPr><w:t>d</w:t></w:r></w:p>",
  ],
  ["a namespace of its own", '<w:p xmlns:q="urn:q" q:a="1"><w:r><w:t>e</w:t></w:r></w:p>'],
  ["text that looks like a tag", paragraph("&lt;w:sz/&gt; &lt;w:b/&gt;")],
])("leaves %s as it was", async (_, body) => {
  await expectSame(wordFile(body + paragraph("完")));
});

it.each(["<w:sz ", "<w:p a", "<w:rPr>", "<w:p " + " ".repeat(50)])(
  "takes time in proportion to the text, made of %j",
  (piece) => {
    expect(growth((length) => void withoutLooks(piece.repeat(length)), 50_000)).toBeLessThan(linear);
  },
);
