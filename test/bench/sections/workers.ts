import { runBatch } from "../../support/batchRun";
import { newFolder } from "../../support/cli";
import { countyFile } from "../../support/county/files";
import { buildProgram } from "../../support/program";
import { leastShare, speedupOf } from "../../support/speedup";
import { atLeast, type Section } from "../section";

const count = 400;
const rounds = 3;

export const workers: Section = {
  title: "Threads: the command line over a folder, with one thread and with two",
  remark:
    `${count} files of a county, median of ${rounds} rounds in turn; of what two processes can do at that moment ` +
    "(2 x on two idle cores), threads have to gain what 1.7 x is of 2 x",
  run: async () => {
    const [built, files] = [newFolder(), newFolder()];
    try {
      const program = buildProgram(built.at("nianbao.js"));
      for (let at = 0; at < count; at += 1) {
        const { name, content } = await countyFile(at, count);
        files.put(name, content);
      }
      const peaks: number[] = [];
      const { gained, possible, share } = await speedupOf(async (jobs) => {
        const { seconds, peak } = await runBatch(program, files.path, jobs);
        peaks.push(peak);
        return seconds;
      }, rounds);
      return [
        { what: "two threads against one", value: `${gained.toFixed(2)} x`, budget: "", ok: null },
        {
          what: "two processes against one, doing nothing but count",
          value: `${possible.toFixed(2)} x`,
          budget: "",
          ok: null,
        },
        atLeast("gained of what was possible", 100 * share, 100 * leastShare),
        { what: "memory at its peak", value: `${Math.max(...peaks)} MB`, budget: "", ok: null },
      ];
    } finally {
      built.remove();
      files.remove();
    }
  },
};
