import { kindOf } from "./kind";

/** A file of the export by the address at which it is served. */
export interface SiteFile {
  address: string;
  bytes: Uint8Array;
}

/** What is written for servers, for search engines, or for the worker alone. */
const notForReaders = /^\/(?:_headers|\.[^/]*|404\.html|sitemap\.xml|robots\.txt|llms\.txt|social\.png|sw\.js|(?:404|_not-found|copy)\/.*)$|\.(?:br|gz|map)$/;

/**
 * Whether a file belongs into a copy from which everything can be read with the network gone. What the router fetches
 * to show a page does not: it is made from the page.
 */
export function belongsInCopy(address: string): boolean {
  const kind = kindOf(address);
  return kind !== "ahead" && kind !== "flight" && !notForReaders.test(address);
}

/** Unpacked bytes from which on a pack is full: one is unpacked within a few milliseconds, and all are some dozens. */
const full = 1_000_000;

/** Files that are alike: `/facts/a/` and `/facts/b/`, pages apart from other files, and what never changes apart from both. */
function shelfOf(address: string): string {
  const kind = kindOf(address);
  const [, first = "", second = ""] = address.split("/");
  return kind === "unchanging" ? `${kind} ${first}/${second}` : `${kind} ${first}`;
}

/**
 * Puts files that are alike together, so that they compress well, until a pack is full. What never changes stands in
 * packs of its own, which a new version of the site can keep.
 * @returns the files of each pack, the same in whatever order they came
 */
export function fillPacks(files: readonly SiteFile[]): SiteFile[][] {
  const shelved = files
    .map((file) => ({ file, shelf: shelfOf(file.address) }))
    .toSorted((a, b) => compare(a.shelf, b.shelf) || compare(a.file.address, b.file.address));
  const packs: SiteFile[][] = [];
  let pack: SiteFile[] = [];
  let filled = full;
  let last = "";
  for (const { file, shelf } of shelved) {
    const another = shelf !== last && (shelf.startsWith("unchanging") || filled > full / 4);
    if (filled >= full || another) {
      pack = [];
      packs.push(pack);
      filled = 0;
    }
    pack.push(file);
    filled += file.bytes.length;
    last = shelf;
  }
  return packs;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The bytes of all files end to end. */
export function joinBytes(files: readonly SiteFile[]): Uint8Array {
  const joined = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let start = 0;
  for (const { bytes } of files) {
    joined.set(bytes, start);
    start += bytes.length;
  }
  return joined;
}
