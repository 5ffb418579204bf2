import type { Host } from "../host";
import type { RequestBody } from "../protocol";
import { describeApp } from "./appDescription";

/**
 * One pane's line to the host in the page around it.
 *
 * Only JSON text and functions cross it: each page works with objects of its own realm.
 */
export interface FrameLine {
  /** An `AppDescription`. */
  describe(): string;
  /** Runs a RichApi request body and gives its response body. */
  execute(body: string, answer: (response: string) => void): void;
  /** The document settings as `[name, json][]`. */
  readSettings(): string;
  writeSettings(entries: string): void;
  close(): void;
}

/** What the page of the workbench puts on its window for the panes inside it. */
export interface HostOffer {
  /** `deliver` gets the event entries for this pane. */
  connect(deliver: (entries: string) => void): FrameLine;
}

declare global {
  interface Window {
    officeHost?: HostOffer | undefined;
  }
}

/**
 * Makes the host available to every same-origin frame of the page. To be called before a frame loads its page,
 * whose first script (`frameBootstrap`) takes the offer up. Returns the function that withdraws it.
 */
export function offerHost(page: Window, host: Host): () => void {
  const offer: HostOffer = {
    connect(deliver) {
      const connection = host.connect((entries) => deliver(JSON.stringify(entries)));
      return {
        describe: () => JSON.stringify(describeApp(host)),
        execute: (body, answer) => {
          connection.request(JSON.parse(body) as RequestBody, (response) => answer(JSON.stringify(response)));
        },
        readSettings: () => JSON.stringify(host.settings.entries()),
        writeSettings: (entries) => host.settings.replace(JSON.parse(entries) as [string, string][]),
        close: () => connection.close(),
      };
    },
  };
  page.officeHost = offer;
  return () => {
    if (page.officeHost === offer) delete page.officeHost;
  };
}
