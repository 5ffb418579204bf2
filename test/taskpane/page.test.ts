import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const html = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8").replace(
  /<script defer.*<\/script>/,
  "",
);

function open(prepare: (window: JSDOM["window"]) => void = () => undefined): {
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
      .filter((element) => element.style.display !== "none" && element.tagName !== "NOSCRIPT")
      .map((element) => element.textContent.trim())
      .join(" ");
  return { text, later: () => later() };
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

  it("keeps the script for old engines free of new syntax", () => {
    const script = /<script>\s*(\/\/ Plain ES5[\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(script).toContain("getElementById");
    expect(script).not.toMatch(/=>|\b(let|const|class|async)\b|`|\?\./);
  });
});
