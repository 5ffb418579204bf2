import { isFormula } from "../../../src/workbench/wire/formulaSyntax";

test.each([
  "=1",
  "=A1",
  "=-A1+B$2*3%",
  "=SUM(A1:B2, C3)",
  "=SUM()",
  '=IF(A1>=2,,"是")',
  "='表二 主动公开'!A1+表三!B2",
  '=AND($B6<>"",COUNT($B6:$H6)=7)',
  "=SUM((A1:A2,B3))",
  "=SUM(4:6)+SUM($A:$C)",
  "={1,2;3,4}",
  "=A1:B2 B1:C2",
  "=不存在",
  "=#REF!+1",
  '="a""b"&TRUE',
  "=@A1",
  "=1E+3",
])("%s is a formula", (text) => expect(isFormula(text)).toBe(true));

test.each([
  "=",
  "=1+",
  "=*2",
  "=(A1",
  "=A1)",
  "=SUM(A1",
  "=SUM(A1 2)",
  "=A1 2",
  "=-办理，3 件",
  '="open',
  "={1,2",
  "=A1,B1",
  "=一、加强领导",
])("%s is none", (text) => expect(isFormula(text)).toBe(false));
