import { selfLength, selfOf } from "../../../../src/rules/narrative/reading/self";

const lengthIn = (agency: string | null, text: string, kind: Parameters<typeof selfOf>[1] = null): string =>
  text.slice(0, selfLength(text, selfOf(agency, kind)));

describe("how a report speaks of its own agency", () => {
  it.each([
    ["竹溪湾镇", "竹溪湾镇收到", "竹溪湾镇"],
    ["竹溪湾镇", "竹溪湾镇人民政府收到", "竹溪湾镇人民政府"],
    ["竹溪湾镇", "竹溪湾镇政府收到", "竹溪湾镇政府"],
    ["竹溪湾镇人民政府", "竹溪湾镇收到", "竹溪湾镇"],
    ["竹溪湾镇人民政府", "竹溪湾镇办事处收到", "竹溪湾镇办事处"],
    ["竹溪湾镇", "镇政府办公室收到", "镇政府办公室"],
    ["竹溪湾镇", "镇人民政府收到", "镇人民政府"],
    ["竹溪湾镇", "党委镇政府收到", "党委镇政府"],
    ["竹溪湾镇", "镇党委政府收到", "镇党委政府"],
    ["竹溪湾镇", "镇党委、政府收到", "镇党委、政府"],
    ["竹溪湾镇", "本镇收到", "本镇"],
    ["竹溪湾镇", "全镇收到", "全镇"],
    ["竹溪湾镇", "我镇人民政府收到", "我镇人民政府"],
    ["竹溪湾镇", "我镇办事处收到", "我镇办事处"],
    ["竹溪湾镇", "本机关收到", "本机关"],
    ["竹溪湾镇", "我单位收到", "我单位"],
    ["竹溪湾镇", "本部门收到", "本部门"],
    ["竹溪湾镇", "我办收到", "我办"],
    ["东湾街道办事处", "东湾街道收到", "东湾街道"],
    ["东湾街道办事处", "街道办事处收到", "街道办事处"],
    ["东湾街道办事处", "街道办收到", "街道办"],
    ["东湾街道办事处", "我街道收到", "我街道"],
    ["云阳县人民政府", "全县收到", "全县"],
    ["云阳县人民政府", "云阳县政府收到", "云阳县政府"],
    ["云阳县人民政府办公室", "云阳县收到", "云阳县"],
    ["松城市 人民政府", "松城市人民政府收到", "松城市人民政府"],
    ["高新区管理委员会", "高新区收到", "高新区"],
    ["云阳县农业农村局", "云阳县农业农村局收到", "云阳县农业农村局"],
    ["云阳县农业农村局", "县农业农村局收到", "县农业农村局"],
    ["云阳县农业农村局", "农业农村局收到", "农业农村局"],
    ["云阳县农业农村局", "我局收到", "我局"],
    ["云阳县农业农村局", "全局收到", "全局"],
    ["云阳县卫生健康委员会", "我委收到", "我委"],
    ["云阳县卫生健康委员会", "本委收到", "本委"],
    ["云阳县教育局", "本单位收到", "本单位"],
    ["松城市公安局", "本局收到", "本局"],
    ["松城市交通运输厅", "我厅收到", "我厅"],
    ["松城市公安消防支队", "我支收到", "我支"],
    [null, "我局收到", "我局"],
    [null, "本街道收到", "本街道"],
    [null, "本机关收到", "本机关"],
  ])("the report of %s begins %s with its own name", (agency, text, own) => {
    expect(lengthIn(agency, text)).toBe(own);
  });

  it.each([
    ["竹溪湾镇", "石桥乡收到"],
    ["竹溪湾镇", "我局收到"],
    ["竹溪湾镇", "全县收到"],
    ["竹溪湾镇", "本次收到"],
    ["竹溪湾镇", "收到竹溪湾镇"],
    ["云阳县农业农村局", "全县收到"],
    ["云阳县农业农村局", "我镇收到"],
    ["云阳县农业农村局", "云阳县收到"],
    ["云阳县教育局", "县农业农村局收到"],
    [null, "竹溪湾镇收到"],
    [null, "全镇收到"],
  ])("the report of %s begins %s with another word", (agency, text) => {
    expect(lengthIn(agency, text)).toBe("");
  });

  it("takes a township that is known as one for a place, whatever it is called", () => {
    expect(lengthIn("竹溪湾人民政府", "全镇收到", "township")).toBe("全镇");
    expect(lengthIn("竹溪湾人民政府", "全镇收到")).toBe("");
    expect(lengthIn("竹溪湾", "全镇收到", "township")).toBe("");
  });

  it("names the longest first, and is nobody without a name", () => {
    const { names } = selfOf("竹溪湾镇", null);
    expect(names[0]).toBe("竹溪湾镇人民政府");
    expect([...names].sort((a, b) => b.length - a.length)).toEqual(names);
    expect(selfOf(null, null).names).toEqual([]);
    expect(selfOf(" ", null).names).toEqual([]);
    expect([...selfOf("云阳县教育局", null).starts].sort()).toEqual([...new Set("本我全云县教")].sort());
  });
});
