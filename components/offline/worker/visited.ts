import { kindOf, pageOf } from "@/lib/offline/kind";
import { savedHeader, type StoredPage } from "@/lib/offline/message";
import { readState } from "./state";

/** Pages kept from visits at most: months of reading, and a few MB. */
const mostPages = 120;

export const visitedCache = (version: string) => `assay-visited-${version}`;
export const ownVisited = visitedCache(SITE_VERSION);

/** A response to be stored, with the time. One that a redirect led to is made one of its own, as the browser asks of pages. */
export function dated(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(savedHeader, String(Date.now()));
  // The body comes unpacked.
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** What was kept at an address from visits, of this version or the one before. */
export async function fromVisits(address: string): Promise<Response | undefined> {
  const own = await (await caches.open(ownVisited)).match(address, { ignoreVary: true });
  if (own) return own;
  const previous = (await readState())?.previous;
  return previous === undefined ? undefined : (await caches.open(visitedCache(previous))).match(address, { ignoreVary: true });
}

/**
 * Keeps a page that was come to without being loaded, and files that it fetched before this worker was there. Where
 * there is no room, nothing is kept, and the visit goes on.
 */
export async function keepVisited(page: string, files: readonly string[]): Promise<void> {
  const cache = await caches.open(ownVisited);
  const keep = async (address: string) => {
    const response = await fetch(address);
    if (response.ok) await cache.put(address, dated(response));
  };
  if (!(await cache.match(page, { ignoreVary: true }))) await keep(page);
  for (const file of files) {
    if (kindOf(file) === "unchanging" && !(await caches.match(file, { ignoreVary: true }))) await keep(file);
  }
  await dropOldest(cache);
}

export async function dropOldest(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).filter(({ url }) => kindOf(new URL(url).pathname) === "page");
  for (const request of pages.slice(0, Math.max(0, pages.length - mostPages))) await cache.delete(request);
}

/** The pages kept from visits, the latest first. */
export async function listVisited(): Promise<StoredPage[]> {
  const cache = await caches.open(ownVisited);
  const pages = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((address) => kindOf(address) === "page");
  const listed = await Promise.all(
    pages.map(async (page) => {
      const response = await cache.match(page, { ignoreVary: true });
      const [, title = page] = /<title>([^<]*)<\/title>/.exec((await response?.text()) ?? "") ?? [];
      return { page: pageOf(page), title, saved: Number(response?.headers.get(savedHeader) ?? 0) };
    }),
  );
  return listed.toSorted((a, b) => b.saved - a.saved);
}
