import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-page";

const filter = (page: Page) => page.getByRole("search", { name: "Search the facts" });

test("the facts are searched and filtered, and the address keeps what was asked", async ({ page }) => {
  await page.goto("/facts/");
  const total = await page.locator("[data-row]").count();
  await expect(filter(page).getByRole("status")).toHaveText(`All ${total} facts`);

  await filter(page).getByLabel("Search the facts").fill("read pool nodes");
  await expect(page).toHaveURL(/\?q=read\+pool\+nodes$/);
  await expect(filter(page).getByRole("status")).toHaveText(new RegExp(`^\\d+ of ${total} facts$`));
  await expect(page.locator("#fact-read-pool-max-nodes")).toBeVisible();
  await expect(page.locator("#fact-sla-ha")).toBeHidden();

  await filter(page).getByLabel("Product").selectOption({ label: "Cloud SQL for PostgreSQL" });
  await expect(page).toHaveURL(/\?q=read\+pool\+nodes&product=cloud-sql$/);
  await expect(page.locator("#fact-cloud-sql-read-pool-max-nodes")).toBeVisible();
  await expect(page.locator("#fact-read-pool-max-nodes")).toBeHidden();
  // A subject of which nothing is left goes, and so does the link to it.
  await expect(page.getByRole("heading", { name: "Backup and recovery" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Subjects" }).getByRole("link", { name: "Backup and recovery" })).toBeHidden();

  await filter(page).getByRole("button", { name: "Show all" }).click();
  await expect(filter(page).getByRole("status")).toHaveText(`All ${total} facts`);
  await expect(page).toHaveURL(/\/facts\/$/);
});

test("an address with a filter opens the list filtered, and a filter without result says what to do", async ({ page }) => {
  await page.goto("/facts/?subject=backup&disputed=yes");
  await expect(filter(page).getByRole("status")).toHaveText("No fact fits. Use fewer words, or take a filter away.");
  await filter(page).getByLabel("Disputed between sources").uncheck();
  await expect(page.locator("#fact-continuous-backup-window-default")).toBeVisible();
  await expect(filter(page).getByLabel("Subject")).toHaveValue("backup");
});

test("the filters are worked with the keyboard alone", async ({ page }) => {
  await page.goto("/facts/");
  await filter(page).getByLabel("Search the facts").focus();
  await page.keyboard.type("uptime");
  await page.keyboard.press("Tab");
  await expect(filter(page).getByLabel("Subject")).toBeFocused();
  await page.keyboard.type("Avail");
  await expect(filter(page).getByLabel("Subject")).toHaveValue("availability");
  await expect(page.locator("#fact-sla-ha")).toBeVisible();
});

test("a fact shows its earlier values, what sources dispute, and the sections, figures and errata that use it", async ({ page }) => {
  await page.goto("/facts/machine-max-memory/");
  await expect(page.getByRole("heading", { name: "Where sources disagree" })).toBeVisible();
  await expect(page.locator("main")).toContainText("2232 GiB");
  const history = page.getByRole("table", { name: /What the value was/ });
  await expect(history.getByRole("row", { name: /864 GB/ })).toContainText("until December 2025");

  await page.goto("/facts/read-pool-max-nodes/");
  await page.getByRole("link", { name: "2. Read Pool Autoscaling" }).click();
  await expect(page).toHaveURL(/\/chapters\/performance\/#2-read-pool-autoscaling$/);
  await expect(page.locator('[id="2-read-pool-autoscaling"]')).toBeInViewport();
});

test("a fact and all facts are there as JSON, linked from their pages, with a schema at an address of its own", async ({ page, request }) => {
  await page.goto("/facts/read-pool-max-nodes/");
  await expect(page.locator('link[rel="alternate"][type="application/json"]')).toHaveAttribute("href", /\/facts\/read-pool-max-nodes\.json$/);
  const fact = await (await request.get("/facts/read-pool-max-nodes.json")).json();
  expect(fact).toMatchObject({ id: "read-pool-max-nodes", value: 20, unit: "nodes" });
  expect((await request.get(new URL(fact.$schema).pathname)).ok()).toBe(true);

  await page.goto("/facts/");
  await expect(page.locator('link[rel="alternate"][type="application/json"]')).toHaveAttribute("href", /\/facts\.json$/);
  const { facts } = await (await request.get("/facts.json")).json();
  expect(facts).toHaveLength(await page.locator("[data-row]").count());
});

test.describe("before any fact is due for review", () => {
  test("nothing says so", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-23T12:00:00Z"));
    await page.goto("/facts/?due=yes");
    await expect(filter(page).getByRole("status")).toContainText("No fact fits");
    await page.goto("/chapters/pricing/", { waitUntil: "networkidle" });
    await page.locator("a.hallmark").first().click();
    await expect(page.getByRole("note", { name: "Where this figure comes from" })).toBeVisible();
    await expect(page.getByText(/due for review/i).filter({ visible: true })).toHaveCount(0);
  });
});

test.describe("once facts are due for review by the reader's clock", () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date("2027-03-01T12:00:00Z")));

  test("a chapter says how many and since when, without moving, and the figures and their stamps are marked", async ({ page }) => {
    await page.goto("/chapters/pricing/");
    const line = page.locator(".chapter-head .due:visible");
    await expect(line).toHaveText(/^\d+ facts of this chapter are due for review since 20 February 2027\.$/);
    const text = await page.locator(".prose").boundingBox();
    await page.locator("[data-due-lines]").evaluate((lines) => lines.remove());
    expect(await page.locator(".prose").boundingBox(), "the text stands where it stood before the line came").toEqual(text);

    const due = page.locator("a.hallmark-due:visible").first();
    await due.click();
    await expect(page.getByRole("note", { name: "Where this figure comes from" })).toContainText("Due for review since 20 February 2027.");
  });

  test("the page of a fact says so, and the list finds it; one that holds longer is not marked", async ({ page }) => {
    await page.goto("/facts/price-alloydb-vcpu/");
    await expect(page.getByText("Due for review since 20 February 2027.")).toBeVisible();
    await page.goto("/facts/read-pool-max-nodes/");
    await expect(page.getByText("Due for review since")).toBeHidden();

    await page.goto("/facts/?due=yes");
    await expect(page.locator("#fact-price-alloydb-vcpu")).toBeVisible();
    await expect(page.locator("#fact-read-pool-max-nodes")).toBeHidden();
  });

  test("the page of an erratum says so of the facts it rests on", async ({ page }) => {
    await page.goto("/errata/price-primary-rates/");
    await expect(page.locator(".due:visible")).toHaveText(/facts of this page are due for review since 20 February 2027/);
  });

  test("later on, one line says how many there are by then", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2028-01-01T12:00:00Z"));
    await page.goto("/chapters/pricing/");
    await expect(page.locator(".chapter-head .due:visible")).toHaveText(/due for review, the first since 20 February 2027\.$/);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all facts are listed, and no filter is shown that would do nothing", async ({ page }) => {
    await page.goto("/facts/");
    await expect(page.locator("#fact-read-pool-max-nodes")).toBeVisible();
    await expect(filter(page)).toBeHidden();
    await expect(page.getByText(/due for review since/i).filter({ visible: true })).toHaveCount(0);
  });
});

test("a fact's page names the topics and the rows of the comparison that show it", async ({ page }) => {
  await page.goto("/facts/read-pool-max-nodes/");
  const topics = page.getByRole("link", { name: "Read pools and autoscaling" });
  await expect(topics.first()).toHaveAttribute("href", "/topics/read-pools-and-autoscaling/");
  await expect(page.locator('main a[href^="/compare/#"]').first()).toBeVisible();
});
