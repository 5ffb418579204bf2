import { writeText } from "../../src/files/text/write";
import type * as Readers from "../../src/files/readers";
import type * as Rules from "../../src/rules";
import { call, newFolder, type Folder } from "../support/cli";
import { plainReport } from "../support/reports/consistent";

jest.mock("../../src/files/readers", () => {
  const actual = jest.requireActual<typeof Readers>("../../src/files/readers");
  return {
    ...actual,
    readerOf: (file: string) => {
      const reader = actual.readerOf(file);
      return reader.ok && file.endsWith("read.txt") ? { ok: true, value: fail } : reader;
    },
  };
});
jest.mock("../../src/rules", () => {
  const actual = jest.requireActual<typeof Rules>("../../src/rules");
  return {
    ...actual,
    checkReport: (...all: Parameters<typeof Rules.checkReport>) =>
      all[0].file?.endsWith("rules.txt") ? fail() : actual.checkReport(...all),
  };
});

function fail(): never {
  throw new RangeError("Maximum call stack size exceeded");
}

let folder: Folder;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => folder.remove());

describe("a file on which the program itself fails", () => {
  it("is unreadable with one sentence, and the next one is checked", async () => {
    const paths = ["read.txt", "rules.txt", "sound.txt"].map((name) => folder.put(name, writeText(plainReport)));
    const { code, out, messages } = await call(["check", "--json", ...paths]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { status: string; error?: string });
    expect(code).toBe(2);
    expect(lines.map(({ status }) => status)).toEqual(["unreadable", "unreadable", "pass"]);
    expect(messages).toHaveLength(2);
    for (const { error } of lines.slice(0, 2)) {
      expect(error).toBe("程序处理这份文件时出错，没有完成：Maximum call stack size exceeded。");
    }
  });
});
