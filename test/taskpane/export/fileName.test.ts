import { fileNameOf } from "../../../src/taskpane/export/fileName";
import { zeros } from "../../support/pane/reports";

const named = (agency: string): string => fileNameOf({ ...zeros, agency }, "docx", false);

describe("fileNameOf", () => {
  it("is the official title, marked where it is a draft", () => {
    expect(fileNameOf(zeros, "docx", false)).toBe("高平镇2023年政府信息公开工作年度报告.docx");
    expect(fileNameOf(zeros, "xlsx", true)).toBe("高平镇2023年政府信息公开工作年度报告（草稿）.xlsx");
  });

  it.each([
    ["what Windows does not allow", 'a/b:c*"?<>|\\镇', "abc镇"],
    ["control characters", "高\u0000平\u007f镇", "高平镇"],
    ["signs that nobody sees and that turn the line", "高\u200b平\u202e镇", "高平镇"],
    ["half a character", "高\ud800平镇", "高平镇"],
    ["dots in front, which hide a file", "..高平镇", "高平镇"],
  ])("leaves out %s", (_, agency, safe) => {
    expect(named(agency)).toBe(`${safe}2023年政府信息公开工作年度报告.docx`);
  });

  it.each(["CON", "nul", "com1.txt", "LPT9 "])("is not the name of a device of Windows: %s", (title) => {
    const name = fileNameOf({ ...zeros, agency: null, title }, "txt", false);
    expect(name).toMatch(/^[a-z]{3}\d?_(\.txt)+$/i);
  });

  it("stands on one line and keeps rare characters", () => {
    expect(named("高平\n镇\t政府")).toBe("高平 镇 政府2023年政府信息公开工作年度报告.docx");
    expect(named("𠮷镇")).toMatch(/^𠮷镇2023/u);
  });

  it("is short enough for a path on Windows, and cuts no character in two", () => {
    const name = named("𠮷".repeat(300));
    expect([...name].length).toBeLessThanOrEqual(90);
    expect(name).toMatch(/^𠮷+\.docx$/u);
  });

  it("is the general title where the report has none, or none that can be a name", () => {
    const general = "政府信息公开工作年度报告.txt";
    expect(fileNameOf({ ...zeros, agency: null, title: null }, "txt", false)).toBe(general);
    expect(fileNameOf({ ...zeros, agency: null, title: " ?? .. " }, "txt", false)).toBe(general);
    expect(fileNameOf({ ...zeros, agency: null, title: "年报" }, "txt", false)).toBe("年报.txt");
  });
});
