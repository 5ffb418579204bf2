import { lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { isSameFile, writeOutput } from "../../src/cli/writeOutput";
import { systemSentence } from "../../src/cli/systemSentence";
import { worse } from "../../src/cli/exitCode";
import { harmless, oneLine } from "../../src/cli/terminal";
import { newFolder, type Folder } from "../support/cli";

let folder: Folder;
beforeEach(() => (folder = newFolder()));
afterEach(() => folder.remove());

describe("writeOutput", () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    ["text", "竹溪湾", "竹溪湾"],
    ["bytes", Uint8Array.from([65, 66]), "AB"],
    ["nothing", "", ""],
    ["much", "字".repeat(2_000_000), "字".repeat(2_000_000)],
  ])("writes %s whole", (_, content, expected) => {
    expect(writeOutput(folder.at("a"), content)).toEqual({ ok: true, value: null });
    expect(readFileSync(folder.at("a"), "utf8")).toBe(expected);
    expect(readdirSync(folder.path)).toEqual(["a"]);
  });

  it("writes where a link points, and keeps the link", () => {
    folder.put("real.txt", "旧");
    symlinkSync(folder.at("real.txt"), folder.at("link.txt"));
    writeOutput(folder.at("link.txt"), "新");
    expect(lstatSync(folder.at("link.txt")).isSymbolicLink()).toBe(true);
    expect(readFileSync(folder.at("real.txt"), "utf8")).toBe("新");
    expect(isSameFile(folder.at("link.txt"), folder.at("./real.txt"))).toBe(true);
    expect(isSameFile(folder.at("link.txt"), folder.at("other.txt"))).toBe(false);
  });

  it("writes to a device without replacing it", () => {
    expect(writeOutput("/dev/null", "x").ok).toBe(true);
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("takes a name as long as the system allows", () => {
    const name = "长".repeat(80);
    expect(writeOutput(folder.at(name), "x").ok).toBe(true);
    expect(readdirSync(folder.path)).toEqual([name]);
  });
});

describe("what the system says", () => {
  it.each([
    ["ENOSPC", "无法写入：磁盘空间不足。"],
    ["EWHATEVER", "无法写入：系统返回 EWHATEVER。"],
  ])("%s becomes a sentence", (code, sentence) => {
    expect(systemSentence(Object.assign(new Error(), { code }), "无法写入")).toBe(sentence);
  });

  it("does not hide an error of our own", () => {
    expect(() => systemSentence(new TypeError("bug"), "无法写入")).toThrow("bug");
  });
});

it("knows the graver of two outcomes", () => {
  expect([worse(0, 1), worse(2, 1), worse(0, 0)]).toEqual([1, 2, 0]);
});

it("keeps a message on one line", () => {
  expect(oneLine("a\nb\u2028c\u0000\td")).toBe("a b c d");
});

test("what a terminal would obey is printed as a name of it, and JSON stays what it is", () => {
  expect(harmless("一\t二\n三")).toBe("一\t二\n三");
  expect(harmless("\u001b[31m \u009b \u202e")).toBe("\\u001b[31m \\u009b \\u202e");
  const value = { text: "\u0000\u001b\u0085\u2066年报" };
  expect(JSON.parse(harmless(JSON.stringify(value)))).toEqual(value);
});
