import { useId, useMemo, useState } from "react";
import { batchWords, pictureOf, type PictureCell, type ResultRow } from "../../../batch";
import { severities, severityNames, severitySigns } from "../../../rules";
import { portion } from "../results/listing";
import { countyWords as say } from "../words";

interface CountyPictureProps {
  readonly rows: readonly ResultRow[];
  /** Leads to a file in the list. */
  readonly onOpen: (file: string) => void;
}

/** The county at a glance: agencies by families of rules, the worst file on top, the usual mistake on the left. */
export function CountyPicture({ rows, onOpen }: CountyPictureProps) {
  const hint = useId();
  const picture = useMemo(() => pictureOf(rows), [rows]);
  const [most, setMost] = useState(portion);
  const { families, sum, files } = picture;
  const drawn = picture.rows.slice(0, most);
  const rest = picture.rows.length - drawn.length;
  return (
    <>
      <p id={hint} className="nb-muted">
        {say.pictureHint}
      </p>
      <p className="nb-muted nb-picture-legend">
        {severities.map((severity) => (
          <span key={severity}>
            <span className={`nb-${severity}`} aria-hidden="true">
              {severitySigns[severity]}
            </span>{" "}
            {severityNames[severity]}
          </span>
        ))}
      </p>
      <table className="nb-picture" aria-describedby={hint}>
        <caption className="nb-hidden">{say.picture}</caption>
        <thead>
          <tr>
            <th scope="col">{say.agency}</th>
            {families.map(({ family }) => (
              <th key={family.letter} scope="col" title={family.name}>
                {family.short}
              </th>
            ))}
            <th scope="col">{say.sum}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ name, row, cells, sum: own }) => (
            <tr key={row.file}>
              <th scope="row">
                <button
                  type="button"
                  className="nb-link"
                  aria-label={say.openRow(name)}
                  onClick={() => onOpen(row.file)}
                >
                  {name}
                </button>
              </th>
              {row.status === "unreadable" ? (
                <td colSpan={families.length + 1} className="nb-error">
                  <span aria-hidden="true">×</span> {batchWords.status.unreadable}
                </td>
              ) : (
                <>
                  {cells.map((cell, at) => (
                    <Figure key={families[at]?.family.letter} cell={cell} />
                  ))}
                  <Figure cell={own} isSum />
                </>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.sum}</th>
            {families.map(({ family, sum: own }) => (
              <Figure key={family.letter} cell={own} isSum />
            ))}
            <Figure cell={sum} isSum />
          </tr>
          <tr>
            <th scope="row" title={say.filesWithFull}>
              {say.filesWith}
            </th>
            {families.map((one) => (
              <td key={one.family.letter}>{one.files}</td>
            ))}
            <td>{files}</td>
          </tr>
        </tfoot>
      </table>
      {rest > 0 && (
        <button type="button" className="nb-more" onClick={() => setMost(most + portion)}>
          {say.showMore(Math.min(portion, rest))}
        </button>
      )}
    </>
  );
}

/** The sign of the gravest severity and how many findings there are; what the colour says, the sign says too. */
function Figure({ cell: { worst, count }, isSum = false }: { readonly cell: PictureCell; readonly isSum?: boolean }) {
  const look = `${isSum ? "nb-picture-sum " : ""}${worst ? `nb-picture-${worst}` : "nb-picture-none"}`;
  return (
    <td className={look}>
      {worst ? (
        <>
          <span aria-hidden="true">
            <span className={`nb-${worst}`}>{severitySigns[worst]}</span>
            {count}
          </span>
          <span className="nb-hidden">{say.cell(worst, count)}</span>
        </>
      ) : (
        <>
          <span aria-hidden="true">·</span>
          <span className="nb-hidden">{say.cellNone}</span>
        </>
      )}
    </td>
  );
}
