import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-page";

const fork = (page: Page, question: string) => page.getByRole("group", { name: question });
const outcome = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });
const queryOf = (page: Page) => new URL(page.url()).search;

const enterprise =
  "/decision/?where=google-cloud&writes=one-writer&history=none&live=neither&size=within-cloud-sql&availability=standard&reads=primary&cost=lowest";

test("with the keyboard alone a learner comes to a database and reads why", async ({ page }) => {
  await page.goto("/decision/");
  /** Goes on with Tab to the radio group of a fork and takes the option that lies so many steps below its first. */
  const take = async (question: string, steps: number) => {
    for (let presses = 0; presses < 20; presses += 1) {
      if (await fork(page, question).locator("input:focus").count()) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Space");
    for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
    await expect(fork(page, question).locator("input:focus")).toBeChecked();
  };
  await take("Where must the database run?", 0);
  await take("How must it take writes?", 0);
  await take("Is it warehouse-scale analytics on history?", 0);
  await take("Is it analytics or vector search on live data, at scale?", 1);
  await take("How large will it grow?", 0);
  await take("Which availability is promised, and may maintenance interrupt?", 2);
  await take("How far do reads fan out?", 0);

  await expect(outcome(page, "AlloyDB with high availability")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Outcome: AlloyDB with high availability." })).toHaveCount(1);
  // The arrow key ran past other options; only what was taken stands in the address.
  expect(queryOf(page)).toBe("?where=google-cloud&writes=one-writer&history=none&live=analytics&size=within-cloud-sql&availability=highest&reads=primary");
  const panel = page.getByRole("region", { name: "AlloyDB with high availability" });
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText([
    "Why",
    "Why not the others",
    "What would change it",
    "How an exam asks for it",
    "What the guide's tree says to the same",
    "Read on",
  ]);
  await expect(panel).toContainText("A basic instance has no SLA.");
});

test("the way back takes answers back one by one, and forth again, and nothing jumps", async ({ page }) => {
  await page.goto("/decision/");
  await page.getByRole("radio", { name: "In Google Cloud" }).check();
  await page.getByRole("radio", { name: /no more than one large machine/ }).check();
  // Another answer to the same fork takes the place of the first.
  await page.getByRole("radio", { name: "In several regions at once, consistent everywhere" }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await page.getByRole("radio", { name: "In several regions at once, consistent everywhere" }).check();
  await expect(outcome(page, "Spanner")).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);

  await page.goBack();
  await expect(outcome(page, "Spanner")).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "In Google Cloud" })).toBeChecked();
  await expect(fork(page, "How must it take writes?").locator("input:checked")).toHaveCount(0);
  await page.goBack();
  await expect(fork(page, "Where must the database run?").locator("input:checked")).toHaveCount(0);
  expect(queryOf(page)).toBe("");
  await page.goForward();
  await page.goForward();
  await expect(outcome(page, "Spanner")).toBeVisible();
});

test("who goes back in the same breath as a link answers the forks finds them unanswered", async ({ page }) => {
  await page.goto("/decision/");
  await expect(fork(page, "Where must the database run?")).toBeVisible();
  await page
    .locator("a[data-answers]")
    .first()
    .evaluate(async (link: HTMLElement) => {
      const gone = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      link.click();
      history.back();
      await gone;
    });
  expect(queryOf(page)).toBe("");
  await expect(page.locator(".tree-fork[data-answered]")).toHaveCount(0);
});

test("an earlier answer can be changed, and those that still apply are kept", async ({ page }) => {
  await page.goto(enterprise);
  await expect(outcome(page, "Cloud SQL Enterprise")).toBeVisible();
  await fork(page, "Is it analytics or vector search on live data, at scale?")
    .getByRole("radio", { name: /Analytical queries/ })
    .check();
  await expect(outcome(page, "AlloyDB with high availability")).toBeVisible();
  await expect(page.getByRole("radio", { name: /planned maintenance not counted/ })).toBeChecked();
  await expect(fork(page, "What is the cost ceiling?")).toHaveCount(0);

  // What no longer applied comes back when it applies again.
  await fork(page, "Is it analytics or vector search on live data, at scale?").getByRole("radio", { name: "Neither, or little of it" }).check();
  await expect(outcome(page, "Cloud SQL Enterprise")).toBeVisible();
  await expect(page.getByRole("radio", { name: /The lowest bill/ })).toBeChecked();
});

