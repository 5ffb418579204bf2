import type { Random } from "../../bench/cases/random";
import type { Report } from "../../../src/report";
import { applicants, consistentReport, detailRows } from "../reports/consistent";

const syllables = [..."柳岸竹溪湾高平东松云阳石桥青山白水河洞林泉安福新和兴长大"];
const kinds = ["镇", "乡", "街道办事处", "县农业农村局", "县教育局"];

/** The name of a unit of the county; up to some 100,000 of them differ. */
export function unitName(at: number): string {
  const letters = [at, Math.floor(at / syllables.length), Math.floor(at / syllables.length ** 2)];
  const name = letters.map((letter) => syllables[letter % syllables.length] ?? "").join("");
  return name + (kinds[at % kinds.length] ?? "");
}

/** A report of 2025 in which no rule finds an error; its numbers are random ones. */
export function soundReport(at: number, random: Random): Report {
  const count = (): number => (random.next() < 0.5 ? 0 : random.whole(0, 40));
  const details = applicants.map(() => detailRows.map(count));
  return consistentReport(
    {
      documents: [
        [0, 0, 0],
        [random.whole(2, 50), random.whole(0, 9), random.whole(0, 2)],
      ],
      decisions: [random.whole(1, 9000), random.whole(1, 900), random.whole(1, 90)],
      fee: `${random.whole(0, 900)}.${random.whole(1, 10)}`,
      details,
      carried: details.map(() => [0, random.whole(0, 9)] as const),
      remedies: [0, 1, 2].map(() => [random.whole(0, 9), count(), count(), count()]),
    },
    {
      agency: unitName(at),
      year: 2025,
      overall:
        "总的情况：工作平稳有序。\n（一）主动公开：及时公开了信息。\n（二）依申请公开：依法办理了申请。\n" +
        "（三）政府信息管理：完善了制度。\n（四）平台建设：维护了栏目。\n（五）监督保障：开展了培训。",
      problems: "存在问题：\n更新偏慢。\n改进情况：\n已安排专人。",
      other: "无其他需要报告的事项。",
    },
  );
}
