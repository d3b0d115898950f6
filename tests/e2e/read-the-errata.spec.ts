import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-page";

const filter = (page: Page) => page.getByRole("search", { name: "Search the errata" });

test("the errata are filtered by chapter, kind and exam, and the address keeps it", async ({ page }) => {
  await page.goto("/errata/");
  await expect(filter(page).getByRole("status")).toHaveText("All 168 errata");

  await filter(page).getByLabel("Exam").selectOption({ label: "Associate Cloud Engineer" });
  await filter(page).getByLabel("Chapter").selectOption({ label: "Exam Focus Areas" });
  await expect(page).toHaveURL(/\?chapter=exam-focus&exam=ace$/);
  await expect(page.locator("#erratum-exam-ace-weight")).toBeVisible();
  await expect(page.locator("#erratum-exam-pca-weight")).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: "Overview" })).toBeHidden();

  await filter(page).getByLabel("Kind").selectOption({ label: "Wrong" });
  await expect(page.locator("#erratum-exam-ace-weight")).toBeHidden();
  await page.reload();
  await expect(filter(page).getByLabel("Kind")).toHaveValue("wrong");
  await expect(page.locator("#erratum-exam-ace-q-explanation")).toBeVisible();
  await expect(page.locator("#erratum-exam-case-studies")).toBeHidden();
});

test("the page says how often the guide contradicts itself, with the arithmetic of each case", async ({ page }) => {
  await page.goto("/errata/");
  await page.getByRole("link", { name: "The arithmetic stands below" }).click();
  await expect(page.getByRole("heading", { name: "How often the guide contradicts itself" })).toBeInViewport();
  await expect(page.locator("main")).toContainText("24 times: 21 times about price and 3 times about something else");
  await expect(page.locator(".contradictions > li")).toHaveCount(24);
  // (4 × 0.114 + 16 × 0.019) × 730 = 554.80
  const first = page.locator("#contradiction-minimum-730");
  await expect(first).toContainText("$730/month");
  await expect(first).toContainText("0.760 × 730 = 554.80");
  await first.getByRole("link", { name: "erratum" }).click();
  await expect(page).toHaveURL(/\/errata\/price-730-minimum\/$/);
  await expect(page.getByRole("heading", { name: "The guide against itself" })).toBeVisible();
});

test("each erratum leads to the one before and after it in its chapter, and says for which exam it matters", async ({ page }) => {
  await page.goto("/errata/exam-ace-weight/");
  await expect(page.locator("main")).toContainText("Matters for ACE.");
  const pager = page.getByRole("navigation", { name: "Previous and next erratum of the chapter" });
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await pager.getByRole("link", { name: /^Next erratum/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(title ?? "");
  await pager.getByRole("link", { name: /^Previous erratum/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all errata and contradictions are there, and no filter that would do nothing", async ({ page }) => {
    await page.goto("/errata/");
    await expect(page.locator("[data-row]:visible")).toHaveCount(168);
    await expect(page.locator(".contradictions > li")).toHaveCount(24);
    await expect(filter(page)).toBeHidden();
  });
});
