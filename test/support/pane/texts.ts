import { sectionOf, type Edition } from "../../../src/form";
import { emptySection, readSection, type NarrativeId, type Report } from "../../../src/report";

export const noTexts: Report["narrative"] = { overall: emptySection, problems: emptySection, other: emptySection };

/** The texts of a report in which nothing is wrong, and which say nothing of the tables' numbers. */
export function textsOf(edition: Edition, agency: string, year: number): Report["narrative"] {
  const section = (id: NarrativeId, text: string) => readSection(sectionOf(edition, id), text.split("\n"));
  return {
    overall: section(
      "overall",
      `${year}年，${agency}依照《中华人民共和国政府信息公开条例》做好政府信息公开工作。现将${year}年1月1日至12月31日的工作情况报告如下。
（一）主动公开：围绕群众关心的事项及时公开信息，并对重要政策作了解读。
（二）依申请公开：畅通网上、信函和当面三种申请渠道，专人接收、登记和答复。
（三）政府信息管理：信息公开前依次经过起草人、办公室负责人和分管领导审核。
（四）政府信息公开平台建设：整合了网站栏目，长期没有更新的栏目已经合并。
（五）监督保障：工作考核、社会评议和责任追究均按制度执行，没有发生需要追究责任的情形。`,
    ),
    problems: section(
      "problems",
      `存在问题：
一是部分信息公开得不够及时，工程项目信息有时在完工以后才发布。
二是村级公开栏与网站的内容有时不一致。
改进情况：
一是把公开时间写进项目流程，签订合同的同时提交公开稿。
二是统一名单的出处，由驻村干部每月核对一次。`,
    ),
    other: section("other", "本年度没有收取信息处理费，没有其他需要报告的事项。"),
  };
}
