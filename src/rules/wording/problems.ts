import { editionOf, sectionOf } from "../../form";
import { finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { lacksHeading, lengthOf, textRule, whenFinal } from "./rules";

const nothing = /^(?:存在问题|改进情况|[：:，。、\s]|本年度?)*(?:无|没有|暂无|不存在问题|无问题|没有问题|略)[。.]?$/;
const problemWords =
  /问题|不足|不够|有待|薄弱|差距|欠缺|不高|不强|滞后|短板|困难|缺乏|偏少|偏慢|不及时|不到位|不平衡|不全面|还需|不一致|不便/;
const improvementWords =
  /改进|改善|整改|下一步|今后|措施|加强|加大|提升|提高|强化|完善|优化|健全|将|已(?:经)?|推动|落实|规范/;
const least = 30;

/** W-8. Source: practice of reviewers (不能敷衍应对). */
export const problemsRule = textRule("W-8", "第五部分写明本机关的问题和改进情况，不写“无”。", (written) => {
  const { report } = written;
  const { heading } = sectionOf(editionOf(report.edition), "problems");
  if (lacksHeading(report, "problems")) return { why: say.noSection(heading) };
  const { text, parts } = report.narrative.problems;
  const error = whenFinal("error", written);
  const verify = whenFinal("verify", written);
  const count = lengthOf(text);
  if (count === 0) return { findings: [finding({ rule: "W-8", severity: error, message: say.emptySection(heading) })] };
  if (nothing.test(text.trim())) {
    const quote = `「${text.replace(/\s+/g, "").slice(0, 20)}」`;
    return { findings: [finding({ rule: "W-8", severity: error, message: say.noProblems(quote) })] };
  }
  if (count < least) {
    const message = say.shortProblems(count, least);
    const difference = count - least;
    return {
      findings: [finding({ rule: "W-8", severity: verify, message, expected: least, actual: count, difference })],
    };
  }
  const missing = [
    ...(parts.problems || problemWords.test(text) ? [] : ["存在的问题"]),
    ...(parts.improvements || improvementWords.test(text) ? [] : ["改进情况"]),
  ];
  if (missing.length === 0) return { findings: [] };
  return { findings: [finding({ rule: "W-8", severity: verify, message: say.halfProblems(missing.join("和")) })] };
});
