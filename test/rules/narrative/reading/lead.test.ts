import { leadOf } from "../../../../src/rules/narrative/reading/lead";
import { selfOf } from "../../../../src/rules/narrative/reading/self";

const self = selfOf("竹溪湾镇", "township");
const read = (text: string): readonly string[] => {
  const { rest, isPart, isOwnYear, isOwnAgency } = leadOf(text, self);
  return [
    rest,
    ...(isPart ? ["part"] : []),
    ...(isOwnYear ? ["own year"] : []),
    ...(isOwnAgency ? ["own agency"] : []),
  ];
};

describe("what stands before the words that say what is counted", () => {
  it.each<readonly [string, ...string[]]>([
    ["收到申请", "收到申请"],
    ["本年收到申请", "收到申请", "own year"],
    ["本年度收到申请", "收到申请", "own year"],
    ["截至本年底收到申请", "收到申请", "own year"],
    ["截止本年12月31日收到申请", "收到申请", "own year"],
    ["到本年末收到申请", "收到申请", "own year"],
    ["至本年度底收到申请", "收到申请", "own year"],
    ["今年收到申请", "收到申请", "own year"],
    ["今年以来收到申请", "收到申请", "own year"],
    ["本年结转申请", "本年结转申请"],
    ["我镇收到申请", "收到申请", "own agency"],
    ["竹溪湾镇人民政府收到申请", "收到申请", "own agency"],
    ["本年我镇共收到申请", "收到申请", "own year", "own agency"],
    ["我镇本年共收到申请", "收到申请", "own year", "own agency"],
    ["其中自然人", "自然人", "part"],
    ["包括自然人", "自然人", "part"],
    ["包含自然人", "自然人", "part"],
    ["含自然人", "自然人", "part"],
    ["含有自然人", "自然人", "part"],
    ["另外收到", "收到", "part"],
    ["另有收到", "收到", "part"],
    ["另收到", "收到", "part"],
    ["还有收到", "收到", "part"],
    ["加上收到", "收到", "part"],
    ["加收到", "收到", "part"],
    ["以及收到", "收到", "part"],
    ["其中本年我镇收到", "收到", "part", "own year", "own agency"],
    ["县教育局收到", "县教育局收到"],
    ["通过网站收到", "通过网站收到"],
    ["上年收到", "上年收到"],
    ["本次收到", "本次收到"],
    ["", ""],
    ["共", ""],
  ])("%s", (text, ...lead) => expect(read(text)).toEqual(lead));

  it.each([
    ..."截至12月31日,截至年底,截至年末,截至目前,截至,当年,年内,全年,全年度,这一年,这一年里,这一年中,这一年来".split(
      ",",
    ),
    ..."一年来,报告期内,统计期内,年度内,到年底,至年底,到年末,年底,年末,期间,来看,共计,总计,合计,一共,总共,累计".split(
      ",",
    ),
    ..."共,已经,已,依法,、,和,及,与,并,且,又,同时,在,的,了,我们".split(","),
  ])("%s changes nothing of what is counted", (word) => {
    expect(read(`${word}收到申请`)).toEqual(["收到申请"]);
    expect(read(`${word}${word}收到申请`)).toEqual(["收到申请"]);
  });
});
