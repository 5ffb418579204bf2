const reasons: Readonly<Record<string, string>> = {
  ENOENT: "文件或文件夹不存在",
  EACCES: "没有权限",
  EPERM: "系统不允许",
  EISDIR: "这是文件夹，不是文件",
  ENOTDIR: "路径中有一段不是文件夹",
  EROFS: "磁盘是只读的",
  ENOSPC: "磁盘空间不足",
  EDQUOT: "磁盘配额已用完",
  EFBIG: "超过了系统允许的文件大小",
  EIO: "磁盘读写出错",
  EMFILE: "打开的文件太多",
  EBUSY: "文件正被别的程序使用",
  ENAMETOOLONG: "文件名太长",
  ELOOP: "链接绕成了圈",
  ERR_FS_FILE_TOO_LARGE: "文件太大",
};

/** What the operating system reported, as one Chinese sentence. Errors that are none of its own are thrown on. */
export function systemSentence(error: unknown, what: string): string {
  const code = codeOf(error);
  if (code === null) throw error;
  return `${what}：${reasons[code] ?? `系统返回 ${code}`}。`;
}

/** The code of an error of Node.js; null for any other. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
