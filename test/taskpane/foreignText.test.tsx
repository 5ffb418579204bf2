/** @jest-environment jsdom */
import { FakeWorkbook } from "../support/pane/fakeWorkbook";
import { hostileTexts, plainText, saying } from "../support/hostileTexts";
import { openPane } from "../support/pane/openPane";
import { unmountAll, visibleText } from "../support/pane/render";

/** Whatever a report says is text in the pane, its preview included: the pane's elements are those of a harmless one. */

afterEach(unmountAll);

const places = ["review", "export"] as const;

/** Each kind of element in all places of the pane, with the names of its attributes. */
async function kindsWith(text: string): Promise<ReadonlySet<string>> {
  const kinds = new Set<string>();
  for (const place of places) {
    await openPane(new FakeWorkbook(saying(text)), place);
    for (const element of document.querySelectorAll("body *")) {
      kinds.add([element.tagName, ...element.getAttributeNames()].join(" "));
    }
    // A long name is shown in part.
    if (place === "export") expect(visibleText()).toContain(text.trim().slice(0, 3).trim());
    await unmountAll();
  }
  return kinds;
}

let known: ReadonlySet<string>;
beforeAll(async () => {
  known = await kindsWith(plainText);
  expect([...known].filter((kind) => /^(SCRIPT|IMG|IFRAME|OBJECT)\b/.test(kind))).toEqual([]);
});

// Characters that no page can hold are left out, which is seen in the files' own tests.
test.each(Object.entries(hostileTexts).filter(([, text]) => !/[\p{Cc}\p{Cs}]/u.test(text.trim())))(
  "%s",
  async (_, text) => {
    const kinds = await kindsWith(text);
    expect([...kinds].filter((kind) => !known.has(kind))).toEqual([]);
  },
);
