/** Digits in Chinese, everyday and formal. */
const digits: ReadonlyMap<string, number> = new Map([
  ...[..."零一二三四五六七八九"].map((letter, value) => [letter, value] as const),
  ...[..."〇壹贰叁肆伍陆柒捌玖"].map((letter, value) => [letter, value] as const),
  ["两", 2],
]);
const places: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const tens: ReadonlyMap<string, number> = new Map([
  ["廿", 20],
  ["卅", 30],
]);
const myriads: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** The letters that a Chinese numeral is written with. */
export const numeralLetters = [...digits.keys(), ...places.keys(), ...tens.keys(), ...myriads.keys()].join("");

/**
 * The value of a Chinese numeral: 二十一 21, 一百零五 105, 一万二 12000, 二〇二五 2025, 廿 20.
 *
 * @returns null where the letters make no number, or none that JavaScript holds exactly
 */
export function numeralValue(numeral: string): number | null {
  let whole = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = 1;
  let digitsInRow = 0;
  for (const letter of numeral) {
    const asDigit = digits.get(letter);
    const asTens = tens.get(letter);
    const place = places.get(letter);
    const myriad = myriads.get(letter);
    if (asDigit !== undefined) {
      digitsInRow += 1;
      // 二〇二五 is read digit by digit; 零 only fills a place.
      digit = digitsInRow > 1 ? (digit ?? 0) * 10 + asDigit : asDigit;
      continue;
    }
    digitsInRow = 0;
    if (asTens !== undefined) {
      section += asTens;
      lastPlace = 10;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      lastPlace = place;
    } else if (myriad !== undefined) {
      const before = section + (digit ?? 0);
      // 一万亿: the greater one multiplies all that stands before it.
      if (before === 0) whole = (whole === 0 ? 1 : whole) * myriad;
      else if (myriad === 1e8) whole = (whole + before) * myriad;
      else whole += before * myriad;
      section = 0;
      lastPlace = myriad;
    } else return null;
    digit = null;
  }
  // 一百五 and 两千三 leave the last place out; 一百零五 does not.
  const short = digit !== null && digitsInRow === 1 && lastPlace > 10 && !/[零〇].$/.test(numeral);
  const value = whole + section + (digit ?? 0) * (short ? lastPlace / 10 : 1);
  return Number.isSafeInteger(value) ? value : null;
}

/**
 * The value of Arabic digits with what may follow them: 1,204, 3.5, 1.2 and 万.
 *
 * @param scale 十百千万亿 after the digits, "" for none
 * @returns null where JavaScript does not hold it exactly
 */
export function digitsValue(number: string, scale: string): number | null {
  const plain = Number(number.replace(/[,，]/g, ""));
  const factor = scale === "" ? 1 : numeralFactor(scale);
  if (factor === null || !Number.isFinite(plain)) return null;
  // 1.2 × 10000 is 12000, whatever binary fractions make of it.
  const value = factor === 1 ? plain : Math.round(plain * factor * 1e4) / 1e4;
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

function numeralFactor(scale: string): number | null {
  let factor = 1;
  for (const letter of scale) factor *= places.get(letter) ?? myriads.get(letter) ?? Number.NaN;
  return Number.isFinite(factor) ? factor : null;
}
