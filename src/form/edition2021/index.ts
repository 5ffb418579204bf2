import { remedies } from "../remedies";
import { sections } from "../sections";
import type { Edition } from "../types";
import { disclosure } from "./disclosure";
import { requests } from "./requests";

/** The format in force for reports on 2021 and later years. */
export const edition2021: Edition = {
  id: "2021",
  basis: "国办公开办函〔2021〕30号",
  firstYear: 2021,
  lastYear: null,
  sections,
  tables: [disclosure, requests, remedies],
};
