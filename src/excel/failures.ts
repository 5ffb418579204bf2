import { failure } from "../report";

type Failed = ReturnType<typeof failure>;

/** Thrown inside a batch to end it with a failure of our own. Never leaves `runBatch`. */
export class BatchStopped extends Error {
  constructor(readonly result: Failed) {
    super(result.failure.code);
    this.name = "BatchStopped";
  }
}

/** What users read for the error codes of Office.js; `{action}` is what was being done, such as 新建工作表. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "正在编辑单元格：请按回车结束编辑，再{action}。",
  AccessDenied: "工作表或工作簿受保护，无法{action}。请先在“审阅”中撤销保护，再试一次。",
  ItemNotFound: "要找的工作表或单元格已经不在了，无法{action}。请点“重新检查”。",
  ItemAlreadyExists: "已经有同名的工作表，没有改动任何内容。",
  ActivityLimitReached: "Excel 正忙，暂时无法{action}。请稍候再试。",
  RequestAborted: "Excel 中断了操作，没有完成{action}。请再试一次。",
  Timeout: "等了很久 Excel 没有回应，没有完成{action}。请看一下 Excel 是否弹出了对话框，再试一次。",
};

const fallback = "Excel 没能{action}（代码 {code}），请再试一次；如果仍然不行，请保存文件后重新打开。";

/** The code of a cell being edited: the user's doing, soon over. */
export const cellEditing = "InvalidOperationInCellEditMode";

/** The failure that an error of Office.js (or of our own) stands for. */
export function failureOf(error: unknown, action: string): Failed {
  if (error instanceof BatchStopped) return error.result;
  const code = codeOf(error);
  const sentence = sentences[code] ?? fallback;
  return failure(code, sentence.replace("{action}", action).replace("{code}", code));
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.name : "GeneralException";
}
