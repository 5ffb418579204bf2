import type { Remark, Report } from "../../../src/report";
import { blocksExport, placeOf, statusOf, type Finding } from "../../../src/rules";
import { plainReport } from "../../support/reports/consistent";
import { tableFindings } from "../../support/reports/rules";

const origin = { sheet: "表三 依申请公开", row: 3, column: 1 };
const common = { table: "requests", row: "granted", label: "（一）予以公开" } as const;
const found = (remarks: readonly Remark[], report: Report = plainReport): readonly Finding[] =>
  tableFindings({ ...report, remarks }).filter(({ rule }) => rule === "S-2");

describe("S-2", () => {
  it.each<readonly [Remark, Finding["severity"], boolean, string]>([
    [
      { kind: "label", table: "requests", expected: "自然人", found: "自然", origin, column: "person" },
      "error",
      true,
      "自然",
    ],
    [{ kind: "missingRow", ...common }, "error", false, "（一）予以公开"],
    [{ kind: "missingColumn", table: "requests", column: "person", label: "自然人", origin }, "error", false, "自然人"],
    [{ kind: "doubleRow", ...common, origins: [origin, origin] }, "error", false, "（一）予以公开"],
    [{ kind: "rowOrder", ...common, origin }, "error", true, "（一）予以公开"],
    [{ kind: "unplacedNumbers", ...common, found: 3, expected: 7, origin }, "error", false, "（一）予以公开"],
    [{ kind: "movedRow", ...common, origin }, "verify", false, "（一）予以公开"],
    [{ kind: "unknownRow", table: "requests", found: "小计", origin }, "error", false, "小计"],
    [{ kind: "unknownColumn", table: "requests", row: "granted", found: "个人", origin }, "error", false, "个人"],
    [{ kind: "doubleTable", table: "requests", origins: [origin, origin] }, "verify", false, "表三"],
  ])("says %j as %s, mended by an export: %s", (remark, severity, isMendedByExport, named) => {
    const findings = found([remark]);
    expect(findings).toMatchObject([{ rule: "S-2", severity, isMendedByExport }]);
    const [only] = findings;
    expect(only?.message).toMatch(/^表三[^\n]*。$/);
    expect(only?.message).toContain(named);
    if (remark.kind !== "missingRow") {
      expect(only?.message).toContain("表三 依申请公开!B4");
      expect(only && placeOf(only)).toBe("表三 依申请公开!B4");
    }
  });

  it("says nothing of headings", () => {
    expect(found([{ kind: "doubleHeading", section: "overall", heading: "一、总体情况", origin }])).toEqual([]);
  });
});

describe("the status", () => {
  const [label] = found([{ kind: "label", table: "requests", expected: "自然人", found: "自然", origin }]);
  const [missing] = found([{ kind: "missingRow", ...common }]);
  const [double] = found([{ kind: "doubleTable", table: "requests", origins: [origin] }]);
  const list = (...findings: readonly (Finding | undefined)[]): readonly Finding[] =>
    findings.filter((one) => one !== undefined);

  it("fails with one error", () => {
    expect(statusOf([])).toBe("pass");
    expect(statusOf(list(double))).toBe("pass");
    expect(statusOf(list(double, label))).toBe("fail");
  });

  it("keeps a report from leaving only for errors that the export does not mend", () => {
    expect(blocksExport(list(label, double))).toEqual([]);
    expect(blocksExport(list(label, missing, double))).toEqual([missing]);
  });
});
