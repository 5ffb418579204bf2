import { runApart, runBatch } from "../../support/batchRun";
import { newFolder } from "../../support/cli";
import { countyFile } from "../../support/county/files";
import { buildProgram } from "../../support/program";
import { leastShare, speedupOf } from "../../support/speedup";
import { atLeast, type Section } from "../section";

const count = 2000;
const rounds = 3;

export const workers: Section = {
  title: "Threads: the command line over a folder, with one thread and with two",
  remark:
    `${count} files of a county, median of ${rounds} rounds in turn; threads are to gain 85 % of what two processes ` +
    "gain, each with half of the files",
  run: async () => {
    const [built, files] = [newFolder(), newFolder()];
    try {
      const program = buildProgram(built.at("nianbao.js"));
      const names: string[] = [];
      for (let at = 0; at < count; at += 1) {
        const { name, content } = await countyFile(at, count);
        files.put(name, content);
        names.push(name);
      }
      const peaks: number[] = [];
      const run = async (jobs: number): Promise<number> => {
        const { seconds, peak } = await runBatch(program, files.path, jobs, names);
        peaks.push(peak);
        return seconds;
      };
      const apart = (): Promise<number> => runApart(program, files.path, names);
      const { gained, possible, share } = await speedupOf({ one: () => run(1), two: () => run(2), apart }, rounds);
      return [
        { what: "two threads against one", value: `${gained.toFixed(2)} x`, budget: "", ok: null },
        {
          what: "two processes with half of the files each against one thread",
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
