/** Prints "N passed, N failed" over jest's JSON results; a run that wrote none counts as one failure. */
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  try {
    const results = JSON.parse(readFileSync(file, "utf8"));
    passed += results.numPassedTests;
    // A test file that did not even load counts as one failure.
    failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  } catch {
    failed += 1;
    console.error(`no test results in ${file}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
