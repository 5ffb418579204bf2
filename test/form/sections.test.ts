import { editions } from "../../src/form";
import { sections } from "../../src/form/sections";

const parts = sections.flatMap((section) => section.parts ?? []);

describe("the sections", () => {
  it("are the same six in every edition", () => {
    for (const edition of editions) expect(edition.sections).toBe(sections);
    const ids = ["overall", "disclosure", "requests", "remedies", "problems", "other"];
    expect(sections.map(({ id }) => id)).toEqual(ids);
  });

  it("are numbered from 一 to 六", () => {
    expect(sections.map(({ heading }) => heading.slice(0, 2))).toEqual([..."一二三四五六"].map((mark) => `${mark}、`));
  });

  it.each([
    ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "remedies"],
    ["五、政府信息公开工作存在的主要问题及改进情况", "problems"],
  ])("are also headed %s", (wording, id) => {
    expect(sections.filter(({ variants }) => variants?.includes(wording)).map((section) => section.id)).toEqual([id]);
  });

  it("print their parts in their own way where they have any", () => {
    expect(sections.flatMap(({ id, partStyle }) => (partStyle ? [[id, partStyle]] : []))).toEqual([
      ["overall", "numbered"],
      ["problems", "heading"],
    ]);
  });
});

describe("the parts of the sections", () => {
  it.each([
    ["主动公开", "proactive"],
    ["依申请公开", "onRequest"],
    ["政府信息管理", "management"],
    ["政府信息公开平台建设", "platform"],
    ["监督保障", "supervision"],
    ["存在问题", "problems"],
    ["改进情况", "improvements"],
  ])("are labelled %s for %s", (label, id) => {
    expect(parts.filter((part) => part.label === label).map((part) => part.id)).toEqual([id]);
  });

  it.each([
    ["平台建设", "platform"],
    ["公开平台建设", "platform"],
    ["政府信息公开平台", "platform"],
    ["存在的主要问题", "problems"],
    ["存在的问题", "problems"],
    ["主要问题", "problems"],
    ["改进措施", "improvements"],
    ["整改情况", "improvements"],
    ["下一步工作", "improvements"],
  ])("are labelled %s, too, for %s", (label, id) => {
    expect(parts.filter(({ variants }) => variants?.includes(label)).map((part) => part.id)).toEqual([id]);
  });
});

describe("what a section or a part is to say", () => {
  const guided = [
    ...parts,
    ...sections.flatMap(({ id, guidance }) => (guidance === undefined ? [] : [{ id, guidance }])),
  ];

  it("is said for each part, and for the one section that is written without any", () => {
    expect(guided.map(({ id }) => id)).toEqual([...parts.map(({ id }) => id), "other"]);
  });

  it.each(guided)("is said in whole sentences for $id", ({ guidance }) => {
    expect(guidance).toMatch(/^(?:写|逐条).*。$/);
  });
});
