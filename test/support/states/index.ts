import { connectionScenes } from "./connection";
import { countyScenes } from "./county";
import { exportScenes } from "./export";
import { fillScenes } from "./fill";
import { importScenes } from "./import";
import { reviewScenes } from "./review";
import type { Scene } from "./scene";

export type { Look, Scene } from "./scene";

/** Every state that the pane can be in, by the walks that lead there: for pictures and for checks of every state. */
export const scenes: readonly Scene[] = [
  ...fillScenes,
  ...importScenes,
  ...reviewScenes,
  ...exportScenes,
  ...countyScenes,
  ...connectionScenes,
];
