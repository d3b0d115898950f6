import type { Page } from "@playwright/test";
import { type Copy, partsOf } from "@/lib/offline/copy";
import { copyList, copyPack } from "@/lib/offline/kind";
import { serveChangingSite, type ChangingSite } from "../support/changing-site";
import { faultsOf } from "../support/faults";
import { openSearch } from "../support/open-search";
import { browserNotes, expect, test as quietTest } from "../support/quiet-page";

/** Each journey has a site of its own, which can change, and lets the worker in. */
const test = quietTest.extend<{ site: ChangingSite }>({
  site: async ({ playwright: _any }, give, info) => {
    const site = await serveChangingSite(info.project.use.baseURL ?? "");
    await give(site);
    site.close();
  },
  baseURL: async ({ site }, give) => give(site.address),
});
test.use({
  serviceWorkers: "allow",
  // What the browser says where the worker has nothing to give, and where the server is at fault on purpose.
  expected: [...browserNotes, "ERR_FAILED", "500 (Internal Server Error)"],
});

const strip = (page: Page) => page.getByRole("banner").getByRole("status");

/** Comes to a page and waits until the worker answers for it. */
async function arrive(page: Page, address: string) {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function makeAllAvailable(page: Page) {
  await arrive(page, "/settings/");
  await page.getByRole("button", { name: "Make everything available offline" }).click();
  await expect(page.getByText(/^Everything is on this device: [\d,]+ pages in \d+\.\d\sMB, saved on /)).toBeVisible({ timeout: 60_000 });
}

async function listOf(page: Page): Promise<Copy> {
  return (await (await page.request.get(copyList)).json()) as Copy;
}

test("after one page the search works with the network gone, its code kept by the worker from the start", async ({ page, context }) => {
  await arrive(page, "/chapters/overview/");
  const kept = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const files = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
    return Promise.all(files.filter(({ url }) => url.endsWith(".js")).map((file) => file.text()));
  });
  expect(kept.filter((code) => code.includes("data-search-input"))).toHaveLength(1);
  await page.waitForFunction(async () => (await caches.match("/chapters/overview/")) !== undefined);
  await context.setOffline(true);
  // Loaded anew, so that nothing that the page had in memory helps.
  await page.reload();
  await (await openSearch(page)).fill("point-in-time");
  await expect(page.getByRole("option").first()).toBeVisible();
});

