import { JSDOM } from "jsdom";
import { prefixes, shapes, type Shape } from "./shape";

/**
 * What is wrong with a manifest, one line each: against the schema's order and limits, and what no schema finds, as
 * references to nothing, plain http, and icons that lack a size. Empty where all is well.
 */
export function complaintsAbout(manifest: string): readonly string[] {
  let root: Element;
  try {
    root = new JSDOM(manifest, { contentType: "application/xml" }).window.document.documentElement;
  } catch (reason) {
    return [`is not well-formed: ${String(reason)}`];
  }
  if (nameOf(root) !== "OfficeApp") return [`begins with ${nameOf(root)}`];
  return [...shapeComplaints(root, ""), ...resourceComplaints(root), ...iconComplaints(root)];
}

function nameOf(element: Element): string {
  return `${prefixes[element.namespaceURI ?? ""] ?? "unknown namespace:"}${element.localName}`;
}

function shapeOf(element: Element): Shape | undefined {
  const parent = element.parentElement;
  return (parent ? shapes[`${nameOf(parent)}/${nameOf(element)}`] : undefined) ?? shapes[nameOf(element)];
}

function shapeComplaints(element: Element, above: string): readonly string[] {
  const path = `${above}/${nameOf(element)}`;
  const shape = shapeOf(element);
  if (!shape) return [`${path}: not expected`];
  return [
    ...childComplaints(element, shape, path),
    ...attributeComplaints(element, shape, path),
    ...textComplaints(element, shape, path),
    ...[...element.children].flatMap((child) => shapeComplaints(child, path)),
  ];
}

function childComplaints(element: Element, { children = "" }: Shape, path: string): readonly string[] {
  const expected = children
    .split(" ")
    .filter((each) => each !== "")
    .map((each) => `(${each.replace(/[?+]$/, "")} )${/[?+]$/.exec(each)?.[0] ?? ""}`);
  const actual = [...element.children].map((child) => `${nameOf(child)} `).join("");
  return new RegExp(`^${expected.join("")}$`).test(actual) ? [] : [`${path}: has ${actual}, expected ${children}`];
}

function attributeComplaints(element: Element, { attributes = {} }: Shape, path: string): readonly string[] {
  const present = [...element.attributes].filter(({ name }) => !name.startsWith("xmlns"));
  return [
    ...present.filter(({ localName }) => !(localName in attributes)).map(({ name }) => `${path}: has ${name}`),
    ...Object.entries(attributes).flatMap(([wanted, pattern]) => {
      const value = present.find(({ localName }) => localName === wanted)?.value;
      if (value === undefined) return [`${path}: lacks ${wanted}`];
      return pattern.test(value) ? [] : [`${path}: ${wanted} is ${value}`];
    }),
  ];
}

function textComplaints(element: Element, { text }: Shape, path: string): readonly string[] {
  if (text) return text.test(element.textContent ?? "") ? [] : [`${path}: reads ${element.textContent}`];
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === element.TEXT_NODE);
  return own.every(({ nodeValue }) => nodeValue?.trim() === "") ? [] : [`${path}: has text`];
}

/** Every `resid` names a resource of the right list; every resource is defined once, used, and https where an address. */
function resourceComplaints(root: Element): readonly string[] {
  const elements = [...root.querySelectorAll("*")];
  const defined = elements.filter((element) => element.parentElement?.parentElement?.localName === "Resources");
  const idOf = (element: Element): string => element.getAttribute("id") ?? "";
  const ids = defined.map(idOf);
  const references = elements.flatMap((element) => {
    const list = shapeOf(element)?.refersTo;
    return list ? [{ list, id: element.getAttribute("resid") ?? "" }] : [];
  });
  const addresses = elements
    .flatMap((element) => element.getAttribute("DefaultValue") ?? [])
    .filter((value) => /^[a-z]+:/i.test(value));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: defined twice`),
    ...ids.filter((id) => references.every((each) => each.id !== id)).map((id) => `${id}: not used`),
    ...references
      .filter(({ list, id }) => !defined.some((each) => each.parentElement?.localName === list && idOf(each) === id))
      .map(({ list, id }) => `${id}: not in ${list}`),
    ...addresses.filter((address) => !address.startsWith("https://")).map((address) => `${address}: not https`),
  ];
}

/** Sizes without which Excel shows no icon. */
const requiredSizes = ["16", "32", "80"];

function iconComplaints(root: Element): readonly string[] {
  return [...root.querySelectorAll("Icon")].flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute("size") ?? "");
    return [
      ...requiredSizes.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks the size ${size}`),
      ...sizes.filter((size, index) => sizes.indexOf(size) !== index).map((size) => `an icon has ${size} twice`),
    ];
  });
}
