import type { CheckSettings } from "../../../batch";
import { answerTo } from "./answer";
import { checkSettings, type FromWorker, type ToWorker } from "./protocol";

/** The program of a web worker: checks the files that it is told of, one after the other. */

let settings: CheckSettings = checkSettings({ previous: null });

const tell = (message: FromWorker): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === "begin") settings = checkSettings(data.settings);
  else void answerTo(data.task, settings).then((answer) => tell({ kind: "answer", answer }));
};
tell({ kind: "ready" });
