import { openSearch } from "../support/open-search";
import { expect, test } from "../support/quiet-page";

test("the search opens by button and finds sections with their chapter and the words marked", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("combobox", { name: "Search all sections" }).fill("failover");
  const first = page.getByRole("option").first();
  await expect(first).toContainText("High Availability & Disaster Recovery");
  await expect(page.getByRole("option").locator("mark").first()).toHaveText(/failover/i);
});

test("Ctrl and K opens the search; arrows choose, Enter goes, Escape closes", async ({ page }) => {
  await page.goto("/chapters/overview/");
  const field = await openSearch(page);
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("columnar");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  const second = page.getByRole("option").nth(1);
  await expect(second).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/chapters\/performance\/#1-columnar-engine$/);
  await expect(page.locator('[id="1-columnar-engine"]')).toBeInViewport();
});

test("closing the search gives the focus back to where it was", async ({ page }) => {
  await page.goto("/chapters/overview/");
  const opener = page.locator("[data-search-open]");
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Search all sections" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();

  const chapter = page.getByRole("navigation", { name: "Chapters and contents" }).getByRole("link", { name: "Key Concepts" });
  await chapter.focus();
  await expect(await openSearch(page)).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(chapter).toBeFocused();
});

test("one slip in a word is forgiven", async ({ page }) => {
  await page.goto("/");
  await (await openSearch(page)).fill("colunmar engine");
  await expect(page.getByRole("option").first()).toContainText("Columnar Engine");
});

test("a search that finds nothing says so and what to do", async ({ page }) => {
  await page.goto("/");
  await (await openSearch(page)).fill("zzzzqqqq");
  await expect(page.getByRole("status").filter({ hasText: "Nothing found" })).toContainText("Try fewer or other words");
});

test("facts, errata, terms and topics are found beside the sections", async ({ page }) => {
  await page.goto("/");
  const field = await openSearch(page);
  await field.fill("scann");
  await expect(page.getByRole("option").filter({ hasText: "Glossary" }).first()).toBeVisible();
  await field.fill("nodes in all read pools");
  const fact = page.getByRole("option").filter({ hasText: "Fact: Clusters" }).first();
  await expect(fact).toBeVisible();
  await fact.click();
  await expect(page).toHaveURL(/\/facts\/read-pool-max-nodes\/$/);
});

test("once the page is there the search works with the network gone", async ({ page, context }) => {
  await page.goto("/chapters/overview/", { waitUntil: "networkidle" });
  await context.setOffline(true);
  await (await openSearch(page)).fill("point-in-time");
  await expect(page.getByRole("option").first()).toBeVisible();
  await context.setOffline(false);
});

test("the search finds commands and leads to where a chapter shows them", async ({ page }) => {
  await page.goto("/");
  await (await openSearch(page)).fill("gcloud alloydb clusters promote");
  const command = page.getByRole("option").filter({ hasText: "Command" }).first();
  await expect(command).toContainText("gcloud alloydb clusters promote");
  await command.click();
  await expect(page).toHaveURL(/\/chapters\/[a-z-]+\/#/);
});
