import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type Agent } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { securityPolicy } from "../../tools/securityPolicy.cjs";
import { filesBelow } from "../support/source/chineseStrings";
import { BUILT, makeCertificate, openWorkbench } from "../support/workbenchPage";
import { findProgram } from "./run";

/** The server settings of docs/install.md in a real nginx; only port, paths and the server's name are others. */

const document = readFileSync(resolve("docs/install.md"), "utf8");
const settings = /```nginx\n([^]*?)```/.exec(document)?.[1] ?? "";

let folder: string;
let nginx: ChildProcess;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nginx-"));
  mkdirSync(join(folder, "temporary"));
  const { key, cert } = await makeCertificate();
  writeFileSync(join(folder, "key.pem"), key);
  writeFileSync(join(folder, "cert.pem"), cert);
  const port = await freePort();
  origin = `https://localhost:${port}`;
  const server = [
    ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl; listen [::1]:${port} ssl;`],
    ["/etc/nginx/tls/nianbao.crt", join(folder, "cert.pem")],
    ["/etc/nginx/tls/nianbao.key", join(folder, "key.pem")],
    ["/srv/nianbao", BUILT],
    ["server_name nianbao.example.gov.cn;", "server_name localhost;"],
  ].reduce((text, [from = "", to = ""]) => {
    if (!text.includes(from)) throw new Error(`docs/install.md has no ${from}`);
    return text.replace(from, to);
  }, settings);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${join(folder, "temporary", kind)};`)
    .join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${join(folder, "pid")}; error_log stderr; ${process.getuid?.() === 0 ? "user root;" : ""}
     events {} http { include /etc/nginx/mime.types; access_log off; ${temporary} ${server} }`,
  );
  nginx = spawn(findProgram("nginx", "/usr/sbin/nginx"), ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: "inherit",
  });
  for (let tries = 0; (await answerOf("/taskpane.html").catch(() => null)) === null; tries += 1) {
    if (tries > 50) throw new Error("nginx does not answer");
    await new Promise((resolved) => setTimeout(resolved, 100));
  }
});
afterAll(async () => {
  const ended = new Promise((resolved) => nginx.once("exit", resolved));
  nginx.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolved) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolved(port));
    });
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

function answerOf(path: string, agent?: Agent): Promise<Answer> {
  return new Promise((resolved, reject) => {
    const options = { rejectUnauthorized: false, ...(agent ? { agent } : {}) };
    get(origin + path, options, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolved({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).on("error", reject);
  });
}

const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  js: /^application\/javascript; charset=utf-8$/,
  css: /^text\/css(; charset=utf-8)?$/,
  json: /^application\/json$/,
  png: /^image\/png$/,
  svg: /^image\/svg\+xml$/,
  txt: /^text\/plain; charset=utf-8$/,
  woff2: /^font\/woff2$/,
};

test("serves every file as it was built, of its type and with the headers", async () => {
  const policy = securityPolicy();
  expect(document.split(policy)).toHaveLength(1 + 2);
  const paths = filesBelow(BUILT).map((path) => relative(BUILT, path));
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    const { status, headers, body } = await answerOf(`/${path}`);
    expect([path, status, body.equals(readFileSync(join(BUILT, path)))]).toEqual([path, 200, true]);
    const type = types[/[^.]+$/.exec(path)?.[0] ?? ""];
    if (type) expect(headers["content-type"]).toMatch(type);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["content-security-policy"]).toBe(policy);
    // Excel on the web shows the pane in a frame, and icons with this header as none.
    expect(headers).not.toHaveProperty("x-frame-options");
    expect(headers["cache-control"]).toBe(path.startsWith("assets/icons/") ? undefined : "no-cache");
  }
});

test("the pane works from it", async () => {
  const open = await openWorkbench({ at: origin });
  try {
    await open.pane.getByRole("button", { name: /打开示例/ }).click();
    await open.pane.getByText("示例已建好").waitFor();
    await open.pane.getByRole("tab", { name: /审核/ }).click();
    await open.pane.getByText("没有发现问题").first().waitFor();
    await open.pane.getByRole("tab", { name: /导出/ }).click();
    await open.pane.getByRole("region", { name: /预览/ }).getByText("六、其他需要报告的事项").waitFor();
    expect(open.errors).toEqual([]);
    await open.page.screenshot({ path: "test-results/office/nginx.png" });
  } finally {
    await open.close();
  }
});
