import type { Page } from "@playwright/test";
import type { ProgressEvent } from "@/lib/progress/event";
import { routes } from "@/lib/site/routes";

/** Puts events into the log of the device, as if they had happened. The page is the settings' afterwards. */
export async function storeProgress(page: Page, events: readonly ProgressEvent[]): Promise<void> {
  await page.goto(routes.settings);
  // The site makes its database itself, whatever version that has by now.
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === "assay"));
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("assay");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const change = opening.result.transaction("progress", "readwrite");
          for (const record of records) change.objectStore("progress").add(record);
          change.addEventListener("error", () => reject(change.error));
          change.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    events as unknown[],
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
