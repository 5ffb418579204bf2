/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, so that both the tests and tools/start.mjs can load it */
// A static server for a built folder: what `npm start` and the browser tests use.
const { createReadStream, statSync } = require("node:fs");
const http = require("node:http");
const https = require("node:https");
const { extname, join, normalize, sep } = require("node:path");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** "localhost" means both, and who asks may try either first. */
const LOOPBACKS = ["127.0.0.1", "::1"];

/**
 * Serves a folder on this machine only. Port 0 takes any free one. Resolves with the address and a way to stop;
 * rejects with node's error (code EADDRINUSE) where the port is taken.
 */
async function serveFolder(folder, port = 0, certificate = null) {
  const servers = [];
  const stop = async () => {
    await Promise.all(servers.splice(0).map(close));
  };
  let actual = port;
  for (const host of LOOPBACKS) {
    const handler = (request, response) => answer(folder, request, response);
    const server = certificate ? https.createServer(certificate, handler) : http.createServer(handler);
    try {
      await listen(server, actual, host);
    } catch (reason) {
      // A machine may do without the newer protocol.
      if (reason.code === "EADDRNOTAVAIL" || reason.code === "EAFNOSUPPORT") continue;
      const isSecond = servers.length > 0;
      await stop();
      if (port === 0 && isSecond) return serveFolder(folder, 0, certificate);
      throw reason;
    }
    servers.push(server);
    actual = server.address().port;
  }
  return { origin: `${certificate ? "https" : "http"}://localhost:${actual}`, stop };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? "/");
  if (file === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found");
    return;
  }
  const { size } = statSync(file);
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Content-Length": size, "Cache-Control": "no-cache" });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file a request names, or null; never one outside the folder. */
function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(join(folder, sep))) return null;
  if (file.includes("\0")) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? file : null;
}

module.exports = { serveFolder };
