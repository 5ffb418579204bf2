import type { Term, TermGroup } from "./term";

/** The glossary as a Markdown document, in the order of the data. */
export function printGlossary(groups: readonly TermGroup[]): string {
  const sections = groups.map(({ heading, terms }) => [`## ${heading}`, ...terms.map(printTerm)].join("\n\n"));
  return `${[...head, ...sections].join("\n\n")}\n`;
}

const head = [
  "# 用语",
  "面板、提示、导出文件和文档里，一件事只用一个词。本页由 `src/glossary` 生成，不要手工修改。",
  "One word for one thing, in everything that users read. Generated from `src/glossary`; do not edit it by hand.",
];

function printTerm({ term, code, meaning, avoid, source }: Term): string {
  const lines = [
    `- 代码：${code === null ? "—" : `\`${code}\``}`,
    ...avoid.map(({ words, why }) => `- 不说：${words.map((word) => `“${word}”`).join("、")}。${why}`),
    `- 来源：${source}`,
  ];
  return `### ${term}\n\n${meaning}\n\n${lines.join("\n")}`;
}
