import type { Page } from "@playwright/test";
import type { ProgressEvent } from "@/lib/progress/event";
import { builtBank } from "../support/built-bank";
import { builtDeck } from "../support/built-deck";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";
import { storeProgress } from "../support/stored-progress";
import { answered, onDay, recalled } from "../support/study-events";

const { version, index } = builtBank();
const deck = builtDeck();

test.use({ timezoneId: "UTC" });

/** A question for practice on an objective that has others; no card rests on it, so that missing it brings no new ones. */
const asked = index.find(
  ({ id, exam, objective, form }) => exam === "ace" && objective === "2.2" && form === "a" && !deck.some(({ questions }) => questions.includes(id)),
);
const fact = deck.find(({ card }) => card === "fact:read-pool-max-nodes");
const erratum = deck.find(({ card }) => card.startsWith("erratum:"));
if (!asked || !fact || !erratum) throw new Error("The bank or the deck lacks what this journey reviews.");

/** On the first day a question was missed by one who was sure, a fact and an erratum were recalled. */
const firstDay: readonly ProgressEvent[] = [
  answered(asked.id, onDay(0), { revision: asked.hash, bank: version, verdict: "incorrect", confidence: "sure", card: "objective:ace-2.2" }),
  recalled(fact.card, onDay(0, 5)),
  recalled(erratum.card, onDay(0, 6), { confidence: "unsure" }),
];

/** Comes to the reviews on a day with this record. */
async function openReviews(page: Page, events: readonly ProgressEvent[], day: number) {
  await page.clock.setFixedTime(onDay(day));
  await storeProgress(page, events);
  await page.goto("/progress/review/");
}

/** Answers the question on the screen by its first choices, as many as it asks for. */
async function answer(page: Page) {
  const wanted = (await page.getByText("Choose two.", { exact: true }).count()) > 0 ? 2 : 1;
  for (let at = 0; at < wanted; at += 1) await page.locator(".choice input").nth(at).check();
  await page.getByRole("button", { name: "Check the answer" }).click();
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("what is due is reviewed card by card: a question on the objective, a fact and an erratum", async ({ page }) => {
      await openReviews(page, firstDay, 3);
      await expect(page.getByRole("heading", { name: /^3 to review, about \d+ minutes?$/ })).toBeVisible();
      await expect(page.getByText("1 that you were sure of and had wrong, first")).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("button", { name: "Begin" }).click();

      // What was sure and wrong comes first, by another question than the one that was missed.
      await expect(page.getByRole("heading", { name: /^Review 1 of 3/ })).toBeFocused();
      await expect(page.getByText("You were sure 3 days ago, and not right.")).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await answer(page);
      await expect(page.locator(".verdict")).toHaveText(/^(?:Right|Not right)$/);
      await page.getByRole("button", { name: "Next" }).click();

      // Due for one day longer: it was recalled without being sure.
      await expect(page.getByRole("heading", { name: /^Review 2 of 3/ })).toBeFocused();
      await expect(page.getByText("Right without being sure 3 days ago; due since 2 days.")).toBeVisible();
      await expect(page.getByText(erratum.asks)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("button", { name: "Not sure" }).click();
      await expect(page.getByText("In the exam:")).toBeVisible();
      await expect(page.locator(".recall-answer > p").first()).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("button", { name: "Knew it" }).click();

      await expect(page.getByRole("heading", { name: /^Review 3 of 3/ })).toBeFocused();
      await expect(page.getByText(fact.asks)).toBeVisible();
      await expect(page.getByText("20 nodes")).toBeHidden();
      await page.getByRole("button", { name: "Sure", exact: true }).click();
      await expect(page.getByText("20 nodes")).toBeVisible();
      await expect(page.getByRole("link", { name: "The fact with its sources" })).toHaveAttribute("href", "/facts/read-pool-max-nodes/");
      await page.getByRole("button", { name: "Did not" }).click();

      await expect(page.getByRole("heading", { level: 1, name: /^[12] of 3 recalled$/ })).toBeFocused();
      await expect(page.getByRole("link", { name: fact.asks })).toHaveAttribute("href", "/facts/read-pool-max-nodes/");
      await expect(page.getByText(/Next: \d on /)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      // All of it is kept: none of the three is due any more. A question that was missed may have brought new facts to know.
      await page.goto("/progress/review/");
      await expect(page.getByRole("heading", { name: /^(?:Nothing is due today|\d+ to review, .*)$/ })).toBeVisible();
      await expect(page.getByText("1 that you were sure of and had wrong, first")).toHaveCount(0);
      await expect(
        page
          .getByRole("main")
          .getByRole("listitem")
          .filter({ hasText: /question|errat/i }),
      ).toHaveCount(0);
    });
  });
}

