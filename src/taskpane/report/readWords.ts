/** Why a file or a paste was not read as a report. */
export const readWords = {
  tooLarge: (name: string) => `“${name}”超过 5 MB，不像是一份年报，没有读取。`,
  unreadable: (name: string) => `“${name}”没有读出来，文件可能正被占用或已移走，请再选一次。`,
  failed: (name: string, sentence: string) => `“${name}”不能用：${sentence}`,
} as const;
