import { sentencesOf } from "../../../src/merge/likeness/letters";
import { sourceOf } from "../../../src/merge/likeness/text";
import { narrated } from "./texts";

const lettersOf = (agency: string, text: string): readonly string[] =>
  sentencesOf(narrated(agency, text))
    .filter(({ section }) => section === "overall")
    .map((sentence) => sentence.text);

describe("the letters in which copies are looked for", () => {
  it.each([
    ["（一）主动公开：公开信息1,204条，增长3.5%。", ["公开信息0条增长0"]],
    ["（二）依申请公开情况：办结１２件；结转0件", ["办结0件", "结转0件"]],
    ["一是“查得到”，二是看得懂！\n1.更新偏慢", ["查得到二是看得懂", "更新偏慢"]],
    ["东湾街道办事处和本街道一样，东湾街道的网站由我街道维护。", ["我和我一样我的网站由我维护"]],
    ["共12,345。另有6.", ["共0", "另有0"]],
    ["　 \n。；", []],
  ])("of %j", (text, letters) => expect(lettersOf("东湾街道办事处", text)).toEqual(letters));

  it("know where they stand in the text", () => {
    const text = "（一）主动公开：柳岸镇公开信息1,204条，其中𠮷字12条。";
    const [sentence] = sentencesOf(narrated("柳岸镇", text));
    if (!sentence) throw new Error("no sentence");
    expect(sentence.text).toBe("我公开信息0条其中𠮷字0条");
    expect(sourceOf(sentence, 0, 7)).toBe("柳岸镇公开信息1,204条");
    expect(sourceOf(sentence, 7, sentence.text.length)).toBe("其中𠮷字12条");
  });
});
