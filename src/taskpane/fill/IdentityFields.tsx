import { Field, Input, Select } from "@fluentui/react-components";
import { agencyKinds, kindOf } from "../../form";
import { words } from "../words";
import type { DraftProblems, NewReportDraft } from "./draft";

/** Who reports on which year, as typed. */
export type Identity = Pick<NewReportDraft, "agency" | "kind" | "year">;

interface IdentityFieldsProps {
  readonly draft: Identity;
  readonly problems: DraftProblems;
  /** The fields that are asked for; all unless told otherwise. */
  readonly asked?: readonly (keyof Identity)[];
  readonly onChange: (draft: Identity) => void;
}

const all: readonly (keyof Identity)[] = ["agency", "kind", "year"];

/** The fields of a report's head, each with its problem beside it. */
export function IdentityFields({
  draft: { agency, kind, year },
  problems,
  asked = all,
  onChange,
}: IdentityFieldsProps) {
  const say = words.create;
  const draft: Identity = { agency, kind, year };
  return (
    <>
      {asked.includes("agency") && (
        <Field label={say.agency} required hint={say.agencyHint} {...problem(problems.agency)}>
          <Input name="agency" value={agency} onChange={(_, { value }) => onChange({ ...draft, agency: value })} />
        </Field>
      )}
      <div className="nb-form-pair">
        {asked.includes("kind") && (
          <Field label={say.kind}>
            <Select value={kind} onChange={(_, { value }) => onChange({ ...draft, kind: kindOf(value) ?? kind })}>
              {agencyKinds.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {asked.includes("year") && (
          <Field label={say.year} required {...problem(problems.year)}>
            <Input
              name="year"
              className="nb-form-year"
              inputMode="numeric"
              value={year}
              onChange={(_, { value }) => onChange({ ...draft, year: value })}
            />
          </Field>
        )}
      </div>
    </>
  );
}

/** Moves the focus to a field of the form. */
export function focusField(form: HTMLFormElement | null, name: keyof DraftProblems): void {
  form?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus();
}

function problem(sentence: string | undefined) {
  return sentence === undefined ? {} : ({ validationState: "error", validationMessage: sentence } as const);
}
