import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import layers from "./tools/layers.cjs";

const { mayImport } = layers;
const folders = Object.keys(mayImport);

const boundaries = folders.map((folder) => {
  const others = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${others.join("|")})(/|$)`,
              message: `src/${folder} may import only ${mayImport[folder].join(", ") || "itself"}.`,
            },
            ...(folder === "taskpane" || folder === "workbench"
              ? []
              : [{ regex: "^react(-dom)?(/|$)|^@fluentui/", message: "React belongs into the pane." }]),
          ],
        },
      ],
    },
  };
});

/** What makes markup or program of a text: foreign text stays text. */
const asMarkup = "Foreign text must stay text: make nodes, or set textContent.";
const textStaysText = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
    message: asMarkup,
  },
  {
    selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]",
    message: asMarkup,
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", message: asMarkup },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: asMarkup },
  { selector: "JSXAttribute[name.name='srcDoc']", message: asMarkup },
];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "test-results/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["*.mjs", "*.js", "tools/*.mjs", "tools/*.cjs", "src/taskpane/first.js"],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/no-implied-eval": "error",
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], ...tseslint.configs.disableTypeChecked },
  { files: ["src/**"], rules: { "no-restricted-syntax": ["error", ...textStaysText] } },
  // Tests hand over methods of objects that have no `this` to lose.
  { files: ["test/**"], rules: { "@typescript-eslint/unbound-method": "off" } },
  {
    files: ["**/*.js", "**/*.mjs", "src/cli/**"],
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  ...boundaries,
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"] },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
);
