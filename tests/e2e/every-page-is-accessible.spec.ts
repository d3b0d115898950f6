import { faultsOf } from "../support/faults";
import { openSearch } from "../support/open-search";
import { samplePages } from "../support/pages";
import { expect, test } from "../support/quiet-page";

for (const address of samplePages) {
  test(`${address} has no violation that axe can find in either theme, and fits into 320 pixels`, async ({ page }) => {
    await page.goto(address, { waitUntil: "networkidle" });
    // Struck claims are checked open: what they hold is part of the page.
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("details.erratum").forEach((erratum) => (erratum.open = true)));
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      expect(await faultsOf(page), `in the ${theme} theme`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("the open search, stamp, contents and report have no violation either", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto("/chapters/ha-dr/", { waitUntil: "networkidle" });
  await page.locator("a.hallmark").first().click();
  await expect(page.getByRole("note", { name: "Where this figure comes from" })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Chapters and contents" }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByText("Report a problem in this chapter").click();
  await expect(page.getByRole("button", { name: "Copy the report" })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await (await openSearch(page)).fill("backup");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
