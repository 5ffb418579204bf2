import type { Snapshot } from "../../../src/excel";
import { failure, success, type Result } from "../../../src/report";
import { firstLook, pauseAfter, reduceLook, type LookAction } from "../../../src/taskpane/report/look";
import { broken, zeros } from "../../support/pane/reports";

const old: Result<Snapshot> = success({
  report: success(broken),
  previous: null,
  explanations: [],
  sheets: ["旧"],
  grids: [],
});
const fresh: Result<Snapshot> = success({
  report: success(zeros),
  previous: null,
  explanations: [],
  sheets: ["新"],
  grids: [],
});
const after = (...actions: readonly LookAction[]) => actions.reduce(reduceLook, firstLook);
const shown = (...actions: readonly LookAction[]) => after(...actions).snapshot?.sheets[0];

describe("what the pane shows of several looks", () => {
  it.each<[string, readonly LookAction[]]>([
    [
      "the later of two answers in order",
      [
        { type: "asked", ticket: 1 },
        { type: "asked", ticket: 2 },
        { type: "answered", ticket: 1, result: old },
        { type: "answered", ticket: 2, result: fresh },
      ],
    ],
    [
      "the later question, though its answer came first",
      [
        { type: "asked", ticket: 1 },
        { type: "asked", ticket: 2 },
        { type: "answered", ticket: 2, result: fresh },
        { type: "answered", ticket: 1, result: old },
      ],
    ],
    [
      "a change that arrived while an answer was on its way",
      [
        { type: "asked", ticket: 1 },
        { type: "seen", result: fresh },
        { type: "answered", ticket: 1, result: old },
      ],
    ],
    [
      "the answer to a question asked after the change",
      [
        { type: "seen", result: old },
        { type: "asked", ticket: 1 },
        { type: "answered", ticket: 1, result: fresh },
      ],
    ],
    [
      "an answer, when the change seen meanwhile could not be read",
      [
        { type: "asked", ticket: 1 },
        { type: "seen", result: failure("Busy", "忙") },
        { type: "answered", ticket: 1, result: fresh },
      ],
    ],
  ])("is %s", (_, actions) => {
    expect(shown(...actions)).toBe("新");
  });

  it("stays the last good one after a failure, with the reason beside it until the next good look", () => {
    const failed = after(
      { type: "seen", result: fresh },
      { type: "asked", ticket: 1 },
      { type: "answered", ticket: 1, result: failure("Busy", "正在编辑单元格。") },
    );
    expect(failed).toMatchObject({
      snapshot: { sheets: ["新"], grids: [] },
      trouble: { sentence: "正在编辑单元格。" },
      failures: 1,
    });
    expect(reduceLook(failed, { type: "seen", result: old })).toMatchObject({ trouble: null, failures: 0 });
  });

  it("is asked for again after ever longer pauses, half a minute at most", () => {
    expect([1, 2, 3, 20].map(pauseAfter)).toEqual([1_500, 3_000, 6_000, 30_000]);
  });
});