test("a shared link shows the same answers and outcome, and survives a reload", async ({ page }) => {
  await page.goto(enterprise);
  await expect(outcome(page, "Cloud SQL Enterprise")).toBeVisible();
  await page.reload();
  await expect(outcome(page, "Cloud SQL Enterprise")).toBeVisible();
  expect(page.url().endsWith(enterprise)).toBe(true);
  await expect(page.locator("main")).not.toContainText("could not be used");
});

test("what an address asks for in vain is left out and named; the rest is kept", async ({ page }) => {
  await page.goto("/decision/?where=google-cloud&writes=both&colour=%3Cb%3E");
  const notice = page.getByRole("status").filter({ hasText: "could not be used" });
  await expect(notice.getByRole("listitem")).toHaveText(["writes=both: the fork has no such option", "colour=<b>: the tree does not ask for it"]);
  await expect(page.getByRole("radio", { name: "In Google Cloud" })).toBeChecked();
  expect(queryOf(page)).toBe("?where=google-cloud");
  await page.getByRole("radio", { name: "In several regions at once, consistent everywhere" }).check();
  await expect(notice).toHaveCount(0);
});

test("what would change the outcome is one click away, and says so to those who cannot see it", async ({ page }) => {
  await page.goto(enterprise);
  await page.getByRole("link", { name: "If writes had to happen in several regions at once" }).click();
  await expect(outcome(page, "Spanner")).toBeFocused();
  expect(queryOf(page)).toBe("?where=google-cloud&writes=many-regions");
  await page.goBack();
  await expect(outcome(page, "Cloud SQL Enterprise")).toBeVisible();
});

test("the outcome leads to chapter, topic, comparison and the calculator with its workload", async ({ page }) => {
  await page.goto("/decision/?where=google-cloud&writes=one-writer&history=none&live=neither&size=beyond-cloud-sql&availability=none");
  await expect(outcome(page, "AlloyDB, basic")).toBeVisible();
  await expect(page.getByRole("link", { name: "the calculator, with this workload" })).toHaveAttribute(
    "href",
    /\/calculator\/\?.*availability=basic.*storage=64000/,
  );
  await expect(page.getByRole("link", { name: /Highly available or basic/ })).toHaveAttribute("href", "/chapters/ha-dr/#highly-available-or-basic");
  await page.getByRole("link", { name: "What high availability multiplies" }).click();
  await expect(page.locator("#row-price-ha")).toBeInViewport();
});

test("BigQuery goes beside a store, which is chosen next", async ({ page }) => {
  await page.goto("/decision/?where=google-cloud&writes=one-writer&history=warehouse");
  await expect(outcome(page, "BigQuery beside an operational store")).toBeVisible();
  await page.getByRole("link", { name: "Choose the operational store beside it" }).click();
  await expect(fork(page, "Is it analytics or vector search on live data, at scale?")).toBeVisible();
  expect(queryOf(page)).toBe("?where=google-cloud&writes=one-writer&history=none");
});

