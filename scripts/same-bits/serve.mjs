/** Serves a folder to a page of this machine, and an empty page at its root. */
import fs from "node:fs";
import http from "node:http";
import path from "node:path";

const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json" };

/** What lets the threads of a page share memory. */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** Starts the server on a free port. */
export async function serve(folder) {
  const server = http.createServer((request, response) => {
    const wanted = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = path.join(folder, path.posix.normalize(wanted));
    if (wanted === "/") return response.writeHead(200, { ...ISOLATED, "content-type": "text/html" }).end("<!doctype html><title>nnc</title>");
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { ...ISOLATED, "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    return fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
