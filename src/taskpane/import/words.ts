/** What the pane says while a report is imported. */
export const importWords = {
  heading: "导入现有报告",
  intro: "先读出来给您看，点了导入才会写入工作表。",
  choose: "选择文件",
  reading: "正在读取…",
  drop: "也可以把文件拖到这里。能读 Word、Excel、网页、文本和 .json 文件。",
  dropHere: "松开鼠标，读取这个文件。",
  box: "或者粘贴内容",
  boxHint: "在 Word、网页或表格里复制，粘贴到这里就会读取。自己输入的文字，写完点“读取”。",
  read: "读取",
  back: "返回",
  other: "换一份",
  paste: "粘贴的内容",
  nothingPasted: "没有可读的内容，请先复制再粘贴。",
  notRecognised: "粘贴的内容里没有认出年报的表格和标题。请连同表头或标题一起复制，或者直接选择文件。",
  manyFiles: "一次只能读一个文件，请只拖一个。",

  file: (name: string) => `文件“${name}”`,
  from: (source: string) => `来自${source}`,
  summary: (agency: string, year: string, edition: string) => `${agency} · ${year} · ${edition}`,
  understood: "读到的内容",
  cells: (read: number, missing: number) => (missing === 0 ? `读到 ${read} 格` : `读到 ${read} 格，缺 ${missing} 格`),
  characters: (count: number) => `${count} 字`,
  notFound: "没有读到",
  missingRows: (table: string) => `${table}缺的行`,
  missingRow: (row: string, cells: number) => `${row}：缺 ${cells} 格`,
  labels: (count: number) => `按标准名称读取的名称 ${count} 处`,
  label: (found: string, official: string) => `“${found}”→“${official}”`,
  dressed: (count: number) => `写法不规范、已按数字读取的 ${count} 格`,
  doubts: (count: number) => `读不准或没有读取的 ${count} 处，请核对`,

  unknownAgency: "报告里没有写明机关名称，请填写。",
  unknownYear: "报告里没有写明年度，请填写。",
  build: "导入并建表",
  building: "正在建立…",
  formulas: "总计与分项之和一致，总计格用公式自动计算。",
  typed: "报告里有总计与分项之和不一致，总计格按原数写入，不用公式，导入后可以在“审核”里查错。",
  leftOut: (tables: string, edition: string) => `${tables}不是 ${edition} 版格式，不会导入，建表后请重新填写。`,
  olderYear: (year: number) =>
    `这是 ${year} 年的报告，会照 ${year} 年建表。如果只想用它核对新一年的年报，请先新建年报，再在“上年报告”里选它。`,
  built: (sheets: number, cells: number) => `已建立 ${sheets} 张工作表，填入 ${cells} 格。`,

  otherEdition: (imported: string, present: string) =>
    `报告是 ${imported} 版格式，工作簿里是 ${present} 版格式，两版表格不同，不能导入到这里。请新建一个空白工作簿，再打开年报助手导入。`,
  otherAgency: (imported: string, present: string) =>
    `报告的机关是“${imported}”，工作簿里是“${present}”，请确认没有选错。`,
  otherYear: (imported: number, present: number) =>
    `报告是 ${imported} 年的，工作簿里是 ${present} 年的，请确认没有选错。`,
  previousHint: "如果是用作上年报告来核对，请返回后在“上年报告”里选择。",

  compared: "与工作簿对照",
  blanks: (cells: number, texts: number) => `空着、将填入：${counted(cells, texts)}`,
  same: (cells: number, texts: number) => `相同：${counted(cells, texts)}`,
  different: (cells: number, texts: number) => `不同：${counted(cells, texts)}。打勾的会被覆盖，其余保留现有。`,
  computed: (count: number) => `公式计算，不导入：${count} 格`,
  nothing: "没有可导入的：报告里有的，工作簿里都已经有了。",
  chooseAll: "全选",
  chooseNone: "全不选",
  column: "单元格",
  present: "现有",
  imported: "导入",
  cell: (row: string, column: string) => `${row} · ${column}`,
  tableCells: (table: string, count: number) => `${table}不同的 ${count} 格`,
  differentTexts: (count: number) => `不同的文字 ${count} 段`,
  wholeSection: "全部",
  textLength: (present: number, imported: number) => `现有 ${present} 字，导入 ${imported} 字`,
  showTexts: "对照文字",
  otherTotals: (count: number) => `导入后仍与报告不一致的总计 ${count} 格`,
  otherTotal: (cell: string, imported: string, computed: string) =>
    `${cell}：报告里是 ${imported}，按分项合计是 ${computed}`,
  placeless: (names: string) => `工作簿里没有相应的表或行，不会导入：${names}。`,
  placelessTexts: "下面的文字在工作簿里找不到对应的单元格，不会写入，可以复制后自己粘贴。",
  copy: "复制",
  copied: (section: string) => `已复制“${section}”的文字。`,
  selected: "没能复制，文字已选中，请按 Ctrl+C。",
  submit: (count: number) => `导入 ${count} 处`,
  submitAnyway: (count: number) => `仍然导入 ${count} 处`,
  writing: "正在导入…",
  done: (filled: number, overwritten: number, kept: number) =>
    `已导入：填入 ${filled} 格，覆盖 ${overwritten} 格，保留现有 ${kept} 格。`,
  takeBack: "撤回",
  takenBack: "已撤回，恢复成导入前的内容。",
} as const;

function counted(cells: number, texts: number): string {
  return texts === 0 ? `${cells} 格` : `${cells} 格、${texts} 段文字`;
}
