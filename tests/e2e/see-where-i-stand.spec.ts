import type { Page } from "@playwright/test";
import type { ProgressEvent } from "@/lib/progress/event";
import { builtBank } from "../support/built-bank";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";
import { storeProgress } from "../support/stored-progress";
import { answered, onDay } from "../support/study-events";

const { version, index } = builtBank();

test.use({ timezoneId: "UTC" });

/**
 * The first so many questions of each section of ACE answered, one a quarter of an hour, of ten always seven right.
 * @param says whether the events say which objective each answer is about: those of the first version did not
 */
function answers(perSection: number, says: "objective" | "question" = "objective"): ProgressEvent[] {
  const bySection = Map.groupBy(
    index.filter(({ exam }) => exam === "ace"),
    ({ objective }) => objective[0],
  );
  return [...bySection.values()]
    .flatMap((entries) => entries.slice(0, perSection))
    .map(({ id, hash, objective }, at) =>
      answered(id, onDay(0, at * 15), {
        revision: hash,
        bank: version,
        verdict: at % 10 < 7 ? "correct" : "incorrect",
        confidence: at % 10 < 6 || at % 10 === 9 ? "sure" : at % 2 === 0 ? "guess" : "unsure",
        ...(says === "objective" && { card: `objective:ace-${objective}` }),
      }),
    );
}

async function openProgress(page: Page, events: readonly ProgressEvent[], day = 3) {
  await page.clock.setFixedTime(onDay(day));
  await storeProgress(page, events);
  await page.goto("/progress/");
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("before anything is answered there is not enough evidence, and that is said as the usual thing", async ({ page }) => {
      await openProgress(page, []);
      await expect(page.getByText("Not enough evidence yet for the exam as a whole: nothing is answered so far.")).toBeVisible();
      await expect(page.getByRole("link", { name: /Nothing to review/ })).toHaveAttribute("href", "/progress/review/");
      await expect(page.getByRole("link", { name: /Plan toward an exam/ })).toHaveAttribute("href", "/progress/plan/");
      await expect(page.getByText("None on this device yet.")).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test("with enough answers each section has its share, its interval and its coverage, and the exam a whole", async ({ page }) => {
      await openProgress(page, answers(10));
      await expect(page.getByText(/^On questions like these, weighted as the exam weighs its sections, you likely get \d+ to \d+ % right\.$/)).toBeVisible();
      const section = page.getByRole("row", { name: /2\. Plan a solution/ });
      await expect(section).toContainText(/\d of 10/);
      await expect(section).toContainText(/\d+ to \d+ %/);
      await expect(section).toContainText(/\d of 4/);
      await expect(section).toContainText("3 days ago");
      // A probability of passing, a mark to pass or a scaled score is nowhere.
      expect(await page.locator("main").innerText()).not.toMatch(/\bpass|probab|scaled/i);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test("with few answers a section says how many more it takes, and there is no whole", async ({ page }) => {
  await openProgress(page, answers(3));
  await expect(page.getByText(/Not enough evidence yet for the exam as a whole: no section has 5 first answers yet/)).toBeVisible();
  await expect(page.getByRole("row", { name: /2\. Plan a solution/ })).toContainText("not enough yet: 2 more");
});

test("old answers, of which the log does not say the objective, stand in the same place and bring the same reviews", async ({ page }) => {
  const said = (selector: string) => page.locator(selector).innerText();
  const shown = async () => [await said(".stand"), await said("section[aria-labelledby=due-chart]"), await said("section[aria-labelledby=today]")];
  await openProgress(page, answers(10));
  await expect(page.locator("#due-chart")).toBeVisible();
  const now = await shown();
  expect(now.join(" ")).toMatch(/[1-9]\d* to review/);

  await page.evaluate(() => indexedDB.deleteDatabase("assay"));
  await openProgress(page, answers(10, "question"));
  await expect(page.locator("#due-chart")).toBeVisible();
  expect(await shown()).toEqual(now);
});

test("another exam is a matter of its own", async ({ page }) => {
  await openProgress(page, answers(10));
  await page.getByRole("radio", { name: "PCA" }).check();
  await expect(page.getByText(/nothing is answered so far/)).toBeVisible();
  await expect(page.getByRole("row", { name: /6\. Operate with excellence/ })).toBeVisible();
});

test("what was sure and wrong is shown with its words and leads to a quiz of just that", async ({ page }) => {
  const wrong = answers(10).filter((event) => event.type === "question-answered" && event.verdict === "incorrect" && event.confidence === "sure");
  await openProgress(page, answers(10));
  await expect(page.getByRole("heading", { name: "Sure, and not right" })).toBeVisible();
  const [latest] = wrong.toReversed();
  const id = latest?.type === "question-answered" ? latest.question : "";
  await expect(page.getByRole("link", { name: id, exact: true })).toHaveAttribute("href", `/questions/${id}/`);
  await expect(page.locator(".stand-questions li").first()).toContainText(/[a-z]{4,} [a-z]+/);
  await page.getByRole("link", { name: `Answer all ${wrong.length} again` }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`^Question 1 of ${wrong.length}`) })).toBeVisible();
});

test("being sure is set against being right, and what will be due is drawn and tabled", async ({ page }) => {
  await openProgress(page, answers(10));
  // 28 of the 40 are rated sure: of ten the first six, all right, and the last, wrong.
  await expect(page.getByRole("table", { name: "First answers by how sure you were" }).getByRole("row", { name: /^Sure/ })).toContainText("24 of 28");
  const chart = page.getByRole("img", { name: /^Bars of the reviews of 30 days/ });
  await expect(chart).toBeVisible();
  await page.getByText("The same figures as a table").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: "Reviews by day" })).toBeFocused();
  await expect(page.getByRole("region", { name: "Reviews by day" }).getByRole("row")).toHaveCount(31);
});

test("days of study are counted without praise or blame", async ({ page }) => {
  const everyDay = [0, 1, 2].map((day) => answered("ace-001", onDay(day)));
  await openProgress(page, everyDay, 3);
  await expect(page.getByText("3 days in all, 3 of the last 28; the latest yesterday, 3 in a row. A day off loses nothing: what is due waits.")).toBeVisible();
});

test("the home page says quietly what is due, to those who studied here", async ({ page }) => {
  await page.clock.setFixedTime(onDay(3));
  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page.getByRole("link", { name: /to review today/ })).toHaveCount(0);
  await storeProgress(page, answers(2));
  await page.goto("/");
  await expect(page.getByRole("link", { name: /^\d+ to review today$/ })).toHaveAttribute("href", "/progress/review/");
});
