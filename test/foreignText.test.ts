import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { readReportJson } from "../src/files/json/read";
import { writeReportJson } from "../src/files/json/write";
import { readXlsx } from "../src/files/xlsx/read";
import { writers } from "../src/files/writers";
import { writeCalculated } from "../src/files/xlsx/writeCalculated";
import { planMerge } from "../src/merge";
import { planOpinion, planReport } from "../src/sheets";
import { fileNameOf } from "../src/taskpane/export/fileName";
import { mergedOf } from "./merge/units";
import { buildProgram } from "./support/program";
import { newFolder, type Folder } from "./support/cli";
import { setStage } from "./support/excel/stage";
import { hostileTexts, plainText, saying } from "./support/hostileTexts";
import { valueOf } from "./support/reports/read";

/**
 * Whatever a foreign report says is data, wherever it comes out. Each hostile text stands in the name of the agency, the
 * title, all sections and a number cell; what is written must be of the same make as with a harmless text. The pane is in
 * test/taskpane/foreignText.test.tsx.
 */

const cases = Object.entries(hostileTexts);
const plain = saying(plainText);

/** A tag of XML as our writers write it: its name and its attributes. */
const tag = /<([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*\/?>/g;
/** What may stand beside tags: no sign of markup, no reference but the five, nothing that XML cannot hold. */
const xmlText =
  /^(?:[^<&\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)*$/u;

/** The kinds of tags in each part of a package, with the names of their attributes. What is no XML ends the test. */
function packageOf(bytes: string | Uint8Array): ReadonlyMap<string, readonly string[]> {
  if (typeof bytes === "string") throw new Error("not a package");
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(
    parts.map(([name, data]) => {
      const xml = strFromU8(data);
      const beside = xml
        .replace(/^<\?xml[^<>]*\?>/, "")
        .replace(tag, "")
        .replace(/<\/[\w:.]+>/g, "");
      expect([name, xmlText.test(beside)]).toEqual([name, true]);
      const kinds = [...xml.matchAll(tag)].map(
        ([, kind = "", attributes = ""]) => kind + attributes.replace(/="[^"]*"/g, ""),
      );
      return [name, kinds];
    }),
  );
}

/** Looks of cells differ: a text that looks like a formula is marked as a text once more. */
const looks = "xl/styles.xml";

/** What a package has that another has not: parts, kinds of tags, formulas. */
function strangersIn(bytes: string | Uint8Array, known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...packageOf(bytes)].flatMap(([name, kinds]) => {
    const usual = known.get(name);
    if (!usual) return [`part ${name}`];
    if (name === looks) return [];
    const formulas = (all: readonly string[]): number =>
      all.filter((kind) => /^(f|w:fldSimple|w:instrText)\b/.test(kind)).length;
    return [
      ...new Set(kinds.filter((kind) => !usual.includes(kind)).map((kind) => `${name}: ${kind}`)),
      ...(formulas(kinds) === formulas(usual) ? [] : [`${name}: ${formulas(kinds)} formulas`]),
    ];
  });
}

/** Each kind of tag in a web page as browsers understand it, with the names of its attributes. */
function kindsIn(html: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      kinds.add([child.tagName, ...child.attrs.map(({ name }) => name)].join(" "));
      visit(child);
    }
  };
  visit(parse(html));
  return kinds;
}

