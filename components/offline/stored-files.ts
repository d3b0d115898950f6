/** How many pages and files are kept for when the network is gone. */
export async function countStoredFiles(): Promise<number> {
  if (!("caches" in window)) return 0;
  const counts = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Removes all of it, and the worker that kept it: the next visit is as the first was. */
export async function removeStoredFiles(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
  for (const worker of workers) await worker.unregister();
  if ("caches" in window) for (const name of await caches.keys()) await caches.delete(name);
}
