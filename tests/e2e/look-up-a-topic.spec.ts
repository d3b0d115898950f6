import { expect, loudTest, test } from "../support/quiet-page";

test("a topic is found in the list, and its facts open their sources in place", async ({ page }) => {
  await page.goto("/topics/");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(7);
  await page.getByRole("link", { name: "HA and failover" }).click();
  await expect(page).toHaveURL(/\/topics\/ha-and-failover\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("High availability and failover");
  const row = page.getByRole("row", { name: /^SLA, highly available instances/ });
  await row.getByRole("link").click();
  const stamp = page.getByRole("note", { name: "Where this figure comes from" });
  await expect(stamp).toContainText("99.99%");
  await page.keyboard.press("Escape");
  await expect(stamp).toBeHidden();
});

test("from a topic the reader walks to the section that teaches it, to a related topic and to its objective", async ({ page }) => {
  await page.goto("/topics/ha-and-failover/");
  await page.getByRole("region", { name: "Sections to read" }).getByRole("link", { name: "What happens in a failover" }).click();
  await expect(page).toHaveURL(/\/chapters\/ha-dr\/#what-happens-in-a-failover$/);
  await page.goBack();
  await page.getByRole("region", { name: "Related topics" }).getByRole("link", { name: "DR and replication" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Disaster recovery and replication");
  await expect(page.getByText("Nothing promotes a secondary cluster by itself.")).toBeVisible();
  await page.getByRole("region", { name: "Objectives it serves" }).getByRole("link", { name: /^2\.2/ }).first().click();
  await expect(page).toHaveURL(/\/exams\/about\/#ace-2-2$/);
});

test("a command can be copied, and leads to where it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/topics/ha-and-failover/", { waitUntil: "networkidle" });
  const block = page.locator("#code-ha-dr-test-failover");
  await block.getByRole("button", { name: /^Copy/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("gcloud alloydb instances failover");
  await page.locator('a[href="/chapters/ha-dr/#code-test-failover"]').click();
  await expect(page.locator("#code-test-failover")).toBeInViewport();
});

test("a struck claim opens with what holds", async ({ page }) => {
  await page.goto("/topics/dr-and-replication/", { waitUntil: "networkidle" });
  const erratum = page.locator("#erratum-price-cross-region-30");
  await erratum.locator("summary").click();
  await expect(erratum).toContainText("What holds:");
});

test("a topic prints as one page, without the site around it", async ({ page }) => {
  for (const slug of ["ha-and-failover", "pricing", "gcloud-for-alloydb", "audit-and-monitoring"]) {
    await page.goto(`/topics/${slug}/`, { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("navigation", { name: "On this page" })).toBeHidden();
    const sheet = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/Type\s*\/Page\b/g), slug).toHaveLength(1);
    await page.emulateMedia({ media: "screen" });
  }
});

test("the glossary leads from a letter to a term, from a term to another, and to the section that teaches it", async ({ page }) => {
  await page.goto("/glossary/");
  await page.getByRole("navigation", { name: "Letters" }).getByRole("link", { name: "R", exact: true }).click();
  await expect(page.locator("#rag")).toBeInViewport();
  await page.locator("#rpo").getByRole("link", { name: "replication lag" }).click();
  await expect(page).toHaveURL(/\/glossary\/#replication-lag$/);
  await page.locator("#replication-lag").getByRole("link", { name: "Replication Lag" }).click();
  await expect(page).toHaveURL(/\/chapters\/troubleshooting\/#replication-lag$/);
});

test("the changes name their feed, and the feed holds each of them", async ({ page, request }) => {
  await page.goto("/changes/");
  const changes = await page.locator(".changes-list li").count();
  expect(changes).toBeGreaterThan(2);
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute("href", /\/changes\/feed\.xml$/);
  const feed = await (await request.get("/changes/feed.xml")).text();
  expect(feed.match(/<entry>/g)).toHaveLength(changes);
});

loudTest.describe("without scripts", () => {
  loudTest.use({ javaScriptEnabled: false });
  loudTest("a topic reads in full, and its figures and claims lead to their pages", async ({ page }) => {
    await page.goto("/topics/pricing/");
    await expect(page.getByRole("heading", { name: "Commands" })).toBeVisible();
    await page
      .getByRole("row", { name: /^vCPU of any node/ })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(/\/facts\/price-alloydb-vcpu\/$/);
  });
});
