import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../tools/serveFolder.cjs";
import type { ServedFolder } from "../../tools/serveFolder.cjs";

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "served-"));
  mkdirSync(join(folder, "public/fonts"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "public/index.html"), "<p>首页</p>");
  writeFileSync(join(folder, "public/示例.json"), "{}");
  writeFileSync(join(folder, "public/fonts/a.woff2"), "font");
  served = await serveFolder(join(folder, "public"));
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", "text/html; charset=utf-8", "<p>首页</p>"],
  ["/index.html?place=fill#top", "text/html; charset=utf-8", "<p>首页</p>"],
  [`/${encodeURIComponent("示例")}.json`, "application/json; charset=utf-8", "{}"],
  ["/fonts/a.woff2", "font/woff2", "font"],
])("serves %s", async (path, type, body) => {
  const response = await fetch(served.origin + path);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([200, type, body]);
});

// Not by fetch, which would tidy the path up.
test.each(["/missing.html", "/fonts", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%", "/a%00b"])(
  "does not serve %s",
  async (path) => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(served.origin);
      request({ host: "localhost", port, path }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(404);
  },
);

test("says that a port is taken", async () => {
  await expect(serveFolder(folder, Number(new URL(served.origin).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
});
