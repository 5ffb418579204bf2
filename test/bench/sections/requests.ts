import { createWorkbook } from "../../../src/excel/workbook";
import { createHost } from "../../../src/workbench/wire/host";
import { valueOf } from "../../support/reports/read";
import { loadOffice } from "../../support/office/loadOffice";
import { MemorySpreadsheet } from "../../support/office/memorySpreadsheet";
import { atMost, type Section } from "../section";

export const requests: Section = {
  title: "Excel: requests that the unmodified Office.js library sends",
  remark: "to a spreadsheet in memory; the library's own clean-up is not counted",
  run: async () => {
    const spreadsheet = new MemorySpreadsheet();
    const host = createHost(spreadsheet);
    loadOffice(host);
    const workbook = createWorkbook();
    const taken = (): number => {
      const count = host.requests.filter(({ isCleanup }) => !isCleanup).length;
      host.clearRequests();
      return count;
    };
    valueOf(await workbook.build({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "formula" }));
    const built = taken();
    valueOf(await workbook.review());
    const reviewed = taken();
    let looks = 0;
    const stop = valueOf(await workbook.watch(() => (looks += 1)));
    await pause();
    taken();
    looks = 0;
    const sheet = spreadsheet.sheets().find(({ name }) => name.startsWith("表三"));
    if (!sheet) throw new Error("no 表三");
    const place = { row: 3, column: 3, rows: 1, columns: 1 };
    spreadsheet.writeCells(sheet.id, place, [[{ kind: "value", value: 3 }]]);
    await pause();
    const live = taken();
    stop();
    host.dispose();
    if (looks === 0) throw new Error("the change was not looked at");
    return [
      atMost("build the whole workbook", built, 2, "requests", 0),
      atMost("one-click review", reviewed, 2, "requests", 0),
      atMost("one live check", live / looks, 1, "requests", 0),
    ];
  },
};

/** Longer than the watch waits after a change. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));
