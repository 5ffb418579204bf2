import { clausesOf } from "../../../../src/rules/narrative/reading/clauses";
import { numeralValue } from "../../../../src/rules/narrative/reading/numerals";
import { plainText } from "../../../../src/rules/narrative/reading/plainText";

const read = (text: string): readonly string[] =>
  clausesOf(plainText(text)).flatMap(({ quantities }) => quantities.map(({ value, unit }) => `${value}${unit}`));

describe("Chinese numerals", () => {
  it.each([
    ["二十一", 21],
    ["十二", 12],
    ["两", 2],
    ["一百零五", 105],
    ["一百五", 150],
    ["一百一十五", 115],
    ["两千三", 2300],
    ["一千零五十", 1050],
    ["廿", 20],
    ["廿一", 21],
    ["卅二", 32],
    ["一万二", 12_000],
    ["一万二千三百", 12_300],
    ["三亿零五万", 300_050_000],
    ["二〇二五", 2025],
    ["壹佰贰拾叁", 123],
    ["零", 0],
    ["十万", 100_000],
  ])("%s is %d", (numeral, value) => expect(numeralValue(numeral)).toBe(value));

  it("is no number beyond what JavaScript holds", () => expect(numeralValue("九亿亿亿")).toBeNull());
});

describe("quantities", () => {
  it.each<readonly [string, ...string[]]>([
    ["收到38件", "38件"],
    ["收到３８件", "38件"],
    ["公开1,204条、1，204条", "1204条", "1204条"],
    ["访问1.2万人次", "12000人次"],
    ["收费0.066万元", "660元"],
    ["点击3亿次", "300000000次"],
    ["占百分之三十五点五", "35.5%"],
    ["占35.5％，升3个百分点", "35.5%", "3个百分点"],
    ["二十一件、两件、廿件", "21件", "2件", "20件"],
    ["3—5件", "null件"],
    ["3至5件，10余件，约40件，近40件，40件左右，十几件", ...Array<string>(6).fill("null件")],
    ["预约40件，最近 3 件", "40件", "null件"],
    ["9007199254740993件", "null件"],
    ["不足5件，数十件，上百件", "null件", "null件", "null件"],
  ])("in %s", (text, ...expected) => expect(read(text)).toEqual(expected));

  it.each([
    "2025年1月1日至12月31日",
    "第二十条第（一）项",
    "第3次、第三十八条",
    "国办公开办函〔2021〕30号",
    "三个月、五个工作日、一部分人",
    "《关于印发3件实事的通知》",
    "一是，二是，三安全一稳定",
    "公开条例、条件、件套",
    "〇〇",
  ])("are none in %s", (text) => expect(read(text)).toEqual([]));

  it("are cut into clauses, with a list in one", () => {
    const text = "收到申请38件，其中A10件、B28件（含C2件）；完成。共1条";
    expect(clausesOf(text).map(({ start, end, sentence, depth }) => [text.slice(start, end), sentence, depth])).toEqual(
      [
        ["收到申请38件", 0, 0],
        ["其中A10件、B28件", 0, 0],
        ["含C2件", 0, 1],
        ["完成", 0, 0],
        ["共1条", 1, 0],
      ],
    );
  });
});

describe("plain text", () => {
  it.each([
    ["收到 申请\u3000３８ 件", "收到申请38件"],
    ["<p class='a'>收到<b>3</b>件&nbsp;</p>", "收到3件"],
    ["收到\u200b申请\u00003件", "收到申请3件"],
    ["1 2", "1 2"],
    ["1      2", "1 2"],
    ["收到申請三十條，辦結", "收到申请三十条，办结"],
    ["⼀、公⽰", "一、公示"],
    ["a<b，c>d", "a<b，c>d"],
  ])("of %j is %j", (text, plain) => expect(plainText(text)).toBe(plain));
});
