import { editionFor, tableOf, type TableForm } from "../../src/form";

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
});
