import { selfLength, type Self } from "./self";

/** What stands before the words that say what is counted. */
export interface Lead {
  /** The text after it. */
  readonly rest: string;
  /** 其中, 含, 另有: what follows is a part of something. */
  readonly isPart: boolean;
  /** It names the report's year, or the agency itself: nothing said before can mean another. */
  readonly isOwnYear: boolean;
  readonly isOwnAgency: boolean;
}

const ownYear = /(?:截至|截止|到|至)?(?:本年度?(?:12月31日|底|末)?(?!结转)|今年(?:以来)?)/y;
const partWord = /(?:其中|包括|包含|含有?|另外|另有|另|还有|加上|加|以及)/y;
const filler =
  /(?:截至(?:12月31日|年底|年末|目前)|截至|当年|年内|全年度?|这一年(?:里|中|来)?|一年来|报告期内|统计期内|年度内|到年底|至年底|到年末|年底|年末|期间|来看|共计|总计|合计|一共|总共|累计|共|已经|已|依法|[、和及与并且又]|同时|在|的|了|我们)/y;

/** The letters that the words above begin with. */
const starts = new Set("截到至本今当年全这一报统其包含另还加以底期来共总合累已依、和及与并且又同在的了我");

/**
 * Strips the words that do not change what is counted: time, the agency itself, 共. They are a closed list: any other
 * word at the start (县教育局, 通过网站, 某村) stays in `rest`, where no pattern knows it.
 *
 * @param text with relative years
 */
export function leadOf(text: string, self: Self): Lead {
  let at = 0;
  let isPart = false;
  let isOwnYear = false;
  let isOwnAgency = false;
  for (;;) {
    const first = text.charAt(at);
    if (!starts.has(first) && !self.starts.has(first)) break;
    const selfWord = self.starts.has(first) ? selfLength(text.slice(at, at + 40), self) : 0;
    const yearWord = selfWord ? 0 : lengthAt(ownYear, text, at);
    const part = selfWord || yearWord ? 0 : lengthAt(partWord, text, at);
    const length = selfWord || yearWord || part || lengthAt(filler, text, at);
    if (length === 0) break;
    isOwnAgency ||= selfWord > 0;
    isOwnYear ||= yearWord > 0;
    isPart ||= part > 0;
    at += length;
  }
  return { rest: text.slice(at), isPart, isOwnYear, isOwnAgency };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
