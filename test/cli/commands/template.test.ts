import { readFileSync } from "node:fs";
import { gridsOfXlsx } from "../../../src/files/xlsx/read";
import { call, newFolder } from "../../support/cli";

const folder = newFolder();
afterAll(() => folder.remove());

it("writes the blank workbook with the standard sheets, which reads back as a report of that agency and year", async () => {
  const file = folder.at("空白.xlsx");
  const made = ["template", "--agency", "高平镇", "--year", "2025", "--kind", "county", "-o", file];
  expect(await call(made)).toEqual({ code: 0, out: "", messages: [] });
  const book = gridsOfXlsx(readFileSync(file));
  expect(book.ok && book.value.grids.map(({ sheet }) => sheet)).toEqual([
    "正文",
    "表二 主动公开",
    "表三 依申请公开",
    "表四 复议诉讼",
  ]);
  const { out } = await call(["read", file]);
  expect(JSON.parse(out)).toMatchObject({ agency: "高平镇", year: 2025, edition: "2021", kind: "county" });
});

it.each(["html", "docx", "xlsx"])("export --to %s writes a file that reads back as the same report", async (format) => {
  const sample = "assets/sample/zhuxiwan-2025.json";
  const file = folder.at(`年报.${format}`);
  expect(await call(["export", sample, "--to", format, "-o", file])).toEqual({ code: 0, out: "", messages: [] });
  const { out } = await call(["read", file]);
  const read = JSON.parse(out) as Record<string, unknown>;
  const original = JSON.parse(readFileSync(sample, "utf8")) as Record<string, unknown>;
  expect(read["tables"]).toEqual(original["tables"]);
  expect(read["narrative"]).toEqual(original["narrative"]);
  const { out: checked } = await call(["check", "--json", file]);
  expect(JSON.parse(checked)).toMatchObject({ status: "pass", findings: [] });
});
