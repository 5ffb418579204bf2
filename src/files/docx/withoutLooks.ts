/** Empty elements that say only how something looks, or where Word stopped checking: no text, span or change in them. */
const looks = [
  ["rFonts", "sz", "szCs", "b", "bCs", "i", "iCs", "u", "color", "kern", "lang", "highlight", "shd", "position", "w"],
  ["bdr", "fitText", "vertAlign", "em", "eastAsianLayout", "rStyle", "pStyle", "spacing", "ind", "jc", "outlineLvl"],
  ["keepNext", "keepLines", "widowControl", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE"],
  [
    "autoSpaceDN",
    "adjustRightInd",
    "snapToGrid",
    "textAlignment",
    "contextualSpacing",
    "pageBreakBefore",
    "mirrorIndents",
  ],
  ["tblStyle", "tblW", "tblInd", "tblLayout", "tblLook", "tblOverlap", "tblpPr", "gridCol", "tcW", "vAlign", "noWrap"],
  ["hideMark", "textDirection", "trHeight", "cantSplit", "top", "left", "bottom", "right", "start", "end", "insideH"],
  ["insideV", "tl2br", "tr2bl", "proofErr", "lastRenderedPageBreak"],
].flat();
const empty = new RegExp(`<w:(?:${looks.join("|")})(?:\\s[^<>]*)?/>`, "g");
const emptied = [
  "tcMar",
  "tcBorders",
  "tblCellMar",
  "tblBorders",
  "tblGrid",
  "pBdr",
  "tblPr",
  "tcPr",
  "trPr",
  "rPr",
  "pPr",
];
const bare = new RegExp(`<w:(p|r|t|tr|tc)\\s[^<>]*?(/?)>`, "g");

/**
 * The part document.xml without its looks: nine tenths of what a converter would build objects for, and none of what
 * it is asked for.
 *
 * Nothing is searched for twice and nothing is matched across elements, so that it takes time in proportion to the
 * text. An element that it does not know stays, as does one of another prefix: both only take longer to convert.
 */
export function withoutLooks(document: string): string {
  const unadorned = document
    .replace(empty, "")
    .replace(bare, (tag, name: string, end: string) => (tag.includes("xmlns") ? tag : `<w:${name}${end}>`));
  // From the inside out, so that what holds only emptied elements goes with them.
  return emptied.reduce((text, name) => text.replaceAll(`<w:${name}></w:${name}>`, ""), unadorned);
}
