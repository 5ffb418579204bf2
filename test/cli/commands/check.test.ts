import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { writeReportJson } from "../../../src/files/json/write";
import { writeText } from "../../../src/files/text/write";
import { call, newFolder, type Folder, type Outcome } from "../../support/cli";
import { flattenedReport } from "../../support/reports/flattened";
import { replaced } from "../../support/reports/read";
import { sampleReport } from "../../support/reports/sample";

let folder: Folder;
beforeEach(() => (folder = newFolder()));
afterEach(() => folder.remove());

const plainReport = sampleReport(2025);
const good = writeText(plainReport);
const wrong = replaced(good, /(（一）予以公开\t\t)\d+/, "$1减4");
const objects = ({ out }: Outcome): readonly Record<string, unknown>[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("nianbao check --json", () => {
  it("gives one object a line, one line a file, in the given order, with the members of the contract in theirs", async () => {
    const paths = [
      folder.put("b.txt", wrong),
      folder.put("c.txt", ""),
      folder.put("a.json", writeReportJson(plainReport)),
    ];
    const outcome = await call(["check", "--json", ...paths]);
    const [failed, unreadable, passed] = objects(outcome);
    expect(outcome.code).toBe(2);
    expect(outcome.messages).toEqual([`${paths[1] ?? ""}：文件是空的，没有可读的内容。`]);
    const keys = ["file", "agency", "year", "edition", "status", "findings", "suspects", "notAssessed"];
    expect(Object.keys(failed ?? {})).toEqual(keys);
    expect(passed).toEqual({
      file: paths[2],
      agency: "竹溪湾镇",
      year: 2025,
      edition: "2021",
      status: "pass",
      findings: [],
      suspects: [],
      notAssessed: ["Y-1", "Y-2", "Y-3", "Y-4", "Y-5"].map((rule) => ({ rule, why: "未提供上年报告" })),
    });
    expect(Object.keys(unreadable ?? {})).toEqual([...keys.slice(0, 5), "error", ...keys.slice(5)]);
    expect(unreadable).toMatchObject({
      ...{ file: paths[1], agency: null, year: null, edition: null, status: "unreadable" },
      ...{ error: "文件是空的，没有可读的内容。", findings: [], suspects: [], notAssessed: [] },
    });
  });

  it("gives a finding with its cells, each with value and place", async () => {
    const [line] = objects(await call(["check", "--json", folder.put("b.txt", wrong)]));
    const findings = line?.["findings"] as readonly Record<string, unknown>[];
    const row = wrong.split("\n").findIndex((text) => text.includes("减4")) + 1;
    expect(findings.map((found) => found["rule"])).toEqual(["T3-2", "T3-3", "N-1"]);
    const keys = ["rule", "severity", "message", "expected", "actual", "difference", "cells"];
    for (const found of findings) expect(Object.keys(found)).toEqual(keys);
    expect(findings[2]).toEqual({
      rule: "N-1",
      severity: "error",
      message: "表三「（一）予以公开」行「自然人」列填的是“减4”，不是数字，请改为数字。",
      expected: null,
      actual: "减4",
      difference: null,
      cells: [{ table: "requests", row: "granted", column: "person", value: { text: "减4" }, at: `第 ${row} 行` }],
    });
    expect(typeof findings[0]?.["difference"]).toBe("number");
  });

  it("gives cells of a source without places null", async () => {
    const path = folder.put("a.json", replaced(writeReportJson(plainReport), /("granted": \{ "person": )\d+/, "$190"));
    const [line] = objects(await call(["check", "--json", path]));
    const [found] = line?.["findings"] as readonly { readonly cells: readonly Record<string, unknown>[] }[];
    expect(found?.cells[0]?.["at"]).toBeNull();
  });

  it("says S-2 of a misprinted header, and of nothing else that would block", async () => {
    const outcome = await call(["check", "--json", folder.put("a.txt", flattenedReport())]);
    const [line] = objects(outcome);
    expect(outcome.code).toBe(1);
    const findings = line?.["findings"] as readonly { readonly severity: string }[];
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "S-2", severity: "error", expected: "本年废止件数", actual: "本年度止件数" },
    ]);
  });
});

