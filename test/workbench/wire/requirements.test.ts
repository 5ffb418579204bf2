import { isSetSupported } from "../../../src/workbench/wire/requirements";

const SETS = { ExcelApi: "1.10", DialogApi: "1.2" };

test.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.10", true],
  ["excelapi", "1.10", true],
  ["ExcelApi", "1.11", false],
  ["ExcelApi", "2.0", false],
  ["ExcelApi", undefined, true],
  ["RibbonApi", "1.1", false],
])("%s %s: %s", (name, version, expected) => expect(isSetSupported(SETS, name, version)).toBe(expected));
