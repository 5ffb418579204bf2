import { finding, type Finding } from "../../src/rules/finding";
import { countBySeverity, severities, severitySigns, sumOf, worstOf } from "../../src/rules/severity";
import { severityNames } from "../../src/rules/words";

const of = (severity: Finding["severity"]): Finding => finding({ rule: "X-1", severity, message: "甲。" });

it("are three, the gravest first, each with a name and a sign of its own", () => {
  expect(severities).toEqual(["error", "verify", "hint"]);
  expect(severities.map((severity) => severityNames[severity])).toEqual(["强制", "核实", "提示"]);
  expect(severities.map((severity) => severitySigns[severity])).toEqual(["■", "▲", "●"]);
});

it.each<readonly [readonly Finding["severity"][], readonly [number, number, number], string | null]>([
  [[], [0, 0, 0], null],
  [["hint"], [0, 0, 1], "hint"],
  [["hint", "verify", "hint"], [0, 1, 2], "verify"],
  [["error", "hint", "error", "verify"], [2, 1, 1], "error"],
])("are counted in %j, with the worst of them", (list, [error, verify, hint], worst) => {
  const counts = countBySeverity(list.map(of));
  expect(counts).toEqual({ error, verify, hint });
  expect([sumOf(counts), worstOf(counts)]).toEqual([list.length, worst]);
});
