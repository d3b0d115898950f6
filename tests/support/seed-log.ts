import type { Page } from "@playwright/test";

/** Adds events to the log of the device, on a page of the site that has opened it; they show after the next load. */
export async function seedLog(page: Page, events: readonly object[]): Promise<void> {
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("assay");
        opening.addEventListener("success", () => {
          const change = opening.result.transaction("progress", "readwrite");
          for (const record of records) change.objectStore("progress").add(record);
          change.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
          change.addEventListener("error", () => reject(change.error));
        });
      }),
    events,
  );
}

/** The events of one type in the device's log, the earliest first. */
export function storedEvents(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const opening = indexedDB.open("assay");
        opening.addEventListener("success", () => {
          const asked = opening.result.transaction("progress").objectStore("progress").getAll() as IDBRequest<Record<string, unknown>[]>;
          asked.addEventListener("success", () => {
            opening.result.close();
            resolve(asked.result.filter((event) => event["type"] === wanted));
          });
        });
      }),
    type,
  );
}
