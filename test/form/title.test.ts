import { parseTitle, titleOf } from "../../src/form";

describe("the title", () => {
  it.each([
    ["竹溪湾镇2025年政府信息公开工作年度报告", "竹溪湾镇", 2025, true],
    ["竹溪湾镇 2025 年政府信息公开工作年度报告", "竹溪湾镇", 2025, true],
    ["  松城市2021年政府信息公开工作年度报告 ", "松城市", 2021, true],
    ["松城市财政局2022年度政府信息公开工作年度报告", "松城市财政局", 2022, false],
    ["松城市财政局2022年政府信息公开年度报告", "松城市财政局", 2022, false],
    ["松城市财政局2022年信息公开工作年度报告", "松城市财政局", 2022, false],
    ["松城市财政局2022年政府信息公开工作报告", "松城市财政局", 2022, false],
    ["松城市财政局 2022 年度政府信息公开工作年度报告", "松城市财政局", 2022, false],
    ["松城市2022年政府信息公开工作年度报告（草案）", "松城市", 2022, false],
    ["2023年政府信息公开工作年度报告", "", 2023, true],
  ])("reads %s", (line, agency, year, isOfficial) => {
    expect(parseTitle(line)).toEqual({ agency, year, isOfficial });
  });

  it.each(["", "竹溪湾镇2025年工作总结", "政府信息公开工作年度报告", "竹溪湾镇25年政府信息公开工作年度报告"])(
    "is not %j",
    (line) => {
      expect(parseTitle(line)).toBeNull();
    },
  );

  it("is read as it was printed", () => {
    expect(parseTitle(titleOf("竹溪湾镇", 2025))).toEqual({ agency: "竹溪湾镇", year: 2025, isOfficial: true });
  });

  it("is not looked for in a paragraph of more than three hundred letters", () => {
    const line = (length: number): string => titleOf("", 2025).padStart(length, "某");
    expect(parseTitle(line(300))?.year).toBe(2025);
    expect(parseTitle(line(301))).toBeNull();
  });
});