test("the whole site is fetched on request, its size told before, and read with the network gone where one has never been", async ({ page, context }) => {
  test.setTimeout(240_000);
  await arrive(page, "/settings/");
  await expect(page.getByText(/^[\d,]+ pages, \d+\.\d\sMB to fetch, and as much room on this device\.$/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await makeAllAvailable(page);
  await expect(page.getByRole("button", { name: "Remove the offline copy" })).toBeVisible();

  await context.setOffline(true);
  await test.step("a chapter is loaded that was never visited, and says where it comes from", async () => {
    await page.goto("/chapters/ha-dr/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("High Availability & Disaster Recovery");
    await expect(page.getByRole("heading", { name: "Recap" })).toBeVisible();
    await expect(strip(page)).toHaveText(/^Offline\. Shown from this device, saved on \d+ \w+ \d{4}\.$/);
    expect(await faultsOf(page)).toEqual([]);
  });
  await test.step("the next chapter is walked to without loading the document", async () => {
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole("link", { name: "Performance Features" }).last().click();
    await expect(page).toHaveURL(/\/chapters\/performance\/$/);
    await expect(page.getByRole("heading", { name: "Recap" })).toBeVisible();
    expect(await page.evaluate(() => "stayed" in window)).toBe(true);
    await expect(strip(page)).toContainText("Shown from this device");
  });
  await test.step("a figure opens its source", async () => {
    await page.locator("a.hallmark").first().click();
    await expect(page.getByRole("note", { name: "Where this figure comes from" })).toBeVisible();
    await page.keyboard.press("Escape");
  });
  await test.step("the search finds and leads to a fact", async () => {
    await (await openSearch(page)).fill("nodes in all read pools");
    await page.getByRole("option").filter({ hasText: "Fact: Clusters" }).first().click();
    await expect(page).toHaveURL(/\/facts\/read-pool-max-nodes\/$/);
    await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  });
  await test.step("a quiz is drawn and explains an answer", async () => {
    await page.goto("/quiz/encryption-and-iam/");
    await page.getByRole("button", { name: /^Ten mixed/ }).click();
    await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeVisible();
    const wanted = (await page.getByText("Choose two.", { exact: true }).count()) > 0 ? 2 : 1;
    for (let at = 0; at < wanted; at += 1) await page.locator(".choice input").nth(at).check();
    await page.getByRole("button", { name: "Check the answer" }).click();
    await expect(page.locator(".verdict")).toHaveText(/^(?:Right|Not right)$/);
  });
  await test.step("the calculator reckons", async () => {
    await page.goto("/calculator/");
    await expect(page.locator("[data-total=month]")).toHaveText(/^\$[\d,]+\.\d\d$/);
    await page.getByRole("button", { name: "Add a read pool" }).click();
    await expect(page).toHaveURL(/pool=/);
  });
  await test.step("the tree leads to an outcome", async () => {
    await page.goto("/decision/?where=google-cloud&writes=one-writer&history=none&live=analytics&size=within-cloud-sql&availability=highest");
    await page.getByRole("group", { name: "How far do reads fan out?" }).getByRole("radio").first().check();
    await expect(page.getByRole("heading", { level: 2, name: "AlloyDB with high availability", exact: true })).toBeVisible();
  });
  await test.step("a command is checked", async () => {
    await page.goto("/commands/");
    await page.getByRole("textbox", { name: "A line, or several" }).fill("gcloud alloydb clusters list --regoin=us-central1");
    await expect(page.getByRole("list", { name: "Verdicts" })).toContainText("Rejected");
  });
  await test.step("an exam is begun, answered and goes on after a reload", async () => {
    await page.goto("/exams/pca/a/");
    await page.getByRole("button", { name: /^Start/ }).click();
    await expect(page.locator(".room-question")).toBeVisible();
    await page.locator(".room-choices input").first().check();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.locator(".room-choices input").first()).toBeChecked();
  });
  for (const [address, heading] of [
    ["/exams/", /./],
    ["/exams/about/", /exam/i],
    ["/exams/history/", /./],
    ["/exams/ace/b/", /./],
    ["/progress/", /./],
    ["/questions/pca-121/", /./],
    ["/topics/choosing-a-database/", /./],
    ["/errata/no-public-ip/", /./],
    ["/glossary/", /Glossary/],
    ["/compare/", /./],
    ["/print/", /./],
  ] as const) {
    await test.step(`${address} is there`, async () => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(strip(page)).toContainText("Shown from this device");
    });
  }
  await test.step("an address that is not stored says what is", async () => {
    await page.goto("/chapters/ha-drr/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not on this device");
    await expect(page.getByText(/^The whole site as of .* is on this device/)).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Calculator" }).press("Enter");
    await expect(page).toHaveURL(/\/calculator\/$/);
  });
});

test("what was visited can be read again, and what was not says what there is instead", async ({ page, context }) => {
  await arrive(page, "/chapters/overview/");
  await page.getByRole("link", { name: "Key Concepts" }).last().click();
  await expect(page).toHaveURL(/\/chapters\/key-concepts\/$/);
  await expect(strip(page)).toHaveText("");
  const kept = () =>
    page.evaluate(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => new URL(url).pathname),
    );
  await expect.poll(kept).toEqual(expect.arrayContaining(["/chapters/overview/", "/chapters/key-concepts/"]));

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Key Concepts");
  await expect(strip(page)).toContainText("Offline. Shown from this device, saved on");
  await page.goto("/chapters/overview/");
  await expect(page.getByRole("heading", { name: "Recap" })).toBeVisible();

  await page.goto("/chapters/ha-dr/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not on this device");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveText([/^Start/, /^Key Concepts.*saved on/, /^Overview.*saved on/]);
  expect(await faultsOf(page)).toEqual([]);

  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("High Availability & Disaster Recovery");
  await expect(strip(page)).toHaveText("");
});

