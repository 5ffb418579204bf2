/**
 * The form of a label in which labels are compared: width, spaces, quotation marks, and the dot after a number
 * make no difference, nor do the CJK radicals that copies from PDF contain (NFKC). A text far too long for a label
 * is its own key.
 */
export function labelKey(text: string): string {
  const known = recent.get(text) ?? earlier.get(text);
  if (known !== undefined) return known;
  if (text.length > longestKey) return text;
  const key = text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff"'“”‘’「」『』〝〞]/g, "")
    .replace(/^(\d)[.、,:](?=\D)/, "$1.")
    .replace(/^([一二三四五六七])[.,:](?=.)/, "$1、");
  if (text.length <= longestLabel) remember(ownCopy(text), ownCopy(key));
  return key;
}

function remember(text: string, key: string): void {
  if (recent.size === mostKeys) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(text, key);
}

/** A copy: a text that was cut out of a file would keep the whole file in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/**
 * Labels recur in every file of a batch, and a name or a heading many times in its own file. What no longer recurs is
 * forgotten, or a long batch would have no room left for the file that is being read.
 */
let recent = new Map<string, string>();
let earlier: ReadonlyMap<string, string> = new Map();
const mostKeys = 4000;
/** Whole sentences do not recur, and would pile up while somebody types. */
const longestLabel = 100;
/** Nothing that is compared with a label is as long. */
const longestKey = 20_000;

/**
 * How alike two labels are, from 0 to 1: the share of letters that an edit (insert, delete, replace) leaves alone.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return 1 - (previous[b.length] ?? longer) / longer;
}
