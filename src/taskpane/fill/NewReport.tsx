import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { BuildPlan } from "../../excel";
import { words } from "../words";
import { planOf, type DraftProblems, type NewReportDraft } from "./draft";
import { focusField, IdentityFields } from "./IdentityFields";

interface NewReportProps {
  readonly draft: NewReportDraft;
  readonly today: Date;
  readonly isBuilding: boolean;
  readonly onChange: (draft: NewReportDraft) => void;
  readonly onBuild: (plan: BuildPlan) => void;
  readonly onBack: () => void;
}

/** The form for a new report. Problems are shown beside their field when it is sent, the first one gets the focus. */
export function NewReport({ draft, today, isBuilding, onChange, onBuild, onBack }: NewReportProps) {
  const say = words.create;
  const [problems, setProblems] = useState<DraftProblems>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusField(form.current, "agency"), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBuilding) return;
    const outcome = planOf(draft, today);
    if ("plan" in outcome) {
      setProblems({});
      onBuild(outcome.plan);
      return;
    }
    setProblems(outcome);
    focusField(form.current, outcome.agency === undefined ? "year" : "agency");
  };

  return (
    <form ref={form} className="nb-form" noValidate onSubmit={submit} aria-label={say.heading}>
      <h2>{say.heading}</h2>
      <IdentityFields draft={draft} problems={problems} onChange={(identity) => onChange({ ...draft, ...identity })} />
      <fieldset className="nb-radios">
        <legend>{say.totals}</legend>
        <TotalsChoice value="formula" label={say.formula} more={say.formulaMore} draft={draft} onChange={onChange} />
        <TotalsChoice value="typed" label={say.typed} more={say.typedMore} draft={draft} onChange={onChange} />
      </fieldset>
      <div className="nb-buttons">
        <Button type="submit" appearance="primary" disabledFocusable={isBuilding}>
          {isBuilding ? say.building : say.submit}
        </Button>
        <Button type="button" onClick={onBack} disabledFocusable={isBuilding}>
          {say.back}
        </Button>
      </div>
      {isBuilding && <div className="nb-working" role="progressbar" aria-label={say.building} />}
    </form>
  );
}

interface TotalsChoiceProps extends Pick<NewReportProps, "draft" | "onChange"> {
  readonly value: NewReportDraft["totals"];
  readonly label: string;
  readonly more: string;
}

function TotalsChoice({ value, label, more, draft, onChange }: TotalsChoiceProps) {
  return (
    <label>
      <input
        type="radio"
        name="totals"
        value={value}
        checked={draft.totals === value}
        onChange={() => onChange({ ...draft, totals: value })}
      />
      <span>
        {label}
        <small>{more}</small>
      </span>
    </label>
  );
}
