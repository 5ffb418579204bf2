import { openWorkbench, type OpenWorkbench } from "../workbenchPage";
import { bundleInPage } from "./bundle";

/** A workbench in which steps can meet faults. */
export interface FaultWalk {
  readonly open: OpenWorkbench;
  /** What no page may do: errors that nobody caught, and what it reported as an error. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function openFaultWalk(): Promise<FaultWalk> {
  const open = await openWorkbench({ width: 1100, height: 900 });
  const reported: string[] = [];
  open.page.on("console", (message) => {
    if (message.type() === "error") reported.push(message.text());
  });
  // A fault that leaves a button away is to be told soon.
  open.page.setDefaultTimeout(8_000);
  await open.page.addInitScript(bundleInPage());
  return { open, complaints: () => [...open.errors, ...reported], close: open.close };
}
