import { findingsOf, written } from "../narrative/written";

const said = (overall: string): number => findingsOf("W-6", written({ overall })).length;

describe("what a template says to the person who fills it", () => {
  it.each([
    ..."以表格形式报告,以表格形式呈现,以表格形式填报,表格如下,某某镇,某某乡,某某街道,某某局,某某县,某某市,某某区".split(
      ",",
    ),
    ..."某某委,某某办,某某村,某某单位,某某年,请在此填写,此处填写,此处填报,请在此处输入,此处补充".split(","),
    ..."XX,xx,ＸＸ,ｘｘ,XXX镇,××,✕✕,╳╳,○○,X年,Ｘ月,×日,X条,X件,X份,X次,X篇,___,＿＿".split(","),
    ..."（填写）,（请填写）,（此处填报）,（由各单位填写）,（请自行填写）,（填写数量）,（待补充）,（待填）,（待填写）".split(
      ",",
    ),
    ..."（待定）,（样例）,（示例）,（模板）,（此处略）,(请填写),【请填写】,[待定]".split(","),
  ])("is found in %s", (text) => expect(said(`公开：${text}，完成`)).toBe(1));

  it.each([
    ..."表格形式,某某,某人某事,请在此,此处,X,x,×,○,_,__,＿,AXX,XXB,X-,第X条,第×次,XX.cn,a/xx".split(","),
    ..."（填写申请表）,（填写《表》）,（请填写信息公开申请）,（已填写）,（待办）,填写,待定,（略）,a___b".split(","),
    `（填写${"字".repeat(31)}）`,
  ])("is not found in %s", (text) => expect(said(`公开：${text}，完成`)).toBe(0));

  it("is said three times in a paragraph at most", () => {
    const far = "做好公开工作做好公开工作做好公开工作";
    expect(said(`某某镇${far}某某乡${far}某某局${far}某某县`)).toBe(3);
    expect(said(`某某镇${far}\n某某乡${far}`)).toBe(2);
  });
});
