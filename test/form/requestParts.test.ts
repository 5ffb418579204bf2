import { editions, tableOf } from "../../src/form";
import { cellIn, namesOf } from "./named";

describe.each(editions.map((edition) => ({ id: edition.id, table: tableOf(edition, "requests") })))(
  "表三 in the edition of $id",
  ({ table }) => {
    it.each([
      ["一、本年新收申请数量", "new"],
      ["二、上年结转申请数量", "carriedIn"],
      ["三、本年办理结果", "granted"],
      ["（二）部分公开", "partlyGranted"],
      ["2.其他法律、行政法规禁止公开", "otherLaw"],
      ["（七）合计", "handled"],
      ["四、结转下年继续办理", "carriedOut"],
    ])("understands %s as %s", (wording, name) => expect(namesOf(table, wording)).toEqual([name]));

    it.each([
      ["new", "一、本年新收"],
      ["carriedIn", "二、上年结转"],
      ["partlyGranted", "（二）部分公开"],
      ["refused.stateSecret", "（三）不予公开1.属于国家秘密"],
      ["rejected.confirmation", "（五）不予处理5.要求确认或重新出具已获取信息"],
      ["carriedOut", "四、结转下年度继续办理"],
    ])("calls the row %s %s in messages", (row, name) => expect(cellIn(table, row)?.rowName).toBe(name));

    const equation = (rule: string, name: string): (typeof table.equations)[number] | undefined =>
      table.equations.find((candidate) => candidate.rule === rule && candidate.name === name);
    const cells = (indexes: readonly number[] | undefined): readonly string[] | undefined =>
      indexes?.map((index) => `${table.cells[index]?.row} ${table.cells[index]?.column}`);

    it("has its corner's rule in each column, all of it painted", () => {
      const found = equation("T3-1", "welfare");
      expect(cells(found?.expected)).toEqual(["new welfare", "carriedIn welfare"]);
      expect(cells(found?.actual)).toEqual(["handled welfare", "carriedOut welfare"]);
      expect(found?.marked).toEqual([...(found?.expected ?? []), ...(found?.actual ?? [])]);
    });

    it("adds up the rows of （七）总计 in each column, the total alone painted", () => {
      const found = equation("T3-2", "total");
      const details = cells(found?.expected) ?? [];
      expect(details[0]).toBe("granted total");
      expect(details).toHaveLength(table.cells.length / 7 - 4);
      expect(cells(found?.actual)).toEqual(["handled total"]);
      expect(found?.marked).toEqual(found?.actual);
    });

    it("adds up the six applicants of each row, all of it painted", () => {
      const found = equation("T3-3", "granted");
      const applicants = ["person", "business", "research", "welfare", "legal", "otherOrganisation"];
      expect(cells(found?.expected)).toEqual(applicants.map((column) => `granted ${column}`));
      expect(cells(found?.actual)).toEqual(["granted total"]);
      expect(found?.marked).toHaveLength(7);
    });
  },
);
