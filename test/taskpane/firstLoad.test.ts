import { existsSync } from "node:fs";
import { join } from "node:path";
import { firstLoadBudget, firstLoadOf } from "../support/firstLoad";
import { NotBuiltError } from "../support/workbenchPage";

/** How long an office with a slow line looks at an empty pane. The workbench's pane is the add-in's own. */

const BUILT = join(__dirname, "../../dist/workbench");

test(`the pane comes with ${firstLoadBudget} bytes at most`, () => {
  if (!existsSync(BUILT)) throw new NotBuiltError(`${BUILT} is missing. Run \`npm run build:workbench\` first.`);
  const sizes = firstLoadOf(BUILT);
  expect(sizes.map(({ name }) => name).sort()).toEqual(["first.js", "taskpane.css", "taskpane.html", "taskpane.js"]);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  // Shown where it is too much: a part that is not needed at once belongs behind an import().
  const excess = total > firstLoadBudget ? { total, budget: firstLoadBudget, sizes } : "within the budget";
  expect(excess).toBe("within the budget");
});
