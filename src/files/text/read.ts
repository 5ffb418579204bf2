import { recogniseReport, type Grid, type Report, type Result, failure } from "../../report";

/** A text as a grid: lines are rows, fields between tabs are cells. */
export function gridOfText(text: string): Grid {
  const rows = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .map((line) => line.split("\t").map((value) => ({ value })));
  return { sheet: null, top: 0, left: 0, rows };
}

/** Reads a report from plain text with tab-separated tables. */
export function readText(text: string, file: string | null): Result<Report> {
  if (text.trim() === "") return failure("EmptyFile", "文件是空的，没有可读的内容。");
  return recogniseReport([gridOfText(text)], file);
}
