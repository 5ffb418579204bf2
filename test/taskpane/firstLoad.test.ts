import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { NotBuiltError } from "../support/workbenchPage";

/** How long an office with a slow line looks at an empty pane. The workbench's pane is the add-in's own. */

const BUILT = join(__dirname, "../../dist/workbench");

/** What the page asks for that is not the pane's: Excel's library, the tab's icon, and what only the workbench puts in. */
const OTHERS = /^(office\/|fonts\/|assets\/icons\/|frameBootstrap\.js$)/;

/** Bytes over the line. The bare official template without its polyfill has as many. */
const BUDGET = 100_000;

function built(name: string): Buffer {
  const path = join(BUILT, name);
  if (!existsSync(path)) throw new NotBuiltError(`${path} is missing. Run \`npm run build:workbench\` first.`);
  return readFileSync(path);
}

/** The page, and the scripts and styles that it names. All else comes when it is needed. */
function firstFiles(): readonly string[] {
  const page = built("taskpane.html").toString();
  const named = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  return ["taskpane.html", ...named.filter((name) => !OTHERS.test(name))];
}

test(`the pane comes with ${BUDGET} bytes at most`, () => {
  const sizes = firstFiles().map((name) => ({ name, bytes: gzipSync(built(name), { level: 9 }).length }));
  expect(sizes.map(({ name }) => name).sort()).toEqual(["first.js", "taskpane.css", "taskpane.html", "taskpane.js"]);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  // Shown where it is too much: a part that is not needed at once belongs behind an import().
  expect(total > BUDGET ? { total, budget: BUDGET, sizes } : "within the budget").toBe("within the budget");
});
