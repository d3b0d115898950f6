/** Where files stand whose name changes with their content, so that a copy of one is never old. */
export const unchangingPlaces = ["/_next/static/", "/search/", "/reference/", "/questions/data/", "/progress/data/", "/copy/packs/"] as const;

/** Where the offline copy is offered: its list, and the packs that it consists of. Under the same addresses it is kept. */
export const copyList = "/copy/list.json";
export const copyPack = (name: string) => `/copy/packs/${name}.pack` as const;

/** In the browser only: the list of a copy that is being fetched, and of the one before as long as tabs of its version are open. */
export const incomingList = "/copy/incoming.json";
export const previousList = "/copy/previous.json";

/** The pack whose address this is, or undefined. */
export function packNamed(pathname: string): string | undefined {
  return /^\/copy\/packs\/([^/]+)\.pack$/.exec(pathname)?.[1];
}

/**
 * What an address of the site gives, as far as it is treated differently offline: a page; the data by which the router
 * shows that page without loading it; data that the router asks for ahead and can do without; a file whose name changes
 * with its content; any other piece of a page; or what is none of a reader's, and goes straight to the network.
 */
export type Kind = "page" | "flight" | "ahead" | "unchanging" | "piece" | "apart";

export function kindOf(pathname: string): Kind {
  if (pathname === "/sw.js" || pathname.startsWith("/copy/")) return "apart";
  if (unchangingPlaces.some((place) => pathname.startsWith(place))) return "unchanging";
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  if (name === "index.txt") return "flight";
  if (name.startsWith("__next.")) return "ahead";
  return name.includes(".") ? "piece" : "page";
}

/** The page whose address, or whose router's data, this is: `/chapters/overview/index.txt` is of `/chapters/overview/`. */
export function pageOf(pathname: string): string {
  const page = pathname.replace(/\/index\.txt$/, "/");
  return page.endsWith("/") ? page : `${page}/`;
}

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
  xml: "application/xml",
};

/** The media type of what stands at an address. */
export function typeOf(pathname: string): string {
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  if (!name.includes(".")) return types["html"] ?? "";
  return types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
