import type { BrowserContext } from "playwright-core";

/** What a page did that it must never do: a request to another server, or a thing that its own policy forbids. */
export interface Watch {
  readonly trespasses: readonly string[];
}

declare global {
  interface Window {
    readonly noteViolation?: (what: string) => void;
  }
}

/** Addresses that stand for content of the page itself. */
const LOCAL = /^(data|blob|about):/;

/**
 * Notes, from now on, each trespass of all pages of a context, their frames and workers included. `origin` is that of
 * the pages.
 */
export async function watchTrespasses(context: BrowserContext, origin: string): Promise<Watch> {
  const trespasses: string[] = [];
  const note = (address: string): void => {
    if (!LOCAL.test(address) && new URL(address).origin !== origin) trespasses.push(`request to ${address}`);
  };
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => note(socket.url())));
  // Workers have no listener of ours, but Chromium says it on the console.
  context.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) trespasses.push(message.text());
  });
  await context.exposeFunction("noteViolation", (what: string) => void trespasses.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      window.noteViolation?.(`${effectiveDirective} forbids ${blockedURI} in ${sourceFile}:${lineNumber}`);
    });
  });
  return { trespasses };
}
