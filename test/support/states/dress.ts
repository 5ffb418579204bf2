import type { OpenWorkbench } from "../workbenchPage";
import { paneFrame } from "../paneSteps";

/** How the pane can look. "contrast" is a dark contrast theme of Windows. */
export const dresses = ["light", "dark", "contrast"] as const;

export type Dress = (typeof dresses)[number];

/** Gives the pane other looks where it stands, with nothing in motion. The first state after this is the light one again. */
export async function dress(open: OpenWorkbench, as: Dress): Promise<void> {
  await open.page.emulateMedia({
    colorScheme: as === "light" ? "light" : "dark",
    forcedColors: as === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  const frame = await paneFrame(open);
  await frame.evaluate(
    (theme) => {
      document.documentElement.dataset["theme"] = theme;
    },
    as === "light" ? "light" : "dark",
  );
}
