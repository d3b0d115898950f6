import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import type { ProgressEvent } from "@/lib/progress/event";
import type { ExamPlan } from "@/lib/progress/plan-set";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";
import { storeProgress } from "../support/stored-progress";
import { onDay } from "../support/study-events";

test.use({ timezoneId: "UTC" });

/** A plan that was set on the first of March. */
const planned = (plan: ExamPlan): ProgressEvent => ({ id: "event-plan-set", at: onDay(0), v: 2, type: "plan-set", plan });
const done = (chapter: string): ProgressEvent => ({ id: `event-done-${chapter}`, at: onDay(0), v: 2, type: "chapter-done", chapter });

async function openPlan(page: Page, events: readonly ProgressEvent[], day = 0) {
  await page.clock.setFixedTime(onDay(day));
  await storeProgress(page, events);
  await page.goto("/progress/plan/");
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("a day and minutes give a list of what to do when", async ({ page }) => {
      await openPlan(page, []);
      await page.getByRole("button", { name: "Make the plan" }).click();
      await expect(page.getByText("Choose the day of the exam.")).toBeVisible();
      await expect(page.getByLabel("Its day")).toBeFocused();
      await page.getByLabel("Its day").fill("2027-03-01");
      await expect(page.getByText("Choose a day after today.")).toBeVisible();
      await page.getByLabel("Its day").fill("2027-04-12");
      await page.getByLabel("Minutes a day").fill("5");
      await page.getByRole("button", { name: "Make the plan" }).click();
      await expect(page.getByText(/^Write whole minutes/)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel("Minutes a day").fill("45");
      await page.getByRole("radio", { name: "Professional Cloud Architect" }).check();
      await page.getByRole("button", { name: "Make the plan" }).click();

      await expect(page.getByRole("heading", { name: "Professional Cloud Architect 12 April 2027" })).toBeVisible();
      await expect(page.getByText("The exam is in 42 days; 45 min a day.")).toBeVisible();
      const today = page.locator(".plan-days > li").first();
      // The architect's exam begins with the choice of a database.
      await expect(today.getByRole("link", { name: "Read AlloyDB vs Cloud SQL" })).toHaveAttribute("href", "/chapters/alloydb-vs-cloud-sql/");
      await expect(today.getByRole("link", { name: /^Quiz of \d+ on / })).toHaveAttribute("href", /^\/quiz\/\?exam=pca&section=pca-\d&.*seed=plan-2027-03-01$/);
      await page.getByText(/^The 28 days after that/).click();
      await expect(page.getByRole("link", { name: "Mock exam, form A" })).toHaveAttribute("href", "/exams/pca/a/");
      await expect(page.getByText(/more than your usual day: a mock exam takes the time of the real one/).first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test("a day that was missed moves what is left, and what was done does not come again", async ({ page }) => {
  await openPlan(page, [planned({ exam: "ace", date: "2027-03-31", minutes: 30 })]);
  const first = page.locator(".plan-days > li").first();
  await expect(first.getByRole("link", { name: "Read Overview" })).toBeVisible();

  // Two days later nothing was done.
  await page.clock.setFixedTime(onDay(2));
  await page.reload();
  await expect(page.getByText("The exam is in 28 days")).toBeVisible();
  await expect(first.getByRole("link", { name: "Read Overview" })).toBeVisible();

  await storeProgress(page, [done("overview")]);
  await page.goto("/progress/plan/");
  await expect(first.getByRole("link", { name: "Read Key Concepts" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Read Overview" })).toHaveCount(0);
});

test("the plan is taken along as a calendar that a calendar program reads", async ({ page }) => {
  await openPlan(page, [planned({ exam: "ace", date: "2027-03-15", minutes: 40 })]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as a calendar" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("assay-ace-2027-03-15.ics");
  const events = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), "utf8")) as unknown[])
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
  // 14 days of study and the day itself.
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    ...Array.from({ length: 14 }, (_, at) => `2027-03-${String(at + 1).padStart(2, "0")}`),
    "2027-03-15",
  ]);
  expect(events[0]?.summary).toMatch(/^ACE study: Read Overview \(\d+ min\)$/);
  expect(events.at(-1)?.summary).toBe("ACE exam");
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(15);
});

test("where time is too short the plan says what it leaves out", async ({ page }) => {
  await openPlan(page, [planned({ exam: "pca", date: "2027-03-06", minutes: 20 })]);
  await expect(page.getByRole("heading", { name: "There is too little time for everything" })).toBeVisible();
  await expect(page.getByText(/^Not planned, beginning with what serves this exam least: /)).toBeVisible();
  await expect(page.getByText(/^No day for mock exams? B and C/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test("a day that has come or passed gives no plan, and says so kindly", async ({ page }) => {
  await openPlan(page, [planned({ exam: "ace", date: "2027-03-02", minutes: 30 })], 1);
  await expect(page.getByText("The exam is today.")).toBeVisible();
  await page.clock.setFixedTime(onDay(5));
  await page.reload();
  await expect(page.getByText("That day has passed.")).toBeVisible();
  await page.getByRole("button", { name: "Choose another day" }).click();
  await expect(page.getByLabel("Its day")).toHaveAttribute("min", "2027-03-07");
});

test("a plan is changed and given up", async ({ page }) => {
  await openPlan(page, [planned({ exam: "ace", date: "2027-03-31", minutes: 30 })], 1);
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByLabel("Minutes a day").fill("60");
  await page.getByRole("button", { name: "Plan anew" }).click();
  await expect(page.getByText("1 h a day.")).toBeVisible();
  await page.getByRole("button", { name: "Give up the plan" }).click();
  await expect(page.getByRole("button", { name: "Make the plan" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Make the plan" })).toBeVisible();
});

test("nothing scrolls sideways at 320 pixels in a plan", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPlan(page, [planned({ exam: "pca", date: "2027-03-20", minutes: 20 })]);
  await expect(page.getByRole("heading", { name: "Day by day" })).toBeVisible();
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
