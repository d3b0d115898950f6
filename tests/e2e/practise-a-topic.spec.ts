import { type Page } from "@playwright/test";
import { faultsOf } from "../support/faults";
import { openSearch } from "../support/open-search";
import { expect, test } from "../support/quiet-page";

const address = "/quiz/encryption-and-iam/?seed=journey";

/** Answers the question on the screen by its first choices, as many as it asks for. */
async function answer(page: Page) {
  await expect(page.locator(".question")).toBeVisible();
  const wanted = (await page.getByText("Choose two.", { exact: true }).count()) > 0 ? 2 : 1;
  const inputs = page.locator(".choice input");
  for (let at = 0; at < wanted; at += 1) await inputs.nth(at).check();
  await page.getByRole("button", { name: "Check the answer" }).click();
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("a topic is practised: choose, rate, check, understand, and read what to read again", async ({ page }) => {
      await page.goto("/quiz/");
      await page.getByRole("link", { name: "Encryption and IAM" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Encryption and IAM" })).toBeVisible();
      await page.getByRole("button", { name: /^Ten mixed/ }).click();
      await expect(page).toHaveURL(/\/quiz\/encryption-and-iam\/\?seed=[0-9a-f]{8}&bank=[0-9a-f]{16}$/);

      await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("radio", { name: "Sure", exact: true }).check();
      await answer(page);
      await expect(page.locator(".verdict")).toHaveText(/^(?:Right|Not right)$/);
      // A reason stands under every choice, and none can be changed any more.
      const choices = page.locator(".choice");
      await expect(page.locator(".choice-reason").filter({ visible: true })).toHaveCount(await choices.count());
      await expect(choices.locator("input:enabled")).toHaveCount(0);
      await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      // Nothing moves on by itself.
      await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeVisible();
      await page.getByRole("button", { name: "Next question" }).click();
      await expect(page.getByRole("heading", { name: /^Question 2 of 10/ })).toBeFocused();

      for (let question = 2; question <= 10; question += 1) {
        await answer(page);
        await page.getByRole("button", { name: question === 10 ? "To the summary" : "Next question" }).click();
      }
      await expect(page.getByRole("heading", { level: 1, name: /^\d+ of 10 right$/ })).toBeFocused();
      await expect(page.getByRole("table").first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test("misses are drilled with other questions on the same matter", async ({ page }) => {
  await page.goto(address);
  const stems: string[] = [];
  for (let question = 1; question <= 10; question += 1) {
    stems.push((await page.locator(".question-stem").textContent()) ?? "");
    await answer(page);
    await page.getByRole("button", { name: question === 10 ? "To the summary" : "Next question" }).click();
  }
  await page.getByRole("button", { name: /^Drill the misses/ }).click();
  await expect(page.getByRole("heading", { name: /^Question 1 of/ })).toBeVisible();
  expect(stems).not.toContain(await page.locator(".question-stem").textContent());
});

test("a run goes on after a reload where it was left, with its choices in the same order", async ({ page }) => {
  await page.goto(address);
  await answer(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.getByRole("heading", { name: /^Question 2 of 10/ })).toBeVisible();
  const before = await page.locator(".question").innerText();
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Question 2 of 10/ })).toBeVisible();
  expect(await page.locator(".question").innerText()).toBe(before);
  await expect(page.getByText(/^[01] of 1 right so far$/)).toBeVisible();

  await page.goto("/quiz/");
  await expect(page.getByText(/You left a quiz after 1 of 10 questions/)).toBeVisible();
  await page.getByRole("link", { name: "Go on with it" }).click();
  await expect(page.getByRole("heading", { name: /^Question 2 of 10/ })).toBeVisible();
});

test("the same address asks the same questions in the same order on another device", async ({ page, browser }) => {
  const drawn = async (on: Page) => {
    await on.goto(address);
    const stems: string[] = [];
    for (let question = 1; question < 5; question += 1) {
      stems.push(await on.locator(".question fieldset").first().innerText());
      await on.getByRole("button", { name: "Skip" }).click();
    }
    return stems;
  };
  const other = await browser.newContext();
  expect(await drawn(await other.newPage())).toEqual(await drawn(page));
  await other.close();
});

test("a hostile address gives a page that works and says what it left out", async ({ page }) => {
  await page.goto("/quiz/?exam=aws&count=1e9&topic=%3Cscript%3E&seed=%00&question=../../x&state=%E0%A4%A");
  await expect(page.getByText(/Part of this address says nothing here/)).toBeVisible();
  await page.getByRole("button", { name: /^Ten mixed/ }).click();
  await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeVisible();

  await page.goto("/quiz/?question=ace-999&seed=x");
  await expect(page.getByRole("heading", { name: "No question fits" })).toBeVisible();
  await expect(page.getByText("Not in the bank any more: ace-999.")).toBeVisible();
  await page.getByRole("button", { name: "Choose something else" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
});

test("a question has an address of its own, and a report on it says what was shown", async ({ page }) => {
  await page.goto("/questions/ace-001/");
  await answer(page);
  await expect(page.locator(".verdict")).toBeVisible();
  await page.getByText("Report a problem in this question").click();
  await page.getByLabel("What is wrong, and what holds").fill("The second choice holds too.");
  await page.getByRole("button", { name: "Copy the report" }).click();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(
    /^Question: ace-001, revision [0-9a-f]{16}\nBank: [0-9a-f]{16}\nPage: http.*\/questions\/ace-001\/\nWhat is wrong: The second choice holds too\./,
  );
  expect(report).toContain("[chosen");
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole("button", { name: "Answer it again" }).click();
  await expect(page.locator(".choice input:checked")).toHaveCount(0);
});

test("a chapter ends with three questions of its own, which are fetched when the reader comes near", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("/chapters/security/", { waitUntil: "networkidle" });
  expect(fetched.filter((path) => path.startsWith("/questions/"))).toEqual([]);
  await page.getByRole("heading", { name: "Check yourself" }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("heading", { name: "Question 1 of 3" })).toBeVisible();
  // The index, and of the questions no more than the one shown and the one after it.
  expect(fetched.filter((path) => path.startsWith("/questions/data/")).length).toBe(3);
  for (const onward of ["Next question", "Next question", "How many were right"]) {
    await answer(page);
    await page.getByRole("button", { name: onward }).click();
  }
  await expect(page.getByRole("heading", { name: /^\d of 3 right$/ })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
});

/** How many records the device holds; runs in the page. */
function countRecords(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("assay");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const counting = opening.result.transaction("progress").objectStore("progress").count();
      counting.addEventListener("success", () => resolve(counting.result));
    });
  });
}

test("the search finds a question once it was answered, and not before", async ({ page }) => {
  const find = async () => {
    await (await openSearch(page)).fill("Question ace-001");
  };
  await page.goto("/questions/ace-001/", { waitUntil: "networkidle" });
  await find();
  await expect(page.getByText(/^Nothing found|place/).first()).toBeVisible();
  await expect(page.getByRole("option", { name: /Question ace-001/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Close the search" }).click();
  await answer(page);
  // It is stored a moment after it is shown.
  await expect.poll(() => page.evaluate(countRecords)).toBeGreaterThan(0);
  await page.goto("/about/", { waitUntil: "networkidle" });
  await find();
  await expect(page.getByRole("option", { name: /Question ace-001/ })).toBeVisible();
});

test("without the network the page says so and tries again", async ({ page, context }) => {
  await page.goto("/quiz/encryption-and-iam/", { waitUntil: "networkidle" });
  await context.setOffline(true);
  await page.getByRole("button", { name: /^Ten mixed/ }).click();
  await expect(page.getByText("The question could not be loaded. Check the connection.")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a question can be read with its answer, and a topic lists its questions", async ({ page }) => {
    await page.goto("/quiz/encryption-and-iam/");
    await page.locator(".quiz-questions a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Question [a-z]{3}-\d{3}$/);
    // Playwright looks for no text within <noscript>, where this stands.
    await page.locator(".question summary").click();
    await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  });
});
