import { findAlike, type Likeness } from "../../../src/merge";
import { fingerprintsOf } from "../../../src/merge/likeness/fingerprints";
import { comparedTexts } from "../../../src/merge/likeness/text";
import type { Report } from "../../../src/report";
import { edited, narrated, randomNumbers, textOf } from "./texts";

const opening = (agency: string): string =>
  `根据《中华人民共和国政府信息公开条例》和有关要求，${agency}编制本报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分组成。所列数据的统计期限自2025年1月1日起至2025年12月31日止。如对本报告有疑问，请与${agency}办公室联系，联系电话12345。\n`;

/** Units whose texts have nothing in common but the official opening. */
function independent(count: number, length = 900): Report[] {
  const random = randomNumbers(count);
  return Array.from({ length: count }, (_, at) => {
    const agency = `第${at}镇`;
    return narrated(agency, opening(agency) + textOf(random, length), textOf(random, length / 4));
  });
}

const pairsOf = ({ pairs }: Likeness): readonly (readonly [number, number])[] =>
  pairs.map(({ first, second }) => [first, second]);

describe("texts of many units", () => {
  it("are not alike where 300 were written apart, whatever the official opening", () => {
    const likeness = findAlike(independent(300));
    expect(likeness.pairs).toEqual([]);
    expect(likeness.groups).toEqual([]);
    // The opening is known; it is no template of the region.
    expect(likeness.common).toBe(0);
  });

  it("are alike where one was copied among 300, word for word or lightly edited", () => {
    const units = independent(300);
    const text = (at: number): string => units[at]?.narrative.overall.text ?? "";
    const body = (at: number): string => text(at).split("\n").slice(1).join("\n");
    units[200] = narrated("第200镇", opening("第200镇") + body(10), "另写的问题。");
    units[250] = narrated("第250镇", opening("第250镇") + edited(body(20), 60));
    const half = body(30).slice(0, 600);
    units[299] = narrated("第299镇", opening("第299镇") + half + textOf(randomNumbers(99), 300));
    const likeness = findAlike(units);
    expect(new Set(pairsOf(likeness).map(String))).toEqual(new Set(["10,200", "20,250", "30,299"]));
    const [exact, light] = ["10,200", "20,250"].map((key) =>
      likeness.pairs.find(({ first, second }) => `${first},${second}` === key),
    );
    expect(exact?.share).toBeGreaterThan(0.99);
    expect(exact?.letters).toBe(body(10).replace(/[，。]/g, "").length);
    expect(light?.share).toBeGreaterThan(0.7);
    expect(light?.share).toBeLessThan(1);
  });

  it("show the passages they share, the longest first, as the first of the two wrote them", () => {
    const [one, other] = [1, 2].map((seed) => textOf(randomNumbers(seed), 300));
    const shared = "在便民服务中心设立查阅点，配备电脑两台，全年接待查阅163人次，帮助老年人填写申请表42份。";
    const long =
      "对2023年以前发布的1120条信息逐条检查，更正联系电话31处，撤下到期公示12条，并将结果张贴在各村（社区）公开栏内接受监督。";
    const likeness = findAlike([
      narrated("甲镇", `${one?.slice(0, 60)}。${shared}${long}`),
      narrated("乙镇", `${long.replace("1120", "980")}${other?.slice(0, 60)}。${shared.replace("163", "7")}`),
    ]);
    expect(likeness.pairs).toHaveLength(1);
    const [pair] = likeness.pairs;
    // Numbers are one letter each, signs none: 2023, 1120, 31, 12.
    expect(pair?.passages.map(({ length }) => length)).toEqual([51, 39]);
    expect(pair?.passages.map(({ text }) => text)).toEqual([long.slice(0, -1), shared.slice(0, -1)]);
    expect(pair?.letters).toBe(90);
  });

  it("are alike although each puts its own name in", () => {
    const text = (name: string): string =>
      Array.from(
        { length: 8 },
        (_, at) =>
          `${name}第${at}次会议研究了信息公开工作，${name}办公室${"甲乙丙丁戊己庚辛"[at] ?? ""}组负责落实到人。`,
      ).join("");
    const likeness = findAlike([narrated("柳岸镇", text("柳岸镇")), narrated("东湾街道办事处", text("东湾街道"))]);
    expect(likeness.pairs).toMatchObject([{ share: 1 }]);
  });

  it("do not count the template of the region, but say how much it is", () => {
    const random = randomNumbers(5);
    const template = textOf(random, 300);
    const units = Array.from({ length: 20 }, (_, at) =>
      narrated(`第${at}镇`, (at < 15 ? template : "") + textOf(random, 500)),
    );
    const likeness = findAlike(units);
    expect(likeness.pairs).toEqual([]);
    expect(likeness.common).toBe(template.replace(/[，。]/g, "").length);
  });

  it("are alike where all of them are the template and nothing else", () => {
    const random = randomNumbers(5);
    const template = textOf(random, 600);
    const units = Array.from({ length: 20 }, (_, at) =>
      narrated(`第${at}镇`, at < 15 ? template + (at === 3 ? textOf(random, 900) : "") : textOf(random, 600)),
    );
    const likeness = findAlike(units);
    // The fourth has more text of its own than template.
    expect(likeness.groups).toEqual([[0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]);
    expect(likeness.pairs.every(({ share }) => share === 1)).toBe(true);
    expect(findAlike(Array.from({ length: 12 }, (_, at) => narrated(`第${at}镇`, template)))).toMatchObject({
      groups: [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
      common: 0,
    });
  });

  it("are told as a group where many copied one text, each with some of the others", () => {
    const units = independent(60);
    const text = textOf(randomNumbers(3), 900);
    const copies = [3, 9, 14, 15, 22, 31, 40, 41, 42, 55, 58];
    for (const at of copies) units[at] = narrated(`第${at}镇`, text);
    const likeness = findAlike(units);
    expect(likeness.groups).toEqual([copies]);
    expect(likeness.pairs.every(({ first, second }) => copies.includes(first) && copies.includes(second))).toBe(true);
    expect(new Set(likeness.pairs.flatMap(({ first, second }) => [first, second]))).toEqual(new Set(copies));
  });

  it("say too little to be alike where they are short or missing", () => {
    const short =
      "本年度工作平稳，制度落实到位，人员配备齐全，没有其他情况，下一步继续做好各项工作，保持现有水平不下降。";
    const likeness = findAlike([narrated("甲镇", short), narrated("乙镇", short), narrated("丙镇", "")]);
    expect(likeness.pairs).toEqual([]);
    expect(findAlike([])).toMatchObject({ pairs: [], groups: [], looks: 0, compared: 0 });
  });
});

describe("the work of finding them", () => {
  it("looks at each fingerprint a few times, not at each pair, where units were written apart", () => {
    for (const count of [100, 400]) {
      const units = independent(count, 500);
      const prints = comparedTexts(units).texts.map(({ text }) => fingerprintsOf(text).size);
      const { looks, compared } = findAlike(units);
      expect(looks).toBeLessThanOrEqual(4 * prints.reduce((sum, size) => sum + size, 0));
      expect(compared).toBeLessThan((count * (count - 1)) / 2 / 100);
    }
  });

  it("grows as the units do, and not as the pairs, where every text has many copies", () => {
    const work = (count: number): number => {
      const random = randomNumbers(2);
      // What half of the units have is the region's template: of ten texts, each has a tenth of the units.
      const texts = Array.from({ length: 10 }, () => textOf(random, 400));
      const units = Array.from({ length: count }, (_, at) => narrated(`第${at}镇`, texts[at % 10] ?? ""));
      const { looks, compared } = findAlike(units);
      return looks + compared;
    };
    // Four times the units are sixteen times the pairs; the first few of each copy have fewer neighbours.
    expect(work(1600) / work(400)).toBeLessThan(4.5);
  });
});
