import { readFileSync } from "node:fs";
import { expect, test } from "../support/quiet-page";

test("the products stand side by side, and a figure opens its source", async ({ page }) => {
  await page.goto("/compare/");
  const table = page.getByRole("table", { name: /AlloyDB, both editions of Cloud SQL/ });
  for (const product of ["AlloyDB", "Cloud SQL Enterprise", "Cloud SQL Enterprise Plus", "Spanner"]) {
    await expect(table.getByRole("columnheader", { name: product, exact: true })).toBeVisible();
  }
  await table.locator("#row-storage-max").getByRole("link", { name: "128 TiB" }).click();
  const stamp = page.getByRole("note", { name: "Where this figure comes from" });
  await expect(stamp).toContainText("Storage of one cluster, at most");
  await page.keyboard.press("Escape");
  await expect(stamp).toBeHidden();
});

test("the rows in which the products differ are shown alone, and the address says so", async ({ page }) => {
  await page.goto("/compare/");
  const rows = page.locator("tr[data-comparison-row]:visible");
  await expect(page.getByRole("status").filter({ hasText: "rows" })).toHaveText(/^All \d+ rows\.$/);
  const all = await rows.count();
  await page.getByRole("checkbox", { name: "Only where they differ" }).check();
  await expect(page).toHaveURL(/\/compare\/\?only=differences$/);
  await expect(page.locator("#row-encryption-keys")).toBeHidden();
  await expect(page.locator("#row-writers")).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);

  // Without Spanner every product has one writer.
  await page.getByRole("checkbox", { name: "Spanner" }).uncheck();
  await expect(page).toHaveURL(/\?only=differences&without=spanner$/);
  await expect(page.getByRole("columnheader", { name: "Spanner" })).toBeHidden();
  await expect(page.locator("#row-writers")).toBeHidden();

  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Spanner" })).not.toBeChecked();
  await expect(page.locator("#row-writers")).toBeHidden();
  await page.getByRole("checkbox", { name: "Only where they differ" }).uncheck();
  await page.getByRole("checkbox", { name: "Spanner" }).check();
  await expect(page).toHaveURL(/\/compare\/$/);
  await expect(rows).toHaveCount(all);
});

test("the last product cannot be taken away", async ({ page }) => {
  await page.goto("/compare/?without=alloydb,cloud-sql-enterprise,spanner");
  await expect(page.getByRole("checkbox", { name: "Cloud SQL Enterprise Plus" })).toBeDisabled();
  await expect(page.getByRole("columnheader", { name: "Cloud SQL Enterprise Plus" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "AlloyDB" })).toBeHidden();
});

test("a row has a link, and is shown to those who follow it even where the filter hides it", async ({ page }) => {
  await page.goto("/compare/");
  await page.locator("#row-sla").getByRole("link", { name: "SLA with high availability" }).click();
  await expect(page).toHaveURL(/#row-sla$/);
  await expect(page.locator("#row-sla")).toBeInViewport();

  await page.goto("/compare/?only=differences#row-encryption-keys");
  await expect(page.locator("#row-encryption-keys")).toBeVisible();
  await expect(page.locator("#row-ha-data-loss")).toBeHidden();
});

test("the file that is saved is the table on the screen", async ({ page }) => {
  await page.goto("/compare/?only=differences&without=cloud-sql-enterprise,cloud-sql-enterprise-plus");
  await expect(page.locator("#row-encryption-keys")).toBeHidden();
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("comparison.csv");
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines[0]).toBe("\uFEFFGroup,Feature,Why it matters,AlloyDB,Spanner");
  expect(lines).toHaveLength((await page.locator("tr[data-comparison-row]:visible").count()) + 1);
  expect(lines.find((line) => line.includes("Who takes writes"))).toMatch(/,one primary instance,every node$/);
});

test("the head and the first column stay in sight while the table scrolls", async ({ page }) => {
  for (const size of [
    { width: 375, height: 700 },
    { width: 1360, height: 800 },
  ]) {
    await page.setViewportSize(size);
    await page.goto("/compare/");
    await page.locator("#row-public-ip").scrollIntoViewIfNeeded();
    await expect(page.getByRole("columnheader", { name: "AlloyDB", exact: true })).toBeInViewport();
    await page.locator("#row-public-ip td").last().scrollIntoViewIfNeeded();
    await expect(page.locator("#row-public-ip").getByRole("rowheader")).toBeInViewport();
  }
});

test("on paper the whole table stands on wide pages", async ({ page }) => {
  await page.goto("/compare/?only=differences");
  await expect(page.locator("#row-encryption-keys")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("checkbox", { name: "Only where they differ" })).toBeHidden();
  const overflow = await page.evaluate(() => getComputedStyle(document.querySelector(".comparison-frame") ?? document.body).overflow);
  expect(overflow).toBe("visible");
  const paper = await page.pdf({ preferCSSPageSize: true });
  // The first page's box, wider than it is high.
  const [, width = "0", height = "0"] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper.toString("latin1")) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole table reads, its figures lead to their facts, and it can be saved", async ({ page }) => {
    await page.goto("/compare/");
    await expect(page.getByRole("checkbox", { name: "Spanner" })).toBeHidden();
    await expect(page.locator("#row-encryption-keys")).toBeVisible();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download as CSV" }).click();
    const text = readFileSync(await (await saved).path(), "utf8");
    expect(text.split("\r\n")[0]).toBe("\uFEFFGroup,Feature,Why it matters,AlloyDB,Cloud SQL Enterprise,Cloud SQL Enterprise Plus,Spanner");
    await page.locator("#row-sla").getByRole("link", { name: "99.95%" }).last().click();
    await expect(page).toHaveURL(/\/facts\/cloud-sql-enterprise-sla\/$/);
  });
});