describe("nianbao check", () => {
  it("prints a summary for people", async () => {
    const paths = [folder.put("a.txt", good), folder.put("b.txt", wrong)];
    const { code, out, messages } = await call(["check", ...paths]);
    const lines = out.split("\n");
    expect([code, messages]).toEqual([1, []]);
    expect(lines[0]).toBe(`${paths[0] ?? ""}（竹溪湾镇，2025 年）：没有发现问题`);
    expect(lines[1]).toBe("  未检查 Y-1、Y-2、Y-3、Y-4、Y-5  未提供上年报告");
    expect(lines[2]).toBe(`${paths[1] ?? ""}（竹溪湾镇，2025 年）：强制 3 项`);
    expect(lines[5]).toMatch(
      /^ {2}强制 N-1 {2}表三「（一）予以公开」行「自然人」列填的是“减4”，不是数字，请改为数字。（第 \d+ 行）$/,
    );
    expect(lines.at(-2)).toBe("共 2 份：没有强制性问题 1 份，有强制性问题 1 份，读不出 0 份。");
  });

  it("keeps a hint from failing a file", async () => {
    const hinted = replaced(good, /(（一）予以公开\t\t)(\d)\t/, "$1$2件\t");
    const { code, out } = await call(["check", folder.put("a.txt", hinted)]);
    expect(code).toBe(0);
    expect(out).toMatch(/：提示 1 项\n {2}提示 N-3 /);
  });

  it("takes the files in folders and below, sorted, and only those it can read", async () => {
    mkdirSync(folder.at("x/y"), { recursive: true });
    for (const name of ["x/b.txt", "x/y/a.tsv", "x/a.json", "x/c.pdf", "x/.hidden.txt", "x/~$b.txt", "x/d.doc"]) {
      folder.put(name, name.endsWith("json") ? writeReportJson(plainReport) : good);
    }
    symlinkSync(folder.path, folder.at("x/loop"));
    const outcome = await call(["check", "--json", folder.at("x")]);
    expect(objects(outcome).map((line) => line["file"])).toEqual(["x/a.json", "x/b.txt", "x/y/a.tsv"].map(folder.at));
    expect(outcome.code).toBe(0);
    expect(outcome.messages).toEqual([]);
  });

  it("says that a folder has nothing to read", async () => {
    const { code, messages } = await call(["check", folder.path]);
    expect([code, messages]).toEqual([2, [`${folder.path}：文件夹里没有可以读的文件。`]]);
  });

  it("reads file names from standard input, between others", async () => {
    const [a, b, c] = [folder.put("a.txt", good), folder.put("b c.txt", good), folder.put("c.txt", good)];
    const outcome = await call(["check", "--json", c, "-", a], [`${b}\r`, "", a]);
    expect(objects(outcome).map((line) => line["file"])).toEqual([c, b, a, a]);
    expect(outcome.code).toBe(0);
  });

  it("goes on after a file that is not there, and the graver code wins", async () => {
    const outcome = await call(["check", "--json", folder.at("no.txt"), folder.put("a.txt", wrong)]);
    expect(objects(outcome).map((line) => line["status"])).toEqual(["unreadable", "fail"]);
    expect(outcome.code).toBe(2);
    expect(outcome.messages).toEqual([`${folder.at("no.txt")}：打不开：文件或文件夹不存在。`]);
  });

  it("prints a file as soon as it is checked", async () => {
    const path = folder.put("a.txt", good);
    const order: string[] = [];
    const { run } = await import("../../../src/cli/run");
    let seen = (): void => undefined;
    const isSeen = new Promise<void>((resolve) => (seen = resolve));
    await run(["check", "--json", "-"], {
      print: (text) => {
        order.push((JSON.parse(text) as { readonly status: string }).status);
        seen();
        return Promise.resolve();
      },
      complain: (sentence) => order.push(sentence),
      inputLines: async function* () {
        yield path;
        // Whoever names the files may want to see what is said of one before naming the next.
        await isSeen;
        order.push("next");
        yield path;
      },
    });
    expect(order).toEqual(["pass", "next", "pass"]);
  });

  it.each(["township", "countyDepartment", "county", "cityDepartment", "city", "province"])(
    "accepts --kind %s",
    async (kind) => {
      expect((await call(["check", "--kind", kind, folder.put("a.txt", good)])).code).toBe(0);
    },
  );

  it("reads a file whose name begins with a dash after --", async () => {
    folder.put("-a.txt", good);
    const { code } = await call(["check", "--", join(folder.path, "-a.txt")]);
    expect(code).toBe(0);
  });
});
