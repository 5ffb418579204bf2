import { checkReport } from "../../../src/rules";
import {
  filterGroups,
  firstOf,
  itemsOf,
  listGroups,
  noFilter,
  stepFrom,
  toggled,
} from "../../../src/taskpane/review/listing";
import { broken, change } from "../../support/pane/reports";

const report = change(change(broken, "requests", "granted", "person", null), "disclosure", "fees", "amount", "-1");
const groups = listGroups(checkReport(report, { stage: "typing" }).findings, "2021");
const rules = (some: typeof groups): readonly string[] => itemsOf(some).map(({ finding }) => finding.rule);

describe("the list of findings", () => {
  it("names every finding once, and the same while its numbers change", () => {
    const ids = itemsOf(groups).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const later = change(report, "requests", "new", "person", 6);
    expect(itemsOf(listGroups(checkReport(later, { stage: "typing" }).findings, "2021")).map(({ id }) => id)).toEqual(
      ids,
    );
  });

  it("is all there without a filter, and narrowed by severity and by table", () => {
    expect(rules(filterGroups(groups, noFilter))).toEqual(["N-1", "T3-1", "T3-3", "N-2"]);
    const hints = toggled(noFilter, "hint");
    expect(rules(filterGroups(groups, hints))).toEqual(["N-2"]);
    expect(rules(filterGroups(groups, toggled(hints, "error")))).toEqual(["N-1", "T3-1", "T3-3", "N-2"]);
    expect(rules(filterGroups(groups, { ...noFilter, table: "disclosure" }))).toEqual(["N-1"]);
    expect(filterGroups(groups, { ...hints, table: "disclosure" })).toEqual([]);
    expect(toggled(hints, "hint")).toEqual(noFilter);
  });

  it("is cut after so many findings, in whatever group", () => {
    expect(firstOf(groups, 2).map(({ id, items }) => [id, items.length])).toEqual([
      ["disclosure", 1],
      ["requests", 1],
    ]);
    expect(firstOf(groups, 1).map(({ id }) => id)).toEqual(["disclosure"]);
    expect(rules(firstOf(groups, 99))).toEqual(rules(groups));
  });
});

describe("stepFrom", () => {
  it.each<[string, Parameters<typeof stepFrom>, number | null]>([
    ["begins at the first", [4, -1, null, 1], 0],
    ["or, backwards, at the last", [4, -1, null, -1], 3],
    ["goes on", [4, 1, 1, 1], 2],
    ["goes back", [4, 1, 1, -1], 0],
    ["goes round at the end", [4, 3, 3, 1], 0],
    ["goes round at the start", [4, 0, 0, -1], 3],
    ["follows a finding that has moved", [4, 2, 1, 1], 3],
    ["takes what came into the place of one that is gone", [4, -1, 1, 1], 1],
    ["or what stood before it", [4, -1, 1, -1], 0],
    ["round again where the last is gone", [3, -1, 3, 1], 0],
    ["has nowhere to go in an empty list", [0, -1, 2, 1], null],
  ])("%s", (_, given, wanted) => expect(stepFrom(...given)).toBe(wanted));
});