test("an objective is asked by a question that was not shown, and its choices come in another order each time", async ({ page }) => {
  await openReviews(page, firstDay, 3);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { name: /^Review 1 of 3/ })).toBeVisible();
  const stem = await page.locator(".question-stem").innerText();
  await page.goto(`/questions/${asked.id}/`);
  expect(await page.locator(".question-stem").first().innerText()).not.toBe(stem);
});

test("the last review is taken back: the card stands there again, and is due as before", async ({ page }) => {
  await openReviews(page, firstDay.slice(1), 3);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "A guess" }).click();
  await page.getByRole("button", { name: "Did not" }).click();
  await expect(page.getByRole("heading", { name: /^Review 2 of 2/ })).toBeVisible();

  await page.getByRole("button", { name: "Take back the last review" }).click();
  await expect(page.getByRole("heading", { name: /^Review 1 of 2/ })).toBeFocused();
  await expect(page.getByText("due since 2 days.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take back the last review" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: /^2 to review/ })).toBeVisible();
});

test("an answer that was only looked up keeps its card due", async ({ page }) => {
  await openReviews(page, firstDay.slice(0, 1), 3);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Show the answer" }).click();
  await page.getByRole("button", { name: "To the summary" }).click();
  await expect(page.getByText("1 answer was only looked up")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /^1 to review/ })).toBeVisible();
});

test("the minutes of a day decide how much comes, and what waits is told", async ({ page }) => {
  const many = deck.slice(0, 60).map(({ card }, at) => recalled(card, onDay(0, at * 6)));
  await openReviews(page, many, 5);
  // 15 minutes of 15 seconds each hold all 60; 5 minutes hold 20.
  await expect(page.getByRole("heading", { name: /^60 to review/ })).toBeVisible();
  // It is chosen once it is stored.
  await page.getByRole("radio", { name: "5", exact: true }).click();
  await expect(page.getByRole("radio", { name: "5", exact: true })).toBeChecked();
  await expect(page.getByRole("heading", { name: /^20 to review, about 5 minutes$/ })).toBeVisible();
  await expect(page.getByText("40 more are due")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "5", exact: true })).toBeChecked();
});

test("cards that were met are learnt a few a day", async ({ page }) => {
  const read: ProgressEvent = { id: "event-chapter-done", at: onDay(0), v: 2, type: "chapter-done", chapter: "overview" };
  await openReviews(page, [read], 1);
  await expect(page.getByRole("heading", { name: /^6 to review/ })).toBeVisible();
  await expect(page.getByText("6 of them new")).toBeVisible();
  await expect(page.getByText(/cards that you met wait to be learnt/)).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("New: you finished a chapter that teaches it.")).toBeVisible();
});

test("before anything is answered the page says how reviews come about", async ({ page }) => {
  await page.goto("/progress/review/");
  await expect(page.getByRole("heading", { name: "Nothing to review yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Answer ten questions" })).toHaveAttribute("href", "/quiz/");
});

test("a review works by keyboard alone", async ({ page }) => {
  await openReviews(page, firstDay.slice(1, 2), 3);
  await page.getByRole("button", { name: "Begin" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Review 1 of 1/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "A guess" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("20 nodes")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Knew it" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "1 of 1 recalled" })).toBeFocused();
});

test("nothing scrolls sideways at 320 pixels while reviewing", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReviews(page, firstDay, 3);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  await page.getByRole("button", { name: "Begin" }).click();
  await answer(page);
  expect(await width()).toBeLessThanOrEqual(320);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Not sure" }).click();
  expect(await width()).toBeLessThanOrEqual(320);
});

test("a browser that forbids storage says why nothing can be due", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => ({
        open: () => {
          throw new Error("forbidden");
        },
      }),
    });
  });
  await page.goto("/progress/review/");
  await expect(page.getByText("This browser lets the site store nothing, so there is no record from which to tell what is due.")).toBeVisible();
  await page.goto("/progress/");
  await expect(page.getByText("no record from which to tell what is due and where you stand")).toBeVisible();
  await page.goto("/progress/plan/");
  await expect(page.getByText("no record from which to tell what is left to do")).toBeVisible();
});
