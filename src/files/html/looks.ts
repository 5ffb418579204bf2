/** The parts of a written report that have a look of their own. */
export type Part =
  "report" | "draft" | "title" | "heading" | "text" | "box" | "table" | "caption" | "label" | "rowLabel" | "number";

/** Declarations for each part: the style sheet of a file and the inline styles of a fragment are made from the same. */
const looks: Readonly<Record<Part, string>> = {
  report:
    "max-width:60rem;margin:0 auto;padding:1rem;color:#1f1f1f;font-family:仿宋,FangSong,STFangsong,serif;line-height:1.75",
  draft: "margin:0 0 1rem;padding:.5rem 1rem;border:2px solid #a80000;color:#a80000;font-weight:bold;text-align:center",
  title: "margin:1rem 0 1.5rem;font-size:1.6rem;line-height:1.4;text-align:center",
  heading: "margin:1.5rem 0 .75rem;font-family:黑体,SimHei,STHeiti,sans-serif;font-size:1.2rem;text-wrap:balance",
  // Spaces within a paragraph are part of what was written.
  text: "margin:0 0 .5rem;text-indent:2em;white-space:pre-wrap;overflow-wrap:anywhere",
  box: "margin:0 0 1rem;overflow-x:auto",
  table: "width:100%;border-collapse:collapse;font-family:宋体,SimSun,STSong,serif;font-size:.9rem;line-height:1.4",
  caption: "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap",
  // Chinese breaks anywhere: without balance one sign is left over on a line of its own.
  label:
    "padding:.3rem .4rem;border:1px solid #595959;background:#eef3fa;font-weight:normal;text-align:center;text-wrap:balance",
  rowLabel: "padding:.3rem .4rem;border:1px solid #595959;background:#eef3fa;font-weight:normal;text-align:left",
  number: "padding:.3rem .4rem;border:1px solid #595959;min-width:2.8rem;text-align:center",
};

/** The attributes that give an element its look. */
export type Dress = (part: Part, ownStyle?: string) => Readonly<Record<string, string>>;

/** For a fragment: everything in the element itself, as editors of web sites drop style sheets. */
export const inlineDress: Dress = (part, ownStyle) => ({
  style: ownStyle === undefined ? looks[part] : `${looks[part]};${ownStyle}`,
});

/** For a file: a class of its style sheet. Widths are left to `styleSheet`. */
export const classDress: Dress = (part) => ({ class: part });

/** How wide a table must be at least to be read, by its number of columns; below that it scrolls in its box. */
export function leastWidth(columns: number): string {
  return `${columns > 12 ? 58 : columns > 4 ? 44 : 20}rem`;
}

/** The style sheet of a file: the looks, how a narrow screen and paper differ. */
export function styleSheet(): string {
  const rules = Object.entries(looks).map(([part, look]) => `.${part}{${look}}`);
  return [
    "@page{size:A4;margin:20mm 16mm}",
    "body{margin:0;background:#fff}",
    ...rules,
    `.wide{min-width:${leastWidth(15)}}`,
    `.middle{min-width:${leastWidth(10)}}`,
    ".box:focus-visible{outline:2px solid #0b57d0}",
    "@media print{.report{max-width:none;padding:0}.box{overflow:visible;break-inside:avoid}.table{min-width:0;font-size:8pt}" +
      ".label,.rowLabel,.number{padding:1pt 2pt}thead{display:table-header-group}tr,.draft{break-inside:avoid}" +
      ".heading{break-after:avoid}}",
  ].join("\n");
}
