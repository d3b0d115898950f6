import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Attempt } from "@/lib/progress/attempt";
import { readAttempt } from "@/lib/progress/attempt";
import { anAttempt, attemptEnded, type Sitting } from "../support/an-attempt";
import { builtBank } from "../support/built-bank";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";
import { storeProgress } from "../support/stored-progress";

const { version, index, revisionOf } = builtBank();
const day = 86_400_000;
const friday = Date.UTC(2026, 10, 20, 9);

const formOf = (exam: "ace" | "pca", form: string) => index.filter((entry) => entry.exam === exam && entry.form === form);

/** An attempt at a fixed form of the built bank; what was chosen agrees with what became of it. */
function sat(exam: "ace" | "pca", form: "a" | "b" | "c", sitting: Sitting = {}, changes: Partial<Attempt> = {}): Attempt {
  const entries = sitting.entries ?? formOf(exam, form);
  const revisions = new Map(entries.map((entry) => [entry.id, revisionOf(entry)]));
  return anAttempt(
    { exam, entries, revisions, ...sitting, form: { form, bank: version, address: `/exams/${exam}/${form}/`, limitMs: 7_200_000, ...sitting.form } },
    { id: `${exam}-${form}-made-up`, startedAt: friday, ...changes },
  );
}

/** Of ten questions seven right, two wrong, one open; one miss was sure and one right answer was a guess. */
const usual: Sitting = {
  marks: "++-+o+-+++",
  rated: ["sure", "guess", "sure", undefined, undefined, "unsure", "unsure", "sure", undefined, "sure"],
  seconds: [60, 95, 210, 80, 30, 120, 170, 90, 100, 75],
  flagged: [2, 4],
  struck: [0, 1],
};

