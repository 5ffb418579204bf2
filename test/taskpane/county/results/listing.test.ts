import { noFilter } from "../../../../src/batch";
import { firstListing, listed } from "../../../../src/taskpane/county/results/listing";
import { countyRows } from "../../../support/batch";

const answers = countyRows().map((row) => ({ row, findings: [], report: null }));
const files = (listing: Partial<typeof firstListing>) =>
  listed(answers, { ...firstListing, ...listing }).map(({ row }) => row.file);

it("shows the worst first, until somebody sorts", () => {
  expect(files({})[0]).toBe("坏.docx");
  expect(files({ sorting: { column: "file", isDescending: false } })).toHaveLength(4);
  expect(files({ sorting: { column: "error", isDescending: false } })[0]).toBe("柳岸镇.json");
});

it("filters, and puts the file that somebody was led to in front", () => {
  expect(files({ filter: { ...noFilter, status: "fail" } })).toEqual(["a/安乐乡.xlsx", "b/高平镇.xlsx"]);
  expect(files({ first: "柳岸镇.json" })).toEqual(["柳岸镇.json", "坏.docx", "a/安乐乡.xlsx", "b/高平镇.xlsx"]);
});
