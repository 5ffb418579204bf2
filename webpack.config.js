const { EsbuildPlugin } = require("esbuild-loader");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { manifestAt } = require("./tools/manifestAddress.cjs");
const { securityPolicy } = require("./tools/securityPolicy.cjs");
const { ThirdPartyNotices } = require("./tools/thirdParty.cjs");

/**
 * Two builds; both where none is named:
 *   --env product    the task pane, as Excel loads it                        -> dist/addin
 *   --env workbench  the same pane inside a spreadsheet in the browser          -> dist/workbench
 * `--env url=https://<server>/<folder>` puts the address into the manifest at which an office serves the add-in.
 * `--env office=<address>` takes office.js from a content delivery network instead of our own copy.
 * `--env maps` writes source maps.
 */
module.exports = (env = {}) => {
  if (env.WEBPACK_SERVE) return served(env);
  return env.product ? addin(env) : env.workbench ? workbench(env) : [addin(env), workbench(env)];
};

/** `webpack serve`: the add-in over https at the manifest's address, with a certificate that this machine trusts. */
async function served(env) {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    ...addin(env),
    devServer: {
      server: { type: "https", options: await getHttpsServerOptions() },
      host: "localhost",
      port: 3000,
      static: false,
      // The pane runs as it is shipped: without a client that reloads it by itself.
      client: false,
      hot: false,
      liveReload: false,
    },
  };
}

const TARGET = "es2021";
const OFFICE = join(__dirname, "node_modules/@microsoft/office-js/dist");
const FONT = join(__dirname, "node_modules/@fontsource/noto-sans-sc");

/** What office.js fetches by itself in today's hosts; the rest of its 86 MB is for others. */
const OFFICE_FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** For engines of any age: as it is written. */
const first = { from: "src/taskpane/first.js", info: { minimized: true } };

/** Icons and samples; the README's pictures stay at home. */
const assets = { from: "assets", to: "assets", globOptions: { ignore: ["**/assets/readme/**"] } };

function addin(env) {
  return {
    ...common("addin", env),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      pane(env),
      new CopyPlugin({ patterns: [first, ...officeFiles(env), manifest(env), assets] }),
      new ThirdPartyNotices("taskpane", env.office ? [] : [OFFICE]),
    ],
  };
}

function workbench(env) {
  return {
    ...common("workbench", env),
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      frameBootstrap: "./src/workbench/wire/frameBootstrap.ts",
      oldEngine: "./src/workbench/wire/oldEngine.ts",
      workbench: "./src/workbench/page/main.ts",
    },
    plugins: [
      pane({}),
      page("workbench", "./src/workbench/page/index.html", {
        filename: "index.html",
        pane: "taskpane.html",
        policy: securityPolicy(),
      }),
      new FirstTags("taskpane.html", [...fontLinks(), '<script defer src="frameBootstrap.js"></script>']),
      new FirstTags("index.html", fontLinks()),
      new CopyPlugin({ patterns: [first, ...officeFiles({}), ...fontFiles(), assets] }),
      new ThirdPartyNotices("taskpane", [OFFICE]),
    ],
  };
}

function common(name, env) {
  return {
    name,
    mode: "production",
    devtool: env.maps ? "source-map" : false,
    output: {
      path: join(__dirname, "dist", name),
      filename: "[name].js",
      chunkFilename: "chunks/[id].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: TARGET, jsx: "automatic" } },
        { test: /\.css$/, type: "css/auto" },
      ],
    },
    experiments: { css: true },
    optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, css: true, legalComments: "none" })] },
    cache: { type: "filesystem", name, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function page(chunk, template, options = {}) {
  return new HtmlPlugin({ template, chunks: [chunk], filename: `${chunk}.html`, scriptLoading: "defer", ...options });
}

/** The pane's page; it names office.js in a script tag of its own, for it cannot be bundled. */
function pane(env) {
  const office = env.office || "office/office.js";
  return page("taskpane", "./src/taskpane/taskpane.html", { officeJs: office, policy: securityPolicy({ office }) });
}

function officeFiles(env) {
  return env.office
    ? []
    : OFFICE_FILES.map((file) => ({ from: join(OFFICE, file), to: `office/${file}`, info: { minimized: true } }));
}

/** The manifest, at the address of this build. A wrong one ends the build before it begins. */
function manifest(env) {
  if (env.url === undefined) return { from: "manifest.xml" };
  const content = manifestAt(readFileSync(join(__dirname, "manifest.xml"), "utf8"), String(env.url));
  return { from: "manifest.xml", transform: () => content };
}

/** The font's style sheets name every file twice; of the two kinds all our browsers read the smaller. */
function fontFiles() {
  const onlyWoff2 = (css) =>
    css
      .toString()
      .replace(
        /url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\), url\([^)]+\) format\('woff'\)/g,
        "url($1) format('woff2')",
      )
      // Without another Chinese font on the machine, "swap" would show boxes until a file has come.
      .replace(/font-display: swap/g, "font-display: block");
  return [
    ...["400", "700"].map((weight) => ({
      from: join(FONT, `${weight}.css`),
      to: `fonts/${weight}.css`,
      transform: onlyWoff2,
    })),
    {
      from: "files/*-{400,700}-normal.woff2",
      context: FONT,
      to: "fonts/[name][ext]",
      globOptions: { ignore: ["**/*-simplified-*"] },
    },
    { from: join(FONT, "LICENSE"), to: "fonts/LICENSE", toType: "file" },
  ];
}

function fontLinks() {
  return ["400", "700"].map((weight) => `<link rel="stylesheet" href="fonts/${weight}.css">`);
}

/** Puts tags before all scripts and styles of a page, its own included. */
class FirstTags {
  constructor(file, tags) {
    this.file = file;
    this.tags = tags;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("FirstTags", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("FirstTags", (data) => {
        if (data.outputName !== this.file) return data;
        const [before, after] = data.html.split("</title>");
        if (after === undefined) throw new Error(`${this.file} has no title to put tags after.`);
        return { ...data, html: `${before}</title>${this.tags.join("")}${after}` };
      });
    });
  }
}