test("fetching can be stopped and goes on from there; what fails is said and fetched again", async ({ page, site }) => {
  test.setTimeout(120_000);
  await arrive(page, "/settings/");
  const parts = partsOf(await listOf(page));
  const [first, ...others] = parts.map(({ name }) => copyPack(name));
  site.broken.add(first ?? "");
  await page.getByRole("button", { name: "Make everything available offline" }).click();
  const progress = page.getByRole("progressbar", { name: "Fetching the site" });
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("button", { name: "Go on fetching" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "One part could not be fetched" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^\d+\sKB of \d+\.\d\sMB are still to fetch\./)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  site.broken.clear();
  site.packsSent.length = 0;
  await page.getByRole("button", { name: "Go on fetching" }).click();
  await expect(page.getByText(/^Everything is on this device/)).toBeVisible();
  expect(site.packsSent).toEqual([first]);
  expect(others.length).toBeGreaterThan(20);

  await page.getByRole("button", { name: "Remove the offline copy" }).click();
  await expect(page.getByRole("button", { name: "Make everything available offline" })).toBeVisible();
  const packs = await page.evaluate(async () => (await (await caches.open("assay-copy")).keys()).filter(({ url }) => url.endsWith(".pack")).length);
  expect(packs).toBe(0);
});

test("a device without room says so, and keeps what it has", async ({ page, site }) => {
  await arrive(page, "/settings/");
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.address, quotaSize: 2_500_000 });
  await page.getByRole("button", { name: "Make everything available offline" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is no room left for the rest. What was stored stays" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("button", { name: "Go on fetching" })).toBeVisible();

  await session.send("Storage.overrideQuotaForOrigin", { origin: site.address });
  await page.getByRole("button", { name: "Go on fetching" }).click();
  await expect(page.getByText(/^Everything is on this device/)).toBeVisible({ timeout: 30_000 });
});

const lookForUpdate = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
const waits = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

test("a new version is offered, taken on request only, and brings of the copy what changed", async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await makeAllAvailable(page);
  const old = await context.newPage();
  await arrive(old, "/chapters/overview/");
  await old.evaluate(() => Object.assign(window, { stayed: true }));
  const [before] = (await listOf(page)).packs;

  site.publishSecond();
  site.packsSent.length = 0;
  await lookForUpdate(page);
  await expect(strip(page)).toContainText("A new version is ready.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
  expect(await faultsOf(page)).toEqual([]);
  expect(await waits(page)).toBe(true);
  expect(site.packsSent).toEqual([]);

  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(strip(page)).toHaveText("");
  // The page is loaded anew meanwhile.
  await expect.poll(() => waits(page).catch(() => true)).toBe(false);
  await expect.poll(() => site.packsSent).toEqual([copyPack(`${before?.name}-second`)]);
  // The other tab was not touched, and what it may still need is kept for it.
  expect(await old.evaluate(() => "stayed" in window)).toBe(true);
  const hasOldPack = () => page.evaluate(async (pack) => (await (await caches.open("assay-copy")).match(pack)) !== undefined, copyPack(before?.name ?? ""));
  await page.reload();
  await expect(page.getByText(/^Everything is on this device/)).toBeVisible();
  expect(await hasOldPack()).toBe(true);

  await old.close();
  await page.reload();
  await expect.poll(hasOldPack).toBe(false);
  await context.setOffline(true);
  await page.goto("/chapters/ha-dr/");
  await expect(page.getByRole("heading", { name: "Recap" })).toBeVisible();
});

test("a new version that was put off is not offered again that day", async ({ page, site }) => {
  await arrive(page, "/about/");
  site.publishSecond();
  await lookForUpdate(page);
  await page.getByRole("button", { name: "Later" }).click();
  await expect(strip(page)).toHaveText("");
  await page.reload({ waitUntil: "networkidle" });
  expect(await waits(page)).toBe(true);
  await expect(strip(page)).toHaveText("");
});

test("no new version is offered while an exam is sat in any tab, nor after its tab was closed, but once it is handed in", async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await arrive(page, "/about/");
  let room = await context.newPage();
  await room.goto("/exams/ace/seeded/?seed=train&n=2");
  await room.getByRole("button", { name: /^Start/ }).click();
  await expect(room.locator(".room-question")).toBeVisible();
  const attempt = room.url();
  site.publishSecond();
  await lookForUpdate(page);
  await expect.poll(() => waits(page)).toBe(true);
  /** Walking on is when it would be offered at the latest. */
  const walkTo = async (name: string) => {
    await page.getByRole("contentinfo").getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await page.waitForLoadState("networkidle");
  };
  await walkTo("Glossary");
  await expect(strip(page)).toHaveText("");
  await expect(room.getByText("A new version is ready.")).toHaveCount(0);

  await room.close();
  await walkTo("Facts");
  await expect(strip(page)).toHaveText("");

  room = await context.newPage();
  await room.goto(attempt);
  const takeUp = room.getByRole("button", { name: /^(?:Go on|Take)/ });
  await expect(room.locator(".room-question").or(takeUp).first()).toBeVisible();
  if ((await takeUp.count()) > 0) await takeUp.first().click();
  await room.getByRole("button", { name: "All questions" }).click();
  await room.getByRole("button", { name: "Review and hand in" }).click();
  await room.getByRole("button", { name: "Hand in the exam" }).click();
  await room.getByRole("dialog").getByRole("button", { name: "Hand in", exact: true }).click();
  await expect(room.locator(".exam-report")).toBeVisible();
  // The room is let go of once the attempt is filed.
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name))).toEqual([]);
  await room.close();
  await walkTo("Errata");
  await expect(strip(page)).toContainText("A new version is ready.");
});

test("a room that is open holds the offer back, whatever is stored", async ({ page, context, site }) => {
  await arrive(page, "/about/");
  const room = await context.newPage();
  await room.goto("/exams/about/");
  await room.evaluate(() => void navigator.locks.request("assay-attempt-0f2b", () => new Promise(() => undefined)));
  site.publishSecond();
  await lookForUpdate(page);
  await expect.poll(() => waits(page)).toBe(true);
  await page.getByRole("contentinfo").getByRole("link", { name: "Glossary" }).click();
  await expect(page).toHaveURL(/\/glossary\/$/);
  await page.waitForLoadState("networkidle");
  await expect(strip(page)).toHaveText("");

  await room.close();
  await page.getByRole("contentinfo").getByRole("link", { name: "Changes" }).click();
  await expect(strip(page)).toContainText("A new version is ready.");
});

test("the site can be installed: its manifest and icons are as a device asks", async ({ page }) => {
  await arrive(page, "/");
  const session = await page.context().newCDPSession(page);
  const { errors, data = "" } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as { icons: { src: string; sizes: string; purpose?: string }[]; shortcuts: { url: string }[]; display: string };
  expect(manifest.display).toBe("standalone");
  expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== "any")) {
    const width = await page.evaluate(async (address) => (await createImageBitmap(await (await fetch(address)).blob())).width, src);
    expect(`${width}x${width}`, src).toBe(sizes);
  }
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});