async function openHistory(page: Page, attempts: readonly Attempt[], search = "") {
  await storeProgress(
    page,
    attempts.map((attempt) => attemptEnded(attempt)),
  );
  await page.goto(`/exams/history/${search}`);
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("an attempt is opened from the list, corrected and reviewed question by question", async ({ page }) => {
      await openHistory(page, [sat("ace", "a", usual)]);
      await expect(page.getByRole("heading", { name: "1 attempt" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole("link", { name: "ACE form A", exact: true }).click();
      await expect(page).toHaveURL(/\/exams\/history\/\?attempt=ace-a-made-up$/);
      await expect(page.getByRole("heading", { level: 1, name: /^ACE form A/ })).toBeFocused();
      // 35 right and 10 wrong of 45; the interval of 35 of 45 is 64 to 88 %.
      await expect(page.getByText("35 of 45 right. On questions like these you likely get 64 to 88 % right.")).toBeVisible();
      await expect(page.getByRole("heading", { name: /^Sure, and not right 5$/ })).toBeVisible();
      await expect(page.getByRole("heading", { name: /^Left open 5$/ })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Study these next" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      // The third question is the first that was sure and wrong.
      await page.locator(".report-correct .report-list button").first().click();
      await expect(page.getByRole("heading", { name: /^Question 3 of 50/ })).toBeFocused();
      const review = page.getByRole("article", { name: /^Question 3 of 50/ });
      await expect(review.locator(".verdict")).toHaveText("Not right");
      await expect(review.getByText("Wrong, your choice")).toBeVisible();
      await expect(review.locator(".choice-reason")).toHaveCount(await review.locator(".choice").count());
      await expect(review.getByText(/3:30 on the screen, an even share is 2:24/)).toBeVisible();
      await expect(review.getByRole("heading", { name: "Sources" })).toBeVisible();
      await review.getByRole("button", { name: "Next" }).click();
      await expect(page.getByRole("heading", { name: /^Question 4 of 50/ })).toBeFocused();

      await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test("a form with too few answers in a section shows no total, and says why in plain words", async ({ page }) => {
  const entries = formOf("ace", "b").slice(0, 10);
  await openHistory(
    page,
    [sat("ace", "b", { entries, form: { form: "seeded", profile: "short", seed: "monday", address: "/exams/ace/seeded/?seed=monday&n=10" } })],
    "?attempt=ace-b-made-up",
  );
  await expect(page.getByRole("heading", { level: 1, name: /^ACE short form drawn by monday/ })).toBeVisible();
  await expect(page.getByText(/^No total: it needs 5 answers to new questions in every section, and section|^No total: this form leaves out/)).toBeVisible();
  await expect(page.getByText(/On questions like these you likely get/)).toHaveCount(0);
  await expect(page.getByText(/pass/i)).toHaveCount(0);
});

test("a form that was sat before is reported as met before, and nothing of it counts as new", async ({ page }) => {
  const first = sat("ace", "a", usual);
  const again = sat("ace", "a", { marks: "+" }, { id: "again", startedAt: friday + day });
  await openHistory(page, [first, again], "?attempt=again");
  // Five were left open the first time, and its report told what holds: they are met as well.
  await expect(page.getByText("50, of which 50 right")).toBeVisible();
  await expect(page.getByText(/^No total: you had met every question before/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Control access and security.*nothing new/ })).toBeVisible();

  await page.getByRole("link", { name: "All attempts" }).click();
  await page.getByRole("checkbox").nth(0).check();
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "Compare the two that are ticked" }).click();
  await expect(page).toHaveURL(/\?attempt=again&with=ace-a-made-up$|\?attempt=ace-a-made-up&with=again$/);
  await expect(page.getByRole("heading", { level: 1, name: "Two attempts compared" })).toBeFocused();
  // Ten misses and five open ones became right.
  await expect(page.getByText("15 better, 0 worse, 35 the same.")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test("attempts at other forms are compared by section and drawn as a trend with its table", async ({ page }) => {
  const attempts = [
    sat("ace", "a", usual),
    sat("ace", "b", { marks: "++++-" }, { startedAt: friday + day }),
    sat("pca", "a", usual, { startedAt: friday + 2 * day }),
  ];
  await openHistory(page, attempts);
  // By keyboard: a pointer that rests on a link fetches ahead what this test never opens.
  await page.getByRole("radio", { name: "ACE" }).press("Space");
  await expect(page.getByRole("img", { name: /^Shares of 2 attempts/ })).toHaveCount(4);
  await page.getByText("The same figures as a table").press("Enter");
  await expect(page.getByRole("region", { name: "Shares by section and attempt" }).getByRole("row")).toHaveCount(3);
  expect(await faultsOf(page)).toEqual([]);

  await page.goto("/exams/history/?attempt=ace-a-made-up&with=ace-b-made-up");
  await expect(page.getByText(/No question stands in both/)).toBeVisible();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(5);
  expect(await faultsOf(page)).toEqual([]);
  await page.goto("/exams/history/?attempt=ace-a-made-up&with=pca-a-made-up");
  await expect(page.getByText(/two different exams/)).toBeVisible();
});

test("an attempt is taken along as JSON and as CSV", async ({ page }) => {
  const attempt = sat("ace", "a", usual);
  await openHistory(page, [attempt], "?attempt=ace-a-made-up");
  const [json] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download JSON" }).click()]);
  expect(json.suggestedFilename()).toBe("assay-ace-a-2026-11-20.json");
  const kept = JSON.parse(readFileSync(await json.path(), "utf8")) as { schema: string; version: number; attempt: unknown };
  expect([kept.schema, kept.version]).toEqual(["assay-attempt", 1]);
  expect(readAttempt(kept.attempt)).toEqual(attempt);

  await expect(page.locator(".report-correct .report-list-words").first()).not.toHaveText(/^Question ace/);
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download CSV" }).click()]);
  const lines = readFileSync(await csv.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(51);
  expect(lines[0]).toMatch(/^\uFEFFAttempt,Exam,Form,/);
});

test("misses lead to a drill with one click", async ({ page }) => {
  await openHistory(page, [sat("ace", "a", usual)], "?attempt=ace-a-made-up");
  await page.getByRole("link", { name: /^Drill the misses with \d+ siblings?$/ }).click();
  await expect(page).toHaveURL(/\/quiz\/\?question=/);
  await expect(page.getByRole("heading", { name: /^Question 1 of/ })).toBeVisible();
});

test("attempts are deleted one by one or all at once, each time after a question, and stay gone", async ({ page }) => {
  await openHistory(page, [
    sat("ace", "a", usual),
    sat("ace", "b", usual, { startedAt: friday + day }),
    sat("ace", "c", usual, { startedAt: friday + 2 * day }),
  ]);
  const remove = page.getByRole("button", { name: /^Delete ACE form B of/ });
  await remove.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(remove).toBeFocused();
  await remove.click();
  await dialog.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByRole("heading", { name: "2 attempts" })).toBeVisible();
  await expect(page.getByText(/^ACE form B of .* deleted\.$/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "2 attempts" })).toBeVisible();
  await page.goto("/exams/history/?attempt=ace-b-made-up");
  await expect(page.getByRole("heading", { name: "No such attempt" })).toBeVisible();

  await page.getByRole("link", { name: "All attempts" }).click();
  await page.getByRole("button", { name: "Delete all 2" }).click();
  await dialog.getByRole("button", { name: "Delete them" }).click();
  await expect(page.getByText("No attempt yet.")).toBeVisible();
});

test("an address that names no attempt says so and leads back", async ({ page }) => {
  await openHistory(page, [sat("ace", "a", usual)], "?attempt=%3Cscript%3E&with=ace-a-made-up");
  await expect(page.getByRole("heading", { name: "No such attempt" })).toBeVisible();
  await expect(page.getByText("<script>")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("link", { name: "All attempts" }).click();
  await expect(page.getByRole("heading", { name: "1 attempt" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "No such attempt" })).toBeVisible();
});

test("an empty history says what will stand there", async ({ page }) => {
  await page.goto("/exams/history/");
  await expect(page.getByText(/^No attempt yet\./)).toBeVisible();
  await expect(page.getByRole("link", { name: "Choose a mock exam" })).toBeVisible();
});

test("a browser that stores nothing is told so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      value: {
        open() {
          throw new DOMException("Storage is not allowed.", "SecurityError");
        },
      },
    });
  });
  await page.goto("/exams/history/?attempt=any");
  await expect(page.getByText(/^This browser lets the site store nothing, so no attempt is kept here\./)).toBeVisible();
  await page.getByRole("link", { name: "All attempts" }).click();
  await expect(page.getByText(/so no attempt can be kept/)).toBeVisible();
});

test("without the questions' texts the report still tells everything that the attempt holds", async ({ page }) => {
  await page.route(/\/questions\/data\/ace-/, (route) => route.fulfill({ status: 404, body: "" }));
  await openHistory(page, [sat("ace", "a", usual)], "?attempt=ace-a-made-up");
  await expect(page.getByText(/The questions' texts could not be loaded/)).toBeVisible();
  await expect(page.getByText(/^35 of 45 right\./)).toBeVisible();
  await expect(page.getByRole("article", { name: /^Question 3 of 50/ }).getByText(/is not at hand/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute(/\/questions\/data\/ace-/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("article", { name: /^Question 3 of 50/ }).getByText("Wrong, your choice")).toBeVisible();
});

test("the questions are walked by keyboard alone", async ({ page }) => {
  await openHistory(page, [sat("ace", "a", usual)], "?attempt=ace-a-made-up");
  const grid = page.getByRole("navigation", { name: "Questions of the attempt" });
  await expect(page.getByText("Wrong, your choice").first()).toBeVisible();
  await page.getByRole("radio", { name: "All 50" }).focus();
  await page.keyboard.press("Tab");
  await expect(grid.getByRole("button", { name: "Question 3, not right, flagged" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(grid.getByRole("button", { name: "Question 5, not answered, flagged" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(grid.getByRole("button", { name: "Question 50, right" })).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Question 1 of 50/ })).toBeFocused();
  // The one after the grid is one stop away: its buttons are one.
  await page.getByRole("radio", { name: "All 50" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Not right 10" })).toBeChecked();
  await expect(page.getByRole("heading", { name: /^Question 3 of 50/ })).toBeVisible();
});

test("at 320 pixels neither list, report nor comparison scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openHistory(page, [sat("pca", "a", usual), sat("pca", "b", usual, { startedAt: friday + day })]);
  for (const search of [
    "",
    "?attempt=pca-a-made-up",
    "?attempt=pca-a-made-up&with=pca-b-made-up",
    "?attempt=no-such-attempt-with-a-name-that-is-rather-longer-than-a-phone-is-wide",
  ]) {
    await page.goto(`/exams/history/${search}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Reading what is stored")).toHaveCount(0);
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), search).toBeLessThanOrEqual(320);
  }
});

test("a long history is listed in parts, the newest first", async ({ page }) => {
  const entries = formOf("ace", "a");
  const many = Array.from({ length: 500 }, (_, at) =>
    anAttempt({ entries, marks: "++-+o", form: { bank: version } }, { id: `attempt-${at}`, startedAt: friday - at * day }),
  );
  await openHistory(page, many);
  await expect(page.getByRole("heading", { name: "500 attempts" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(20);
  await page.getByRole("button", { name: "Show 20 more of 480" }).click();
  await expect(page.getByRole("article")).toHaveCount(40);
});

test("on paper the report leaves out what can only be clicked", async ({ page }) => {
  await openHistory(page, [sat("ace", "a", usual)], "?attempt=ace-a-made-up");
  await expect(page.getByText(/^35 of 45 right\./)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Download JSON" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Questions of the attempt" })).toBeHidden();
  await expect(page.getByRole("table", { name: "" }).first()).toBeVisible();
});
