/** What a version of this shape does not know it leaves alone. */
export const copyFormat = 1;

/** A file that a copy of the site consists of: many of the site's files end to end, compressed together. */
export interface Pack {
  /** The hash of what it holds. */
  name: string;
  /** In bytes, as it is sent and as it is kept. */
  size: number;
}

/** What a full copy of the site consists of. Served as `/copy/list.json`, and kept beside the packs of a copy that is whole. */
export interface Copy {
  format: typeof copyFormat;
  /** Of the build: two copies of one version hold the same. */
  version: string;
  /** How many pages it holds, and how many bytes its files have unpacked. */
  pages: number;
  unpacked: number;
  /** Says in which pack each file stands. */
  index: Pack;
  packs: Pack[];
}

/** The index as it is packed: for each pack of the list its files in order, each with its length in bytes. */
export type PackIndex = [address: string, length: number][][];

/** Where a file stands: in which pack of the list, and from which byte to before which. */
export interface Place {
  pack: number;
  start: number;
  end: number;
}

/** The copy, or undefined where the data is none that this version knows how to read. */
export function readCopy(data: unknown): Copy | undefined {
  const copy = data as Partial<Copy> | null | undefined;
  return copy?.format === copyFormat && typeof copy.version === "string" && Array.isArray(copy.packs) && copy.index ? (copy as Copy) : undefined;
}

/** Everything that a copy consists of, the index last: with it the copy is whole. */
export function partsOf(copy: Copy): Pack[] {
  return [...copy.packs, copy.index];
}

/** The parts of a copy that are not stored yet. */
export function missingParts(copy: Copy, stored: ReadonlySet<string>): Pack[] {
  return partsOf(copy).filter(({ name }) => !stored.has(name));
}

/** The stored packs that none of these copies needs. */
export function unneededPacks(copies: readonly Copy[], stored: Iterable<string>): string[] {
  const needed = new Set(copies.flatMap((copy) => partsOf(copy).map(({ name }) => name)));
  return [...stored].filter((name) => !needed.has(name));
}

/** Bytes of all these parts together. */
export function sizeOf(parts: readonly Pack[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}

/** The places of all files of an index. */
export function placesOf(index: PackIndex): Map<string, Place> {
  const places = new Map<string, Place>();
  index.forEach((files, pack) => {
    let start = 0;
    for (const [address, length] of files) {
      places.set(address, { pack, start, end: start + length });
      start += length;
    }
  });
  return places;
}

/** A size for readers: whole KB below one MB, one place above. Number and unit stay on one line. */
export function formatSize(bytes: number): string {
  return bytes < 999_500 ? `${Math.round(bytes / 1000)}\u00A0KB` : `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;
}
