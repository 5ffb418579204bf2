import { readerOf } from "../../src/files/readers";
import { outputFormats, writers } from "../../src/files/writers";
import { plainReport } from "../support/reports/consistent";
import { valueOf, valuesOf } from "../support/reports/read";

describe.each(outputFormats)("the writer of %s", (format) => {
  it("writes what the reader of that extension reads", async () => {
    const written = await writers[format](plainReport, null);
    const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
    const report = valueOf(await valueOf(readerOf(`年报.${format}`))(bytes, `年报.${format}`));
    expect(valuesOf(report)).toEqual(valuesOf(plainReport));
  });

  it("writes a draft that is another file than the finished report", async () => {
    expect(await writers[format](plainReport, { openErrors: 3 })).not.toEqual(await writers[format](plainReport, null));
  });
});
