import type { Severity } from "./finding";

/** What people call the severities, the gravest first. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "强制", verify: "核实", hint: "提示" };
