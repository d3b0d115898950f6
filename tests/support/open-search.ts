import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";

/** Opens the search by its keys, which are pressed again where the page had not begun to listen. @returns its field */
export async function openSearch(page: Page): Promise<Locator> {
  const field = page.getByRole("combobox", { name: "Search all sections" });
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(field).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return field;
}
