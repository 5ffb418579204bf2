import type { AgencyKind } from "../../../form";

/** How a report speaks of its own agency. */
export interface Self {
  /** Names of the agency, full and short, the longest first. Empty where it is not known. */
  readonly names: readonly string[];
  /** The letters that its names and pronouns begin with. */
  readonly starts: ReadonlySet<string>;
  /** Matches 本镇, 我局, 全县 and the like at the start of a text, where they mean this agency. */
  readonly pronoun: RegExp;
}

const endings = /(?:人民政府|政府|办事处|管理委员会|管委会)(?:办公室|办公厅)?$/;
const levels = /(镇|乡|街道|县|区|市|旗|州|盟|省)$/;
const offices = /(局|委员会|委|办公室|办|厅|院|中心|处|所|站|支队|大队|队|会|署)$/;

/** What a report's own agency is called in its text. `agency` is its full or short name. */
export function selfOf(agency: string | null, kind: AgencyKind | null): Self {
  const name = (agency ?? "").replace(/\s/g, "");
  const base = name.replace(endings, "");
  const level = levels.exec(base)?.[1] ?? (kind === "township" ? "镇" : null);
  const isArea = level !== null && (base !== name || levels.test(name));
  const full = isArea ? [`${base}人民政府`, `${base}政府`, `${base}办事处`] : [];
  const names = new Set([name, base, ...full, ...(isArea && level ? ofArea(level) : withoutPlace(name))]);
  names.delete("");
  return {
    names: [...names].sort((a, b) => b.length - a.length),
    starts: new Set(["本", "我", "全", ...[...names].map((one) => one.charAt(0))]),
    pronoun: pronounOf(name, isArea ? level : null),
  };
}

function ofArea(level: string): readonly string[] {
  const office =
    level === "街道" ? ["街道办事处", "街道办"] : [`${level}人民政府`, `${level}政府`, `${level}政府办公室`];
  return [...office, `党委${level}政府`, `${level}党委政府`, `${level}党委、政府`];
}

/** 云阳县农业农村局 is also 县农业农村局 and 农业农村局. */
function withoutPlace(name: string): readonly string[] {
  const match = /^(.{1,12}?)([省市县区旗州盟])(.{2,})$/.exec(name);
  const [, , place = "", rest = ""] = match ?? [];
  return match ? [place + rest, rest] : [];
}

const anyUnit = "机关|单位|部门";

function pronounOf(name: string, level: string | null): RegExp {
  const office = offices.exec(name)?.[1];
  if (level !== null) return new RegExp(`^(?:[本我全]${level}(?:人民政府|政府|办事处)?|[本我](?:${anyUnit}|办))`);
  if (office !== undefined)
    return new RegExp(`^(?:[本我](?:${anyUnit})|[本我全]${office === "委员会" ? "委" : office.slice(0, 1)})`);
  return new RegExp(`^[本我](?:${anyUnit}|局|委|办|厅|镇|乡|街道)`);
}

/** The length of this agency's own name at the start of a text; 0 where another word stands there. */
export function selfLength(text: string, self: Self): number {
  if (!self.starts.has(text.charAt(0))) return 0;
  const name = self.names.find((candidate) => text.startsWith(candidate));
  if (name !== undefined) return name.length;
  return self.pronoun.exec(text)?.[0].length ?? 0;
}
