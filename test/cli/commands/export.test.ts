import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { writeReportJson } from "../../../src/files/json/write";
import { writeText } from "../../../src/files/text/write";
import { call, newFolder, type Folder } from "../../support/cli";
import { plainReport } from "../../support/reports/consistent";
import { flattenedReport } from "../../support/reports/flattened";
import { replaced } from "../../support/reports/read";

let folder: Folder;
beforeEach(() => (folder = newFolder()));
afterEach(() => folder.remove());

const good = writeReportJson(plainReport);
const wrong = replaced(good, /("granted": \{ "person": )\d+/, "$190");
const text = (name: string): string => readFileSync(folder.at(name), "utf8");

describe("nianbao export --to txt", () => {
  it("writes the finished report and says nothing", async () => {
    const outcome = await call(["export", folder.put("a.json", good), "--to", "txt", "-o", folder.at("a.txt")]);
    expect(outcome).toEqual({ code: 0, out: "", messages: [] });
    expect(text("a.txt")).toBe(writeText(plainReport));
  });

  it("mends misprinted labels by itself", async () => {
    const outcome = await call([
      "export",
      folder.put("a.txt", flattenedReport()),
      "--to",
      "txt",
      "-o",
      folder.at("b.txt"),
    ]);
    expect(outcome.code).toBe(0);
    expect(text("b.txt")).toContain("本年废止件数");
    expect((await call(["check", folder.at("b.txt")])).code).toBe(0);
  });

  it("refuses a report with errors, names them, and writes no file", async () => {
    const path = folder.put("a.json", wrong);
    const { code, messages } = await call(["export", path, "--to", "txt", "-o", folder.at("a.txt")]);
    expect(code).toBe(1);
    expect(messages[0]).toBe(`${path}：有 2 项强制性问题，没有导出；请改正，或加 --draft 导出草稿。`);
    expect(messages.slice(1).map((message) => message.slice(0, 4))).toEqual(["T3-2", "T3-3"]);
    expect(readdirSync(folder.path)).toEqual(["a.json"]);
  });

  it("leaves what stood there alone where it refuses", async () => {
    folder.put("out.txt", "旧的");
    await call(["export", folder.put("a.json", wrong), "--to", "txt", "-o", folder.at("out.txt")]);
    expect(text("out.txt")).toBe("旧的");
  });

  it("marks a draft, which can be read again", async () => {
    const { code } = await call([
      "export",
      folder.put("a.json", wrong),
      "--to",
      "txt",
      "--draft",
      "-o",
      folder.at("b.txt"),
    ]);
    expect(code).toBe(0);
    expect(text("b.txt").split("\n")[0]).toBe("【草稿】还有 2 项强制性问题没有改正");
    const read = JSON.parse((await call(["read", folder.at("b.txt")])).out) as object;
    expect(read).toMatchObject({ agency: "柳岸镇", year: 2025, tables: { requests: { granted: { person: 90 } } } });
  });

  it("replaces a file, and keeps who may read it", async () => {
    chmodSync(folder.put("out.txt", "旧的".repeat(100_000)), 0o640);
    await call(["export", folder.put("a.json", good), "--to", "txt", "-o", folder.at("out.txt")]);
    expect(text("out.txt")).toBe(writeText(plainReport));
    expect(statSync(folder.at("out.txt")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path)).toEqual(["a.json", "out.txt"]);
  });

  it("says that a report cannot be read or written, one sentence each", async () => {
    const empty = await call(["export", folder.put("a.txt", ""), "--to", "txt", "-o", folder.at("b.txt")]);
    expect(empty).toEqual({ code: 2, out: "", messages: [`${folder.at("a.txt")}：文件是空的，没有可读的内容。`] });
    const path = folder.put("a.json", good);
    const lost = await call(["export", path, "--to", "txt", "-o", folder.at("a.json/b.txt")]);
    expect(lost.code).toBe(2);
    expect(lost.messages).toEqual([`${folder.at("a.json/b.txt")}：无法写入：路径中有一段不是文件夹。`]);
    expect(readdirSync(folder.path)).toEqual(["a.json", "a.txt"]);
  });
});
