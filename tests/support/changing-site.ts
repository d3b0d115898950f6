import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Copy } from "@/lib/offline/copy";

/** The site behind a server that can publish a second version of it, or be out of reach for some addresses. */
export interface ChangingSite {
  address: string;
  /** Publishes a version whose worker is another, and whose copy has one pack changed. */
  publishSecond(): void;
  /** Addresses for which the server is at fault, until they are taken out again. */
  broken: Set<string>;
  /** Addresses of packs that were asked for. */
  packsSent: string[];
  close(): void;
}

const changed = "-second";

/** @param site where the built site is served */
export async function serveChangingSite(site: string): Promise<ChangingSite> {
  let second = false;
  const broken = new Set<string>();
  const packsSent: string[] = [];

  const listOf = async (): Promise<Copy> => (await (await fetch(`${site}/copy/list.json`)).json()) as Copy;
  const send = async (pathname: string, search: string, response: ServerResponse) => {
    if (broken.has(pathname)) {
      response.writeHead(500).end();
      return;
    }
    if (pathname.endsWith(".pack")) packsSent.push(pathname);
    const upstream = await fetch(`${site}${pathname.replace(changed, "")}${search}`, { redirect: "manual" });
    let body = Buffer.from(await upstream.arrayBuffer());
    if (second && pathname === "/sw.js") body = Buffer.from(body.toString().replaceAll((await listOf()).version, "second"));
    if (second && pathname === "/copy/list.json") {
      const copy = await listOf();
      const [first, ...others] = copy.packs;
      if (first) body = Buffer.from(JSON.stringify({ ...copy, version: "second", packs: [{ ...first, name: first.name + changed }, ...others] }));
    }
    const { "content-encoding": _packed, "content-length": _length, ...headers } = Object.fromEntries(upstream.headers);
    response.writeHead(upstream.status, headers).end(body);
  };

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    send(pathname, search, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    publishSecond: () => (second = true),
    broken,
    packsSent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
