import type { Page } from "@playwright/test";
import { yearsOfStudy } from "./years-of-study";

/** Puts so many records into the log of the site whose page is open, as they are; the site must have read its log before. */
export async function fillLog(page: Page, count: number): Promise<void> {
  const records = yearsOfStudy(count);
  for (let from = 0; from < records.length; from += 5_000) {
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("assay");
          opening.addEventListener("success", () => {
            const change = opening.result.transaction("progress", "readwrite");
            for (const record of some) change.objectStore("progress").add(record);
            change.addEventListener("complete", () => {
              opening.result.close();
              resolve();
            });
            change.addEventListener("error", () => reject(change.error));
          });
        }),
      records.slice(from, from + 5_000),
    );
  }
}
