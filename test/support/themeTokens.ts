import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

const root = resolve(__dirname, "../..");
const styles = join(root, "src/taskpane/styles");

/** The style sheet with the tokens of Fluent's themes. */
export const themeFile = join(styles, "theme.css");

/** Where the components of Fluent that the pane uses name their tokens. */
const components = ["button/Button", "field/Field", "label/Label", "input/Input", "select/Select"].map((path) => {
  const [name = "", component = ""] = path.split("/");
  return `react-${name}/lib/components/${component}/use${component}Styles.styles.js`;
});
const provider = "react-provider/lib/components/FluentProvider/useFluentProviderStyles.styles.js";

/** Fluent's own list has no Chinese font: without one Windows falls back to a bitmap-like Song. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** A style sheet that gives every token to the page which the pane's own styles or a component of Fluent uses. */
export function themeCss(): string {
  const light: Readonly<Record<string, string | number>> = { ...webLightTheme, fontFamilyBase };
  const dark: Readonly<Record<string, string | number>> = { ...webDarkTheme, fontFamilyBase };
  const names = usedTokens().filter((name) => name in light);
  const lines = (theme: typeof light, wanted: readonly string[]): string =>
    wanted.map((name) => `  --${name}: ${theme[name]};\n`).join("");
  const changed = names.filter((name) => light[name] !== dark[name]);
  return [
    "/* The tokens of Fluent's themes that the pane uses. Written by `npm run theme`; a test tells when it is to be run. */",
    `:root {\n  color-scheme: light;\n${lines(light, names)}}`,
    `:root[data-theme="dark"] {\n  color-scheme: dark;\n${lines(dark, changed)}}\n`,
  ].join("\n\n");
}

function usedTokens(): readonly string[] {
  const sheets = readdirSync(styles, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css") && join(styles, name) !== themeFile)
    .map((name) => join(styles, name));
  const fluent = [...components, provider].map((path) => join(root, "node_modules/@fluentui", path));
  const texts = [...sheets, ...fluent].map((file) => readFileSync(file, "utf8")).join("\n");
  return [...new Set([...texts.matchAll(/var\(--(\w+)/g)].map(([, name = ""]) => name))].sort();
}
