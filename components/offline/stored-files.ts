/** What is kept for when the network is gone: how many pages and files, and what they take as far as the browser says. */
export async function countStoredFiles(): Promise<{ count: number; bytes: number | undefined }> {
  if (!("caches" in window)) return { count: 0, bytes: 0 };
  const counts = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length));
  const estimate = (await navigator.storage?.estimate?.()) as { usageDetails?: { caches?: number } } | undefined;
  return { count: counts.reduce((sum, count) => sum + count, 0), bytes: estimate?.usageDetails?.caches };
}

/** Removes all of it, and the worker that kept it: the next visit is as the first was. */
export async function removeStoredFiles(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
  for (const worker of workers) await worker.unregister();
  if ("caches" in window) for (const name of await caches.keys()) await caches.delete(name);
}
