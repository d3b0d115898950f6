import type { Page } from "@playwright/test";
import type { ProgressEvent } from "@/lib/progress/event";
import type { SectionNow } from "@/lib/progress/changed";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";
import { storedEvents, storeProgress } from "../support/stored-progress";

const chapter = "/chapters/key-concepts/";

/** Marks the chapter as done on a day, with what its sections hold now except for what the test says. */
async function seedDone(page: Page, date: string, change: (sections: Record<string, string>) => void) {
  const now = (await (await page.request.get(`${chapter}sections.json`)).json()) as SectionNow[];
  const sections = Object.fromEntries(now.map(({ id, hash }) => [id, hash]));
  change(sections);
  await storeProgress(page, [{ id: "event-0001", at: Date.parse(`${date}T10:00:00Z`), v: 2, type: "chapter-done", chapter: "key-concepts", sections }]);
  return now;
}

/** Another hash of what is seen, with the same words around the figures. */
const otherFigures = (hash = "") => `other.${hash.split(".")[1]}`;

const noticeAt = (page: Page, title: string) => page.getByRole("note", { name: `Changed: ${title}` });

test("a chapter marked as done keeps what its sections hold, and has not changed then", async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole("button", { name: "Mark as done" }).click();
  await expect.poll(async () => (await storedEvents(page, "chapter-done")).filter((event) => "sections" in event).length).toBe(1);
  const [stored] = (await storedEvents(page, "chapter-done")).filter((event) => "sections" in event);
  const now = (await (await page.request.get(`${chapter}sections.json`)).json()) as SectionNow[];
  expect(stored?.["sections"]).toEqual(Object.fromEntries(now.map(({ id, hash }) => [id, hash])));

  const marks = page.waitForResponse("**/chapters/sections.json");
  await page.goto("/chapters/");
  await marks;
  await expect(page.getByRole("listitem").filter({ hasText: "Key Concepts" }).getByText("Done")).toBeAttached();
  await expect(page.getByText("changed", { exact: true })).toHaveCount(0);
});

test("a chapter is done although what it holds cannot be fetched, and then tells of no change", async ({ page }) => {
  await page.goto(chapter);
  await page.route("**/sections.json", (route) => route.abort("internetdisconnected"));
  const done = page.getByRole("button", { name: "Mark as done" });
  await done.click();
  await expect(done).toHaveAttribute("aria-pressed", "true");
  await page.unroute("**/sections.json");
  await page.reload();
  await expect(done).toHaveAttribute("aria-pressed", "true");
  await page.goto("/chapters/", { waitUntil: "networkidle" });
  await expect(page.getByText("changed", { exact: true })).toHaveCount(0);
});

test("a chapter that was marked by the first version of the site tells of no change", async ({ page }) => {
  const first: unknown = { id: "event-0001", at: 1, v: 1, type: "chapter-done", chapter: "key-concepts" };
  await storeProgress(page, [first as ProgressEvent]);
  await page.goto(chapter, { waitUntil: "networkidle" });
  await expect(page.getByRole("button", { name: "Mark as done" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("changed", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("note", { name: /^Changed/ })).toHaveCount(0);
});

test("what changed is told in the lists, in the contents and at each section, until it was read", async ({ page }) => {
  const now = await seedDone(page, "2025-06-01", (sections) => {
    sections["machine-series"] = otherFigures(sections["machine-series"]);
    sections["recap"] = "other.other";
  });
  const titleOf = (id: string) => now.find((section) => section.id === id)?.title ?? "";

  await page.goto("/chapters/");
  await expect(page.getByRole("listitem").filter({ hasText: "Key Concepts" }).getByText("changed", { exact: true })).toBeVisible();

  await page.goto(chapter);
  await expect(page.getByRole("note", { name: "Changed since you read it" })).toContainText("2 sections changed since you marked this chapter as done.");
  const figures = noticeAt(page, titleOf("machine-series"));
  await expect(figures).toContainText("Changed since you marked this chapter as done on 1 June 2025.");
  // The fact's history: 128 vCPUs until December 2025.
  await expect(figures).toContainText("128 vCPUs, now 288 vCPUs");
  await expect(figures).not.toContainText("Its text was revised.");
  await expect(noticeAt(page, titleOf("recap"))).toContainText("Its text was revised.");
  await expect(figures.getByRole("link", { name: "All changes" })).toHaveAttribute("href", "/changes/");
  await expect(page.locator("[data-contents]").getByText("changed", { exact: true })).toHaveCount(2);

  await figures.getByRole("button", { name: "I have read it" }).click();
  await expect(figures).toHaveCount(0);
  await expect(page.getByRole("note", { name: "Changed since you read it" })).toContainText("1 section changed");

  await page.reload();
  await expect(noticeAt(page, titleOf("recap"))).toContainText("on 1 June 2025");
  await expect(figures).toHaveCount(0);
  await page.getByRole("button", { name: "I have read all of it" }).click();
  await expect(page.getByRole("note", { name: /^Changed/ })).toHaveCount(0);
  await page.goto("/chapters/", { waitUntil: "networkidle" });
  await expect(page.getByRole("listitem").filter({ hasText: "Key Concepts" }).getByText("Done")).toBeAttached();
  await expect(page.getByText("changed", { exact: true })).toHaveCount(0);
});

test("a section that is new or gone is told of as well", async ({ page }) => {
  const now = await seedDone(page, "2026-11-01", (sections) => {
    delete sections["recap"];
    sections["a-section-taken-out"] = "other.other";
  });
  await page.goto(chapter);
  await expect(page.getByRole("note", { name: "Changed since you read it" })).toContainText("1 section changed and 1 section taken out");
  await expect(noticeAt(page, now.find(({ id }) => id === "recap")?.title ?? "")).toContainText("New since you marked this chapter as done.");
});

test("where reading stopped is still kept, and errata are still filled in, with notices beside them", async ({ page }) => {
  await seedDone(page, "2026-11-01", (sections) => {
    for (const id of Object.keys(sections)) sections[id] = "other.other";
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${chapter}#machine-series`);
  await expect(page.getByRole("note", { name: /^Changed: / }).first()).toBeAttached();
  await expect(page.locator(".erratum").first()).toContainText("What holds:");
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".erratum, .section-side")].map((note) => note.getBoundingClientRect());
    return boxes.filter((box, index) => boxes.slice(0, index).some((other) => box.top < other.bottom - 1 && other.top < box.bottom - 1)).length;
  });
  expect(overlaps).toBe(0);
  await expect.poll(async () => (await storedEvents(page, "stopped-at")).length, { timeout: 12_000 }).toBeGreaterThan(0);
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("notices of changes have no violation that axe can find, and fit into 320 pixels", async ({ page }) => {
      await seedDone(page, "2025-06-01", (sections) => {
        for (const id of ["key-concepts", "machine-series", "recap"]) sections[id] = otherFigures(sections[id]);
      });
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(chapter, { waitUntil: "networkidle" });
        await expect(page.getByRole("note", { name: "Changed since you read it" })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await faultsOf(page)).toEqual([]);
      }
      await page.goto("/chapters/", { waitUntil: "networkidle" });
      await expect(page.getByText("changed", { exact: true })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}
