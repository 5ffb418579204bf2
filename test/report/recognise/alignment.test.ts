import { editionOf, tableOf } from "../../../src/form";
import { alignmentOf, endOf, type HeadedRow } from "../../../src/report/recognise/alignment";
import { findHeader, type Header } from "../../../src/report/recognise/header";
import { labelIndexOf } from "../../../src/report/recognise/labelIndex";
import type { Grid } from "../../../src/report";
import { linesGrid } from "../../support/reports/grids";

const form = tableOf(editionOf("2021"), "requests");
const [block] = labelIndexOf(form).blocks;
const labels = "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计";
const below = "甲\t1\t2\t3\t4\t5\t6\t21";
const beside = "甲\t\t\t1\t2\t3\t4\t5\t6\t21";

/** A header of one line with rows below, each labelled in its first cell. */
function tableIn(
  head: string,
  rows: readonly string[],
  more: Partial<Grid> = {},
): readonly [Grid, readonly HeadedRow[]] {
  if (!block) throw new Error("no block");
  const grid = { ...linesGrid(head, ...rows), ...more };
  const header: Header = findHeader(grid, { from: 0, to: 1 }, block, form);
  return [grid, rows.map((_, at) => ({ match: { row: at + 1, column: 0 }, header }))];
}
const aligned = (rows: readonly string[], more: Partial<Grid> = {}, head = labels) => {
  const [grid, headed] = tableIn(head, rows, more);
  const { isAligned, extras, isCrowded } = alignmentOf(grid, headed, endOf(grid, headed));
  return [isAligned ? "below" : "beside", ...extras, ...(isCrowded ? ["crowded"] : [])];
};

describe("how the numbers of a table stand to their labels", () => {
  it.each<readonly [string, readonly string[], readonly (string | number)[]]>([
    ["all below", [below, below], ["below"]],
    ["as many below as beside", [below, beside], ["below"]],
    ["fewer below than beside", [below, beside, beside], ["beside"]],
    ["rows that are not full prove nothing", [beside, "甲\t1", "甲", below], ["below"]],
    ["no row at all", [], ["below"]],
    ["one number too many in most rows", [`${below}\t9`, `${below}\t9`, below], ["below", 8, "crowded"]],
    ["one number too many in half of the rows", [`${below}\t9`, below], ["below", "crowded"]],
    ["one number too many in two of four rows", [`${below}\t9`, below, `${below}\t9`, below], ["below", 8, "crowded"]],
    ["one number too many in two of five rows", [`${below}\t9`, below, `${below}\t9`, below, below], ["below"]],
    ["words behind the rows", [`${below}\t无`, `${below}\t又`], ["below", "crowded"]],
  ])("%s", (_, rows, expected) => expect(aligned(rows)).toEqual(expected));

  it("is nothing in a flow", () => {
    expect(aligned([below, below], { isFlow: true })).toEqual(["beside"]);
    expect(aligned([`${below}\t9`], { isFlow: true })).toEqual(["beside", "crowded"]);
  });

  it("counts no column that has a label of its own as an extra", () => {
    expect(aligned([`${below}\t9`, `${below}\t9`], {}, `${labels}\t备注`)).toEqual(["below"]);
  });

  it("proves nothing without labels", () => {
    expect(aligned([below, below], {}, "")).toEqual(["below"]);
  });
});

describe("where a table ends on its right side", () => {
  const end = (rows: readonly string[], more: Partial<Grid> = {}, head = labels): number => {
    const [grid, headed] = tableIn(head, rows, more);
    return endOf(grid, headed);
  };

  it.each<readonly [string, readonly string[], number]>([
    ["where its rows end", [below, below], 8],
    ["behind what stands right beside it in any row", [`${below}\t9`, below], 9],
    ["before an empty column", [`${below}\t\t9`, `${below}\t\t8`], 8],
    ["before a column that is empty in all rows", [`${below}\t9\t\t7`, `${below}\t\t\t7`], 9],
  ])("%s", (_, rows, expected) => expect(end(rows)).toBe(expected));

  it("is behind columns that have a label of their own, and nowhere in a flow", () => {
    expect(end([`${below}\t\t3`], {}, `${labels}\t备注`)).toBe(10);
    expect(end([below], { isFlow: true })).toBe(Infinity);
  });
});
