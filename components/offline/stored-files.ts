import { stopFetching, useCopy } from "./copy-store";

/** How many pages and files are kept for when the network is gone. */
export function countStoredFiles(): Promise<number> {
  return inTurn("shared", async () => {
    if (!("caches" in window)) return 0;
    const counts = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** Removes all of it, and the worker that kept it: the next visit is as the first was. */
export function removeStoredFiles(): Promise<void> {
  stopFetching();
  return inTurn("exclusive", async () => {
    const workers = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
    for (const worker of workers) await worker.unregister();
    if ("caches" in window) for (const name of await caches.keys()) await caches.delete(name);
    useCopy.setState({ kept: undefined, here: 0, trouble: undefined, failed: 0 });
  });
}

/** Whoever opens a cache to count what is in it makes it anew if it is gone, so nothing is counted, in no tab, while all is removed. */
function inTurn<T>(mode: LockMode, run: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request("assay-stored-files", { mode }, run) : run();
}
