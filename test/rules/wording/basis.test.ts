import { findingsOf, written } from "../narrative/written";

const said = (overall: string, year = 2025): readonly string[] =>
  findingsOf("W-4", written({ overall, year })).map(({ message }) => message);
const old = "国办公开办函〔2019〕60号";

describe("documents that a report no longer follows", () => {
  it.each([
    "国办公开办函〔2019〕60号",
    "国办公开办函[2019]60号",
    "国办公开办函(2019)60号",
    "国办公开办函（2019）60号",
    "国办公开办函【2019】60号",
  ])("%s is the notice of 2019", (name) => {
    const [message, ...others] = said(`依据${name}编制。`);
    expect(others).toEqual([]);
    expect(message).toContain(`引用的“${old}”已不适用于本年度，应依据国办公开办函〔2021〕30号，请核对。`);
  });

  it.each(["国务院令第492号", "国务院令492号", "国令第492号", "国令492号"])("%s is the old regulation", (name) => {
    const [message, ...others] = said(`依据${name}编制。`);
    expect(others).toEqual([]);
    expect(message).toContain("引用的“国务院令第492号”已不适用于本年度，应依据国务院令第711号修订的条例，请核对。");
  });

  it("are quoted with their clause, or by themselves where brackets cut it", () => {
    expect(said(`依据《条例》，按照${old}，编制本报告。`)[0]).toMatch(/^正文「按照国办公开办函〔2019〕60号」引用/);
    expect(said("依据《条例》，按照国办公开办函（2019）60号，编制本报告。")[0]).toMatch(
      /^正文「国办公开办函（2019）60号」引用/,
    );
    expect(said(old)[0]).toMatch(/^正文「国办公开办函〔2019〕60号」引用/);
  });

  it("are both named, each once", () => {
    expect(said(`依据${old}和国务院令第492号编制。\n依据${old}编制。`)).toHaveLength(2);
  });

  it("are right before 2021, and beside what replaced them", () => {
    expect(said(`依据${old}编制。`, 2021)).toHaveLength(1);
    expect(said(`依据${old}编制。`, 2020)).toEqual([]);
    expect(said(`${old}改为〔2021〕30号。`)).toEqual([]);
    expect(said("国务院令第492号公布，第711号修订。")).toEqual([]);
    expect(said("国务院令第492号公布，后来修订。")).toEqual([]);
    expect(said(`${old}改为〔2021〕30号。\n依据${old}编制。`)).toHaveLength(1);
  });
});
