import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { scenes } from "../support/states";
import { dress, dresses } from "../support/states/dress";
import { paneFrame } from "../support/paneSteps";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * The picture book: every state of the pane, 350 px wide, light, dark and in a contrast theme, to be looked at. It takes
 * what stands in dist/workbench. The book is test-results/pictures/book/index.html.
 */

const folder = resolve("test-results/pictures/book");
const [width, height] = [350, 800];
/** Wide enough for a sheet beside the pane. */
const screen = 1280;
const pages: { readonly scene: string; readonly names: string[] }[] = [];
let count = 0;

let open: OpenWorkbench;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const each of dresses) mkdirSync(join(folder, each), { recursive: true });
  open = await openWorkbench({ width: screen, height });
});
afterAll(async () => {
  writeFileSync(join(folder, "index.html"), book());
  await open.close();
});

/** Makes the window as high as what the pane has to show. */
async function stretch(): Promise<void> {
  const isAlone = (await open.page.locator("#pane").count()) === 0;
  const frame = await paneFrame(open);
  const hidden = await frame.evaluate(() => {
    const place = document.querySelector(".nb-scroll");
    return place ? place.scrollHeight - place.clientHeight : 0;
  });
  await open.page.setViewportSize({ width: isAlone ? width : screen, height: height + hidden });
}

async function picture(name: string): Promise<void> {
  await stretch();
  for (const each of dresses) {
    await dress(open, each);
    const pane = open.page.locator("#pane");
    const place = (await pane.count()) > 0 ? pane : open.page;
    await place.screenshot({ path: join(folder, each, `${name}.png`), animations: "disabled" });
  }
  await dress(open, "light");
  await open.page.setViewportSize({ width: screen, height });
}

test.each(scenes.map((scene) => [scene.title, scene] as const))("%s", async (title, scene) => {
  const names: string[] = [];
  pages.push({ scene: title, names });
  await scene.play(open, async (state) => {
    count += 1;
    const name = `${String(count).padStart(2, "0")}-${state}`;
    names.push(name);
    await picture(name);
  });
  expect(names.length).toBeGreaterThan(0);
});

function book(): string {
  const chapters = pages.map(({ scene, names }) => `<h2>${scene}</h2>${names.map(row).join("\n")}`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>The pane in every state</title>
<style>
  body { margin: 16px; font: 14px sans-serif; background: #ddd; }
  figure { display: flex; flex-wrap: wrap; align-items: start; gap: 12px; margin: 0 0 24px; }
  figcaption { flex-basis: 100%; }
</style>
<h1>The pane in every state</h1>
${chapters.join("\n")}
</html>
`;
}

function row(name: string): string {
  const images = dresses.map((each) => `<img loading="lazy" src="${each}/${name}.png" alt="${name}, ${each}" />`);
  return `<figure><figcaption>${name}</figcaption>${images.join("")}</figure>`;
}
