import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import type { Workbook } from "../../excel";
import type { Origin, Report } from "../../report";
import { Skeleton } from "../connection/Skeleton";
import type { CountyDesk } from "../county/County";
import { useDrafts } from "../explanations/useDrafts";
import { Beginning } from "../fill/Beginning";
import { useFill } from "../fill/useFill";
import { emptyImport } from "../import/importDraft";
import { countBlanks } from "../report/progress";
import { TroubleLine } from "../report/TroubleLine";
import { useLook } from "../report/useLook";
import { useParts } from "../report/useParts";
import type { SeverityCount } from "../../rules";
import { words } from "../words";
import { NoReport } from "./NoReport";
import { NoticeLine } from "./NoticeLine";
import { panelId, PlaceTabs, tabId } from "./PlaceTabs";
import type { Place } from "./places";
import { useNotice } from "./useNotice";
import { usePlace } from "./usePlace";

const Import = lazy(() => import("../import/Import").then((part) => ({ default: part.Import })));
const County = lazy(() => import("../county/County").then((part) => ({ default: part.County })));
const Export = lazy(() => import("../export/Export").then((part) => ({ default: part.Export })));

interface PaneProps {
  readonly workbook: Workbook;
  readonly place: Place;
}

/** The pane on a workbook: its places, the one line about the last action, and what the last look saw. */
export function Pane({ workbook, place: firstPlace }: PaneProps) {
  const [today] = useState(() => new Date());
  const { look, isChecking, recheck } = useLook(workbook);
  const { notice, say, clear } = useNotice();
  const { place, panel, open, show } = usePlace(firstPlace, recheck);
  const showFill = useCallback(() => show("fill"), [show]);
  const fill = useFill(workbook, recheck, say, showFill, today);

  const { snapshot } = look;
  const found = snapshot?.report;
  const report = found?.ok ? found.value : null;
  const parts = useParts(report !== null);
  const examination = useMemo(
    () => (snapshot && report && parts ? parts.examine(report, snapshot) : null),
    [snapshot, report, parts],
  );
  const drafts = useDrafts();
  const [importDraft, setImportDraft] = useState(emptyImport);
  const county = useRef<CountyDesk | null>(null);
  const desk = useMemo(() => ({ workbook, recheck, say }), [workbook, recheck, say]);
  const blanks = useMemo(() => (report ? countBlanks(report) : 0), [report]);

  const goTo = (origin: Origin): void => {
    void workbook.goTo(origin).then((gone) => {
      if (!gone.ok) say("trouble", gone.failure.sentence);
    });
  };

  const content = (): ReactNode => {
    if (place === "county") return <County {...{ desk, today }} kept={county} own={report} />;
    if (!snapshot || !found) return <Skeleton label={words.connection.reading} />;
    if (place === "fill" && fill.step === "import") {
      return <Import {...{ snapshot, desk, fill, today }} draft={importDraft} onDraft={setImportDraft} />;
    }
    const isBeginning = !report || fill.step === "create" || fill.busy === "sample";
    if (place === "fill" && isBeginning) return <Beginning fill={fill} today={today} />;
    if (!report) return <NoReport found={found} onStart={showFill} />;
    if (!parts || !examination) return <Skeleton label={words.connection.reading} />;
    const { previous, explanations, grids } = snapshot;
    const { counts } = examination;
    const actions = { isFilling: fill.busy === "blanks", onGoTo: goTo, onFillBlanks: () => void fill.fillBlanks() };
    const showReview = (): void => show("review");
    switch (place) {
      case "fill":
        return (
          <parts.Overview
            {...{ report, previous, grids, counts, desk, drafts, ...actions }}
            onImport={() => fill.setStep("import")}
            onReview={showReview}
            onExport={() => show("export")}
          />
        );
      case "review":
        return (
          <parts.Review
            {...{ report, examination, desk, drafts, blanks, isChecking, ...actions }}
            isLive={look.isLive}
          />
        );
      case "export":
        return <Export {...{ workbook, report, previous, explanations, say }} onReview={showReview} />;
    }
  };

  return (
    <div className="nb-pane">
      <header className="nb-header">
        <div>
          <h1>{words.product}</h1>
          {report && (place === "review" || place === "export") && <p>{identityOf(report)}</p>}
        </div>
        <PlaceTabs place={place} findings={examination ? examination.open.length : null} onChange={open} />
      </header>
      <NoticeLine notice={notice} clear={clear} />
      <TroubleLine look={look} isChecking={isChecking} onRetry={() => void recheck()} />
      <p className="nb-hidden" role="status">
        {examination && announcement(examination.counts)}
      </p>
      <main className="nb-scroll">
        <div ref={panel} id={panelId} role="tabpanel" aria-labelledby={tabId(place)} tabIndex={-1}>
          <Suspense fallback={<Skeleton label={words.connection.reading} />}>{content()}</Suspense>
        </div>
      </main>
    </div>
  );
}

function identityOf({ agency, year }: Report): string {
  const { noAgency, noYear } = words.overview;
  return words.identity(agency ?? noAgency, year === null ? noYear : words.overview.year(year));
}

function announcement({ error, verify, hint }: SeverityCount): string {
  return error + verify + hint === 0 ? words.review.none : words.review.summary(error, verify, hint);
}
