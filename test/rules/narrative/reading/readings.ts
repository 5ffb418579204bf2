import { readingOf } from "../../../../src/rules/narrative/reading/reading";
import { written } from "../written";

/**
 * What is read in a section 一 of the sample's agency (竹溪湾镇, 2025): each number in one line with its topic, the words
 * caught, whether it is sure, and what the sentence spoke of last; and what is denied.
 */
export function readIn(overall: string): readonly string[] {
  const { mentions, denials } = readingOf(written({ overall }));
  return [
    ...mentions.map((mention) =>
      [
        `${mention.value}${mention.unit}`,
        mention.topic,
        ...Object.entries(mention.words).flatMap(([name, word]) => (word === undefined ? [] : [`${name}=${word}`])),
        mention.isSure() ? "sure" : "unsure",
        mention.noun(),
        mention.isPart() ? "part" : "",
        mention.isOfApplicants() ? "applicants" : "",
        mention.quote(),
      ]
        .filter((word) => word !== "")
        .join(" "),
    ),
    ...denials.map((denial) => `none of ${denial.of} ${denial.quote}`),
  ];
}
