/** Prints "N passed, N failed" from jest's JSON results; a run that wrote none has failed. */
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 1;
try {
  const results = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
  passed = results.numPassedTests;
  // A test file that did not even load counts as one failure.
  failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
} catch {
  console.error("no test results");
}
console.log(`${passed} passed, ${failed} failed`);
