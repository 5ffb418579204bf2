/** @jest-environment jsdom */
import { writeHtmlFragment } from "../../../src/files/html/write";
import { paperNodes } from "../../../src/taskpane/export/paperNodes";
import { filled } from "../../support/pane/reports";

function drawn(markup: string): HTMLElement {
  const place = document.createElement("div");
  place.append(paperNodes(markup));
  return place;
}

describe("paperNodes", () => {
  it("is what our writer wrote, cell for cell", () => {
    const markup = writeHtmlFragment(filled, { openErrors: 1 });
    const written = new DOMParser().parseFromString(markup, "text/html").body;
    const paper = drawn(markup);
    expect(paper.textContent).toBe(written.textContent);
    expect(paper.querySelectorAll("table")).toHaveLength(3);
    const shapes = (root: ParentNode) =>
      [...root.querySelectorAll("*")].map((element) => [
        element.tagName,
        ...["colspan", "rowspan", "scope", "aria-label", "tabindex"].map((name) => element.getAttribute(name)),
        element instanceof HTMLElement && element.style.cssText,
      ]);
    expect(shapes(paper)).toEqual(shapes(written));
  });

  it("makes nothing of what our writer would never write", () => {
    const { innerHTML } = drawn(
      '<div><script>alert(1)</script><p onclick="alert(2)" id="root">一<img src="x" onerror="alert(3)"></p>' +
        '<iframe srcdoc="<script>alert(4)</script>"></iframe><!-- 二 --><svg onload="alert(5)"></svg></div>',
    );
    expect(innerHTML).toBe("<div><p>一</p></div>");
  });
});
