import { strFromU8, unzipSync } from "fflate";
import { writeWord } from "../../../src/files/docx/write";
import type { Report } from "../../../src/report";
import { plainReport } from "../../support/reports/consistent";
import { all, childrenOf, textIn, valueIn, xmlPart } from "./wordXml";

const documentOf = async (report: Report, openErrors?: number): Promise<Document> =>
  xmlPart(await writeWord(report, openErrors === undefined ? {} : { openErrors }), "word/document.xml");
const bodyParagraphs = (document: Document): readonly Element[] =>
  childrenOf(all(document, "body")[0] ?? document.documentElement, "p");
const withText = (text: string): Report => ({
  ...plainReport,
  narrative: { ...plainReport.narrative, other: { text, parts: {} } },
});
const lastLine = async (text: string): Promise<Element> => {
  const last = bodyParagraphs(await documentOf(withText(text))).at(-1);
  if (!last) throw new Error("no paragraph");
  return last;
};
/** A style with what it takes from the styles that it is based on. */
const styleOf = (styles: Document, id: string): Element => {
  const style = all(styles, "style").find((candidate) => candidate.outerHTML.includes(`styleId="${id}"`));
  if (!style) throw new Error(`no style ${id}`);
  return style;
};

describe("a report as a Word file", () => {
  it("has the page of GB/T 9704 and no document grid, which would stretch the tables", async () => {
    const [section] = all(await documentOf(plainReport), "sectPr");
    if (!section) throw new Error("no section");
    expect([valueIn(section, "pgSz", "w"), valueIn(section, "pgSz", "h")]).toEqual(["11906", "16838"]);
    const margins = ["top", "bottom", "left", "right"].map((side) => Number(valueIn(section, "pgMar", side)));
    expect(margins.map((margin) => Math.round((margin * 25.4) / 1440))).toEqual([37, 35, 28, 26]);
    expect(valueIn(section, "docGrid", "type")).toBeNull();
  });

  it("has the fonts, sizes and lines of GB/T 9704", async () => {
    const styles = xmlPart(await writeWord(plainReport), "word/styles.xml");
    const fontAndSize = (id: string): readonly (string | null)[] => {
      const style = styleOf(styles, id);
      return [valueIn(style, "rFonts", "eastAsia"), valueIn(style, "sz")];
    };
    expect(fontAndSize("Title")).toEqual(["方正小标宋简体", "44"]);
    expect(fontAndSize("Heading1")).toEqual(["黑体", "32"]);
    expect(fontAndSize("Heading2")).toEqual(["楷体_GB2312", "32"]);
    const [defaults] = all(styles, "docDefaults");
    if (!defaults) throw new Error("no defaults");
    expect([valueIn(defaults, "rFonts", "eastAsia"), valueIn(defaults, "sz")]).toEqual(["仿宋_GB2312", "32"]);
    expect(valueIn(defaults, "lang", "eastAsia")).toBe("zh-CN");
    const body = styleOf(styles, "ReportBody");
    expect([valueIn(body, "spacing", "line"), valueIn(body, "spacing", "lineRule")]).toEqual(["560", "exact"]);
    expect([valueIn(body, "ind", "firstLineChars"), valueIn(body, "ind", "firstLine")]).toEqual(["200", "640"]);
    expect(all(body, "rPr").flatMap((run) => valueIn(run, "spacing"))).toEqual(["-5"]);
  });

  it("has a style that exists for every paragraph", async () => {
    const bytes = await writeWord(plainReport, { openErrors: 1 });
    const styles = xmlPart(bytes, "word/styles.xml");
    const used = ["word/document.xml", "word/footer1.xml", "word/header1.xml"].flatMap((part) =>
      all(xmlPart(bytes, part), "pStyle").map((style) => style.getAttributeNS(style.namespaceURI, "val") ?? ""),
    );
    expect(new Set(used).size).toBeGreaterThan(6);
    for (const id of new Set(used)) expect(styleOf(styles, id)).toBeDefined();
  });

  it("prints the title, then the six headings in order, each kept with what follows", async () => {
    const document = await documentOf(plainReport);
    const ofStyle = (id: string): readonly string[] =>
      bodyParagraphs(document).flatMap((line) => (valueIn(line, "pStyle") === id ? [textIn(line)] : []));
    expect(ofStyle("Title")).toEqual(["柳岸镇2025年政府信息公开工作年度报告"]);
    expect(ofStyle("Heading1")).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]);
    expect(ofStyle("Heading2")).toEqual(["存在问题：", "改进情况："]);
    const order = [...(all(document, "body")[0]?.children ?? [])].map((child) => child.localName);
    expect(order.filter((name) => name === "tbl")).toHaveLength(3);
    expect(order[order.indexOf("tbl") - 1]).toBe("p");
  });

  it("sets the label of a part in the second heading font, and its text in that of the body", async () => {
    const document = await documentOf(plainReport);
    const line = bodyParagraphs(document).find((candidate) => textIn(candidate).startsWith("（一）"));
    const runs = all(line ?? document, "r").map((run) => [valueIn(run, "rStyle"), textIn(run)]);
    expect(runs).toEqual([
      ["PartLabel", "（一）主动公开："],
      [null, "公开了信息。"],
    ]);
  });

  it.each([
    ["（二）依申请公开", "Heading2"],
    ["(三) 平台建设情况：共 3 个。", "ReportBody"],
    ["（四）这一段很长，不是标题", "ReportBody"],
    ["一是更新慢。", "ReportBody"],
  ])("takes %s for a %s", async (text, style) => {
    const line = await lastLine(text);
    expect([valueIn(line, "pStyle"), textIn(line)]).toEqual([style, text]);
  });

  it("breaks a title that is too long for one line before the year", async () => {
    const agency = "云阳县农业农村和乡村振兴工作局";
    const document = await documentOf({ ...plainReport, agency });
    const titles = bodyParagraphs(document).filter((line) => valueIn(line, "pStyle") === "Title");
    expect(titles.map(textIn)).toEqual([agency, "2025年政府信息公开工作年度报告"]);
  });

  it("leaves out a table that the report does not have, and a title that nobody knows", async () => {
    const tables = { ...plainReport.tables, remedies: null };
    const document = await documentOf({ ...plainReport, tables, agency: null, title: null });
    expect(all(document, "tbl")).toHaveLength(2);
    expect(textIn(bodyParagraphs(document)[0] ?? document.documentElement)).toBe("一、总体情况");
  });

  it("numbers the pages between dashes, at the outer edge", async () => {
    const bytes = await writeWord(plainReport);
    const sides = ["word/footer1.xml", "word/footer2.xml"].map((part) => {
      const footer = xmlPart(bytes, part);
      expect(textIn(footer.documentElement)).toBe("—  —");
      expect(all(footer, "instrText").map((field) => field.textContent)).toEqual(["PAGE"]);
      return valueIn(footer, "jc");
    });
    expect(sides).toEqual(["right", "left"]);
    expect(all(xmlPart(bytes, "word/settings.xml"), "evenAndOddHeaders")).toHaveLength(1);
  });

  it("marks a draft in its first line and at the head of every page", async () => {
    const bytes = await writeWord(plainReport, { openErrors: 3 });
    const mark = "【草稿】还有 3 项强制性问题没有改正";
    const [first] = bodyParagraphs(xmlPart(bytes, "word/document.xml"));
    expect(first && textIn(first)).toBe(mark);
    for (const part of ["word/header1.xml", "word/header2.xml"]) {
      expect(textIn(xmlPart(bytes, part).documentElement)).toBe("草稿");
    }
    expect(Object.keys(unzipSync(await writeWord(plainReport))).filter((name) => name.includes("header"))).toEqual([]);
  });
});

