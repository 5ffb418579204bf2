import { Kind, kindsIn, markLetters } from "./letters";

/**
 * A paragraph as the readers want it: no spaces (one is kept between two digits), no tags, no control characters,
 * half-width digits and percent signs, simplified characters and no CJK radicals for the words that the rules know.
 * Linear in the length of the text.
 *
 * @param kinds the kinds of its letters, where they are known already
 */
export function plainText(paragraph: string, kinds: number = kindsIn(paragraph)): string {
  if ((kinds & Kind.odd) === 0) return paragraph;
  return (paragraph.includes("<") ? paragraph.replace(tag, "") : paragraph)
    .replace(entity, " ")
    .replace(invisible, "")
    .replace(otherWriting, simplify)
    .replace(spacesBetweenDigits, kept)
    .replace(spaces, "")
    .replaceAll(kept, " ");
}

const tag = /<(?:\/?[a-zA-Z][a-zA-Z\d]{0,12}(?:\s[^<>]{0,300})?\/?|!--[^<>]{0,300}--)>/g;
const entity = /&(?:nbsp|ensp|emsp|#160|#xa0);/gi;
// Such characters come along in copied text.
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Stands for a space that is kept; no control character is left by then. */
const kept = "\u0001";
const spacesBetweenDigits = /(?<=[0-9])[\s\u00a0\u3000]+(?=[0-9])/g;
const spaces = /[\s\u00a0\u3000]+/g;

/** Traditional and simplified, side by side: the letters in the words that the rules look for, and no more. */
const letters =
  "請请數数條条萬万億亿兩两辦办結结轉转處处開开複复復复訴诉訟讼規规範范為为減减與与繳缴費费對对機机關关總总計计" +
  "無无發发現现個个據据體体門门進进圖图檢检理理幾几種种來来業业務务責责統统戶户電电話话區区鄉乡鎮镇縣县廳厅廢废" +
  "銷销決决組组織织書书際际圍围導导領领屬属應应還还從从執执單单該该後后週周報报網网絡络點点選选級级項项構构會会" +
  "團团證证類类標标題题問问聽听認认評评議议詢询諮咨";

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: letters.length / 2 }, (_, pair) => [letters.charAt(pair * 2), letters.charAt(pair * 2 + 1)]),
);
const foreign = [...simplified].flatMap(([from, to]) => (from === to ? [] : [from])).join("");
const otherClass = `０-９Ａ-Ｚａ-ｚ％．\\u2e80-\\u2fdf\\uf900-\\ufaff${foreign}`;
const otherWriting = new RegExp(`[${otherClass}]`, "g");

markLetters("<&\t\n\v\f\r \u00a0\u00ad\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u007f％．", Kind.odd);
markLetters(foreign, Kind.odd);
for (const [first, last] of [
  [0x00, 0x1f],
  [0x2000, 0x200f],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const) {
  for (let code = first; code <= last; code += 1) markLetters([String.fromCharCode(code)], Kind.odd);
}

function simplify(letter: string): string {
  return simplified.get(letter) ?? letter.normalize("NFKC");
}
