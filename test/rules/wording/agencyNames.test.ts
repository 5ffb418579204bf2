import { isSameAgency } from "../../../src/rules/wording/agencyNames";

describe("whether two names may be one agency", () => {
  it.each([
    ["竹溪湾镇", "竹溪湾镇"],
    ["竹溪湾镇人民政府", "竹溪湾镇"],
    ["竹溪湾镇政府", "竹溪湾镇"],
    ["东湾街道办事处", "东湾街道"],
    ["高新区管理委员会", "高新区管委会"],
    ["云阳县竹溪湾镇", "竹溪湾镇人民政府"],
    ["竹溪 湾镇", "竹溪湾镇"],
    ["县发改局", "某县发展和改革局"],
    ["", "竹溪湾镇"],
    ["人民政府", "竹溪湾镇"],
    ["县局", "某县局"],
  ])("%s and %s may", (one, other) => {
    expect([isSameAgency(one, other), isSameAgency(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["竹溪湾镇", "石桥乡"],
    ["县教育局", "某县发展和改革局"],
    ["县局", "某县教育局"],
    ["局发改", "某县发展和改革局"],
    ["人民政府竹溪湾镇", "竹溪湾乡"],
    ["政府采购中心", "财政局"],
  ])("%s and %s may not", (one, other) => {
    expect([isSameAgency(one, other), isSameAgency(other, one)]).toEqual([false, false]);
  });
});
