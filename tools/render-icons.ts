/**
 * Renders the icons of the manifest from their drawings: assets/icons/*.svg -> *.png.
 * Run by `npm run icons` after a drawing has changed; sizes up to 24 have a drawing of their own.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../test/support/browser";

const folder = join(__dirname, "../assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

test("renders every icon", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const kind of ["icon", "review"]) {
    for (const size of sizes) {
      const drawing = readFileSync(join(folder, size <= 24 ? `${kind}-small.svg` : `${kind}.svg`), "utf8");
      await page.setContent(
        `<body style="margin:0">${drawing.replace("<svg ", `<svg width="${size}" height="${size}" `)}</body>`,
      );
      const clip = { x: 0, y: 0, width: size, height: size };
      writeFileSync(join(folder, `${kind}-${size}.png`), await page.screenshot({ clip, omitBackground: true }));
    }
  }
  await browser.close();
});
