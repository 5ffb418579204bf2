/**
 * First script of the pane's page in the workbench build, before office.js: inside the workbench it gives the
 * page the `window.external` of Excel for Windows, answered by the host around it. Anywhere else it does nothing.
 */
import { connectExternal } from "./transports/external";
import type { HostOffer } from "./transports/hostOffer";

function offerOfParent(): HostOffer | undefined {
  try {
    return window.parent === window ? undefined : window.parent.officeHost;
  } catch {
    // A parent of another origin may not even be asked.
    return undefined;
  }
}

const offer = offerOfParent();
if (offer) {
  const { external, close } = connectExternal(offer);
  Object.assign(window.external, external);
  window.addEventListener("pagehide", close);
}
