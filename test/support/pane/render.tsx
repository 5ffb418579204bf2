import { act, type ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const mounted: { readonly root: Root; readonly element: HTMLElement }[] = [];

/** Draws a component into the page and lets what it has begun come to rest. */
export async function render(content: ReactElement): Promise<HTMLElement> {
  const element = document.body.appendChild(document.createElement("div"));
  const root = createRoot(element);
  mounted.push({ root, element });
  await perform(() => root.render(content));
  return element;
}

/** Takes everything out of the page again. */
export async function unmountAll(): Promise<void> {
  for (const { root, element } of mounted.splice(0)) {
    await perform(() => root.unmount());
    element.remove();
  }
}

/** Does something and lets the page come to rest. */
export async function perform(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await rest();
  });
  // A part that was loaded late is drawn after the first round, and begins things of its own.
  await act(rest);
}

/** Lets time pass, for what is done between two turns of the clock. */
export async function pass(milliseconds: number): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
}

/** Answers of the workbook, parts loaded late and what follows from them are all promises: no clock is needed. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

/** The one element of that role whose name (its label or text) contains `name`. Throws where there is none or many. */
export function get(role: string, name: string): HTMLElement {
  const found = all(role).filter((element) => nameOf(element).includes(name));
  if (found.length !== 1 || !found[0]) {
    throw new Error(`${found.length} elements ${role} “${name}” in: ${document.body.textContent}`);
  }
  return found[0];
}

/** Whether there is an element of that role and name. */
export function has(role: string, name: string): boolean {
  return all(role).some((element) => nameOf(element).includes(name));
}

const selectors: Readonly<Record<string, string>> = {
  button: "button:not([role])",
  tab: "[role=tab]",
  textbox: "input:not([type=radio], [type=file]), textarea",
  radio: "input[type=radio]",
  combobox: "select",
  status: "[role=status]",
  heading: "h1, h2, h3",
};

function all(role: string): readonly HTMLElement[] {
  const elements = document.body.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}]`);
  return [...elements].filter((element) => element.closest("[hidden]") === null);
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const labels = "labels" in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
  return labels?.length ? [...labels].map((each) => each.textContent).join("") : element.textContent;
}

export async function click(role: string, name: string): Promise<void> {
  await perform(() => get(role, name).click());
}

/** Replaces the text of a field, as typing does. */
export async function type(name: string, text: string): Promise<void> {
  const field = get("textbox", name);
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  if (!(field instanceof kind)) throw new Error(`${name} is no field`);
  await perform(() => {
    Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** The text of the page, without what is hidden. */
export function visibleText(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove();
  return copy.textContent;
}

export async function press(element: Element, key: string, held: KeyboardEventInit = {}): Promise<void> {
  await perform(() => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...held })));
}
