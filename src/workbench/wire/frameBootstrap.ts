/**
 * First script of the pane's page in the workbench build, before office.js: inside the workbench it gives the
 * page the `window.external` of Excel for Windows, answered by the host around it, and lets office.js come late or not
 * at all where that is simulated. Anywhere else it does nothing.
 */
import { connectExternal } from "./transports/external";
import { faultScripts } from "./pageScripts";

function pageAround(): Pick<Window, "officeHost" | "scriptFault"> {
  try {
    const { officeHost, scriptFault } = window.parent;
    return window.parent === window ? {} : { officeHost, scriptFault };
  } catch {
    // A parent of another origin may not even be asked.
    return {};
  }
}

const { officeHost, scriptFault } = pageAround();
if (officeHost) {
  const { external, close } = connectExternal(officeHost);
  Object.assign(window.external, external);
  window.addEventListener("pagehide", close);
}
if (scriptFault) faultScripts(document, scriptFault);
