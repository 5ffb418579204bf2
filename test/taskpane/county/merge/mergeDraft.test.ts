import { rowOf } from "../../../../src/batch";
import { emptyMerge, mergePlanOf, namesOf, usualYear } from "../../../../src/taskpane/county/merge/mergeDraft";
import { checkedReport } from "../../../support/batch";
import { plainReport, plainReport2019 } from "../../../support/reports/consistent";
import { sampleReport } from "../../../support/reports/sample";

const today = new Date(2026, 0, 20);
const none = () => ({});

it("takes the year of most reports", () => {
  const row = (year: number | null) => rowOf(checkedReport("a.json", { ...plainReport, year }));
  expect(usualYear([row(2024), row(2025), row(null), row(2025)])).toBe("2025");
  expect(usualYear([row(2024), row(2025)])).toBe("2025");
  expect(usualYear([row(null)])).toBe("");
});

it("takes the names of a list as it was pasted from a sheet", () => {
  expect(namesOf(" 高平镇 \r\n\n1\t柳岸镇\t乡镇\n12\n")).toEqual(["高平镇", "柳岸镇"]);
});

it("makes a plan of what was typed", () => {
  const own = sampleReport(2025);
  const draft = { ...emptyMerge, agency: " 云阳县 ", year: "2025", list: "高平镇" };
  expect(mergePlanOf(draft, own, today, none)).toMatchObject({
    plan: { agency: "云阳县", kind: "county", year: 2025, listed: ["高平镇"], takesErrors: false, own },
  });
  const plain = mergePlanOf({ ...draft, list: " ", comparesOwn: false }, own, today, none);
  expect(plain).toMatchObject({ plan: { listed: null, own: null } });
});

it("says what is wrong with it, by field", () => {
  expect(mergePlanOf({ ...emptyMerge, year: "25" }, plainReport2019, today, none)).toEqual({
    agency: "请填写机关名称。",
    year: "请填写四位数的年度，如 2025。",
  });
});
