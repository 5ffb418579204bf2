import * as fc from "fast-check";

/** Words that the rules on texts look for, and what stands between them. */
const words = fc.constantFrom(
  ..."，。；：、（）《》“”%％ \t\n0123456789一二三十百",
  ...(
    "本机关 全年 2025年 2024年 上年 同比 增长 下降 主动公开 政府信息 收到 受理 办结 申请 件 条 其中 自然人 商业企业 予以公开 不予公开 " +
    "行政复议 行政诉讼 未发生 没有 共计 公开信息 其他类信息 报告由 部分 存在问题： 改进情况： （一）主动公开： （二）依申请公开： 结转 万元 占 " +
    "一、总体情况 五、存在的主要问题及改进情况 六、其他需要报告的事项 规范性文件 制发 废止 现行有效 社会公众 截止 月 日至 统计期限 联系 信访"
  ).split(" "),
);

/** A text of such words; now and then one of them many times over. */
export const narratives: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: words },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.nat(8_000))
          .map(([piece, times]) => piece.join("").repeat(times)),
      },
      { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 10 }) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(""));