test("the guide's tree stands beside it, fork by fork with its errata, and the drawing follows", async ({ page }) => {
  await page.goto("/decision/");
  await page.getByRole("button", { name: "The guide's tree, as printed" }).click();
  await expect(page).toHaveURL(/\/decision\/\?tree=guide$/);
  await fork(page, "Budget < $1000/month?").getByRole("radio", { name: "Yes" }).check();
  await expect(outcome(page, "Cloud SQL PostgreSQL")).toBeVisible();
  await expect(page.getByRole("link", { name: "What is wrong with this fork" })).toHaveAttribute("href", "/errata/tree-budget-1000/");
  await expect(page.locator('.tree-drawing[data-tree="guide"] .tree-branch[data-taken]')).toHaveCount(1);
  await expect(page.locator('.tree-drawing[data-tree="sound"]')).toBeHidden();
  await expect(page.locator('.tree-outline[data-tree="guide"] li[data-taken]')).toContainText("Cloud SQL PostgreSQL");
  await page.goBack();
  await page.goBack();
  await expect(fork(page, "Where must the database run?")).toBeVisible();
  await expect(page.locator('.tree-drawing[data-tree="sound"]')).toBeVisible();
});

test("start over asks the first fork again, and the way back brings the answers again", async ({ page }) => {
  await page.goto("/decision/?where=elsewhere");
  await expect(outcome(page, "AlloyDB Omni")).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(outcome(page, "AlloyDB Omni")).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "In Google Cloud" })).toBeFocused();
  await page.goBack();
  await expect(outcome(page, "AlloyDB Omni")).toBeVisible();
});

test("a figure of the tree opens its source", async ({ page }) => {
  await page.goto("/decision/");
  await page.getByText("Facts behind this fork").click();
  await fork(page, "Where must the database run?").getByRole("link", { name: "PostgreSQL-compatible" }).click();
  await expect(page.getByRole("note", { name: "Where this figure comes from" })).toContainText("Database engine of AlloyDB");
});

test.describe("in its chapter", () => {
  test("the tree comes when the reader is near, and takes its answers along to its page", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/decision/trees.json")) asked.push(request.url());
    });
    await page.goto("/chapters/alloydb-vs-cloud-sql/", { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    await page.getByRole("link", { name: "Go through the sound tree with a workload of your own" }).scrollIntoViewIfNeeded();
    await page.getByRole("radio", { name: "On your own hardware, at the edge or in another cloud" }).check();
    expect(asked).toHaveLength(1);
    await expect(page.getByRole("link", { name: "Go through the sound tree with a workload of your own" })).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "Outcome" })).toContainText("AlloyDB Omni.");
    // The chapter's address is the chapter's.
    expect(queryOf(page)).toBe("");
    await page.getByRole("link", { name: "Why, why not the others, and what would change it" }).click();
    await expect(page).toHaveURL(/\/decision\/\?where=elsewhere$/);
    await expect(outcome(page, "AlloyDB Omni")).toBeVisible();
  });

  test("it goes with the chapter and comes again with it", async ({ page }) => {
    await page.goto("/chapters/alloydb-vs-cloud-sql/");
    await page.locator("[data-widget]").scrollIntoViewIfNeeded();
    const widget = page.locator(".decision-widget");
    await expect(widget).toBeVisible();
    await page
      .getByRole("main")
      .getByRole("link", { name: /High Availability & Disaster Recovery/ })
      .last()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: /High Availability/ })).toBeVisible();
    await expect(widget).toHaveCount(0);
    await page.goBack();
    await page.locator("[data-widget]").scrollIntoViewIfNeeded();
    await expect(widget).toHaveCount(1);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("both trees are there, drawn and as nested text, and the chapter leads to them", async ({ page }) => {
    await page.goto("/chapters/alloydb-vs-cloud-sql/");
    await page.getByRole("link", { name: "Go through the sound tree with a workload of your own" }).click();
    await expect(page.locator("noscript .decision-notice")).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
    for (const tree of ["sound", "guide"]) {
      await expect(page.locator(`.tree-drawing[data-tree="${tree}"] svg`).first()).toBeVisible();
      await expect(page.locator(`.tree-outline[data-tree="${tree}"]`)).toBeVisible();
    }
    await expect(page.locator("#sound-a6")).toContainText("Which availability is promised");
    await expect(page.getByText("In several regions at once, consistent everywhere: Spanner")).toBeVisible();
  });
});
