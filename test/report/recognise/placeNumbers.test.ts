import { editionOf, tableOf } from "../../../src/form";
import { columnOrderOf } from "../../../src/report/recognise/columnOrder";
import type { Header } from "../../../src/report/recognise/header";
import { labelIndexOf } from "../../../src/report/recognise/labelIndex";
import {
  isRepeat,
  numbersBefore,
  placeNumbers,
  reaches,
  type Columns,
} from "../../../src/report/recognise/placeNumbers";
import { cellsOf } from "../../support/reports/grids";

const form = tableOf(editionOf("2021"), "requests");
const [block] = labelIndexOf(form).blocks;
if (!block) throw new Error("no block");
const noCell = (column: number) => ({ row: 0, column, text: "备注", key: "备注" });

/** Columns of 表三, whose labels stand in `places`, in the form's order. */
function columns(
  places: readonly number[],
  more: Partial<Columns & Pick<Header, "asides" | "foreign" | "barred" | "repeats">> = {},
): Columns {
  const { asides = new Map(), foreign = [], barred = new Set<number>(), repeats = new Map(), ...rest } = more;
  const found = new Map(places.map((column, leaf) => [leaf, { row: 0, column, text: "", key: "" }]));
  const header: Header = {
    block: block as NonNullable<typeof block>,
    found,
    places: new Map(places.map((column, leaf) => [leaf, column])),
    official: places.length,
    variants: 0,
    foreign,
    asides,
    barred,
    repeats,
    isDense: true,
    top: 0,
    remarks: [],
  };
  return {
    header,
    order: columnOrderOf(header, false),
    isAligned: true,
    isFlow: false,
    extras: new Set(),
    isCrowded: false,
    labelColumn: 0,
    end: Infinity,
    ...rest,
  };
}

const placed = (row: readonly (string | number)[], after: number, around: Columns, isSheet = true): unknown => {
  const placement = placeNumbers(cellsOf(row), after, around, isSheet);
  return "columns" in placement
    ? [...placement.columns]
        .sort(([a], [b]) => a - b)
        .map(([, column]) => column)
        .join(" ") + (placement.isMoved ? " moved" : "")
    : `${placement.found} ${placement.why}`;
};
const own = [1, 2, 3, 4, 5, 6, 7];
const row = ["甲", 1, 2, 3, 4, 5, 6, 21];

describe("numbers that stand below their labels", () => {
  it.each<readonly [string, readonly (string | number)[], string]>([
    ["all of them", row, "1 2 3 4 5 6 7"],
    ["some of them", ["甲", 1, "", "", 4, "", "", 21], "1 2 3 4 5 6 7"],
    ["none of them", ["甲", "", "", "", "", "", "", ""], "1 2 3 4 5 6 7"],
    ["words among them", ["甲", 1, "无", "/", 4, "约三", "又", 21], "1 2 3 4 5 6 7"],
    ["a word beside them", [...row, "备注"], "1 2 3 4 5 6 7"],
  ])("are those of the labels: %s", (_, cells, expected) => expect(placed(cells, 0, columns(own))).toBe(expected));

  it("are told from one that stands beside them", () => {
    expect(placed([...row, 9], 0, columns(own))).toBe("8 count");
    expect(placed([...row, 9], 0, columns(own, { end: 8 }))).toBe("1 2 3 4 5 6 7");
    expect(placed([...row, 9], 0, columns(own, { extras: new Set([8]) }))).toBe("1 2 3 4 5 6 7");
    expect(placed([...row, 9], 0, columns(own, { asides: new Map([[8, noCell(8)]]) }))).toBe("1 2 3 4 5 6 7");
    expect(placed([...row, 9], 0, columns(own, { barred: new Set([8]) }))).toBe("1 2 3 4 5 6 7");
    expect(placed([...row, 21], 0, columns(own, { repeats: new Map([[8, 7]]) }))).toBe("1 2 3 4 5 6 7");
    expect(placed([...row, 20], 0, columns(own, { repeats: new Map([[8, 7]]) }))).toBe("8 count");
  });

  it("are one too few where one stands beside its label", () => {
    expect(placed(["甲", "", 1, 2, 3, 4, 5, "", 6], 0, columns([2, 3, 4, 5, 6, 7, 9]))).toBe("6 count");
    expect(placed(["甲", "", 1, 2, 3, 4, 5, 6, "", 21], 0, columns([2, 3, 4, 5, 6, 7, 8]))).toBe("7 shifted");
  });

  it("are read in order in a row that moved as a whole, and that is said", () => {
    const moved = columns([2, 3, 4, 5, 6, 7, 8], { labelColumn: 1 });
    expect(placed(row, 0, moved)).toBe("1 2 3 4 5 6 7 moved");
    expect(placed(row, 0, columns([2, 3, 4, 5, 6, 7, 8], { labelColumn: 0 }))).toBe("7 shifted");
    expect(placed([...row, "又"], 0, moved)).toBe("8 count");
    expect(placed(["甲", 1, 2, 3, 4, 5, 6, "", "", 21], 0, moved)).toBe("7 shifted");
    expect(placed(["甲", 1, 2, 3, 4, 5, 6], 0, moved)).toBe("6 count");
    expect(placed(row, 0, columns([2, 3, 4, 5, 6, 7, 9], { labelColumn: 1 }))).toBe("7 shifted");
    expect(placed(["甲", 1, 2, 3, 4, 5, 6, 21], 0, columns([2, 3, 4, 5, 6, 8, 7], { labelColumn: 1 }))).toBe("7 order");
    expect(placed([...row, ""], 0, moved, false)).toBe("7 shifted");
  });
});

