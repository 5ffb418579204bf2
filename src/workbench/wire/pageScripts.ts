/** What may happen to the scripts of a pane's page on their way. */
export type ScriptFault =
  /** office.js does not come. */
  | { readonly kind: "officeMissing" }
  /** office.js comes after so many milliseconds; the scripts after it wait for it, as a browser has deferred ones do. */
  | { readonly kind: "officeLate"; readonly milliseconds: number }
  /** office.js comes at once, but the library for Excel, which it loads, comes after so many milliseconds. */
  | { readonly kind: "libraryLate"; readonly milliseconds: number };

declare global {
  interface Window {
    /** On the page around a pane: what happens to the scripts of the pane's page. */
    scriptFault?: ScriptFault | undefined;
  }
}

/** Makes it happen. To be called by the first of the page's deferred scripts. */
export function faultScripts(page: Document, fault: ScriptFault): void {
  if (fault.kind === "libraryLate") return holdLibrary(page, fault.milliseconds);
  const scripts = [...page.querySelectorAll<HTMLScriptElement>("script[src][defer]")];
  const office = scripts.findIndex(({ src }) => isFile(src, /^office(\.debug)?\.js$/));
  if (office < 0) return;
  const held = fault.kind === "officeMissing" ? scripts.slice(office, office + 1) : scripts.slice(office);
  held.forEach((script) => takeAway(page, script));
  if (fault.kind === "officeLate") setTimeout(() => held.forEach((script) => add(page, script)), fault.milliseconds);
}

function holdLibrary(page: Document, milliseconds: number): void {
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || !isFile(node.src, /^excel-.+\.js$/)) continue;
      observer.disconnect();
      takeAway(page, node);
      setTimeout(() => add(page, node), milliseconds);
    }
  });
  observer.observe(page, { childList: true, subtree: true });
}

const isFile = (address: string, name: RegExp): boolean => name.test(new URL(address).pathname.split("/").at(-1) ?? "");

/** A script is not run once it belongs to another document than the one it was made for. */
function takeAway(page: Document, script: HTMLScriptElement): void {
  page.implementation.createHTMLDocument().adoptNode(script);
}

/** Adds a script anew; those added one after the other run in this order. */
function add(page: Document, { src, onload, onerror }: HTMLScriptElement): void {
  const script = page.createElement("script");
  Object.assign(script, { src, onload, onerror, async: false });
  page.head.append(script);
}
