import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { faultsOf } from "../support/faults";
import { fillLog } from "../support/fill-log";
import { expect, test } from "../support/quiet-page";

const done = (page: Page) => page.getByRole("button", { name: "Mark as done" });

/** A control that the notice at the window's edge covers in part counts as too small; the page scrolls it out from under. */
const halfCovered = ["target-size"];

async function markAsDone(page: Page, chapter: string) {
  await page.goto(`/chapters/${chapter}/`);
  await done(page).click();
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
}

/** Downloads the file of progress from the settings and gives back what it says. */
async function downloadProgress(page: Page): Promise<string> {
  await page.goto("/settings/");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my progress" }).click();
  expect((await download).suggestedFilename()).toMatch(/^assay-progress-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await (await download).path(), "utf8");
}

async function chooseFile(page: Page, text: string) {
  await page.goto("/settings/");
  await expect(page.getByText("marked as done")).toBeVisible();
  await page.getByLabel("A file of progress").setInputFiles({ name: "progress.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

test("two tabs write at the same time, and both see what both did", async ({ page, context }) => {
  await page.goto("/chapters/migration/");
  const other = await context.newPage();
  await other.goto("/chapters/pricing/");
  await Promise.all([done(page).click(), done(other).click()]);
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
  await expect(done(other)).toHaveAttribute("aria-pressed", "true");

  for (const tab of [page, other]) {
    await tab.goto("/chapters/");
    for (const chapter of ["Migration Strategies", "Pricing & Cost Comparison"]) {
      await expect(tab.getByRole("listitem").filter({ hasText: chapter }).getByText("Done")).toBeAttached();
    }
  }
});

test("a tab that was told nothing looks again when it is looked at", async ({ page, context }) => {
  // Nobody hears anybody, as when a tab is frozen.
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await page.goto("/chapters/migration/");
  await expect(done(page)).toBeEnabled();
  const other = await context.newPage();
  await markAsDone(other, "migration");
  await expect(done(page)).toHaveAttribute("aria-pressed", "false");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
});

test("a browser that cannot hand out keys and records in one go is read all the same", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(IDBObjectStore.prototype, "getAllRecords"));
  await markAsDone(page, "migration");
  await page.reload();
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
  expect(JSON.parse(await downloadProgress(page))).toMatchObject({ events: expect.arrayContaining([expect.objectContaining({ type: "chapter-done" })]) });
});

test("a long log is read once, even if no page is ever idle", async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto("/progress/");
  await expect(page.getByText("None on this device yet.")).toBeVisible();
  await fillLog(page, 2_500);
  await page.reload();
  await expect(page.getByText(/days in all/)).toBeVisible();
  await page.goto("/settings/");
  await expect(page.getByRole("row", { name: /^Summaries of the above/ })).toBeVisible();
});

test("a tab that is older than what is stored says so, and writes nothing", async ({ page, context }) => {
  await page.goto("/chapters/migration/");
  await expect(done(page)).toBeEnabled();
  // A newer version of the site in another tab.
  const other = await context.newPage();
  await other.goto("/about/");
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("assay", 99);
        opening.addEventListener("success", () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener("error", () => reject(opening.error));
      }),
  );
  await done(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "This tab is out of date." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Reload this page" })).toBeVisible();
  await expect(done(page)).toHaveAttribute("aria-pressed", "false");
  expect(await faultsOf(page, halfCovered)).toEqual([]);
  await page.goto("/settings/");
  await expect(page.getByText("A newer version of the site is open in another tab.")).toBeVisible();
});

