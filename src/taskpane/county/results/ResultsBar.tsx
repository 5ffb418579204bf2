import { batchWords, columns, filterRows, noFilter, type RowFilter } from "../../../batch";
import { families, severities, severityNames, type FamilyLetter, type Severity } from "../../../rules";
import type { Answer } from "../work/answer";
import { countyWords as say } from "../words";
import { portion, type Listing } from "./listing";

interface ResultsBarProps {
  readonly answers: readonly Answer[];
  readonly listing: Listing;
  readonly onListing: (listing: Listing) => void;
}

const statuses = ["fail", "pass", "unreadable"] as const;

/** What is listed, and in which order. */
export function ResultsBar({ answers, listing, onListing }: ResultsBarProps) {
  const { filter, sorting } = listing;
  const rows = answers.map(({ row }) => row);
  const fitting = (part: Partial<RowFilter>): number => filterRows(rows, { ...noFilter, ...part }).length;
  const change = (part: Partial<Listing>): void => onListing({ ...listing, first: null, most: portion, ...part });
  const narrow = (part: Partial<RowFilter>): void => change({ filter: { ...filter, ...part } });
  return (
    <div className="nb-results-bar">
      <input
        type="search"
        aria-label={say.search}
        placeholder={say.search}
        value={filter.text}
        onChange={({ target }) => narrow({ text: target.value })}
      />
      <div className="nb-list-tools">
        <Choice
          label={say.byStatus}
          all={say.allStatuses}
          value={filter.status}
          options={statuses.map((id) => ({ id, title: say.option(batchWords.status[id], fitting({ status: id })) }))}
          onChange={(status) => narrow({ status })}
        />
        <Choice<Severity>
          label={say.bySeverity}
          all={say.allSeverities}
          value={filter.severity}
          options={severities.map((id) => ({ id, title: say.option(severityNames[id], fitting({ severity: id })) }))}
          onChange={(severity) => narrow({ severity })}
        />
        <Choice<FamilyLetter>
          label={say.byFamily}
          all={say.allFamilies}
          value={filter.family}
          options={families.map(({ letter, name }) => ({
            id: letter,
            title: say.option(name, fitting({ family: letter })),
          }))}
          onChange={(family) => narrow({ family })}
        />
        <Choice
          label={say.sort}
          all={say.worstFirst}
          value={sorting?.column ?? null}
          options={columns.map(({ id, title }) => ({ id, title }))}
          onChange={(column) => change({ sorting: column === null ? null : { column, isDescending: false } })}
        />
        {sorting && (
          <button
            type="button"
            className="nb-more"
            onClick={() => change({ sorting: { ...sorting, isDescending: !sorting.isDescending } })}
          >
            <span aria-hidden="true">{sorting.isDescending ? "↓" : "↑"}</span>{" "}
            {sorting.isDescending ? say.descending : say.ascending}
          </button>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly value: Id | null;
  readonly options: readonly { readonly id: Id; readonly title: string }[];
  readonly onChange: (id: Id | null) => void;
}

function Choice<Id extends string>({ label, all, value, options, onChange }: ChoiceProps<Id>) {
  return (
    <select
      aria-label={label}
      value={value ?? ""}
      onChange={({ target }) => onChange(options.find(({ id }) => id === target.value)?.id ?? null)}
    >
      <option value="">{all}</option>
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
