/**
 * Years in relation to the report's: 2025年(度) becomes 本年, the year before 上年, the year after 下年, any other 某年.
 * Unchanged where the report's year is unknown, but for 某年.
 */
export function relativeYears(text: string, year: number | null): string {
  if (!text.includes("年")) return text;
  const named = /\d年/.test(text)
    ? text.replace(/(?:19|20)\d\d年度?/g, (found) => {
        const named = Number(found.slice(0, 4));
        if (named === year) return "本年";
        if (year !== null && named === year - 1) return "上年";
        return year !== null && named === year + 1 ? "下年" : "某年";
      })
    : text;
  if (!/[上下一去次明]年|本年1月/.test(named)) return named;
  return named
    .replace(/上一年度?|上年度|去年/g, "上年")
    .replace(/下一年度?|下年度|次年|明年/g, "下年")
    .replace(/本年1月1日起?(?:[-—–~～－]{1,2}|至|到)(?:本年)?12月31日(?:止|期间)?/g, "本年");
}
