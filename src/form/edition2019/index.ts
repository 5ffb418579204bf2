import { remedies } from "../remedies";
import { sections } from "../sections";
import type { Edition } from "../types";
import { disclosure } from "./disclosure";
import { requests } from "./requests";

/** The trial format (试行), for the reports on 2019 and 2020. */
export const edition2019: Edition = {
  id: "2019",
  basis: "国办公开办函〔2019〕60号",
  firstYear: 2019,
  lastYear: 2020,
  sections,
  tables: [disclosure, requests, remedies],
};
