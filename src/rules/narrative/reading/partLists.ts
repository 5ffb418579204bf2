import { sentenceBefore, textOf } from "./context";
import type { Clause } from "./clauses";
import type { Paragraph } from "./paragraphs";
import type { Quantity } from "./quantities";
import { quoteOf } from "./quote";

/** The parts after 其中, with the number that they divide. */
export interface PartList {
  readonly total: number;
  readonly parts: readonly number[];
  readonly unit: string;
  /** Whether the list says that nothing is left: its last part is 其他…, or it is 自然人 and 法人或其他组织. */
  readonly isComplete: boolean;
  /** The index of its clause. */
  readonly index: number;
  readonly quote: string;
}

/** Numbers after these words divide nothing: 比上年增加 8 件，其中…; 各 1 件. */
const noTotal = /[增减多少升降比较]|同期|各$|均$/;
const noPart = /各$|均$|分别|同期|[增减升降]|占|比上年|较上年/;
const rest =
  /^(?:和|及|以及|、)?(?:工作动态及|动态及)?其[他它](?:类|信息|方面|政府信息|各类|类别|情况|内容|申请|工作|动态|组织)*$|(?:及|和|等)其[他它](?:类)?(?:信息|方面|内容)?$/;

/**
 * The lists after 其中 whose parts are joined by 、 in one clause. A looser list is left alone: its commas may begin
 * something else.
 */
export function partListsOf(paragraph: Paragraph): readonly PartList[] {
  if (!paragraph.text.includes("其中")) return [];
  return paragraph.clauses.flatMap((clause, index) => {
    const opening = openingOf(paragraph, clause, index);
    const list = opening === null ? null : listIn(paragraph, clause, index, opening);
    return list ? [list] : [];
  });
}

/** Where the parts begin, if 其中 stands at the start of the clause or ends right before it; null where there is no 其中. */
function openingOf(paragraph: Paragraph, clause: Clause, index: number): number | null {
  if (clause.quantities.length < 2) return null;
  if (paragraph.text.startsWith("其中", clause.start)) return clause.start + 2;
  const before = paragraph.clauses[index - 1];
  return before && before.sentence === clause.sentence && textOf(paragraph, before) === "其中" ? clause.start : null;
}

function listIn(paragraph: Paragraph, clause: Clause, index: number, opening: number): PartList | null {
  const total = totalBefore(paragraph, clause, index);
  if (!total) return null;
  const { text } = paragraph;
  const parts: number[] = [];
  const names: string[] = [];
  let at = opening;
  for (const quantity of clause.quantities) {
    const name = text.slice(at, quantity.start).replace(/^[、和及与]+/, "");
    const isJoined = at === opening || /^(?:[、和及与]|以及)/.test(text.slice(at, quantity.start));
    if (quantity.value === null || quantity.unit !== total.unit || !isJoined || noPart.test(name)) return null;
    parts.push(quantity.value);
    names.push(name);
    at = quantity.end;
  }
  if (/^(?:等|左右|不等|以上|多)/.test(text.slice(at)) || isContinued(paragraph, index, total.unit)) return null;
  return {
    total: total.value,
    parts,
    unit: total.unit,
    isComplete: rest.test(names[names.length - 1] ?? "") || isEverybody(names),
    index,
    quote: quoteOf(text, clause, clause),
  };
}

/** The number that 其中 divides: the last one before, in the same sentence, if it is a plain count. */
function totalBefore(
  paragraph: Paragraph,
  clause: Clause,
  index: number,
): (Quantity & { readonly value: number }) | null {
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const before = paragraph.clauses[at];
    if (!before || before.sentence !== clause.sentence) return null;
    const last = before.quantities[before.quantities.length - 1];
    if (!last) continue;
    const words = sentenceBefore(paragraph, at, last.start).slice(-12);
    const { value } = last;
    return value === null || before.quantities.length > 1 || noTotal.test(words) ? null : { ...last, value };
  }
  return null;
}

/** Whether the next clause goes on counting the same thing, so that the list is longer than its clause. */
function isContinued(paragraph: Paragraph, index: number, unit: string): boolean {
  const next = paragraph.clauses[index + 1];
  const clause = paragraph.clauses[index];
  if (!next || next.sentence !== clause?.sentence) return false;
  return next.depth !== clause.depth || next.quantities.some((quantity) => quantity.unit === unit);
}

function isEverybody(names: readonly string[]): boolean {
  const [first = "", second = ""] = names;
  return (
    names.length === 2 &&
    /自然人(?:申请)?$/.test(first) &&
    /^法人(?:或|和|及|与|或者)?其[他它]组织(?:申请)?$/.test(second)
  );
}