describe("numbers that are known by their count alone", () => {
  const beside = (more: Parameters<typeof columns>[1] = {}) => columns(own, { isAligned: false, ...more });

  it.each<readonly [string, readonly (string | number)[], string]>([
    ["as many as in the form", row, "1 2 3 4 5 6 7"],
    ["with words in their place", ["甲", 1, "无", 3, "/", 5, 6, 21], "1 2 3 4 5 6 7"],
    ["a blank row, where they would stand", ["甲"], "1 2 3 4 5 6 7"],
    ["one too few", ["甲", 1, 2, 3, 4, 5, 6], "6 count"],
    ["one too many", [...row, 9], "8 count"],
    ["a word that is no value", ["甲", 1, 2, "又", 4, 5, 6, 21], "7 shifted"],
    ["a gap", ["甲", 1, 2, 3, "", 4, 5, 6, 21], "7 shifted"],
  ])("%s", (_, cells, expected) => expect(placed(cells, 0, beside())).toBe(expected));

  it("a number before the label, which may be one of the row's", () => {
    expect(placed([9, ...row], 1, beside())).toBe("8 count");
  });

  it("prove nothing where the header does not", () => {
    expect(placed(row, 0, beside({ isCrowded: true }))).toBe("7 shifted");
    expect(placed(["甲", 1, 2, 3, 4, 5, 6], 0, beside({ isCrowded: true }))).toBe("6 count");
    expect(placed(row, 0, beside({ asides: new Map([[3, noCell(3)]]) }))).toBe("7 shifted");
    expect(placed(row, 0, beside({ barred: new Set([3]) }))).toBe("7 order");
    const foreign = [{ ...noCell(3), label: { edition: "2019", axis: "column", text: "备注" } as const }];
    expect(placed(row, 0, beside({ foreign }))).toBe("7 count");
    expect(placed(row, 0, beside({ order: { sequence: null, isOther: true } }))).toBe("7 order");
    // A header that was torn apart; in a flow, labels of groups stand between.
    const torn = columns([1, 2, 3, 4, 5, 6, 9], { isAligned: false });
    expect(placed(row, 0, torn)).toBe("7 shifted");
    expect(placed(row, 0, { ...torn, isFlow: true })).toBe("1 2 3 4 5 6 7");
  });

  it("are those of a text's row that ends before its labels do", () => {
    const apart = columns([2, 3, 4, 5, 6, 7, 8]);
    expect(placed(row, 0, apart, false)).toBe("1 2 3 4 5 6 7");
    expect(placed(["甲", 1, 2, 3, 4, 5, 6], 0, apart, false)).toBe("6 count");
  });

  it("stand behind the label where none of them is there yet", () => {
    expect(placed(["甲"], 0, columns([], { isAligned: false }))).toBe("1 2 3 4 5 6 7");
    expect(placed(["", "甲"], 1, columns(own, { isAligned: false }))).toBe("2 3 4 5 6 7 8");
  });
});

describe("one number or two", () => {
  const [, , , narrow] = labelIndexOf(tableOf(editionOf("2021"), "disclosure")).blocks;
  it("may be anybody's where they stand neither below their label nor right behind that of their row", () => {
    if (!narrow) throw new Error("no block");
    expect(narrow.columns).toHaveLength(1);
    const base = columns([5], { isAligned: false });
    const around: Columns = {
      ...base,
      header: { ...base.header, block: narrow },
      order: { sequence: [0], isOther: false },
    };
    expect(placed(["甲", "", 3], 0, around)).toBe("1 shifted");
    expect(placed(["甲", 3], 0, around)).toBe("1");
    const unlabelled: Columns = { ...around, header: { ...around.header, places: new Map(), found: new Map() } };
    expect(placed(["甲", "", 3], 0, unlabelled)).toBe("2");
  });
});

describe("what a row has", () => {
  it("counts the numbers before a column", () => {
    expect([0, 1, 3, 9].map((column) => numbersBefore(cellsOf([1, "甲", "2"]), column))).toEqual([0, 1, 2, 2]);
    expect(numbersBefore(undefined, 3)).toBe(0);
  });

  it("reaches its last label or not", () => {
    expect(reaches(cellsOf([1, 2, 3]), [0, 2])).toBe(true);
    expect(reaches(cellsOf([1, 2, 3]), [3])).toBe(false);
    expect(reaches(undefined, [0])).toBe(false);
    expect(reaches(undefined, [])).toBe(true);
  });

  it("repeats a number only below a label that is repeated", () => {
    const { header } = columns(own, { repeats: new Map([[2, 1]]) });
    expect(isRepeat(cellsOf(["甲", 5, 5]), 2, header)).toBe(true);
    expect(isRepeat(cellsOf(["甲", 5, 6]), 2, header)).toBe(false);
    expect(isRepeat(cellsOf(["甲", 5, 5, 5]), 3, header)).toBe(false);
  });
});
