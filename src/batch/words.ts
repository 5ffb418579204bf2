import type { Status } from "./tally";

/** What the results of a batch say, in the pane, on the command line and in their files. */
export const batchWords = {
  status: { pass: "无强制问题", fail: "有强制问题", unreadable: "读不出" } satisfies Record<Status, string>,

  columns: {
    agency: "机关",
    file: "文件",
    year: "年度",
    edition: "格式",
    status: "结果",
    first: "首个问题",
    place: "位置",
    notAssessed: "未检查",
    rule: "规则",
    severity: "级别",
    message: "问题",
  },
  edition: (id: string) => `${id} 版`,
  notAssessed: (codes: string, why: string) => `${codes}：${why}`,
  resultsTitle: "检查结果",
  pictureTitle: "问题分布",
  findingsTitle: "问题清单",
  moreFindings: (count: number) => `另有 ${count} 个问题没有列出，请打开这份文件查看。`,
  /** An agency's row in the picture of the county, where two files are of one agency. */
  named: (agency: string, file: string) => `${agency}（${file}）`,
  sum: "合计",
  agenciesWith: "有问题的份数",

  estimating: "正在估计需要的时间",
  nearlyDone: "马上就好",
  seconds: (count: number) => `约还需 ${count} 秒`,
  minutes: (count: number) => `约还需 ${count} 分钟`,
  hours: (hours: number, minutes: number) => `约还需 ${hours} 小时${minutes > 0 ? ` ${minutes} 分钟` : ""}`,
} as const;