describe("the text of a report in a Word file", () => {
  it.each([
    "<w:br/></w:t><script>&amp;]]>",
    '{ PAGE } {=1+1} HYPERLINK "http://a.example"',
    "“三安全一稳定”𠮷😀ﬁ⼀",
    "a\tb\t\tc",
  ])("keeps %j as text", async (text) => {
    const bytes = await writeWord(withText(text));
    const document = xmlPart(bytes, "word/document.xml");
    const last = bodyParagraphs(document).at(-1);
    expect(last && textIn(last)).toBe(text);
    for (const name of ["fldChar", "instrText", "hyperlink", "fldSimple"]) expect(all(document, name)).toEqual([]);
    expect(strFromU8(unzipSync(bytes)["word/_rels/document.xml.rels"] ?? new Uint8Array())).not.toContain("External");
  });

  it("loses only what XML cannot hold", async () => {
    expect(textIn(await lastLine("甲\u0000乙\u0008\ud800丙\udc00\uffff丁\u001b"))).toBe("甲乙丙丁");
    const title = await writeWord({ ...plainReport, agency: "甲<\u0001>&镇" });
    expect(xmlPart(title, "docProps/core.xml").documentElement.textContent).toContain("甲<>&镇2025年");
  });
});

describe("the bytes of a Word file", () => {
  it("are equal for equal reports, and hold no time", async () => {
    const bytes = Buffer.from(await writeWord(plainReport));
    expect(Buffer.compare(Buffer.from(await writeWord(plainReport)), bytes)).toBe(0);
    expect(strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array())).not.toMatch(/dcterms:|20\d\d-/);
    const dates: number[] = [];
    for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 1)) {
      dates.push(bytes.readUInt32LE(at + 12));
    }
    expect(dates.length).toBeGreaterThan(10);
    // 1 January 2020, midnight, as zip files have it.
    expect(new Set(dates)).toEqual(new Set([((40 << 9) | (1 << 5) | 1) << 16]));
  });
});
