import { expect, loudTest as test } from "../support/quiet-page";

test.use({ javaScriptEnabled: false });

test("without scripts a chapter reads in full and its figures lead to their facts", async ({ page }) => {
  await page.goto("/chapters/ha-dr/");
  await expect(page.getByRole("heading", { name: "Recap" })).toBeVisible();
  await page.locator("a.hallmark").first().click();
  await expect(page).toHaveURL(/\/facts\/[a-z0-9-]+\/$/);
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Where it is used" })).toBeVisible();
});

test("without scripts a struck claim leads to what holds", async ({ page }) => {
  await page.goto("/chapters/ha-dr/");
  const erratum = page.locator("#erratum-connections-seamless");
  await erratum.locator("summary").click();
  await erratum.getByRole("link", { name: "What holds instead" }).click();
  await expect(page.getByRole("heading", { name: "What holds" })).toBeVisible();
});
