/** What is said where the program itself fails on a file: a fault of ours, and no reason to leave the next one unread. */
export function faultSentence(error: unknown): string {
  return `程序处理这份文件时出错，没有完成：${error instanceof Error ? error.message : String(error)}。`;
}
