import type { Host } from "../wire/host";
import { offerHost } from "../wire/transports/hostOffer";
import { serveXdm, xdmFrameName } from "../wire/transports/xdm";
import type { Situation } from "./situation";

/** The frame with the pane's page in it. */
export interface PaneFrame {
  /** Opens the pane, or closes and opens it again: the host forgets what it had asked for. Resolves when it has loaded. */
  open(loading: Situation["loading"]): Promise<void>;
}

/**
 * Connects the pane in a frame to the host. Over http the pane asks this page for what Excel for Windows gives it. Over
 * https the two exchange messages, as Excel on the web does with it; the library trusts no other page than one on https.
 */
export function createPaneFrame(frame: HTMLIFrameElement, address: string, host: Host): PaneFrame {
  const { origin, protocol } = window.location;
  const isWeb = protocol === "https:";
  let stopServing = (): void => undefined;
  if (!isWeb) offerHost(window, host);

  const serve = (): void => {
    stopServing();
    const options = { conversationId: crypto.randomUUID(), hostOrigin: origin, paneOrigin: origin };
    // The attribute names a frame only when it is made; the window keeps its name when it is loaded again.
    if (frame.contentWindow) frame.contentWindow.name = xdmFrameName(host, options);
    stopServing = serveXdm(window, frame, host, options);
  };

  return {
    open: async (loading) => {
      const isOldEngine = loading?.kind === "oldEngine";
      const page = isOldEngine ? inOldEngine(await (await fetch(address)).text()) : null;
      window.scriptFault = isOldEngine ? undefined : (loading ?? undefined);
      if (isWeb) serve();
      const loaded = new Promise<void>((resolve) => {
        frame.addEventListener("load", () => resolve(), { once: true });
      });
      if (page !== null) frame.srcdoc = page;
      else {
        frame.removeAttribute("srcdoc");
        frame.src = address;
      }
      await loaded;
    },
  };
}

/** A page as an engine sees it that lacks what programs of today need: the deferred scripts, written for today, do not run. */
function inOldEngine(page: string): string {
  const withoutProgram = page.replace(/<script\b[^>]*\bdefer\b[^>]*><\/script>/g, "");
  return withoutProgram.replace("<head>", '<head><script src="oldEngine.js"></script>');
}
