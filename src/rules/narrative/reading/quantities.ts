import { digitsValue, numeralLetters, numeralValue } from "./numerals";

/** A number with its unit, in a paragraph. */
export interface Quantity {
  /** Where it begins and ends in the paragraph, 0-based, the end not included. */
  readonly start: number;
  readonly end: number;
  /** null where it is no single exact number: 3—5件, 40余件, 约40件. */
  readonly value: number | null;
  /** 件, 条, 元, % … */
  readonly unit: string;
  /** How many decimals it is written with. */
  readonly decimals: number;
}

/** What a sticky look at one place found: a quantity or none, and where to read on. */
export interface Look {
  readonly quantity: Quantity | null;
  readonly next: number;
}

/** Units, each with what may not follow it: 二十条例 is no 二十条, 三个月 no 三个. */
const unit =
  "件次|件(?!套)|条次|条(?![例款目件线龙文])|份(?![额内])|宗|起(?![草来])|例(?![如行外])|篇次|篇(?!章)|个百分点|" +
  "个(?!月|小时|工作日|百分点|年|季度|星期|钟头|部分|方面)|元(?![旦素])|[%％]|项(?!目)|处(?![理罚分置长室于])|" +
  "期(?![间限内满末])|场(?!所)|人次|人(?![民员大均口才事力工士社])|名(?![单称录])|次(?![年日月性])|家(?![庭长])|户|" +
  "张|批(?![准复示])|页|台(?![账帐])|栏|幅|字";

const digits = "(\\d+(?:[,，]\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?([十百千万亿]*)";
const range = "(?:(?:[-—–~～－]{1,2}|至|到)(\\d[\\d,.]*[十百千万亿]*))?";
/** A unit right behind plain digits: by far the most frequent case, and the cheapest to read. */
const plainUnit = new RegExp(unit, "y");
const arabic = new RegExp(`${digits}${range}([余多来几])?(${unit})?`, "y");
const chinese = new RegExp(
  `(?:(百分之)([${numeralLetters}]+)(?:点([${numeralLetters}]+))?|([${numeralLetters}]+)([余多来几])?(${unit})?)`,
  "y",
);

/** Words before and after a number that make it a rough one. */
const roughBefore = /(?:[^预节制]约|近|超过?|逾|不足|不到|至少|最多|接近|每)$/;
/** 数十件 is rough; before digits 数 is the number that follows: 申请总数36件. */
const several = /[数几]/;
const roughAfter = /^(?:左右|上下|以上|以下|以内|不等|之多)/;

/** Letters that a unit, a scale, a range or a rough number goes on with after the digits; after any other there is no quantity. */
const goesOn = new Uint8Array(0x10000);
for (const letter of "件条份宗起例篇个万亿元%％项处期场人名次家户张批页台栏幅字十百千余多来几-—–~～－至到.,，点之") {
  goesOn[letter.charCodeAt(0)] = 1;
}
const isNumeral = new Uint8Array(0x10000);
for (const letter of `0123456789${numeralLetters}`) isNumeral[letter.charCodeAt(0)] = 1;
/** The letters that the words in `roughBefore` end with, and those in `roughAfter` begin with. */
const roughEnd = /[约近超过逾足到少多每]/;
const roughStart = /[左上以不之]/;

/** Looks at a digit or Chinese numeral at `start`. Ordinals (第3次, 第二十条) are no quantities. */
export function quantityAt(text: string, start: number): Look {
  let last = start + 1;
  while (isNumeral[text.charCodeAt(last)] === 1) last += 1;
  if (goesOn[text.charCodeAt(last)] !== 1 && goesOn[text.charCodeAt(last - 1)] !== 1)
    return { quantity: null, next: last };
  const code = text.charCodeAt(start);
  const isArabic = code >= 48 && code <= 57;
  const before = text[start - 1];
  const isOrdinal = before === "第" || before === "〔";
  const read = (isArabic && plainNumber(text, start, last)) || anyNumber(text, start, isArabic);
  if (isOrdinal || read.found === null) return { quantity: null, next: read.next };
  const { found, next } = read;
  const isRough =
    (roughEnd.test(before ?? "") && roughBefore.test(text.slice(Math.max(0, start - 3), start))) ||
    (!isArabic && several.test(before ?? "")) ||
    (roughStart.test(text[next] ?? "") && roughAfter.test(text.slice(next, next + 2)));
  const value = isRough ? null : found.value;
  return { quantity: { start, end: next, value, unit: found.unit, decimals: found.decimals }, next };
}

interface Read {
  readonly found: Found;
  readonly next: number;
}

/** Digits with a unit right behind them; null where it is anything else. */
function plainNumber(text: string, start: number, end: number): Read | null {
  const value = Number(text.slice(start, end));
  if (!Number.isSafeInteger(value)) return null;
  plainUnit.lastIndex = end;
  const unit = plainUnit.exec(text)?.[0];
  if (unit === undefined) return null;
  return { found: { value, unit: unit === "％" ? "%" : unit, decimals: 0 }, next: end + unit.length };
}

function anyNumber(text: string, start: number, isArabic: boolean): Read {
  const pattern = isArabic ? arabic : chinese;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return { found: null, next: start + 1 };
  return { found: isArabic ? fromDigits(match) : fromNumeral(match), next: start + match[0].length };
}

type Found = Pick<Quantity, "value" | "unit" | "decimals"> | null;

function fromDigits([, number = "", fraction = "", scale = "", upper, rough, unit]: RegExpExecArray): Found {
  if (unit === undefined) return null;
  const isSingle = upper === undefined && rough === undefined;
  return {
    value: isSingle ? digitsValue(number + fraction, scale) : null,
    unit: unit === "％" ? "%" : unit,
    decimals: Math.max(0, fraction.length - 1),
  };
}

function fromNumeral([, percent, share = "", decimals, numeral = "", rough, unit]: RegExpExecArray): Found {
  if (percent !== undefined) {
    const whole = numeralValue(share);
    if (whole === null || decimals === undefined) return { value: whole, unit: "%", decimals: 0 };
    const fraction = [...decimals].map((letter) => numeralValue(letter) ?? 0).join("");
    return { value: Number(`${whole}.${fraction}`), unit: "%", decimals: fraction.length };
  }
  if (unit === undefined) return null;
  // 百件 and 千件 alone are always rough: 上百件.
  const isRough = rough !== undefined || /^[百千万亿]/.test(numeral);
  return { value: isRough ? null : numeralValue(numeral), unit, decimals: 0 };
}
