import { quotePassage, type AlikePair, type Merged } from "../../../merge";
import { mergeWords as say } from "./words";

/** More pairs than anybody opens one by one; the workbook has them all. */
const mostPairs = 30;
const mostPassages = 5;

/** Which units' texts are alike (内容雷同), and what they share. */
export function Alike({ merged: { likeness, units } }: { readonly merged: Merged }) {
  const { pairs, groups, common } = likeness;
  const nameOf = (index: number): string => units[index]?.agency ?? "";
  if (pairs.length === 0) return <p className="nb-muted">{say.noAlike}</p>;
  return (
    <details className="nb-details" open>
      <summary>{say.alike(pairs.length)}</summary>
      <ul>
        {pairs.slice(0, mostPairs).map((pair) => (
          <li key={`${pair.first} ${pair.second}`}>
            <Pair pair={pair} nameOf={nameOf} />
          </li>
        ))}
        {groups.map((group) => (
          <li key={group.join(" ")}>{say.group(group.map(nameOf))}</li>
        ))}
      </ul>
      {pairs.length > mostPairs && <p className="nb-muted">{say.morePairs(pairs.length - mostPairs)}</p>}
      {common > 0 && <p className="nb-muted">{say.template(common)}</p>}
    </details>
  );
}

function Pair({ pair, nameOf }: { readonly pair: AlikePair; readonly nameOf: (index: number) => string }) {
  const { first, second, share, letters, passages } = pair;
  const more = passages.length - mostPassages;
  return (
    <details>
      <summary>{say.pair(nameOf(first), nameOf(second), Math.floor(share * 100), letters)}</summary>
      {passages.slice(0, mostPassages).map((passage, at) => (
        <blockquote key={at} className="nb-passage">
          {quotePassage(passage)}
          <small>{say.passage(passage.length)}</small>
        </blockquote>
      ))}
      {more > 0 && <p className="nb-muted">{say.morePassages(more)}</p>}
    </details>
  );
}
