import { neighbourSlips, placesOf, rowSlips, shiftBack, type Slip } from "../../src/diagnosis/slips";

const always = (): boolean => true;
const noTotal = (): boolean => false;
const inOneRow = (row: readonly number[]): { readonly rows: number[][]; readonly columns: number[][] } => ({
  rows: [[...row]],
  columns: [],
});

describe("neighbours", () => {
  it("offers to swap two that differ, and leaves two that are equal alone", () => {
    expect(neighbourSlips(inOneRow([0, 1, 2]), [4, 7, 7], always)).toEqual([
      {
        kind: "swapped",
        cells: [0, 1],
        direction: 1,
        restored: [
          [0, 7],
          [1, 4],
        ],
        lost: null,
      },
    ]);
  });

  it("offers to bring a number back into the empty cell before it, whose place it took or whose number it ran over", () => {
    const moved = { kind: "moved", cells: [0, 1], direction: 1 };
    expect(neighbourSlips(inOneRow([0, 1]), [0, 5], always)).toEqual([
      {
        ...moved,
        restored: [
          [0, 5],
          [1, 0],
        ],
        lost: null,
      },
      { ...moved, restored: [[0, 5]], lost: 1 },
    ]);
  });

  it("names the place where a number belongs in front, also where that is the later one", () => {
    const moved = { kind: "moved", cells: [1, 0], direction: 1 };
    expect(neighbourSlips(inOneRow([0, 1]), [5, 0], always)).toEqual([
      {
        ...moved,
        restored: [
          [0, 0],
          [1, 5],
        ],
        lost: null,
      },
      { ...moved, restored: [[1, 5]], lost: 0 },
    ]);
  });

  it("offers nothing for two empty cells", () => {
    expect(neighbourSlips(inOneRow([0, 1]), [0, 0], always)).toEqual([]);
  });

  it("looks along rows and along columns, but only at pairs that matter", () => {
    const lines = {
      rows: [
        [0, 1],
        [2, 3],
      ],
      columns: [
        [0, 2],
        [1, 3],
      ],
    };
    const pairs = (matters: (cells: readonly number[]) => boolean): readonly (readonly number[])[] =>
      neighbourSlips(lines, [1, 2, 3, 4], matters).map(({ cells }) => cells);
    expect(pairs(always)).toEqual([
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
    ]);
    expect(pairs((cells) => cells.includes(3))).toEqual([
      [2, 3],
      [1, 3],
    ]);
  });
});

it("counts the places where slips can happen", () => {
  const rows = [[0, 1], [2, 3], [4, 5]]; // prettier-ignore
  const columns = [[0, 2, 4], [1, 3, 5]]; // prettier-ignore
  // One pair in each row and two in each column; three parts of two or three cells in each column. Shifts go two ways.
  expect(placesOf({ rows, columns })).toEqual({ swapped: 7, moved: 14, row: 6, rowWithTotal: 6, rows: 3, block: 12 });
});

describe("a row written one column off", () => {
  const told = (slips: readonly Slip[]): readonly string[] =>
    slips.map(
      ({ kind, cells, direction, restored, lost }) =>
        `${kind} ${cells.join()} by ${direction}: ${restored.map((pair) => pair.join("=")).join(" ")}, lost ${lost}`,
    );

  it("is offered both ways, with its total and without", () => {
    const slips = rowSlips(inOneRow([0, 1, 2, 3]), [1, 3, 5, 8], (cell) => cell === 3, always);
    expect(told(slips)).toEqual([
      "rowWithTotal 0,1,2,3 by 1: 0=3 1=5 2=8, lost 3",
      "rowWithTotal 0,1,2,3 by -1: 3=5 2=3 1=1, lost 0",
      "row 0,1,2 by 1: 0=3 1=5, lost 2",
      "row 0,1,2 by -1: 2=3 1=1, lost 0",
    ]);
  });

  it.each([
    ["no total", noTotal],
    ["nothing but totals", always],
  ])("is offered once each way where it has %s", (_, isTotal) => {
    expect(told(rowSlips(inOneRow([0, 1, 2]), [1, 3, 5], isTotal, always))).toEqual([
      "row 0,1,2 by 1: 0=3 1=5, lost 2",
      "row 0,1,2 by -1: 2=3 1=1, lost 0",
    ]);
  });

  it("is not offered where it does not matter", () => {
    expect(rowSlips(inOneRow([0, 1, 2]), [1, 3, 5], noTotal, () => false)).toEqual([]);
  });

  it("is not offered where the shift would change fewer than two numbers beside the lost one", () => {
    expect(shiftBack("row", [0, 1, 2, 3], [5, 5, 5, 9], 1)).toEqual([]);
    expect(shiftBack("row", [0, 1], [5, 9], 1)).toEqual([]);
    expect(shiftBack("row", [], [5, 9], 1)).toEqual([]);
    expect(told(shiftBack("row", [0, 1, 2, 3], [5, 5, 6, 9], 1))).toEqual(["row 0,1,2,3 by 1: 0=5 1=6 2=9, lost 3"]);
  });
});

describe("two rows in each other's place", () => {
  const swaps = (rows: readonly (readonly number[])[], values: readonly number[]): readonly Slip[] =>
    rowSlips({ rows, columns: [] }, values, noTotal, always);
  const square = [[0, 1], [2, 3]]; // prettier-ignore

  it("are offered with all their numbers exchanged", () => {
    expect(swaps(square, [1, 2, 3, 4])).toEqual([
      {
        kind: "rows",
        cells: [0, 1, 2, 3],
        direction: 1,
        restored: [
          [2, 1],
          [0, 3],
          [3, 2],
          [1, 4],
        ],
        lost: null,
      },
    ]);
  });

  it("are offered where they differ in one number only, but not where they are equal", () => {
    expect(swaps(square, [1, 2, 1, 4])).toHaveLength(1);
    expect(swaps(square, [1, 2, 3, 2])).toHaveLength(1);
    expect(swaps(square, [1, 2, 1, 2])).toEqual([]);
  });

  it("are rows that follow one another and are equally long", () => {
    expect(swaps([...square, [4, 5]], [1, 2, 3, 4, 5, 6]).map(({ cells }) => cells)).toEqual([
      [0, 1, 2, 3],
      [2, 3, 4, 5],
    ]);
    expect(swaps([[0, 1, 2], [3, 4]], [7, 7, 7, 3, 4])).toEqual([]); // prettier-ignore
  });
});
