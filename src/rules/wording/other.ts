import { editionOf, sectionOf } from "../../form";
import { finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { lacksHeading, textRule, whenFinal } from "./rules";

/** W-13. Source: practice of reviewers. */
export const otherRule = textRule("W-13", "第六部分没有内容的写“无”，不空着。", (written) => {
  const { report } = written;
  const { heading } = sectionOf(editionOf(report.edition), "other");
  if (lacksHeading(report, "other")) return { why: say.noSection(heading) };
  if (report.narrative.other.text.trim() !== "") return { findings: [] };
  const severity = whenFinal("error", written);
  return { findings: [finding({ rule: "W-13", severity, message: say.emptyOther(heading), expected: "无" })] };
});
