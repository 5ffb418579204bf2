import { agreedOn } from "../../../src/taskpane/import/agreed";
import { compareCells } from "../../../src/taskpane/import/compareCells";
import { compareTexts } from "../../../src/taskpane/import/compareTexts";
import { narrativeGrid } from "../../support/pane/narrativeSheet";
import { change, filled } from "../../support/pane/reports";

const present = change(change(filled, "requests", "granted", "person", 12), "requests", "new", "person", null);
const imported = {
  ...filled,
  narrative: { ...filled.narrative, other: { text: "没有其他事项。", parts: {} } },
};
const cells = compareCells(present, imported);
const texts = compareTexts(present, imported, [narrativeGrid(present)]);

it("is every blank, and of what differs nothing that is not ticked", () => {
  const agreed = agreedOn(cells, texts, new Set());
  expect(agreed).toMatchObject({ filled: 1, overwritten: 0, kept: 2 });
  expect(agreed.writes.map(({ from, to }) => [from, to])).toEqual([[null, 53]]);
});

it("is what is ticked as well, figures and texts alike; ticks of what no longer differs do nothing", () => {
  const agreed = agreedOn(cells, texts, new Set(["requests granted person", "other", "requests new person", "gone"]));
  expect(agreed).toMatchObject({ filled: 1, overwritten: 2, kept: 0 });
  expect(agreed.cells.map(({ form }) => form.row)).toEqual(["new", "granted"]);
  expect(agreed.writes.map(({ to }) => to)).toEqual([53, 21, { text: "没有其他事项。" }]);
});
