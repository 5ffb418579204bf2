export { explain, explanationOf, explanationSheet, readExplanations, rowOf, type Explanation } from "./explanations";
export { fingerprintOf } from "./fingerprint";
