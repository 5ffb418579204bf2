import { execFileSync } from "node:child_process";
import { firstLoadBudget, firstLoadOf } from "../../support/firstLoad";
import { atMost, type Row, type Section } from "../section";

/**
 * What the official template loads before its first use, office.js left out, in bytes of gzip -9.
 * Measured on a production build of OfficeDev/Office-Addin-TaskPane-React with React 18.3.1 and Fluent UI 9.
 */
const template = { html: 342, polyfill: 78_061, react: 47_788, taskpane: 39_846, logo: 11_915 } as const;
const whole = Object.values(template).reduce((sum, bytes) => sum + bytes, 0);

export const bundle: Section = {
  title: "Pane: what comes before its first use, against the official template",
  remark: "a fresh production build, office.js left out, gzip -9",
  run: () => {
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--env", "product"], { stdio: "ignore" });
    const sizes = firstLoadOf("dist/addin");
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    const against = (what: string, bytes: number): Row => ({
      what: `${what} (${(bytes / 1000).toFixed(1)} kB)`,
      value: `${(total / bytes).toFixed(2)} x`,
      budget: "",
      ok: null,
    });
    return [
      ...sizes.map(({ name, bytes }) => ({
        what: name,
        value: `${(bytes / 1000).toFixed(1)} kB`,
        budget: "",
        ok: null,
      })),
      atMost("together", total / 1000, firstLoadBudget / 1000, "kB"),
      against("against the template", whole),
      against("against the template without its polyfill", whole - template.polyfill),
    ];
  },
};
