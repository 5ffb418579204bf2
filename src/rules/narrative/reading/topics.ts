/**
 * What the numbers of a narrative can count, as patterns.
 *
 * A pattern sees the words before a number, without their lead, then `#` for the number, then the words after it, to the
 * end of the clause. It is anchored at its start and knows every word up to the number: a word it does not know makes it
 * silent. That is the point: 收到#, 收到申请#, 收到#件申请 are understood, 通过网站收到# and 县教育局收到# are not.
 */
export type Topic =
  | "received"
  | "dealtWith"
  | "carriedIn"
  | "handled"
  | "carriedOut"
  | "outcome"
  | "petition"
  | "applicant"
  | "remedy"
  | "remedyResult"
  | "documents"
  | "proactive"
  | "enquiry"
  | "fee";

/** What the sentence must have spoken of, where the words beside the number do not say it. */
export type About = "request" | "remedy" | "documents" | "anything";

export interface TopicPattern {
  readonly topic: Topic;
  readonly pattern: RegExp;
  /** The units in which it is counted. */
  readonly units: ReadonlySet<string>;
  /** What must be spoken of where no object is named (group `o` or `p`). */
  readonly about: About;
}

const items = new Set(["件", "件次", "宗", "份", "起", "例", "个", "条", "条次"]);
const documentUnits = new Set(["件", "份", "个"]);
const messageUnits = new Set(["条", "条次", "件", "项", "篇"]);
const money = new Set(["元"]);

export const application =
  "(?:依申请公开|依申请|政府信息公开|政务信息公开|信息公开|政务公开|公开政府信息)?的?(?:政府信息)?的?申请(?:书|表|件|事项)?(?!人)";
export const request = `(?:${application}|依申请公开(?:政府信息|信息|事项|件)?)`;
export const who =
  "(?:(?:公众|群众|公民|市民|村民|居民|企业|单位|法人|其他组织|其它组织|个人|社会|各界|各类|各种|有效|书面)[、和及与或]?(?:以及|或者)?)*" +
  "(?:提出|提交|递交)?的?(?:要求)?";
const fill = "(?:数量|总数|总量|数|总计|共计|合计|共|累计|为|是|有|达到|达|了)*";
const end = "(?:$|[比较均都已中]|同比|全部)";
const objectAfter = `(?:的?${who}(?<p>${request}))?${end}`;
const object = `${who}(?<o>${request})?${fill}`;

/** The six outcomes of 表三, 三. */
export const outcomeWords = ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"] as const;
export type OutcomeWord = (typeof outcomeWords)[number];
const outcome = "(?:予以公开|(?:予以)?部分公开|不予公开|无法提供|不予处理|其[他它]处理)";
const outcomes = `(?<words>${outcome}(?:(?:[、和及与或]|以及|或者)${outcome})*)`;
const decide = "(?:依法|决定|作出|作|给予|答复|属于|属|为|被|是|予以答复|按)*";
const decided = "(?:的|类|情形|情况|决定|答复|告知|处理|申请)*";

const organisations = "法人(?:或者|或|和|及|与|、)?其[他它]组织";
const applicant = `(?<who>自然人|${organisations}|商业企业|科研机构|社会公益组织|法律服务机构)`;

export const review = "行政复议(?:案件|申请|案)?";
export const suit = "行政诉讼(?:案件|案)?";
const remedyWords = `(?<remedy>${review}(?:(?:[、和及与或]|以及)${suit})?|${suit})`;
export const cause =
  "(?:发生|收到|办理|受理|提起|被申请|被提起|涉及|引发|产生|涉|因|有关|与|政府信息公开|信息公开|依申请公开|工作|答复|申请|引起|相关|类|有|的)*";

const make = "制发|制定|出台|制定出台|制定印发|制定发布|新制发|新制定|新出台|制作|新制作";
const show = "公开|发布|主动公开|公开发布|印发";
const drop = "(?:清理)?废止|经清理废止|清理后废止|宣布废止";
const hold = "现行有效|继续有效";
const papers = "(?:行政|政府|部门|的)*规范性文件";

function pattern(
  topic: Topic,
  sources: readonly string[],
  about: About = "request",
  units: ReadonlySet<string> = items,
): readonly TopicPattern[] {
  return sources.map((source) => ({ topic, pattern: new RegExp(`^${source}`), units, about }));
}

