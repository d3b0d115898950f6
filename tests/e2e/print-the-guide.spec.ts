import { chapterSlugs } from "@/lib/site/routes";
import { expect, test } from "../support/quiet-page";

test("a chapter prints without the site around it, with errata open and link targets written out", async ({ page }) => {
  await page.goto("/chapters/ha-dr/", { waitUntil: "networkidle" });
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.locator("#contents")).toBeHidden();
  await expect(page.locator("#erratum-connections-seamless")).toContainText("What holds:");
  const shown = await page
    .locator("#erratum-connections-seamless p")
    .first()
    .evaluate((body) => body.getBoundingClientRect().height);
  expect(shown).toBeGreaterThan(10);
  const target = await page
    .locator('.erratum a[href^="https:"]')
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(target).toContain("https:");
  expect((await page.pdf()).byteLength).toBeGreaterThan(20_000);
});

test("the whole guide prints from one address: every chapter, every figure, all sources", async ({ page }) => {
  await page.goto("/print/");
  for (const slug of chapterSlugs) await expect(page.locator(`h2#${slug}`)).toBeAttached();
  await expect(page.locator("article")).toHaveCount(chapterSlugs.length);
  expect(await page.locator(".figure-drawing svg").count()).toBeGreaterThan(25);
  // Links between chapters lead within the document.
  const outside = await page.locator('article a[href^="/chapters/"]').count();
  expect(outside).toBe(0);
  const doubled = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(doubled).toEqual([]);
});
