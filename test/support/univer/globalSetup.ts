import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { bundleGrid } from "./bundle";

/** Makes the bundle once, before the tests start in parallel, and the folder that jest writes its results to. */
export default function globalSetup(): void {
  mkdirSync(resolve(__dirname, "../../../test-results"), { recursive: true });
  bundleGrid();
}
