/** Serves the export on this machine, with the headers and the compression that a static host would give it. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { exportFolder } from "./exported";
import { headersFor } from "./headers";

const port = Number(process.env["PORT"] ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env["PORT"]}"; give a whole number from 1 to 65535.`);
  process.exit(1);
}

const notFound = readFileSync(path.join(exportFolder, "404.html"));
const files = sirv(exportFolder, {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders(response, pathname) {
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    if (pathname.endsWith(".md")) response.setHeader("content-type", "text/markdown; charset=utf-8");
  },
});

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  // As static hosts do: a page's address ends with a slash.
  if (!pathname.endsWith("/") && !path.posix.basename(pathname).includes(".")) {
    response.writeHead(308, { location: `${pathname.replace(/^\/+/, "/")}/${search}` }).end();
    return;
  }
  files(request, response, () => {
    response.writeHead(404, { ...headersFor(pathname), "content-type": "text/html; charset=utf-8" }).end(notFound);
  });
});

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`
      : `The server could not start: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, () => console.log(`Assay is at http://localhost:${port}/  (stop with Ctrl+C)`));
