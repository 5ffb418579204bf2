import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const source = (name: string): string => readFileSync(join(__dirname, "../../src/taskpane", name), "utf8");
const template = source("taskpane.html");
const first = source("first.js");
const html = template
  .replace(/<script defer.*<\/script>/, "")
  .replace('<script src="first.js"></script>', () => `<script>${first}</script>`);

function open(prepare: (window: JSDOM["window"]) => void = () => undefined): {
  readonly window: JSDOM["window"];
  readonly text: () => string;
  readonly later: () => void;
} {
  let later: () => void = () => undefined;
  const { window } = new JSDOM(html, {
    runScripts: "dangerously",
    beforeParse: (view) => {
      Object.assign(view, { setTimeout: (run: () => void) => void (later = run) });
      prepare(view);
    },
  });
  const text = (): string =>
    [...window.document.querySelectorAll<HTMLElement>("#first > *")]
      .filter((element) => !element.hidden && element.tagName !== "NOSCRIPT")
      .map((element) => element.textContent.trim())
      .join(" ");
  return { window, text, later: () => later() };
}

describe("the page before the program runs", () => {
  it("is in Chinese and says something without a script", () => {
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/);
  });

  it("says that it is opening, and after a while that it did not", () => {
    const page = open();
    expect(page.text()).toBe("年报助手 正在打开…");
    page.later();
    expect(page.text()).toMatch(/还没有加载成功.*重试/s);
  });

  it("tells an engine that is too old at once", () => {
    const page = open((window) => window.eval("delete Promise.any"));
    expect(page.text()).toMatch(/^年报助手 这台电脑的浏览器组件较旧/);
  });

  it("has no script and no style inside, which its policy forbids", () => {
    expect(template).toContain('http-equiv="Content-Security-Policy"');
    expect(template).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
  });

  it("asks of style elements a word that is new at each load", () => {
    const loads = [open(), open()].map(({ window }) => ({
      nonce: window["styleNonce"],
      policy: [...window.document.querySelectorAll<HTMLMetaElement>("head > meta[http-equiv]")].at(-1)?.content,
    }));
    for (const { nonce, policy } of loads) expect(policy).toBe(`style-src-elem 'self' 'nonce-${String(nonce)}'`);
    expect(new Set(loads.map(({ nonce }) => nonce)).size).toBe(2);
  });

  it("keeps the script for old engines free of new syntax", () => {
    expect(first).toContain("getElementById");
    expect(first).not.toMatch(/=>|\b(let|const|class|async)\b|`|\?\./);
  });
});
