export { addend, parseCell, printedValue, type CellValue, type NotANumber } from "./cellValue";
export {
  cellAddress,
  columnLetters,
  columnOfLetters,
  describeOrigin,
  originIn,
  type Grid,
  type GridCell,
  type Origin,
} from "./grid";
export { leadOf, paragraphsOf, partLabel, printPart, readSection } from "./narrative/parts";
export { labelKey } from "./normalise";
export { recogniseReport } from "./recognise/report";
export { printRuns } from "./runs";
export type { Remark, TableRemark } from "./remark";
export {
  emptyCell,
  emptySection,
  namedCells,
  withCell,
  type FilledCell,
  type FilledTable,
  type NamedCell,
  type NarrativeId,
  type Report,
  type SectionText,
} from "./report";
export { failure, success, type Failure, type Result } from "./result";
