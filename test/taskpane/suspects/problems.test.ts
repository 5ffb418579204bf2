import type { Diagnosis, Suspect } from "../../../src/diagnosis";
import type { Report } from "../../../src/report";
import { correctionOf, foundIn, nameOfChange, problemsOf } from "../../../src/taskpane/suspects/problems";
import { change, filled } from "../../support/pane/reports";

const cell = { index: 15, row: "granted", column: "business", from: 6, to: 8 } as const;

function suspect(probability: number, parts: Partial<Suspect> = {}): Suspect {
  const origin = { sheet: "表三 依申请公开", row: 5, column: 4 };
  return {
    probability,
    reason: "原因",
    changes: [{ table: "requests", ...cell, origin }],
    isTied: false,
    problem: 0,
    ...parts,
  };
}

function diagnosis(suspects: readonly Suspect[], notes: readonly string[] = []): Diagnosis {
  return { suspects, isComplete: true, notes };
}

describe("problemsOf", () => {
  it.each<[string, readonly number[], readonly number[], boolean, number]>([
    ["one that is as good as certain alone", [0.95, 0.03], [0.95], true, 0],
    ["three of those that are not", [0.2, 0.5, 0.1, 0.15], [0.5, 0.2, 0.15], false, 1],
    ["a single one below that", [0.9], [0.9], false, 0],
  ])("shows %s", (_, probabilities, shown, isCertain, more) => {
    const [problem] = problemsOf(diagnosis(probabilities.map((each) => suspect(each))), filled).problems;
    expect(problem?.candidates.map(({ probability }) => probability)).toEqual(shown);
    expect(problem).toMatchObject({ isCertain, more });
  });

  it("keeps problems that have nothing to do with one another apart", () => {
    const { problems } = problemsOf(diagnosis([suspect(0.97, { problem: 1 }), suspect(0.6), suspect(0.3)]), filled);
    expect(problems.map(({ id, candidates }) => [id, candidates.length])).toEqual([
      [1, 1],
      [0, 2],
    ]);
  });

  it("is not certain of wiping out a number for a total that is still 0", () => {
    const forms = filled.tables.remedies?.form.cells ?? [];
    const total = forms.find(({ row, column }) => row === "review" && column === "total")?.index;
    const upheld = forms.find(({ row, column }) => row === "review" && column === "upheld");
    const report = change(filled, "remedies", "review", "total", 0);
    const wiping = (to: number): Suspect =>
      suspect(0.99, {
        changes: [
          { table: "remedies", row: "review", column: "upheld", index: upheld?.index ?? -1, from: 3, to, origin: null },
        ],
      });
    expect(total).toBeDefined();
    expect(problemsOf(diagnosis([wiping(0)]), report).problems[0]?.isCertain).toBe(false);
    expect(problemsOf(diagnosis([wiping(2)]), report).problems[0]?.isCertain).toBe(true);
    const typed = change(filled, "remedies", "review", "total", 4);
    expect(problemsOf(diagnosis([wiping(0)]), typed).problems[0]?.isCertain).toBe(true);
  });

  it("counts how many of those left out are as probable", () => {
    const tied = Array.from({ length: 5 }, () => suspect(0.19, { isTied: true }));
    expect(problemsOf(diagnosis([...tied, suspect(0.05)]), filled).problems[0]).toMatchObject({ more: 3, moreTied: 2 });
  });

  it("accuses nothing in a table of which more than a tenth is blank", () => {
    const rows = ["petition", "notHeld", "handled"];
    const all = filled.tables.requests?.form.cells ?? [];
    const blank = all
      .filter(({ row }) => rows.includes(row.split(".").pop() ?? ""))
      .reduce((report, { row, column }) => change(report, "requests", row, column, null), filled);
    expect(problemsOf(diagnosis([suspect(0.99)], ["列"]), blank)).toEqual({
      problems: [],
      unripe: [{ number: "表三", blanks: 21 }],
      notes: [],
    });
    const one = change(filled, "requests", "new", "person", null);
    expect(problemsOf(diagnosis([suspect(0.99)], ["列"]), one)).toMatchObject({ unripe: [], notes: ["列"] });
  });
});

describe("correctionOf", () => {
  it("asks for the cells of a sheet, as they were seen", () => {
    const origin = { sheet: "表三 依申请公开", row: 5, column: 4 };
    expect(correctionOf(suspect(1), filled)).toEqual([{ origin, from: 6, to: 8 }]);
  });

  it("asks for nothing where a cell stands in no sheet", () => {
    const line = { sheet: null, row: 5, column: 4 };
    expect(correctionOf(suspect(1, { changes: [{ table: "requests", ...cell, origin: line }] }), filled)).toBeNull();
    expect(correctionOf(suspect(1, { changes: [{ table: "requests", ...cell, origin: null }] }), filled)).toBeNull();
  });

  it("never puts a number in the place of a formula", () => {
    const { requests } = filled.tables;
    if (!requests) throw new Error("no table");
    const cells = requests.cells.map((each, index) => ({ ...each, isFormula: index === cell.index }));
    const computed: Report = { ...filled, tables: { ...filled.tables, requests: { ...requests, cells } } };
    expect(correctionOf(suspect(1), computed)).toBeNull();
  });
});

describe("a changed cell in words", () => {
  const [placed] = suspect(1).changes;
  if (!placed) throw new Error("no change");

  it("has its table, its address and its labels", () => {
    expect(nameOfChange(placed, filled)).toBe("表三 E6「（一）予以公开」行「商业企业」列");
    expect(nameOfChange({ ...placed, origin: null }, filled)).toBe("表三「（一）予以公开」行「商业企业」列");
  });

  it.each([
    [6, "6"],
    [null, "空"],
    [{ text: "减4" }, "“减4”"],
  ])("says what stands there: %j", (from, shown) => {
    expect(foundIn({ ...placed, from })).toBe(shown);
  });
});
