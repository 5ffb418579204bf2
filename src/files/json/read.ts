import { editionFor, editionOfYear, editions, editionShownBy, kindOf, type AgencyKind, type Edition } from "../../form";
import { failure, success, type Report, type Result } from "../../report";
import { isNumber, isObject, parseJson, type Json, type JsonObject } from "./parse";
import { readNarrative } from "./readNarrative";
import { readTables } from "./readTables";
import { member, objectAt, WrongStructure } from "./structure";

/**
 * Reads a report from report JSON.
 *
 * Strict about structure: a name that is no table, section or part of the form, or a value of the wrong type, is a
 * failure. A row or column that the form does not have, a row that is missing or stands twice, becomes a remark.
 *
 * @param file name for messages and JSON; null keeps the one in the text
 */
export function readReportJson(text: string, file: string | null): Result<Report> {
  if (text.trim() === "") return failure("EmptyFile", "文件是空的，没有可读的内容。");
  const json = parseJson(text.replace(/^\ufeff/, ""));
  if (!json.ok) return json;
  try {
    return readRoot(json.value, file);
  } catch (error) {
    if (!(error instanceof WrongStructure)) throw error;
    return failure("WrongStructure", error.sentence);
  }
}

function readRoot(root: Json, file: string | null): Result<Report> {
  if (!isObject(root) || !root.members.some(({ key }) => key === "tables" || key === "narrative")) {
    return failure("NotAReport", "JSON 里没有 tables 和 narrative，这不是年报的 JSON。");
  }
  const year = yearOf(root);
  const named = editionNamed(root);
  const stated = editionOfYear(year) ?? named;
  const { tables, remarks } = readTables(objectAt(root, "tables", ""), stated ?? editionFor(null));
  const forms = Object.values(tables).flatMap((table) => table?.form ?? []);
  const edition = stated ?? editionShownBy(forms) ?? editionFor(null);
  return success({
    file: file ?? textOf(root, "file"),
    agency: textOf(root, "agency"),
    year,
    kind: kindNamed(root),
    edition: edition.id,
    title: textOf(root, "title"),
    tables,
    narrative: readNarrative(objectAt(root, "narrative", ""), edition),
    remarks,
  });
}

function textOf(root: JsonObject, key: string): string | null {
  const value = member(root, key, "");
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new WrongStructure(key, "应为文字或 null");
  return value;
}

function yearOf(root: JsonObject): number | null {
  const value = member(root, "year", "");
  if (value === undefined || value === null) return null;
  if (!isNumber(value) || !/^\d{4}$/.test(value.literal)) throw new WrongStructure("year", "应为四位数的年份或 null");
  return Number(value.literal);
}

/** The edition that the JSON names; it counts only where the year does not say which one it has to be. */
function editionNamed(root: JsonObject): Edition | null {
  const name = textOf(root, "edition");
  if (name === null) return null;
  const edition = editions.find((candidate) => candidate.id === name);
  if (edition) return edition;
  throw new WrongStructure("edition", `是“${name}”，本版本支持的格式是 ${editions.map(({ id }) => id).join("、")}`);
}

function kindNamed(root: JsonObject): AgencyKind | null {
  const name = textOf(root, "kind");
  if (name === null) return null;
  const kind = kindOf(name);
  if (kind === null) throw new WrongStructure("kind", `是“${name}”，不是已知的机关类型`);
  return kind;
}
