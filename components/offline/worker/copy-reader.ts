import { type Copy, type PackIndex, type Place, placesOf, readCopy } from "@/lib/offline/copy";
import { copyList, copyPack, typeOf } from "@/lib/offline/kind";
import { copyCache, savedHeader } from "@/lib/offline/message";

interface OpenCopy {
  copy: Copy;
  saved: number;
  places: ReadonlyMap<string, Place>;
}

const opened = new Map<string, Promise<OpenCopy | undefined>>();

/** The copy that is stored under a list, read once as long as the worker runs; undefined where none is whole. */
export function openCopy(list: string = copyList): Promise<OpenCopy | undefined> {
  const known = opened.get(list) ?? readStoredCopy(list).catch(() => undefined);
  opened.set(list, known);
  return known;
}

/** After the copy was exchanged or removed. */
export function forgetOpenCopies(): void {
  opened.clear();
  unpacked.clear();
}

async function readStoredCopy(list: string): Promise<OpenCopy | undefined> {
  const cache = await caches.open(copyCache);
  const stored = await cache.match(list);
  const copy = readCopy(await stored?.json());
  if (!stored || !copy) return undefined;
  const index = JSON.parse(new TextDecoder().decode(await unpack(copy.index.name))) as PackIndex;
  return { copy, saved: Number(stored.headers.get(savedHeader)), places: placesOf(index) };
}

/** Packs that were read last: who reads one page of a pack soon reads another. */
const unpacked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const kept = 3;

function unpack(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = unpacked.get(name) ?? readPack(name);
  unpacked.delete(name);
  unpacked.set(name, bytes);
  bytes.catch(() => unpacked.delete(name));
  const [oldest = name] = unpacked.keys();
  if (unpacked.size > kept) unpacked.delete(oldest);
  return bytes;
}

/** @throws when the browser has dropped the pack */
async function readPack(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const stored = await (await caches.open(copyCache)).match(copyPack(name));
  if (!stored?.body) throw new Error(`The pack ${name} is not stored.`);
  return new Uint8Array(await new Response(stored.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

/** What stands at an address in the copy, as a server would send it; undefined where the copy does not have it. */
export async function fromCopy(address: string, list: string = copyList): Promise<Response | undefined> {
  const open = await openCopy(list);
  const place = open?.places.get(address);
  const pack = open?.copy.packs[place?.pack ?? -1];
  if (!open || !place || !pack) return undefined;
  try {
    const bytes = await unpack(pack.name);
    return new Response(bytes.slice(place.start, place.end), {
      headers: { ...PAGE_HEADERS, "content-type": typeOf(address), [savedHeader]: String(open.saved) },
    });
  } catch {
    return undefined;
  }
}
