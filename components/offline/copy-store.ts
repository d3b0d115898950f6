import { create } from "zustand";
import { type Copy, missingParts, type Pack, partsOf, readCopy, sizeOf } from "@/lib/offline/copy";
import { copyList, copyPack, incomingList, packNamed, previousList } from "@/lib/offline/kind";
import { copyCache, savedHeader } from "@/lib/offline/message";
import { askWorker } from "./ask-worker";

/** The copy of the whole site on this device, and how far the fetching of one has come. */
interface CopyState {
  /** `reading` until the device was looked at; `forbidden` where the browser stores no files for a site. */
  status: "reading" | "forbidden" | "idle" | "fetching";
  /** What the site offers now; undefined while it cannot be reached. */
  offered?: Copy;
  /** What is whole on this device. */
  kept?: { copy: Copy; saved: number };
  /** Bytes of the offered copy that are here already. */
  here: number;
  /** Why the last fetching ended before everything was here. */
  trouble?: "full" | "unreached" | "elsewhere";
  /** Parts that could not be fetched. */
  failed: number;
}

export const useCopy = create<CopyState>(() => ({ status: "reading", here: 0, failed: 0 }));

/** Parts that are fetched at once, how often each is tried, and for how long is waited in between, in milliseconds. */
const atOnce = 4;
const tries = 3;
const pause = 700;

/** Looks at the device and at what the site offers. */
export async function readCopies(): Promise<void> {
  if (useCopy.getState().status === "fetching") return;
  try {
    // Without either, what is fetched could not be read again.
    if (!("serviceWorker" in navigator) || !("DecompressionStream" in window)) throw new Error("This browser cannot read a copy.");
    const cache = await caches.open(copyCache);
    const offered = await fetchList();
    useCopy.setState({
      status: "idle",
      offered,
      kept: await readKept(cache),
      here: offered ? sizeOf(partsOf(offered)) - sizeOf(missingParts(offered, await packsIn(cache))) : 0,
    });
  } catch {
    useCopy.setState({ status: "forbidden" });
  }
}

async function fetchList(): Promise<Copy | undefined> {
  try {
    const response = await fetch(copyList, { cache: "no-store" });
    return response.ok ? readCopy(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

async function readKept(cache: Cache): Promise<CopyState["kept"]> {
  const stored = await cache.match(copyList);
  const copy = readCopy(await stored?.json());
  // The browser may have dropped a part.
  if (!stored || !copy || missingParts(copy, await packsIn(cache)).length > 0) return undefined;
  return { copy, saved: Number(stored.headers.get(savedHeader)) };
}

async function packsIn(cache: Cache): Promise<Set<string>> {
  const names = (await cache.keys()).map(({ url }) => packNamed(new URL(url).pathname));
  return new Set(names.filter((name) => name !== undefined));
}

let stop: AbortController | undefined;

/** Leaves off. What has come stays, and the next time goes on from there. */
export function stopFetching(): void {
  stop?.abort();
}

/** Fetches what of the offered copy is not here yet. It goes on while the reader walks from page to page. */
export async function makeAvailable(): Promise<void> {
  if (useCopy.getState().status === "fetching") return;
  useCopy.setState({ status: "fetching", trouble: undefined, failed: 0 });
  const ended = await withoutOtherTabs(fetchCopy).catch((): Ended => ({ trouble: "unreached", failed: 0 }));
  useCopy.setState({ status: "idle", ...ended });
  await readCopies();
}

/** After the new version was accepted: what changed is fetched, and what did not is kept. */
export async function bringUpToDate(version: string): Promise<void> {
  await readCopies();
  const { offered, kept } = useCopy.getState();
  if (kept && offered?.version === version && kept.copy.version !== version) await makeAvailable();
}

export async function removeCopy(): Promise<void> {
  stopFetching();
  const cache = await caches.open(copyCache);
  // Without a worker there is nobody to ask.
  if (navigator.serviceWorker?.controller) await askWorker({ ask: "forget" });
  else for (const request of await cache.keys()) await cache.delete(request);
  useCopy.setState({ trouble: undefined, failed: 0 });
  await readCopies();
}

interface Ended {
  trouble: CopyState["trouble"];
  failed: number;
}

/** One tab fetches. */
async function withoutOtherTabs(run: () => Promise<Ended>): Promise<Ended> {
  if (!navigator.locks) return run();
  return navigator.locks.request("assay-copy", { ifAvailable: true }, (lock) => (lock ? run() : { trouble: "elsewhere" as const, failed: 0 }));
}

async function fetchCopy(): Promise<Ended> {
  const copy = await fetchList();
  if (!copy) return { trouble: "unreached", failed: 0 };
  const cache = await caches.open(copyCache);
  const missing = missingParts(copy, await packsIn(cache));
  useCopy.setState({ offered: copy, here: sizeOf(partsOf(copy)) - sizeOf(missing) });
  const aborter = new AbortController();
  stop = aborter;
  try {
    await cache.put(incomingList, Response.json(copy));
    const failed = await fetchParts(missing, cache, aborter.signal);
    if (failed > 0) return { trouble: "unreached", failed };
    if (!aborter.signal.aborted) await exchange(copy, cache);
    return { trouble: undefined, failed: 0 };
  } catch (error) {
    if ((error as Error).name === "QuotaExceededError") return { trouble: "full", failed: 0 };
    throw error;
  }
}

/** @returns how many could not be fetched @throws when there is no room for one */
async function fetchParts(parts: readonly Pack[], cache: Cache, signal: AbortSignal): Promise<number> {
  const waiting = [...parts];
  let failed = 0;
  let full: unknown;
  const work = async () => {
    for (let part = waiting.shift(); part && !signal.aborted && !full; part = waiting.shift()) {
      const bytes = await fetchPart(part, signal);
      if (!bytes) {
        failed += signal.aborted ? 0 : 1;
        continue;
      }
      try {
        await cache.put(copyPack(part.name), new Response(bytes, { headers: { "content-type": "application/octet-stream" } }));
        const { size } = part;
        useCopy.setState(({ here }) => ({ here: here + size }));
      } catch (error) {
        full = error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (full) throw full;
  return failed;
}

/** A part's bytes, all of them; undefined where they did not come. */
async function fetchPart({ name, size }: Pack, signal: AbortSignal): Promise<ArrayBuffer | undefined> {
  for (let round = 1; round <= tries && !signal.aborted; round++) {
    try {
      const response = await fetch(copyPack(name), { signal });
      const bytes = await response.arrayBuffer();
      if (response.ok && bytes.byteLength === size) return bytes;
    } catch {
      // Tried again below.
    }
    if (round < tries) await new Promise((resolve) => setTimeout(resolve, pause * round));
  }
  return undefined;
}

/** The new copy is whole and takes the place of the one before, which stays for tabs of its version. */
async function exchange(copy: Copy, cache: Cache): Promise<void> {
  const before = await cache.match(copyList);
  // Another tab may have exchanged it a moment ago; then the one before is kept already.
  if (before && readCopy(await before.clone().json())?.version !== copy.version) await cache.put(previousList, before);
  await cache.put(copyList, Response.json(copy, { headers: { [savedHeader]: String(Date.now()) } }));
  await cache.delete(incomingList);
  await askWorker({ ask: "copy-changed" });
}
