import { finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { Kind } from "../narrative/reading/letters";
import { quotesOf, type Phrase } from "./phrases";
import { textRule, whenFinal } from "./rules";

/** What templates say to the person who fills them, and the marks that stand for what is to be filled in. */
const prompts: readonly Phrase[] = [
  {
    pattern:
      /以表格形式(?:报告|呈现|填报)|表格如下|某某(?:镇|乡|街道|局|县|市|区|委|办|村|单位|年)|(?:请在此|此处)(?:处)?(?:填写|填报|输入|补充)/g,
    needs: /表格|某某|在此|此处/,
  },
  { pattern: /(?<![A-Za-z0-9./_-])[XxＸｘ]{2,}(?![A-Za-z0-9./_-])/g, needs: Kind.placeholder },
  { pattern: /[×✕╳]{2,}|○{2,}/g, needs: Kind.placeholder },
  { pattern: /(?<![A-Za-z0-9第])[XＸ×](?=[年月日条件份次篇])/g, needs: Kind.placeholder },
  { pattern: /(?<![A-Za-z0-9./])(?:_{3,}|＿{2,})(?![A-Za-z0-9./])/g, needs: Kind.placeholder },
  {
    // 要求申请人（填写申请表）is no prompt.
    pattern:
      /[（(【[](?:(?:请|此处|在此|由各单位|请自行)?(?:填写|填报)(?![^）)】\]]{0,8}(?:申请|《|表))[^）)】\]]{0,30}|待补充|待填写?|待定|样例|示例|模板|此处略)[）)】\]]/g,
    needs: Kind.bracket,
  },
];
const most = 3;

/** W-6. Evidence: a published report that kept 该部分以表格形式报告。表格如下. */
export const promptRule = textRule("W-6", "正文不留模板提示语和占位符。", (written) => ({
  findings: written.reading.paragraphs
    .flatMap((paragraph) => quotesOf(paragraph, prompts, most))
    .map((quote) => finding({ rule: "W-6", severity: whenFinal("error", written), message: say.prompt(quote) })),
}));
