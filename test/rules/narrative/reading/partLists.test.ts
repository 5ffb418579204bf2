import { clausesOf } from "../../../../src/rules/narrative/reading/clauses";
import { partListsOf } from "../../../../src/rules/narrative/reading/partLists";

/** The lists in a paragraph: the total, what it is divided into, and whether nothing is left. */
const listsIn = (text: string): readonly string[] => {
  const paragraph = { section: "overall", part: null, raw: text, kinds: 0, text, clauses: clausesOf(text) } as const;
  return partListsOf(paragraph).map(
    ({ total, parts, unit, isComplete }) => `${total}${unit} = ${parts.join("+")}${isComplete ? "" : "+…"}`,
  );
};

describe("the parts after 其中", () => {
  it.each([
    ["公开信息286条，其中政策类12条、财政类34条、其他类240条。", "286条 = 12+34+240"],
    ["公开信息286条，其中政策类12条、财政类34条。", "286条 = 12+34+…"],
    ["公开信息286条，其中：政策类12条、财政类34条。", "286条 = 12+34+…"],
    ["公开信息286条，其中政策类12条和财政类34条。", "286条 = 12+34+…"],
    ["公开信息286条，其中政策类12条及其他信息34条。", "286条 = 12+34"],
    ["公开信息286条，其中政策类12条以及其他34条。", "286条 = 12+34"],
    ["公开信息286条，其中政策类12条与财政类34条。", "286条 = 12+34+…"],
    ["公开信息286条，其中政策类12条、工作动态及其他信息34条。", "286条 = 12+34"],
    ["公开信息286条，其中政策类12条、动态及其它方面34条。", "286条 = 12+34"],
    ["公开信息286条，其中政策类12条、财政及其他类信息34条。", "286条 = 12+34"],
    ["公开信息286条，其中政策类12条、财政等其他内容34条。", "286条 = 12+34"],
    ["收到申请38件，其中自然人26件、法人或其他组织12件。", "38件 = 26+12"],
    ["收到申请38件，其中自然人申请26件、法人和其它组织申请12件。", "38件 = 26+12"],
    ["收到申请38件，其中法人或其他组织12件、自然人26件。", "38件 = 12+26+…"],
    ["收到申请38件，其中自然人26件、科研机构12件。", "38件 = 26+12+…"],
    ["收到申请38件，均已办结，其中自然人26件、法人或其他组织12件。", "38件 = 26+12"],
    ["收到申请38件，均已办结，群众满意，其中自然人26件、法人或其他组织12件。", "38件 = 26+12"],
    ["收到申请38件（其中自然人26件、法人或其他组织12件）。", "38件 = 26+12"],
    ["收到申请38件，其中自然人26件、法人或其他组织12件，办结率100%。", "38件 = 26+12"],
  ])("%s", (text, list) => expect(listsIn(text)).toEqual([list]));

  it.each([
    ["one part alone", "公开信息286条，其中政策类12条。"],
    ["no 其中", "公开信息286条，政策类12条、财政类34条。"],
    ["no total", "其中政策类12条、财政类34条。"],
    ["a total in the sentence before", "公开信息286条。其中政策类12条、财政类34条。"],
    ["a total too far before", "公开信息286条，及时，准确，全面，其中政策类12条、财政类34条。"],
    ["two totals", "公开信息286条、文件3条，其中政策类12条、财政类34条。"],
    ["a total that is a growth", "公开信息比上年增加86条，其中政策类12条、财政类34条。"],
    ["a total that is rough", "公开信息约286条，其中政策类12条、财政类34条。"],
    ["a total of each", "两个专栏各86条，其中政策类12条、财政类34条。"],
    ["last year's total", "同期86条，其中政策类12条、财政类34条。"],
    ["another unit", "公开信息286条，其中政策类12件、财政类34件。"],
    ["two units", "公开信息286条，其中政策类12条、财政类34件。"],
    ["a rough part", "公开信息286条，其中政策类约12条、财政类34条。"],
    ["parts of each", "公开信息286条，其中政策、人事各12条、财政类34条。"],
    ["respective parts", "公开信息286条，其中政策类、人事类分别12条、财政类34条。"],
    ["a growth among the parts", "公开信息286条，其中政策类12条、比上年增加34条。"],
    ["parts that are not joined", "公开信息286条，其中政策类12条财政类34条。"],
    ["and so on", "公开信息286条，其中政策类12条、财政类34条等。"],
    ["or so", "公开信息286条，其中政策类12条、财政类34条左右。"],
    ["a list that goes on", "公开信息286条，其中政策类12条、财政类34条，人事类40条。"],
    ["a list with a bracket", "公开信息286条，其中政策类12条、财政类34条（含预算3条）。"],
    ["其中 that stands far before", "公开信息286条，其中，政策，类12条、财政类34条。"],
  ])("are no list with %s", (_, text) => expect(listsIn(text)).toEqual([]));

  it("are quoted with the place of their clause", () => {
    const text = "公开信息286条，其中政策类12条、其他类274条。";
    const paragraph = { section: "overall", part: null, raw: text, kinds: 0, text, clauses: clausesOf(text) } as const;
    expect(partListsOf(paragraph)).toMatchObject([{ index: 1, quote: "「其中政策类12条、其他类274条」" }]);
  });
});