describe("what is written", () => {
  let usual: Readonly<Record<"docx" | "xlsx" | "merged", ReadonlyMap<string, readonly string[]>>>;
  const mergedBytes = (text: string): Promise<Uint8Array> =>
    writeCalculated(planMerge(mergedOf([saying(text)], { takesErrors: true }), null, false));
  beforeAll(async () => {
    usual = {
      docx: packageOf(await writers.docx(plain, null)),
      xlsx: packageOf(await writers.xlsx(plain, null)),
      merged: packageOf(await mergedBytes(plainText)),
    };
  });

  test.each(cases)("a workbook, and it comes back: %s", async (_, text) => {
    const bytes = await writers.xlsx(saying(text), null);
    expect(strangersIn(bytes, usual.xlsx)).toEqual([]);
    const read = valueOf(readXlsx(bytes as Uint8Array, "x.xlsx"));
    const essence = (all: string): string => all.replace(/[\s\p{Cc}\p{Cs}]+/gu, "");
    expect(essence(read.narrative.other.text)).toBe(essence(text));
  });

  test.each(cases)("a merged workbook: %s", async (_, text) => {
    expect(strangersIn(await mergedBytes(text), usual.merged)).toEqual([]);
  });

  test.each(cases)("a Word file: %s", async (_, text) => {
    expect(strangersIn(await writers.docx(saying(text), null), usual.docx)).toEqual([]);
  });

  test.each(cases)("a web page: %s", async (_, text) => {
    const kinds = async (of: string) => kindsIn(String(await writers.html(saying(of), null)));
    const known = await kinds(plainText);
    expect([...(await kinds(text))].filter((kind) => !known.has(kind))).toEqual([]);
    expect([...known].filter((kind) => /^(script|img|svg|iframe|object|link|base|form)\b| on/.test(kind))).toEqual([]);
  });

  test.each(cases)("a sheet, by Excel or in a file: %s", (_, text) => {
    const opinion = planOpinion([
      { role: "text", text },
      { role: "point", number: 1, cells: [text, text, text, text, text] },
    ]);
    const formulasIn = (plans: readonly { readonly contents: readonly (readonly (string | number)[])[] }[]) =>
      plans.flatMap(({ contents }) => contents.flat()).filter((content) => /^\s*[=+\-@＝]/.test(String(content)));
    expect(formulasIn([opinion])).toEqual([]);
    expect(formulasIn(planReport(saying(text)))).toEqual(formulasIn(planReport(plain)));
    const longest = Math.max(
      ...planReport(saying(text))
        .flatMap(({ contents }) => contents.flat())
        .map((content) => String(content).length),
    );
    expect(longest).toBeLessThanOrEqual("'".length + 32_767);
  });

  test.each(cases)("the name of a file: %s", (_, text) => {
    for (const report of [saying(text), { ...saying(text), agency: null }]) {
      const name = fileNameOf(report, "docx", false);
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]{1,90}\.docx$/u);
      expect(name).not.toMatch(/^[.\s]|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    }
  });
});

test("what is put into Excel: no formula but ours, whatever the report says", async () => {
  const formulas = async (texts: readonly string[]): Promise<readonly string[]> => {
    const stage = setStage();
    try {
      const [first = ""] = texts;
      const all = texts.flatMap((text) => [text, `x\t${text}`]).join("\n");
      const fill = saying(all, texts);
      valueOf(await stage.workbook.build({ agency: first, kind: "township", year: 2025, totals: "typed", fill }));
      valueOf(await stage.workbook.keepPrevious(all, false));
      valueOf(await stage.workbook.writeTextSheet("全文", all));
      for (const text of texts.slice(0, 12)) {
        valueOf(await stage.workbook.explain({ fingerprint: text, message: text, place: text, text }));
      }
      await stage.spreadsheet.settle();
      return stage.spreadsheet.sheets().flatMap(({ id, name }) => {
        const used = stage.spreadsheet.usedArea(id, true);
        const cells = used ? stage.spreadsheet.readCells(id, used).flat() : [];
        return cells.flatMap(({ formula }) => (formula ? [`${name} ${formula}`] : []));
      });
    } finally {
      stage.dispose();
    }
  };
  const usual = await formulas([plainText]);
  expect(usual).toEqual([`正文 =B2&B4&"年政府信息公开工作年度报告"`]);
  expect(await formulas(cases.map(([, text]) => text))).toEqual(usual);
});

describe("on the command line", () => {
  let folder: Folder;
  let program: string;
  beforeAll(() => {
    folder = newFolder();
    program = folder.at("nianbao.js");
    buildProgram(program);
  });
  afterAll(() => folder.remove());

  /** What a terminal would obey. */
  const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  const printed = (...args: readonly string[]): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: "utf8",
      maxBuffer: 64 << 20,
    });
    expect(stdout + stderr).not.toMatch(commands);
    return stdout + stderr;
  };

  test("nothing that a report or its name says moves the terminal, and JSON says it all", () => {
    const paths = cases.map(([, text], at) => folder.put(`${at}.json`, writeReportJson(saying(text))));
    folder.put("\u001b[2J\u202e坏.json", "{");
    expect(printed("check", folder.path)).toContain("共 ");
    expect(printed("check", "--json", folder.path).split("\n").length).toBeGreaterThan(paths.length);
    printed("merge", folder.path, "--agency", "\u001b[31m县", "--year", "2025", "-o", folder.at("out.xlsx"));
    const [, text = ""] = cases.find(([what]) => what === "a command of the terminal in one sign") ?? [];
    const at = cases.findIndex(([, each]) => each === text);
    const json = printed("read", paths[at] ?? "");
    expect(valueOf(readReportJson(json, null)).narrative.other.text).toContain(text);
  });
});
