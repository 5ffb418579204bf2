import { cellIndexOf, cellKinds, editionOf, editions, agencyKinds, kindOf, labelOfKind, tableOf } from "../../src/form";

describe("the editions of the form", () => {
  it.each(editions)("has unique canonical names and equations within its tables in edition $id", ({ tables }) => {
    for (const table of tables) {
      const names = table.cells.map((cell) => `${cell.row} ${cell.column}`);
      expect(new Set(names).size).toBe(names.length);
      for (const { expected, actual, marked } of table.equations) {
        for (const index of [...expected, ...actual, ...marked]) expect(table.cells[index]?.index).toBe(index);
        expect(new Set([...expected, ...actual]).size).toBe(expected.length + actual.length);
      }
      expect(table.places.map((place) => place.cell)).toEqual(table.cells.map((cell) => cell.index));
    }
  });

  it("has 10, 175 and 15 number cells, and the total rules of rows and columns", () => {
    const counts = editionOf("2021").tables.map((table) => [table.id, table.cells.length, table.equations.length]);
    expect(counts).toEqual([
      ["disclosure", 10, 0],
      ["requests", 175, 7 + 7 + 25],
      ["remedies", 15, 3],
    ]);
  });

  it("has 22, 161 and 15 in the edition of 2019, of which the changes may be negative", () => {
    const { tables } = editionOf("2019");
    expect(tables.map((table) => [table.id, table.cells.length, table.equations.length])).toEqual([
      ["disclosure", 22, 0],
      ["requests", 161, 7 + 7 + 23],
      ["remedies", 15, 3],
    ]);
    const signed = tables.flatMap(({ cells }) => cells.filter(({ kind }) => cellKinds[kind].mayBeNegative));
    expect(signed.map(({ row, column }) => `${row} ${column}`)).toEqual(
      ["licences", "otherServices", "penalties", "coercion", "fees"].map((row) => `${row} change`),
    );
  });

  it("finds a cell by its names, and says where there is none", () => {
    const table = tableOf(editionOf("2019"), "disclosure");
    expect(cellIndexOf(table, "procurement", "amount")).toBe(21);
    expect(cellIndexOf(table, "procurement", "decisions")).toBeNull();
    expect(cellIndexOf(table, "toString", "amount")).toBeNull();
  });
});

describe("the canonical names", () => {
  const rowsAndColumns = (
    id: "disclosure" | "requests" | "remedies",
    edition: "2019" | "2021" = "2021",
  ): readonly (readonly string[])[] => {
    const { cells } = tableOf(editionOf(edition), id);
    return [[...new Set(cells.map((cell) => cell.row))], [...new Set(cells.map((cell) => cell.column))]];
  };

  it("are those of the public contract", () => {
    expect(rowsAndColumns("disclosure")).toEqual([
      ["regulations", "normativeDocuments", "licences", "penalties", "coercion", "fees"],
      ["issued", "repealed", "inForce", "decisions", "amount"],
    ]);
    expect(rowsAndColumns("remedies")).toEqual([
      ["review", "directSuit", "suitAfterReview"],
      ["upheld", "corrected", "other", "pending", "total"],
    ]);
    expect(rowsAndColumns("requests")).toEqual([
      [
        ...["new", "carriedIn", "granted", "partlyGranted"],
        ...["stateSecret", "otherLaw", "threeSecurities", "thirdParty"].map((row) => `refused.${row}`),
        ...["internalAffairs", "processInformation", "enforcementFile", "inquiry"].map((row) => `refused.${row}`),
        ...["notHeld", "needsCreation", "unclear"].map((row) => `unavailable.${row}`),
        ...["petition", "repeated", "publication", "excessive", "confirmation"].map((row) => `rejected.${row}`),
        ...["notCorrected", "feeUnpaid", "other"].map((row) => `other.${row}`),
        ...["handled", "carriedOut"],
      ],
      ["person", "business", "research", "welfare", "legal", "otherOrganisation", "total"],
    ]);
  });

  it("are those of the public contract in the edition of 2019", () => {
    expect(rowsAndColumns("disclosure", "2019")).toEqual([
      [
        ...["regulations", "normativeDocuments", "licences", "otherServices", "penalties", "coercion"],
        ...["fees", "procurement"],
      ],
      ["made", "published", "inPublic", "itemsLastYear", "change", "decisions", "items", "amount"],
    ]);
    const [rows] = rowsAndColumns("requests");
    const withOneRow = [...new Set(rows?.map((row) => (row.startsWith("other.") ? "other" : row)))];
    expect(rowsAndColumns("requests", "2019")).toEqual([withOneRow, rowsAndColumns("requests")[1]]);
    expect(rowsAndColumns("remedies", "2019")).toEqual(rowsAndColumns("remedies"));
  });

  it("of the kinds of agency go both ways with their labels", () => {
    for (const { id, label } of agencyKinds) {
      expect(labelOfKind(id)).toBe(label);
      expect(kindOf(label)).toBe(id);
      expect(kindOf(id)).toBe(id);
    }
    expect(kindOf("村委会")).toBeNull();
    expect(kindOf("")).toBeNull();
  });
});
