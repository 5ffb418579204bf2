import {
  editionFor,
  editionOf,
  editionOfYear,
  editionShownBy,
  editionsWith,
  otherFormsOf,
  sectionOf,
  tableOf,
} from "../../src/form";

describe("the form that is asked for", () => {
  it.each([2021, 2025, 2040, 2018, null])("gives the 2021 edition for %s", (year) => {
    expect(editionFor(year).id).toBe("2021");
  });

  it.each([2019, 2020])("gives the 2019 edition for %i", (year) => {
    expect(editionFor(year).id).toBe("2019");
  });

  it("asks for none of them where the year is unknown or before all", () => {
    expect([2018, null].map(editionOfYear)).toEqual([null, null]);
    expect([2019, 2021].map((year) => editionOfYear(year)?.id)).toEqual(["2019", "2021"]);
  });

  it("is shown by tables that the others do not have", () => {
    const [old, current] = [editionOf("2019"), editionOf("2021")];
    const remedies = tableOf(old, "remedies");
    expect(editionsWith(remedies)).toEqual([current, old]);
    expect(otherFormsOf(remedies)).toEqual([]);
    expect(otherFormsOf(tableOf(old, "requests"))).toEqual([tableOf(current, "requests")]);
    expect(editionShownBy([remedies])).toBeNull();
    expect(editionShownBy([tableOf(old, "requests"), remedies])?.id).toBe("2019");
    expect(editionShownBy([tableOf(old, "requests"), tableOf(current, "disclosure")])?.id).toBe("2021");
  });

  it.each([
    ["2019", "国办公开办函〔2019〕60号", 2019, 2020],
    ["2021", "国办公开办函〔2021〕30号", 2021, null],
  ] as const)("finds %s by its name, which follows %s", (id, basis, firstYear, lastYear) => {
    expect(editionOf(id)).toMatchObject({ id, basis, firstYear, lastYear });
  });

  it("finds the tables and sections of an edition by theirs", () => {
    expect(tableOf(editionOf("2021"), "remedies").number).toBe("表四");
    expect(sectionOf(editionOf("2021"), "other").heading).toBe("六、其他需要报告的事项");
  });

  it("refuses to go on without a table that an edition does not have", () => {
    expect(() => tableOf({ ...editionOf("2021"), tables: [] }, "requests")).toThrow("no table requests");
  });

  it("refuses to go on without a section that an edition does not have", () => {
    expect(() => sectionOf({ ...editionOf("2021"), sections: [] }, "other")).toThrow("no section other");
  });
});
