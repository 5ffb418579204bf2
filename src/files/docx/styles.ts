import { AlignmentType, LineRuleType, type IFontAttributesProperties, type IStylesOptions } from "docx";

/** Styles of the report by their ids. Headings and the title use Word's own, so that its outline shows them. */
export const styleIds = {
  title: "Title",
  section: "Heading1",
  part: "Heading2",
  partLabel: "PartLabel",
  body: "ReportBody",
  tableLabel: "TableLabel",
  tableNumber: "TableNumber",
  pageNumber: "FolioLine",
  draft: "DraftMark",
} as const;

/** Sizes in half-points: 二号, 三号, 四号, 五号, 小五. */
export const sizes = { two: 44, three: 32, four: 28, five: 21, smallFive: 18 } as const;

/** Two letters of 三号. */
const firstLine = 640;
const twoLetters = { firstLineChars: 200, firstLine } as const;

/** 22 lines on a page: exactly 28 pt each. In twips, as every spacing. */
const bodyLine = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/**
 * A font for Chinese text with Times New Roman for letters and digits.
 *
 * The hint gives quotation marks and dashes, which both scripts have, to the Chinese font.
 */
function font(eastAsia: string): IFontAttributesProperties {
  return { ascii: western, hAnsi: western, cs: western, eastAsia, hint: "eastAsia" };
}

const western = "Times New Roman";
const fonts = {
  title: font("方正小标宋简体"),
  section: font("黑体"),
  part: font("楷体_GB2312"),
  body: font("仿宋_GB2312"),
  table: font("宋体"),
} as const;

/** Exact lines of a table in twips, by the size of its letters: a quarter more than the letters. */
export function tableLine(size: number): number {
  return Math.round(size * 10 * 1.3);
}

/** The styles of GB/T 9704. Every line is exact, so that no font moves a page break. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts.body, size: sizes.three, language: { value: "en-US", eastAsia: "zh-CN" } },
    },
    title: {
      next: styleIds.body,
      run: { font: fonts.title, size: sizes.two },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 720, lineRule: LineRuleType.EXACT, before: 0, after: bodyLine.line },
        keepNext: true,
      },
    },
    heading1: {
      next: styleIds.body,
      run: { font: fonts.section, size: sizes.three },
      paragraph: { spacing: bodyLine, indent: twoLetters, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      next: styleIds.body,
      run: { font: fonts.part, size: sizes.three },
      paragraph: { spacing: bodyLine, indent: twoLetters, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.body,
      name: "Report Body",
      basedOn: "Normal",
      quickFormat: true,
      // 156 mm hold 27.6 letters; a quarter point less between them makes it the 28 of the standard.
      run: { characterSpacing: -5 },
      paragraph: { spacing: bodyLine, indent: twoLetters, alignment: AlignmentType.BOTH },
    },
    {
      id: styleIds.tableLabel,
      name: "Table Label",
      basedOn: "Normal",
      run: { font: fonts.table, size: sizes.five },
      paragraph: { spacing: { ...bodyLine, line: tableLine(sizes.five) } },
    },
    {
      id: styleIds.tableNumber,
      name: "Table Number",
      basedOn: styleIds.tableLabel,
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: styleIds.pageNumber,
      name: "Folio Line",
      basedOn: "Normal",
      run: { font: { ...fonts.table, ascii: "宋体", hAnsi: "宋体" }, size: sizes.four },
      paragraph: { spacing: { ...bodyLine, line: 360 } },
    },
    {
      id: styleIds.draft,
      name: "Draft Mark",
      basedOn: "Normal",
      run: { font: fonts.section, size: sizes.four, color: "C00000" },
      paragraph: { spacing: bodyLine, keepNext: true },
    },
  ],
  characterStyles: [{ id: styleIds.partLabel, name: "Part Label", run: { font: fonts.part } }],
};
