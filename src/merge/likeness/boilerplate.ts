import type { Sentence } from "./letters";

/**
 * Sentences that everybody is told to write, or takes over from the official format, as `Letters` have them: on what
 * the report is based, what it consists of, which period it covers, whom to ask, where to find it, and the standard
 * sentences of section 六. Each is told by words that follow one another in the sentence, whatever stands between them.
 */
const official: readonly (readonly RegExp[])[] = [
  [/政府信息公开条例/, /编制|制定|撰写|现公布|予以公布/],
  [/(?:编制|撰写|形成)了?本(?:年度)?报告/],
  [/现将/, /报告|公布/],
  [/(?:数据|报告|统计)的?(?:期限|时限|时间|周期|起止)|期限(?:自|为|从)/],
  [/报告/, /由|包括|分为|包含/, /部分|方面|情况/],
  [/主动公开政府信息情况|存在的主要问题及改进情况/],
  [/疑问|意见/, /联系|电话|地址/],
  [/请/, /联系/],
  [/邮编|电子邮箱|电子版|(?:下载|查阅)本?(?:年度)?报告/],
  [/报告/, /下载|查阅/],
  [/门户网站/, /下载|可查/],
  [/信息处理费|其他需要报告的(?:事项|情况)|^(?:无|没有)$/],
].map((words) => words.map(({ source }) => new RegExp(source, "g")));

/** A sentence that fewer units have in common is not the region's template, whatever the share. */
const fewestWithTemplate = 6;
const shareWithTemplate = 0.5;

/** Sentences that half of all units or more write in the same words: the template that the region was sent. */
export function commonSentences(units: readonly (readonly Sentence[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentences of units) {
    for (const text of new Set(sentences.map((sentence) => sentence.text)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const enough = Math.max(fewestWithTemplate, Math.ceil(units.length * shareWithTemplate));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([text]) => text));
}

/** Whether a sentence says nothing of its own. */
export function isOfficial({ text }: Sentence): boolean {
  return official.some((words) => haveFollowed(text, words));
}

/** Whether the words stand in a text one behind the other. Linear: the first place of each leaves most for the next. */
function haveFollowed(text: string, words: readonly RegExp[]): boolean {
  let at = 0;
  return words.every((word) => {
    word.lastIndex = at;
    if (!word.test(text)) return false;
    at = word.lastIndex;
    return true;
  });
}
