import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call, newFolder } from "../../support/cli";

const sample = readFileSync(join(__dirname, "../../../assets/sample/zhuxiwan-2025.txt"), "utf8");

const folder = newFolder();
afterAll(() => folder.remove());
const written = (text: string): string => folder.put("report.txt", text);

const wrong = sample.replace("（一）予以公开\t\t9\t", "（一）予以公开\t\t6\t");

describe("check names the cell that is probably wrong", () => {
  it("as JSON, one whole explanation with what stands there and what would make the rules hold", async () => {
    const { out, code } = await call(["check", "--json", written(wrong)]);
    const { suspects } = JSON.parse(out) as { suspects: { probability: number; reason: string; changes: unknown[] }[] };
    expect(code).toBe(1);
    expect(suspects[0]?.changes).toEqual([{ table: "requests", row: "granted", column: "person", from: 6, to: 9 }]);
    expect(suspects[0]?.probability).toBeGreaterThanOrEqual(0.95);
    expect(suspects[0]?.reason).toContain("疑为9误作6");
    const odds = suspects.map(({ probability }) => probability);
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
  });

  it("in the summary, below the findings", async () => {
    const { out } = await call(["check", written(wrong)]);
    expect(out).toMatch(/可能（9\d%） {2}.*疑为9误作6/);
  });

  it("not at all where nothing is broken", async () => {
    const { out } = await call(["check", "--json", written(sample)]);
    expect(JSON.parse(out)).toMatchObject({ findings: [], suspects: [] });
  });
});
