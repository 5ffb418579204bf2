/** Characters that XML cannot hold; a workbook writes them as _x0001_. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A text that already looks like such an escape. */
const lookalike = /_(?=x[\da-fA-F]{4}_)/g;

/** A text as the strings of a workbook have to hold it. */
export function escapeText(text: string): string {
  return text
    .replace(lookalike, "_x005F_")
    .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** The text that a string of a workbook stands for. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
