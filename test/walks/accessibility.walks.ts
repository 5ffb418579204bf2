import axe from "axe-core";
import type { Frame } from "playwright-core";
import { dress, type Dress } from "../support/states/dress";
import { scenes } from "../support/states";
import { openPlace, openSample, paneFrame, sees, writeD6 } from "../support/paneSteps";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * Every state of the pane in a browser that draws it: axe finds nothing, light and dark, and nothing is wider than the
 * narrowest pane. States that take somebody's whole patience are left to the picture book.
 */

jest.setTimeout(60_000);

/** The narrowest that a pane gets, and its width in Excel at first, in pixels. */
const [narrow, usual] = [320, 350];

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench({ width: 1280, height: 800 });
});
afterAll(async () => {
  await open.close();
});

/** What axe objects to rightly by its rule, but nobody meets. */
const harmless: readonly { readonly rule: RegExp; readonly html: RegExp }[] = [
  // Lines of 与上年对照: the name begins with what is seen, and reads "2 → 1" out as words.
  { rule: /^label-content-name-mismatch$/, html: /^<button[^>]+class="nb-year/ },
  // One sentence before the program runs; the program replaces it.
  { rule: /^(landmark-one-main|page-has-heading-one|region)$/, html: /^<html|^<p>|id="first-/ },
];

const isHarmless = (rule: string, html: string): boolean =>
  harmless.some((known) => known.rule.test(rule) && known.html.test(html));

/** What axe objects to; of the dark theme only its colours, for the rest is the same. */
async function objections(frame: Frame, theme: Dress): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    ...(theme === "light"
      ? { rules: { "target-size": { enabled: true } } }
      : { runOnly: { type: "rule", values: ["color-contrast"] } }),
  };
  const violations = await frame.evaluate(async (wanted) => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    return (await loaded.run(document, wanted)).violations;
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isHarmless(id, html))
      .map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(" ")}`),
  );
}

/** By how many pixels the page, or the place in it that scrolls, is wider than it may be. */
async function overflow(frame: Frame): Promise<number> {
  await open.page.evaluate((pixels) => window.workbench?.setPaneWidth(pixels), narrow);
  const pixels = await frame.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll(".nb-scroll")].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    ),
  );
  await open.page.evaluate((width) => window.workbench?.setPaneWidth(width), usual);
  return pixels;
}

/** The custom properties that a style names, but the page does not have: a token missing in styles/theme.css. */
const missingTokens = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const texts = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const names = new Set(
      texts.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = ""]) => name)),
    );
    const all = getComputedStyle(document.body);
    return [...names].filter(
      (name) => all.getPropertyValue(name) === "" && !texts.some((text) => text.includes(`${name}:`)),
    );
  });

describe("nothing is to be objected to in the states of", () => {
  test.each(scenes.filter(({ isSlow }) => !isSlow).map((scene) => [scene.title, scene] as const))(
    "%s",
    async (_, scene) => {
      const found: Record<string, readonly string[]> = {};
      await scene.play(open, async (name) => {
        const frame = await paneFrame(open);
        for (const theme of ["light", "dark"] as const) {
          await dress(open, theme);
          const list = await objections(frame, theme);
          if (list.length > 0) found[`${name}, ${theme}`] = list;
        }
        await dress(open, "light");
        const tooWide = await overflow(frame);
        if (tooWide > 0) found[`${name}, ${narrow} px`] = [`${tooWide} px too wide`];
        const missing = await missingTokens(frame);
        if (missing.length > 0) found[`${name}, tokens`] = missing;
      });
      expect(found).toEqual({});
    },
  );
});

test("the page is in Chinese", async () => {
  expect(await (await paneFrame(open)).locator("html").getAttribute("lang")).toBe("zh-CN");
});

interface Reached {
  readonly what: string;
  /** The width of the ring around it, or around the field that it stands in, in pixels. */
  readonly ring: number;
  readonly isCovered: boolean;
}

/** Presses Tab through the whole pane, and tells of each stop whether it can be seen that the focus is there. */
async function tabThrough(frame: Frame): Promise<readonly Reached[]> {
  const stops: Reached[] = [];
  await frame.locator("[role=tab][tabindex='0']").focus();
  // A ring is drawn for those who came by the keyboard.
  await open.page.keyboard.press("Tab");
  await open.page.keyboard.press("Shift+Tab");
  for (;;) {
    const stop = await frame.evaluate((): Reached | null => {
      const reached = document.activeElement;
      if (!(reached instanceof HTMLElement) || reached === document.body) return null;
      const ringOf = (element: Element | null): number => {
        const { outlineStyle, outlineWidth } = element
          ? getComputedStyle(element)
          : { outlineStyle: "none", outlineWidth: "" };
        return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
      };
      const field = reached.closest("label, .fui-Input, .fui-Select");
      const { left, top, width, height } = reached.getBoundingClientRect();
      const isSeen = [0.05, 0.25, 0.5, 0.75, 0.95].some((part) => {
        const onTop = document.elementFromPoint(left + Math.min(width / 2, 40), top + height * part);
        return onTop !== null && (reached.contains(onTop) || onTop.contains(reached));
      });
      return {
        what: `${reached.tagName} ${reached.getAttribute("aria-label") ?? reached.textContent}`.slice(0, 40),
        ring: Math.max(ringOf(reached), ringOf(field)),
        isCovered: !isSeen,
      };
    });
    if (!stop || stops.length > 200) return stops;
    stops.push(stop);
    await open.page.keyboard.press("Tab");
    if (await frame.evaluate(() => document.activeElement?.getAttribute("role") === "tab" || !document.hasFocus()))
      return stops;
  }
}

describe("the focus is seen wherever Tab leads, and leaves at the end", () => {
  beforeAll(async () => {
    await open.page.emulateMedia({ reducedMotion: "reduce" });
    await open.simulate("");
  });

  test("in the form for a new report", async () => {
    await open.pane.getByRole("button", { name: /新建年报/ }).click();
    await expectSeen(6);
    await open.pane.getByRole("button", { name: "返回" }).click();
  });

  test.each([
    ["填报", 6],
    ["审核", 6],
    ["导出", 6],
    ["汇总", 4],
  ] as const)("in %s", async (place, least) => {
    if (place === "填报") {
      await openSample(open);
      await writeD6(open, 6);
      await sees(open, "查看问题");
    }
    await openPlace(open, place);
    await expectSeen(least);
  });

  async function expectSeen(least: number): Promise<void> {
    const stops = await tabThrough(await paneFrame(open));
    expect(stops.length).toBeGreaterThanOrEqual(least);
    expect(stops.length).toBeLessThan(200);
    expect(stops.filter(({ ring, isCovered }) => ring < 2 || isCovered)).toEqual([]);
  }
});
