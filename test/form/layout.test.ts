import { editionFor, editions, tableOf, type Label, type TableForm } from "../../src/form";
import { layOut } from "../../src/form/layout";

const edition = editionFor(2023);
const printed = (table: TableForm): string[] => {
  const lines = Array.from({ length: table.layout.rows }, () =>
    Array.from({ length: table.layout.columns }, () => "."),
  );
  for (const cell of table.layout.cells) {
    for (let r = 0; r < cell.rowSpan; r += 1)
      for (let c = 0; c < cell.columnSpan; c += 1) {
        const line = lines[cell.row + r];
        if (line?.[cell.column + c] !== ".") throw new Error(`two cells at ${cell.row + r},${cell.column + c}`);
        line[cell.column + c] = cell.role === "number" ? "#" : r === 0 && c === 0 ? cell.text : "+";
      }
  }
  return lines.map((line) => line.join("|"));
};

describe("the layout of the tables", () => {
  it.each(["disclosure", "requests", "remedies"] as const)("covers every place of %s exactly once", (id) => {
    expect(printed(tableOf(edition, id)).join("\n")).not.toMatch(/(^|\|)\.(\||$)/m);
  });

  it("prints 表二 in four blocks, narrow ones reaching the right edge", () => {
    expect(printed(tableOf(edition, "disclosure"))).toEqual([
      "第二十条第（一）项|+|+|+",
      "信息内容|本年制发件数|本年废止件数|现行有效件数",
      "规章|#|#|#",
      "行政规范性文件|#|#|#",
      "第二十条第（五）项|+|+|+",
      "信息内容|本年处理决定数量|+|+",
      "行政许可|#|#|#",
      "第二十条第（六）项|+|+|+",
      "信息内容|本年处理决定数量|+|+",
      "行政处罚|#|#|#",
      "行政强制|#|#|#",
      "第二十条第（八）项|+|+|+",
      "信息内容|本年收费金额（单位：万元）|+|+",
      "行政事业性收费|#|#|#",
    ]);
  });

  it("prints 表三 with three header rows, 25 rows of seven numbers, and no subtotal", () => {
    const table = tableOf(edition, "requests");
    const lines = printed(table);
    expect(table.layout).toMatchObject({ rows: 28, columns: 10, headerRows: 3 });
    expect(table.cells).toHaveLength(175);
    expect(lines.slice(1, 3)).toEqual([
      "+|+|+|自然人|法人或其他组织|+|+|+|+|总计",
      "+|+|+|+|商业企业|科研机构|社会公益组织|法律服务机构|其他|+",
    ]);
    expect(lines[5]).toBe("三、本年度办理结果|（一）予以公开|+|#|#|#|#|#|#|#");
    expect(lines[7]).toBe("+|（三）不予公开|1.属于国家秘密|#|#|#|#|#|#|#");
    expect(lines[27]).toBe("四、结转下年度继续办理|+|+|#|#|#|#|#|#|#");
  });

  it("prints 表二 of 2019 in five blocks, and 表三 with （六） in one row", () => {
    const old = editionFor(2020);
    expect(printed(tableOf(old, "disclosure"))).toEqual([
      "第二十条第（一）项|+|+|+",
      "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
      "规章|#|#|#",
      "规范性文件|#|#|#",
      "第二十条第（五）项|+|+|+",
      "信息内容|上一年项目数量|本年增/减|处理决定数量",
      "行政许可|#|#|#",
      "其他对外管理服务事项|#|#|#",
      "第二十条第（六）项|+|+|+",
      "信息内容|上一年项目数量|本年增/减|处理决定数量",
      "行政处罚|#|#|#",
      "行政强制|#|#|#",
      "第二十条第（八）项|+|+|+",
      "信息内容|上一年项目数量|本年增/减|+",
      "行政事业性收费|#|#|#",
      "第二十条第（九）项|+|+|+",
      "信息内容|采购项目数量|采购总金额|+",
      "政府集中采购|#|#|#",
    ]);
    const lines = printed(tableOf(old, "requests"));
    expect(lines).toHaveLength(26);
    expect(lines[23]).toBe("+|（六）其他处理|+|#|#|#|#|#|#|#");
  });

  it("prints 表四 as one row of fifteen numbers below three header rows", () => {
    const table = tableOf(edition, "remedies");
    expect(printed(table)).toEqual([
      "行政复议|+|+|+|+|行政诉讼|+|+|+|+|+|+|+|+|+",
      "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|+|+|+|+|复议后起诉|+|+|+|+",
      "+|+|+|+|+|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
      "#|#|#|#|#|#|#|#|#|#|#|#|#|#|#",
    ]);
  });

  it.each(editions.flatMap(({ id, tables }) => tables.map((table) => ({ id, name: table.number, table }))))(
    "has the cells of $name of $id row by row, from left to right",
    ({ table: { layout } }) => {
      const inOrder = layout.cells.slice(1).every(({ row, column }, at) => {
        const before = layout.cells[at];
        return before !== undefined && (row > before.row || (row === before.row && column > before.column));
      });
      expect(inOrder).toBe(true);
    },
  );

  it.each([
    ["disclosure", { caption: 4, corner: 4, columnLabel: 6, rowLabel: 6, number: 10 }],
    ["requests", { corner: 1, columnLabel: 9, rowLabel: 30, number: 175 }],
    ["remedies", { columnLabel: 19, number: 15 }],
  ] as const)("knows what each cell of %s is, and that of a number no text", (id, roles) => {
    const { cells } = tableOf(edition, id).layout;
    const found = new Map<string, number>();
    for (const { role } of cells) found.set(role, (found.get(role) ?? 0) + 1);
    expect(Object.fromEntries(found)).toEqual(roles);
    for (const { role, text, cell } of cells) {
      expect(text === "").toBe(role === "number");
      expect(cell !== undefined).toBe(role === "number");
    }
  });
});

describe("the layout of blocks", () => {
  const columns: readonly Label[] = [{ text: "甲" }, { text: "乙" }];
  const deep: readonly Label[] = [{ text: "一", children: [{ text: "1" }, { text: "2" }] }];
  const flat: readonly Label[] = [{ text: "二" }];
  const upper: readonly Label[] = [{ text: "丙", children: columns }, { text: "丁" }];

  it("is as wide as the widest, with room for the deepest labels, below the header of the first", () => {
    const blocks = [
      { columns, rows: deep, kind: "count" },
      { caption: { text: "又" }, columns: upper, rows: flat, kind: "count" },
    ] as const;
    expect(layOut(blocks)).toMatchObject({ rows: 7, columns: 5, headerRows: 1 });
    expect(layOut([...blocks].reverse())).toMatchObject({ rows: 7, columns: 5, headerRows: 3 });
  });

  it("covers the children of a label, and reaches down to the deepest beside it", () => {
    const { cells } = layOut([{ columns: upper, rows: [], kind: "count" }]);
    expect(cells.map(({ row, column, rowSpan, columnSpan, text }) => [text, row, column, rowSpan, columnSpan])).toEqual(
      [
        ["丙", 0, 0, 1, 2],
        ["丁", 0, 2, 2, 1],
        ["甲", 1, 0, 1, 1],
        ["乙", 1, 1, 1, 1],
        ["", 2, 0, 1, 1],
        ["", 2, 1, 1, 1],
        ["", 2, 2, 1, 1],
      ],
    );
  });
});
