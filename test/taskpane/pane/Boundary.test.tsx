/** @jest-environment jsdom */
import { Boundary } from "../../../src/taskpane/pane/Boundary";
import { click, render, unmountAll, visibleText } from "../../support/pane/render";

afterEach(unmountAll);

function Broken(): never {
  throw new Error("a part could not be loaded");
}

it("says in one sentence what to do where a part of the pane cannot be drawn", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const retry = jest.fn();
  await render(
    <Boundary onRetry={retry}>
      <Broken />
    </Boundary>,
  );
  complaints.mockRestore();
  expect(visibleText()).toContain("没有完成，请重试");
  expect(visibleText()).not.toContain("could not be loaded");
  await click("button", "重试");
  expect(retry).toHaveBeenCalledTimes(1);
});
