import { useMemo } from "react";
import type { Snapshot, Workbook } from "../../excel";
import type { Report } from "../../report";
import type { Notices } from "../pane/useNotice";
import { DownloadForm } from "./DownloadForm";
import { ExportState } from "./ExportState";
import { finish } from "./finished";
import { Preview } from "./Preview";
import { exportWords } from "./words";
import "../styles/export.css";

interface ExportProps {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly previous: Snapshot["previous"];
  readonly explanations: Snapshot["explanations"];
  readonly say: Notices["say"];
  readonly onReview: () => void;
}

/** The whole report in sight, and three ways out, for downloads fail silently on some hosts: file, clipboard, sheet. */
export function Export({ workbook, report, previous: kept, explanations, say, onReview }: ExportProps) {
  const previous = kept?.ok ? kept.value : null;
  const finished = useMemo(() => finish(report, { previous, explanations }), [report, previous, explanations]);
  return (
    <section className="nb-export">
      <h2 className="nb-hidden">{exportWords.heading}</h2>
      <ExportState finished={finished} onReview={onReview} />
      <DownloadForm finished={finished} say={say} />
      <Preview workbook={workbook} finished={finished} say={say} />
    </section>
  );
}
