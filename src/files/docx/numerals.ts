/** How a list counts, by Word's names of number formats. Numbers start at 1; what is not known counts in digits. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "chineseLegalSimplified":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "ideographDigital":
      return chinese(value);
    case "decimalFullWidth":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "bullet":
    case "none":
      return "";
    default:
      return String(value);
  }
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** Up to 99, which no report's list exceeds; digits beyond. */
function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`;
  return ten + (digits[value % 10] ?? "");
}

/** a … z, aa, bb: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 260) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanSigns: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 300) return String(value);
  const [size, sign] = romanSigns.find(([candidate]) => candidate <= value) ?? [1, "I"];
  return value === size ? sign : sign + roman(value - size);
}
