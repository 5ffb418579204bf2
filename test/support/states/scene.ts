import type { OpenWorkbench } from "../workbenchPage";

/** Looks at the pane as it stands. `name` is kebab-case and unique among all states. */
export type Look = (name: string) => Promise<void>;

/** A walk through the pane that stops at each state worth looking at. It begins by opening the workbench anew. */
export interface Scene {
  readonly title: string;
  /** Waits for somebody's patience to end: left out where time counts. */
  readonly isSlow?: boolean;
  readonly play: (open: OpenWorkbench, look: Look) => Promise<void>;
}
