import { isOfficial } from "../../../src/merge/likeness/boilerplate";
import { sentencesOf } from "../../../src/merge/likeness/letters";
import { growth, linear } from "../../support/growth";
import { narrated } from "./texts";

const areOfficial = (text: string): readonly boolean[] =>
  sentencesOf(narrated("东湾街道办事处", text))
    .filter(({ section }) => section === "overall")
    .map(isOfficial);

describe("a sentence that everybody is told to write", () => {
  it.each([
    "本报告根据《中华人民共和国政府信息公开条例》规定编制。",
    "现将2025年度政府信息公开工作情况报告如下。",
    "报告内容由总体情况、主动公开等六个部分组成。",
    "数据统计期限自1月1日起。",
    "如有疑问，请与本机关办公室联系。",
    "报告电子版可在门户网站下载。",
  ])("is one: %s", (text) => expect(areOfficial(text)).toEqual([true]));

  it.each(["组成由包括部分报告。", "编制了规划，并学习政府信息公开条例。", "本街道公开信息12条。"])(
    "is none: %s",
    (text) => expect(areOfficial(text)).toEqual([false]),
  );

  it.each(["报告由", "请", "现将", "政府信息公开条例", "报告,,,,,,,"])("takes time in proportion to %s", (piece) => {
    const read = (length: number): unknown => areOfficial(piece.repeat(length / piece.length));
    expect(growth(read, 20_000)).toBeLessThan(linear);
  });
});
