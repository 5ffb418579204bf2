import { failure } from "../report";

type Failed = ReturnType<typeof failure>;

/** Thrown inside a batch to end it with a failure of our own. Never leaves `runBatch`. */
export class BatchStopped extends Error {
  constructor(readonly result: Failed) {
    super(result.failure.code);
    this.name = "BatchStopped";
  }
}

/** The code of a cell being edited: the user's doing, soon over. */
export const cellEditing = "InvalidOperationInCellEditMode";

/** The code of an answer that did not come. */
export const timeout = "Timeout";

/** The code of a sheet's name that another bears. */
export const nameTaken = "ItemAlreadyExists";

/** What users read for the error codes of Office.js; `{action}` is what was being done, such as 新建工作表. */
const sentences: Readonly<Record<string, string>> = {
  [cellEditing]: "正在编辑单元格：请按回车结束编辑，再{action}。",
  // Excel says the same of all three.
  AccessDenied:
    "无法{action}：工作表或工作簿受保护，或者文件是只读的。受保护的，请先在“审阅”中撤销保护；只读的，请另存一份再试。",
  ItemNotFound: "要找的工作表或单元格已经不在了，无法{action}。请点“重新检查”。",
  [nameTaken]: "刚刚有了同名的工作表，无法{action}。请看一下那张工作表，再试一次。",
  ActivityLimitReached: "Excel 正忙，暂时无法{action}。请稍候再试。",
  RequestAborted: "Excel 中断了操作，没有完成{action}。请再试一次。",
  [timeout]: "等了很久 Excel 没有回应，没能{action}。请看一下 Excel 是否弹出了对话框，再试一次。",
};

const fallback = "Excel 没能{action}（代码 {code}），请再试一次；如果仍然不行，请保存文件后重新打开。";

/** The failure that an error of Office.js (or of our own) stands for. */
export function failureOf(error: unknown, action: string): Failed {
  if (error instanceof BatchStopped) return error.result;
  const code = codeOf(error);
  const sentence = sentences[code] ?? fallback;
  return failure(code, sentence.replace("{action}", action).replace("{code}", code));
}

/** What users read where Excel answered neither a change nor what was to take it back. */
export function unsettledSentence(action: string): string {
  return `等了很久 Excel 没有回应，“${action}”可能已经完成，请先看一下工作簿，再决定是否重试。`;
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.name : "GeneralException";
}