test.describe("when the browser's space is full", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const add = Reflect.get(IDBObjectStore.prototype, "add") as (this: IDBObjectStore, ...record: unknown[]) => IDBRequest<IDBValidKey>;
      IDBObjectStore.prototype.add = function (...record) {
        if (sessionStorage.getItem("full") !== null) throw new DOMException("The disk is full.", "QuotaExceededError");
        return add.apply(this, record);
      };
    });
  });

  for (const theme of ["light", "dark"] as const) {
    test(`what cannot be stored is told, kept, handed out and tried again, in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto("/chapters/migration/");
      await expect(done(page)).toBeEnabled();
      await page.evaluate(() => sessionStorage.setItem("full", ""));
      await done(page).click();

      const notice = page.getByRole("complementary", { name: "Storage" });
      await expect(notice.getByRole("alert")).toContainText("Not stored. The browser would not take what you did last");
      await expect(done(page)).toHaveAttribute("aria-pressed", "false");
      expect(await faultsOf(page, halfCovered)).toEqual([]);

      const download = page.waitForEvent("download");
      await notice.getByRole("button", { name: "Download everything" }).click();
      const file = JSON.parse(await readFile(await (await download).path(), "utf8")) as { events: { type: string; chapter?: string }[] };
      expect(file.events).toContainEqual(expect.objectContaining({ type: "chapter-done", chapter: "migration" }));

      await notice.getByRole("button", { name: "Try again" }).click();
      await expect(notice).toBeVisible();
      await page.evaluate(() => sessionStorage.removeItem("full"));
      await notice.getByRole("button", { name: "Try again" }).click();
      await expect(notice).toBeHidden();
      await expect(done(page)).toHaveAttribute("aria-pressed", "true");
      await page.reload();
      await expect(done(page)).toHaveAttribute("aria-pressed", "true");
    });
  }
});

test("the settings show the theme that is chosen in the header or in another tab", async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/settings/");
  await expect(page.getByRole("group", { name: "Theme" }).getByLabel("As the device has it")).toBeChecked();
  await page.getByRole("button", { name: "Change between light and dark" }).click();
  await expect(page.getByLabel("Dark", { exact: true })).toBeChecked();

  const other = await context.newPage();
  await other.goto("/settings/");
  await expect(other.getByLabel("Dark", { exact: true })).toBeChecked();
  await other.getByLabel("Light", { exact: true }).check();
  await expect(page.getByLabel("Light", { exact: true })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("a browser that forbids storage is told so in the settings, and what was done can still be downloaded", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => ({
        open: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      }),
    });
  });
  await page.goto("/settings/");
  await expect(page.getByText("This browser lets the site store nothing.")).toBeVisible();
  const file = JSON.parse(await downloadProgress(page)) as { events: unknown[] };
  expect(file.events).toEqual([]);
});

test.describe("in a browser that forgets unvisited sites", () => {
  test.use({ userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15" });

  test("that is told once there is something to lose, with the remedy, and once only", async ({ page }) => {
    await page.goto("/chapters/migration/");
    const notice = page.getByRole("complementary", { name: "Storage" });
    await expect(done(page)).toBeEnabled();
    await expect(notice).toBeHidden();
    await done(page).click();
    await expect(notice).toContainText("Add this site to the home screen or the Dock");
    expect(await faultsOf(page, halfCovered)).toEqual([]);
    await notice.getByRole("button", { name: "Understood" }).click();
    await expect(notice).toBeHidden();
    await markAsDone(page, "pricing");
    await expect(notice).toBeHidden();
    await page.goto("/settings/");
    await expect(page.getByText("This browser forgets sites that are not visited.")).toBeVisible();
  });
});

test("the browser is asked to keep what is stored when there is something, and not on load", async ({ page }) => {
  await page.addInitScript(() => {
    const asked = Object.assign(window, { asked: 0 });
    Object.defineProperty(navigator.storage, "persisted", { value: async () => asked.asked > 0 });
    Object.defineProperty(navigator.storage, "persist", {
      value: async () => {
        asked.asked += 1;
        return true;
      },
    });
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  await page.goto("/settings/");
  await expect(page.getByText("The browser has not promised to keep what is stored")).toBeVisible();
  await page.goto("/chapters/migration/", { waitUntil: "networkidle" });
  expect(await asked()).toBe(0);
  await done(page).click();
  await expect.poll(asked).toBe(1);
});

test("progress goes to another device in one file, which says first what it brings, and brings it once", async ({ page, browser }) => {
  await markAsDone(page, "migration");
  await markAsDone(page, "pricing");
  await page.goto("/exams/about/");
  await page.getByRole("checkbox").first().click();
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await page.goto("/settings/");
  await page.getByRole("radio", { name: "Dark" }).check();
  const file = await downloadProgress(page);

  const context = await browser.newContext();
  const there = await context.newPage();
  await markAsDone(there, "security");
  await chooseFile(there, file);
  await expect(there.getByRole("heading", { name: "What this file brings" })).toBeVisible();
  await expect(there.getByRole("row", { name: /^Chapters marked, and where reading stopped [2-9]$/ })).toBeVisible();
  await expect(there.getByRole("row", { name: "Objectives ticked 1" })).toBeVisible();
  expect(await faultsOf(there)).toEqual([]);
  // Nothing is done before the learner says so.
  await expect(there.getByText("1 chapter marked as done")).toBeVisible();
  await there.getByLabel("Let the page look as it does there").check();
  await there.getByRole("button", { name: "Take it in" }).click();
  await expect(there.getByText("Taken in. It shows on every page")).toBeVisible();
  await expect(there.getByText("3 chapters marked as done, 1 objective ticked")).toBeVisible();
  await expect(there.locator("html")).toHaveAttribute("data-theme", "dark");

  await chooseFile(there, file);
  await expect(there.getByRole("heading", { name: "Everything in this file is here already" })).toBeVisible();
  await expect(there.getByText(/^\d+ records of the file are here already\.$/)).toBeVisible();
  await expect(there.getByRole("button", { name: "Take it in" })).toHaveCount(0);

  // And the other way round: both devices come to know the same.
  const back = await downloadProgress(there);
  await chooseFile(page, back);
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByText("3 chapters marked as done, 1 objective ticked")).toBeVisible();
  const events = (text: string) => (JSON.parse(text) as { events: { id: string }[] }).events.map(({ id }) => id).toSorted();
  expect(events(await downloadProgress(page))).toEqual(events(back));
  await context.close();
});

test("an import shows in the other tabs at once", async ({ page, context, browser }) => {
  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await markAsDone(there, "migration");
  const file = await downloadProgress(there);
  await elsewhere.close();

  const other = await context.newPage();
  await other.goto("/chapters/migration/");
  await expect(done(other)).toHaveAttribute("aria-pressed", "false");
  await chooseFile(page, file);
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(done(other)).toHaveAttribute("aria-pressed", "true");
});

test("a file that is damaged, foreign or newer is refused with the reason, and changes nothing", async ({ page }) => {
  await markAsDone(page, "migration");
  const file = await downloadProgress(page);
  for (const [text, reason] of [
    [file.replace("migration", "security"), "The file does not agree with its own checksum"],
    [file.slice(0, -30), "its end is missing or it was changed"],
    ["Dear diary", "it is no JSON"],
    ['{"format":"anki"}', "This is not a file of progress of this site."],
    [file.replace('"version":1', '"version":2'), "A newer version of the site wrote this file."],
  ] as const) {
    await chooseFile(page, text);
    await expect(page.getByText(reason)).toBeVisible();
    await expect(page.getByText("Nothing was changed.")).toBeVisible();
  }
  expect(await faultsOf(page)).toEqual([]);
  await expect(page.getByText("1 chapter marked as done")).toBeVisible();
  const { events } = JSON.parse(await downloadProgress(page)) as { events: { type: string }[] };
  expect(events.filter(({ type }) => type === "chapter-done")).toHaveLength(1);
});

for (const theme of ["light", "dark"] as const) {
  test(`everything is erased after a question, with a last file offered, and other tabs forget it, in the ${theme} theme`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme: theme });
    const other = await context.newPage();
    await markAsDone(other, "migration");
    // In a tab that lies behind nobody reads on, though its text is made larger and smaller again.
    await other.evaluate(() => {
      Object.defineProperty(document, "hidden", { get: () => true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await page.goto("/settings/");
    await page.getByRole("radio", { name: "Largest" }).check();
    await page.evaluate(async () => {
      await (await caches.open("assay-pages")).put("/about/", new Response("kept"));
    });
    await page.reload();
    await expect(page.getByRole("row", { name: /^Chapters marked, and where reading stopped [1-9]/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /^Pages and files for use without the network [1-9]/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /^Theme, text size and motion 1/ })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole("button", { name: "Erase everything …" }).click();
    const dialog = page.getByRole("dialog", { name: "Erase everything?" });
    await expect(dialog).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await expect(dialog.getByRole("button", { name: "Erase everything" })).toBeDisabled();
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download my progress first" }).click();
    await download;
    await dialog.getByLabel("Yes, erase all of it").check();
    await dialog.getByRole("button", { name: "Erase everything" }).click();
    await expect(page.getByText("Everything is erased.")).toBeVisible();

    await expect(done(other)).toHaveAttribute("aria-pressed", "false");
    await expect(page.getByRole("row", { name: "The log of what you did" })).toHaveCount(0);
    expect(await page.evaluate(async () => [Object.keys(localStorage), await caches.has("assay-pages")])).toEqual([[], false]);
    await page.reload();
    await expect(page.getByText("0 chapters marked as done")).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-text");
    await markAsDone(page, "pricing");
    await page.goto("/settings/");
    await expect(page.getByText("1 chapter marked as done")).toBeVisible();
  });
}

test("what is erased while it is being counted stays erased, and the table of what is stored knows it", async ({ page }) => {
  await page.goto("/settings/");
  await page.evaluate(async () => {
    await (await caches.open("assay-pages")).put("/about/", new Response("kept"));
  });
  // Opening a cache takes two seconds, so that everything is erased in the midst of it.
  await page.addInitScript(() => {
    const open = caches.open.bind(caches);
    caches.open = async (name) => {
      performance.mark("asked for a cache");
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const cache = await open(name);
      performance.mark("got a cache");
      return cache;
    };
  });
  const marks = (name: string) => page.evaluate((named) => performance.getEntriesByName(named).length, name);
  await page.reload();
  await expect.poll(() => marks("asked for a cache")).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Erase everything …" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase everything?" });
  await dialog.getByLabel("Yes, erase all of it").check();
  await dialog.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByText("Everything is erased.")).toBeVisible();
  await expect.poll(async () => (await marks("got a cache")) === (await marks("asked for a cache"))).toBe(true);
  expect(await page.evaluate(() => caches.has("assay-pages"))).toBe(false);
  await expect(page.getByRole("row", { name: /^Pages and files for use without the network/ })).toHaveCount(0);
});
