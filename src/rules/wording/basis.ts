import { finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { quoteOf } from "../narrative/reading/quote";
import { textRule } from "./rules";

/** Documents that a report on 2021 or later no longer follows, with what replaced them. */
const superseded = [
  {
    pattern: /国办公开办函[〔[(（【]?2019[〕\])）】]?60号/,
    name: "国办公开办函〔2019〕60号",
    current: "国办公开办函〔2021〕30号",
    // Who names the later notice beside it tells the history.
    later: /30号/,
  },
  {
    pattern: /国务院令(?:第)?492号|国令(?:第)?492号/,
    name: "国务院令第492号",
    current: "国务院令第711号修订的条例",
    later: /711|修订/,
  },
];
const firstYear = 2021;

/** W-4. Evidence: 青山公安 2025, 温州人社 2022. */
export const basisRule = textRule("W-4", "编制依据是现行有效的条例和格式。", ({ report, reading }) => {
  if (report.year === null) return { why: say.noYear };
  if (report.year < firstYear) return { why: say.otherEdition };
  return {
    findings: superseded.flatMap(({ pattern, name, current, later }) => {
      const paragraph = reading.paragraphs.find(({ text }) => pattern.test(text) && !later.test(text));
      const match = paragraph && pattern.exec(paragraph.text);
      if (!paragraph || !match) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const clause = paragraph.clauses.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
      const quote = quoteOf(paragraph.text, clause, span);
      return [
        finding({ rule: "W-4", severity: "verify", message: say.superseded(quote, name, current), actual: name }),
      ];
    }),
  };
});
