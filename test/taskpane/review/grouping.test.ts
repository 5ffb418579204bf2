import { checkReport, countBySeverity } from "../../../src/rules";
import { chipsOf, groupFindings, keyedFindings, targetOf } from "../../../src/taskpane/review/grouping";
import { broken, change, zeros } from "../../support/pane/reports";

const findingsOf = (report: typeof zeros) => checkReport(report, { stage: "typing" }).findings;

describe("groupFindings", () => {
  it("sorts by table in printed order and puts the gravest first", () => {
    const report = change(change(broken, "requests", "granted", "person", null), "disclosure", "fees", "amount", "-1");
    const groups = groupFindings(findingsOf(report), "2021").map(({ title, findings }) => [
      title,
      findings.map(({ rule, severity }) => `${rule} ${severity}`),
    ]);
    expect(groups).toEqual([
      ["表二 主动公开政府信息情况", ["N-1 error"]],
      ["表三 收到和处理政府信息公开申请情况", ["T3-1 error", "T3-3 error", "N-2 hint"]],
    ]);
  });

  it("keeps findings without a table in a group of their own", () => {
    const groups = groupFindings(findingsOf({ ...zeros, tables: { ...zeros.tables, remedies: null } }), "2021");
    expect(groups.map(({ title }) => title)).toEqual(["整份报告"]);
    expect(groups[0]?.findings[0] && targetOf(groups[0].findings[0])).toBeNull();
  });
});

describe("the cells of a finding", () => {
  const [equation] = findingsOf(broken);
  if (!equation) throw new Error("nothing found");

  it("are offered with address, value and full name", () => {
    const { chips, more } = chipsOf(equation);
    expect(more).toBe(0);
    expect(chips.map(({ address, value }) => `${address} ${value}`)).toEqual(["D27 0", "D28 0", "D4 5", "D5 0"]);
    expect(chips[2]?.name).toBe("定位到 表三 依申请公开!D4，5");
    expect(targetOf(equation)).toEqual({ sheet: "表三 依申请公开", row: 26, column: 3 });
  });

  it("are cut off where they are many, and counted", () => {
    const long = findingsOf(change(zeros, "requests", "handled", "person", 1)).find(({ rule }) => rule === "T3-2");
    expect(long && chipsOf(long).chips).toHaveLength(12);
    expect(long && chipsOf(long).more).toBe(10);
  });

  it("are not repeated where the finding has only one", () => {
    const [single] = findingsOf(change(zeros, "disclosure", "licences", "decisions", -1));
    expect(single && chipsOf(single)).toEqual({ chips: [], more: 0 });
  });
});

describe("keyedFindings", () => {
  it("gives a finding the same key while its numbers change, and no key twice", () => {
    const keys = (report: typeof zeros) => keyedFindings(findingsOf(report)).map(({ key }) => key);
    expect(keys(broken)).toEqual(keys(change(zeros, "requests", "new", "person", 6)));
    const many = keys(change(broken, "requests", "new", "business", 2));
    expect(new Set(many).size).toBe(many.length);
  });
});

describe("countBySeverity", () => {
  it("counts each severity", () => {
    expect(countBySeverity(findingsOf(change(broken, "requests", "granted", "person", null)))).toEqual({
      error: 2,
      verify: 0,
      hint: 1,
    });
  });
});
