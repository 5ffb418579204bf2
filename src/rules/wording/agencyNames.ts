const plainEnding = /(?:人民政府|政府|办事处|管理委员会|管委会)$/;

/**
 * Whether two names may be one agency: one contains the other (竹溪湾镇人民政府, 竹溪湾镇), or its letters stand in the
 * other in order (县发改局, 某县发展和改革局).
 */
export function isSameAgency(one: string, other: string): boolean {
  const a = one.replace(/\s/g, "").replace(plainEnding, "");
  const b = other.replace(/\s/g, "").replace(plainEnding, "");
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === "" || long.includes(short) || (short.length >= 3 && isSubsequence(short, long));
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
