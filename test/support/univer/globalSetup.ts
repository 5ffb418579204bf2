import { bundleGrid } from "./bundle";

/** Makes the bundle once, before the tests start in parallel. */
export default function globalSetup(): void {
  bundleGrid();
}
