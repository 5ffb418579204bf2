import { lazy } from "react";
import { Start } from "./Start";
import type { Fill } from "./useFill";

// The fields of Fluent are a tenth of the pane, and most workbooks that are opened need no new report.
const NewReport = lazy(() => import("./NewReport").then((part) => ({ default: part.NewReport })));

interface BeginningProps {
  readonly fill: Fill;
  readonly today: Date;
}

/** 填报 of a workbook without a report: the ways to begin, or the form for a new one. */
export function Beginning({ fill, today }: BeginningProps) {
  const { busy } = fill;
  if (fill.step === "create") {
    return (
      <NewReport
        draft={fill.draft}
        today={today}
        isBuilding={busy === "build"}
        onChange={fill.setDraft}
        onBuild={(plan) => void fill.build(plan)}
        onBack={() => fill.setStep("start")}
      />
    );
  }
  return (
    <Start
      busy={busy === "sample" || busy === "resume" ? busy : null}
      onCreate={() => fill.setStep("create")}
      onImport={() => fill.setStep("import")}
      onSample={() => void fill.openSample()}
      onResume={() => void fill.resume()}
    />
  );
}