/** All patterns; the first that fits decides. */
export const topicPatterns: readonly TopicPattern[] = [
  ...pattern("dealtWith", [
    `(?:收到|受理|接收|登记)(?:并|、|和|且)(?:均|全部|按时|及时|依法|按期|予以)*(?:办结|答复|办理|处理|办理答复)(?:了)?${object}#${objectAfter}`,
    `(?:办理|处理|应办|应办理)(?:了)?${who}(?<o>${request})${fill}#${end}`,
    `(?:办理|处理|应办)(?:了)?#(?:的)?${who}(?<p>${request})${end}`,
  ]),
  ...pattern("received", [
    `总?(?<fresh>新)?(?:收到|受理|收办|接收|接到|收悉|接|收)(?:到|了)?(?:新增|新)?${object}#${objectAfter}`,
    `应办(?:理|结)?${object}#${end}`,
    `${who}(?<o>${request})(?:新|总)*(?:收到|受理|收办|接收|接到|新收|收)(?:到|了)?${fill}#${end}`,
  ]),
  ...pattern("carriedIn", [
    `(?:办结|办理|答复|处理)?上年(?:未办结|末)?结转(?:下来|而来|至本年|到本年|本年|办理)*(?:的)?${object}#${objectAfter}`,
    `(?:结转|办结)上年(?:度)?(?:结转)?(?:的)?${object}#${objectAfter}`,
    `#(?:的)?(?:${request})?(?:为|系|是|属于|属)?上年(?:度)?结转`,
  ]),
  ...pattern("carriedOut", [
    `(?:结转|转入|转结|顺延|延至)(?:至|到|入)?下年(?:度)?(?:继续)?(?:办理|处理|答复)?(?:的)?${object}#${objectAfter}`,
    `(?:有|尚有|剩余|其余|余)?#(?:的)?(?:${request})?(?:将|已|需|需要)?(?:结转|转入|转结|顺延|延至)(?:至|到|入)?下年(?:度)?(?:继续)?(?:办理|处理|答复)?(?:$|[，。])`,
  ]),
  ...pattern("handled", [
    `(?:均|全部)*(?:(?<reply>答复)|办结|办理完毕|办理完结|办理答复|处理完毕|办复)(?:办结|答复)?(?:了)?${object}#${objectAfter}`,
    `#(?:的)?(?:${request})?(?:均|都|全部|已经|已|依法)*(?:(?<reply>答复)|办结|办理完毕|办理答复)(?:完毕)?$`,
  ]),
  ...pattern("petition", [`${decide}信访举报投诉类(?:的)?(?:申请|事项)?${fill}#$`]),
  ...pattern("outcome", [
    `${decide}${outcomes}${decided}${fill}#${objectAfter}`,
    `(?:有|为|对)?#(?:的)?(?:${request})?(?:的)?${decide}${outcomes}${decided}$`,
  ]),
  ...pattern("applicant", [
    `(?:申请人|申请主体|申请者)?(?:中|为|是)?(?:来自|由|从)?${applicant}(?:提出|提交|递交|申请人)?(?:的)?(?:${request})?${fill}#(?:${request})?(?:$|[比较]|同比)`,
    `#(?:${request})?(?:来自|由|为|是|系)${applicant}(?:提出|申请|提交)?(?:的)?$`,
  ]),
  ...pattern(
    "remedy",
    [
      `${cause}${remedyWords}${fill}#${end}`,
      `${cause}#(?:的)?(?:政府信息公开|信息公开|依申请公开)?${remedyWords}(?:$|[均已])`,
    ],
    "remedy",
  ),
  ...pattern("remedyResult", [`(?:结果|被|予以|决定)*(?<result>维持|纠正|尚未审结)(?:的)?${fill}#$`], "remedy"),
  ...pattern(
    "documents",
    [
      `(?<act>${make}|${show}|${drop}|${hold})(?:了|的)?(?<o>${papers})?${fill}#(?:(?:的)?(?<p>${papers}))?(?:$|[均都已])`,
      `(?<o>${papers})(?<act>${make}|${drop}|${hold})${fill}#$`,
    ],
    "documents",
    documentUnits,
  ),
  ...pattern(
    "proactive",
    [`主动公开(?:了)?(?:各类|各项|政府|政务)*信息${fill}#$`, `主动公开(?:了)?#(?:的)?(?:各类|各项|政府|政务)*信息$`],
    "anything",
    messageUnits,
  ),
  ...pattern(
    "enquiry",
    [
      `(?:收到|接到|接受|接待|受理|解答|答复|办理)?(?:公民|群众|公众|村民|居民|来访|现场|政策|电话|网上|信息公开)*咨询${fill}#`,
      `(?:收到|接到|接受|接待|受理|解答|答复|办理)#(?:公民|群众|公众|村民|居民|来访|现场|政策|电话|网上|信息公开)*咨询$`,
    ],
    "anything",
    messageUnits,
  ),
  ...pattern(
    "fee",
    [
      `(?:申请人)?(?:收取|收缴|缴纳|征收|收)?(?:了)?(?:政府信息公开|信息公开)?信息处理费(?:用)?(?:金额)?(?:人民币)?${fill}#$`,
    ],
    "anything",
    money,
  ),
];
