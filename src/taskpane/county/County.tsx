import { useState, useSyncExternalStore, type MutableRefObject } from "react";
import type { Report } from "../../report";
import { Segments } from "../export/Segments";
import type { Desk } from "../report/useCorrection";
import { Sources } from "./files/Sources";
import { MergePlace } from "./merge/MergePlace";
import { emptyMerge, type MergeDraft } from "./merge/mergeDraft";
import { CountyPicture } from "./picture/CountyPicture";
import { Results } from "./results/Results";
import { firstListing, type Listing } from "./results/listing";
import { Batch } from "./work/batch";
import { ProgressLine } from "./work/ProgressLine";
import { countyWords as say } from "./words";
import "../styles/export.css";
import "../styles/review.css";
import "../styles/county.css";

/** What 汇总 keeps while another place is open. */
export interface CountyDesk {
  readonly batch: Batch;
  view: View;
  listing: Listing;
  merge: MergeDraft;
}

type View = "list" | "picture" | "merge";
const views = (["list", "picture", "merge"] as const).map((value) => ({ value, label: say.view[value] }));

interface CountyProps {
  /** Holds what is to be kept; filled here at first. */
  readonly kept: MutableRefObject<CountyDesk | null>;
  readonly desk: Desk;
  /** The report in the workbook, which may be the county's own. */
  readonly own: Report | null;
  readonly today: Date;
}

/** 汇总: many files checked in one go, the county at a glance, and their sums. */
export function County({ kept, desk, own, today }: CountyProps) {
  const county = (kept.current ??= newDesk());
  const { batch } = county;
  const state = useSyncExternalStore(batch.subscribe, batch.snapshot);
  const [view, setView] = useState(county.view);
  const [listing, setListing] = useState(county.listing);
  const show = (next: View): void => {
    county.view = next;
    setView(next);
  };
  const list = (next: Listing): void => {
    county.listing = next;
    setListing(next);
  };
  const showRow = (file: string): void => {
    list({ ...firstListing, open: file, first: file });
    show("list");
  };
  const content = {
    list: () => <Results {...{ state, batch, listing, desk, today }} onListing={list} />,
    picture: () => <CountyPicture rows={state.answers.map(({ row }) => row)} onOpen={showRow} />,
    merge: () => <MergePlace {...{ county, state, own, desk, today }} onOpen={showRow} />,
  };
  return (
    <section className="nb-overview nb-county">
      <h2>{say.heading}</h2>
      <Sources {...{ state, batch }} />
      <ProgressLine {...{ state, batch }} />
      {state.answers.length > 0 && (
        <>
          <Segments legend={say.views} options={views} value={view} onChange={show} />
          {content[view]()}
        </>
      )}
    </section>
  );
}

function newDesk(): CountyDesk {
  return { batch: new Batch(), view: "list", listing: firstListing, merge: emptyMerge };
}
