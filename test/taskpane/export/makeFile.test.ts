import { strFromU8, unzipSync } from "fflate";
import { readerOf } from "../../../src/files/readers";
import { writeText } from "../../../src/files/text/write";
import { outputFormats, type OutputFormat } from "../../../src/files/writers";
import { checkReport, explain } from "../../../src/rules";
import { finish } from "../../../src/taskpane/export/finished";
import { makeFile } from "../../../src/taskpane/export/makeFile";
import { broken, filled, previousOf, zeros } from "../../support/pane/reports";
import { valueOf } from "../../support/reports/read";

async function made(finished: ReturnType<typeof finish>, format: OutputFormat) {
  const { name, content } = valueOf(await makeFile(finished, format));
  return { name, type: content.type, bytes: new Uint8Array(await content.arrayBuffer()) };
}

/** All that is written in a file, of a package in all its parts. */
function writtenIn(bytes: Uint8Array): string {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPackage
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join("\n")
    : strFromU8(bytes);
}

describe.each(outputFormats)("a file of format %s", (format) => {
  it("is named after the report and read back as the same", async () => {
    const { name, bytes } = await made(finish(filled), format);
    expect(name).toBe(`高平镇2023年政府信息公开工作年度报告.${format}`);
    const report = valueOf(await valueOf(readerOf(name))(bytes, name));
    expect(writeText(report)).toBe(writeText(filled));
    expect(report).toMatchObject({ agency: "高平镇", year: 2023 });
    expect(writtenIn(bytes)).not.toContain("草稿");
  });

  it("says that it is a draft, and how many errors are open", async () => {
    const { name, bytes } = await made(finish(broken), format);
    expect(name).toBe(`高平镇2023年政府信息公开工作年度报告（草稿）.${format}`);
    expect(writtenIn(bytes)).toContain("【草稿】还有 2 项强制性问题没有改正");
  });

  it("tells nobody what the rules found and what was answered", async () => {
    const previous = previousOf(filled, 999);
    const { findings } = checkReport(filled, { stage: "final", previous });
    const questions = findings.filter(({ severity }) => severity !== "error");
    expect(questions.length).toBeGreaterThan(0);
    const explanations = questions.map((found) => explain(found, "仅供内部核对的说明"));
    const { bytes } = await made(finish(filled, { previous, explanations }), format);
    const written = writtenIn(bytes);
    expect(written).not.toContain("仅供内部核对的说明");
    for (const { message, rule } of questions) {
      expect(written).not.toContain(message);
      expect(written).not.toMatch(new RegExp(`\\b${rule}\\b`));
    }
  });
});

it("gives a text a byte order mark and Windows line ends", async () => {
  const { bytes, type } = await made(finish(zeros), "txt");
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(strFromU8(bytes)).not.toMatch(/(?<!\r)\n/);
  expect(type).toBe("text/plain;charset=utf-8");
});
