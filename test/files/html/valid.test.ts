import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";
import { writeHtml, writeHtmlFragment } from "../../../src/files/html/write";
import { withCell, type Report } from "../../../src/report";
import { plainReport } from "../../support/reports/consistent";

/** A report whose every text tries to break out of its place. */
const hostile = `</p></td></table><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;<!--`;
const requests = plainReport.tables.requests;
if (!requests) throw new Error("no table");
const attacked: Report = {
  ...plainReport,
  agency: hostile,
  tables: { ...plainReport.tables, requests: withCell(requests, 3, { text: hostile }) },
  narrative: { ...plainReport.narrative, other: { text: hostile, parts: {} } },
};

const pages: readonly (readonly [string, string])[] = [
  ["a finished report", writeHtml(plainReport)],
  ["a draft", writeHtml(plainReport, { openErrors: 2 })],
  [
    "a report without tables",
    writeHtml({ ...plainReport, tables: { disclosure: null, requests: null, remedies: null } }),
  ],
];

/** Findings of html-validate, one line each. */
function complaints(html: string, rules: Record<string, "off"> = {}): readonly string[] {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules });
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`));
}

describe("a written page", () => {
  it.each(pages)("is valid HTML: %s", (_, html) => expect(complaints(html)).toEqual([]));

  it.each(pages)("has nothing that axe complains about: %s", async (_, html) => {
    const { window } = new JSDOM(html, { runScripts: "outside-only" });
    window.eval(axe.source);
    const run = (window as unknown as { axe: typeof axe }).axe.run;
    // Colours need a real page.
    const { violations } = await run(window.document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  it("contains no script and refers to nothing outside itself", () => {
    const html = writeHtml(plainReport);
    expect(html).not.toMatch(/<script|\bon\w+=|\b(?:src|href)=|url\(|@import/i);
  });

  it("shows every text as text, whatever it contains", () => {
    for (const html of [writeHtml(attacked), writeHtmlFragment(attacked)]) {
      const { document } = new JSDOM(html).window;
      expect(document.querySelectorAll("script, img")).toHaveLength(0);
      expect(document.querySelectorAll("table")).toHaveLength(3);
      expect([...document.querySelectorAll("td")].filter((cell) => cell.textContent === hostile)).toHaveLength(1);
      expect([...document.querySelectorAll("p")].filter((line) => line.textContent === hostile)).toHaveLength(1);
      expect(document.querySelector("h1")?.textContent).toContain(hostile);
    }
    expect(complaints(writeHtml(attacked), { "long-title": "off" })).toEqual([]);
  });

  it("has tables with captions, scopes and the spans of the form", () => {
    const { document } = new JSDOM(writeHtml(plainReport)).window;
    const tables = [...document.querySelectorAll("table")];
    expect(tables.map((table) => table.caption?.textContent)).toEqual([
      "主动公开政府信息情况",
      "收到和处理政府信息公开申请情况",
      "政府信息公开行政复议、行政诉讼情况",
    ]);
    expect([...document.querySelectorAll("th")].every((header) => header.scope !== "")).toBe(true);
    expect([...document.querySelectorAll("td")]).toHaveLength(200);
    const handled = [...document.querySelectorAll("th")].find((header) => header.textContent === "三、本年度办理结果");
    expect([handled?.rowSpan, handled?.scope]).toEqual([22, "rowgroup"]);
  });
});

describe("a fragment for the clipboard", () => {
  it("carries its styles in its elements, and nothing but content", () => {
    const fragment = writeHtmlFragment(plainReport);
    expect(fragment).not.toMatch(/<(?:html|head|body|style|script|meta)|class=/);
    // Its one departure from the recommendation is what it is for.
    expect(complaints(fragment, { "no-inline-style": "off" })).toEqual([]);
    const { document } = new JSDOM(fragment).window;
    expect(
      [...document.querySelectorAll("td, th")].every((cell) => cell.getAttribute("style")?.includes("border")),
    ).toBe(true);
  });

  it("has lines, and no second heading, where its styles are lost", () => {
    const { document } = new JSDOM(writeHtmlFragment(plainReport)).window;
    expect([...document.querySelectorAll("table")].map((table) => table.getAttribute("border"))).toEqual([
      "1",
      "1",
      "1",
    ]);
    expect(document.querySelector("caption")).toBeNull();
    expect([...document.querySelectorAll("section")].every((box) => box.ariaLabel !== "")).toBe(true);
  });
});
