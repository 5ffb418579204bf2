// `npm start`: builds the workbench, serves it, and opens it where there is a browser.
// A plain build and server rather than webpack-dev-server: the page is what the tests drive, and needs no reloading
// by itself. `npm start -- --watch` builds anew when a source changes.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const { serveFolder } = require("./serveFolder.cjs");
const config = require("../webpack.config.js");

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const PORT = Number(process.env.PORT || 3000);
const isWatching = process.argv.includes("--watch");

// The port first: nobody should wait for a build that cannot be served.
const server = await serve();
console.log("正在构建工作台…… Building the workbench …");
const start = performance.now();
await build();
console.log(`构建完成，用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒。Built.`);
console.log(`工作台 Workbench: ${server.origin}/　　(Ctrl+C 结束 to stop)`);
openInBrowser(`${server.origin}/`);

async function serve() {
  try {
    return await serveFolder(join(ROOT, "dist/workbench"), PORT);
  } catch (reason) {
    if (reason.code === "EADDRINUSE") {
      console.error(
        `端口 ${PORT} 已被占用。请关闭占用它的程序，或用环境变量 PORT 换一个端口，例如 PORT=3001 npm start。`,
      );
      console.error(
        `Port ${PORT} is taken. Stop the program that uses it, or choose another one: PORT=3001 npm start.`,
      );
    } else {
      console.error(`无法使用端口 ${PORT}。Cannot use port ${PORT}: ${reason.message}`);
    }
    process.exit(1);
  }
}

/** Resolves after the first build; ends the process when that fails. */
function build() {
  const compiler = webpack(config({ workbench: true }));
  return new Promise((resolve) => {
    const done = (error, stats) => {
      const failed = error ?? (stats.hasErrors() ? stats.toString("errors-only") : null);
      if (failed) console.error(failed);
      else resolve();
      if (isWatching) return;
      compiler.close(() => {
        if (failed) process.exit(1);
      });
    };
    if (isWatching) compiler.watch({}, done);
    else compiler.run(done);
  });
}

/** Where there is no browser to open, the printed address is enough. */
function openInBrowser(address) {
  if (process.env.CI === "true") return;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}
