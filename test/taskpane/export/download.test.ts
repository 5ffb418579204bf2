/** @jest-environment jsdom */
import { keptFor, requestDownload } from "../../../src/taskpane/export/download";

it("clicks a plain link in this frame and keeps the file long enough to be saved", () => {
  jest.useFakeTimers();
  const clicked: { href: string; download: string; target: string }[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.isConnected).toBe(true);
    clicked.push({ href: this.href, download: this.download, target: this.target });
  });
  const revoked: string[] = [];
  URL.createObjectURL = () => "blob:report";
  URL.revokeObjectURL = (url) => void revoked.push(url);

  requestDownload(new Blob(["x"]), "报告.txt");
  expect(clicked).toEqual([{ href: "blob:report", download: "报告.txt", target: "" }]);
  expect(document.querySelector("a")).toBeNull();
  jest.advanceTimersByTime(keptFor - 1);
  expect(revoked).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(revoked).toEqual(["blob:report"]);
  expect(keptFor).toBeGreaterThanOrEqual(60_000);
});
