import { clausesOf } from "../../../../src/rules/narrative/reading/clauses";

const cut = (text: string): readonly string[] => clausesOf(text).map(({ start, end }) => text.slice(start, end));

describe("a text is cut into clauses", () => {
  it.each([..."，,：:；;\t。！!？?\n（(【[）)】]"])("at %j", (sign) => {
    expect(cut(`收到${sign}办结`)).toEqual(["收到", "办结"]);
    expect(cut(`${sign}办结${sign}`)).toEqual(["办结"]);
  });

  it.each(["、", "“", "”", "—", "．", ".", "〔", "%", "·", " "])("not at %j", (sign) => {
    expect(cut(`收到${sign}办结`)).toEqual([`收到${sign}办结`]);
  });

  it("of which there are none in an empty text", () => expect(clausesOf("")).toEqual([]));

  it.each([
    ["收到。办结！答复!公开？发布?完成\n通报", [0, 1, 2, 3, 4, 5, 6]],
    ["收到，办结；答复：公开（发布）完成", [0, 0, 0, 0, 0, 0]],
  ])("that belong to sentences: %j", (text, sentences) => {
    expect(clausesOf(text).map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it.each<readonly [string, readonly number[], readonly number[]]>([
    // The depth of each, and the clause that each goes on with.
    ["甲（乙）丙", [0, 1, 0], [-1, -1, 0]],
    ["甲（乙（丙）丁）戊", [0, 1, 2, 1, 0], [-1, -1, -1, 1, 0]],
    ["甲【乙】丙", [0, 1, 0], [-1, -1, 0]],
    ["（甲）乙", [1, 0], [-1, -1]],
    ["甲）乙", [0, 0], [-1, -1]],
    ["甲（乙，丙）丁", [0, 1, 1, 0], [-1, -1, -1, 0]],
    ["甲（乙。丙", [0, 1, 0], [-1, -1, -1]],
    ["甲（乙。丙）丁", [0, 1, 0, 0], [-1, -1, -1, -1]],
    ["甲（乙），丙", [0, 1, 0], [-1, -1, -1]],
  ])("that stand in brackets: %s", (text, depths, resumes) => {
    expect(clausesOf(text).map(({ depth }) => depth)).toEqual(depths);
    expect(clausesOf(text).map((clause) => clause.resumes)).toEqual(resumes);
  });

  it.each([
    ["未收到，收到", [true, false]],
    ["没有收到，无人提出，零申请", [true, true, true]],
    ["收到，未办结", [false, true]],
    ["收到零件", [false]],
    ["收到三十件", [false]],
    ["一百零五人提出", [false]],
  ])("that deny something: %s", (text, denials) => {
    expect(clausesOf(text).map(({ isNegative }) => isNegative)).toEqual(denials);
  });

  it("with the quantities of each, in their places", () => {
    const text = "收到38件，办结37件、答复6份";
    expect(
      clausesOf(text).map(({ quantities }) =>
        quantities.map(({ start, end, value, unit }) => [text.slice(start, end), value, unit]),
      ),
    ).toEqual([
      [["38件", 38, "件"]],
      [
        ["37件", 37, "件"],
        ["6份", 6, "份"],
      ],
    ]);
  });

  it("but no title: nothing in it is a number, a sign or a denial", () => {
    const [only, ...others] = clausesOf("印发《关于3件事，未办（1）。的通知》共2份");
    expect(others).toEqual([]);
    expect(only).toMatchObject({ isNegative: false, quantities: [{ value: 2, unit: "份" }] });
  });

  it("that goes on behind a title which was never closed, or is longer than any", () => {
    expect(cut("印发《通知，共2份")).toEqual(["印发《通知", "共2份"]);
    expect(cut(`印发《${"长".repeat(98)}，》共2份`)).toHaveLength(2);
    expect(cut(`印发《${"长".repeat(97)}，》共2份`)).toHaveLength(1);
  });
});
