import type { Page } from "@playwright/test";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";

/** Answers the item on the screen by its first choice. */
async function answer(page: Page) {
  await page.locator(".choice input").first().check();
  await page.getByRole("button", { name: "Check the answer" }).click();
}

const working = (page: Page) => page.locator(".explanation-working li");

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("the arithmetic is practised with figures drawn anew: start, answer, follow the working, and read how it went", async ({ page }) => {
      await page.goto("/quiz/pricing/");
      await page.getByRole("button", { name: /^Practise the arithmetic/ }).click();
      await expect(page).toHaveURL(/\/quiz\/pricing\/\?question=gen-[a-z-]+-v1-[a-z0-9]+.*&seed=[0-9a-f]{8}$/);
      await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeFocused();
      await expect(working(page).filter({ visible: true })).toHaveCount(0);
      await answer(page);
      await expect(page.locator(".verdict")).toHaveText(/^(?:Right|Not right)$/);
      await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
      await expect(working(page).first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      for (let question = 2; question <= 10; question += 1) {
        await page.getByRole("button", { name: "Next question" }).click();
        await expect(page.getByRole("heading", { name: new RegExp(`^Question ${question} of 10`) })).toBeFocused();
        await answer(page);
      }
      await page.getByRole("button", { name: "To the summary" }).click();
      await expect(page.getByRole("heading", { level: 1, name: /^\d+ of 10 right$/ })).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);

      const before = page.url();
      await page.getByRole("button", { name: "The same with other figures" }).click();
      await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeVisible();
      expect(page.url()).not.toBe(before);
    });
  });
}

test("a bill that was worked out opens in the calculator, which comes to the same total", async ({ page }) => {
  await page.goto("/quiz/?question=gen-cost-of-a-workload-v1-journey&seed=journey");
  await answer(page);
  // The last line of the working adds the cost lines up: "Together, rounded once: $1,234.56".
  const total = /\$[\d,]+\.\d{2}$/.exec((await working(page).last().textContent()) ?? "")?.[0];
  expect(total).toBeDefined();
  await expect(page.locator('.choice[data-state="right"] label')).toContainText(total ?? "none");
  await page.getByRole("link", { name: "Open in the calculator" }).click();
  await expect(page.locator("[data-total=month]")).toHaveText(total ?? "none");
});

test("a way through the decision tree opens in the tree, and a command in the checker, which takes the right line", async ({ page }) => {
  await page.goto("/quiz/?question=gen-outcome-of-a-workload-v1-journey&question=gen-valid-command-v1-journey&seed=journey");
  await answer(page);
  const outcome = (await page.locator('.choice[data-state="right"] label').textContent()) ?? "none";
  await page.getByRole("link", { name: "Open in the decision tree" }).click();
  await expect(page).toHaveURL(/\/decision\/\?[a-z-]+=/);
  await expect(page.getByRole("heading", { level: 2, name: outcome.trim(), exact: true })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole("heading", { name: /^Question 2 of 2/ })).toBeVisible();
  await answer(page);
  const line = await page.locator('.choice[data-state="right"] label').textContent();
  await page.getByRole("link", { name: line ?? "none", exact: true }).click();
  await expect(page).toHaveURL(/\/commands\/\?line=/);
  await expect(page.getByText("Accepted", { exact: false }).first()).toBeVisible();
});

test("a run of items goes on after a reload where it was left, with the same figures", async ({ page }) => {
  await page.goto("/quiz/");
  await page.getByRole("radio", { name: "PCA" }).check();
  await page.getByRole("button", { name: /^Practise the arithmetic/ }).click();
  await expect(page).toHaveURL(/\/quiz\/\?exam=pca&question=gen-/);
  await answer(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.getByRole("heading", { name: /^Question 2 of 10.*PCA/s })).toBeVisible();
  const before = await page.locator(".question").innerText();
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Question 2 of 10/ })).toBeVisible();
  expect(await page.locator(".question").innerText()).toBe(before);

  await page.goto("/quiz/");
  await expect(page.getByText(/You left a quiz after 1 of 10 questions/)).toBeVisible();
});

test("templates are fetched by those who practise with them and by nobody else", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const tables = () => fetched.filter((path) => path.startsWith("/questions/data/templates."));
  await page.goto("/quiz/pricing/", { waitUntil: "networkidle" });
  expect(tables()).toEqual([]);
  await page.getByRole("button", { name: /^Practise the arithmetic/ }).click();
  await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeVisible();
  expect(tables().length).toBe(1);
});

test("an item that no template makes is told, and the page works on", async ({ page }) => {
  await page.goto("/quiz/?question=gen-no-such-template-v1-x&seed=x");
  await expect(page.getByText("Made no more, as their template is gone: gen-no-such-template-v1-x.")).toBeVisible();
  await page.getByRole("button", { name: "Choose something else" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
});

test("a written question about a bill opens in the calculator with its figures", async ({ page }) => {
  // 2 vCPUs with a standby, a read node of 2 vCPUs and 500 GB, as the question's contract has them.
  await page.goto("/quiz/?question=ace-024&seed=x");
  await answer(page);
  await page.getByRole("link", { name: "Open in the calculator" }).click();
  await expect(page).toHaveURL("/calculator/?shape=n2-highmem-2&pool=1.n2-highmem-2&backup=0");
});

test("misses of made items are drilled with the same tasks and other figures", async ({ page }) => {
  const items = ["one", "two", "three", "four"].map((seed) => `question=gen-storage-bill-v1-${seed}`);
  await page.goto(`/quiz/?${items.join("&")}&seed=drill`);
  for (let question = 1; question <= 4; question += 1) {
    await expect(page.getByRole("heading", { name: new RegExp(`^Question ${question} of 4`) })).toBeVisible();
    await answer(page);
    await page.getByRole("button", { name: question === 4 ? "To the summary" : "Next question" }).click();
  }
  const heading = page.getByRole("heading", { level: 1, name: /^\d of 4 right$/ });
  const misses = 4 - Number((await heading.textContent())?.[0]);
  expect(misses).toBeGreaterThan(0);
  await page.getByRole("button", { name: misses === 1 ? "Drill the misses with a sibling" : `Drill the misses with ${misses} siblings` }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`^Question 1 of ${misses}`) })).toBeVisible();
  const asked = new URL(page.url()).searchParams.getAll("question");
  expect(asked.filter((id) => !id.startsWith("gen-storage-bill-v1-") || items.includes(`question=${id}`))).toEqual([]);
  expect(asked).toHaveLength(misses);
});

test("a written question whose key the decision tree gives opens in the tree, which comes to the same", async ({ page }) => {
  await page.goto("/quiz/?question=pca-022&seed=x");
  await answer(page);
  await page.getByRole("link", { name: "Open in the decision tree" }).click();
  await expect(page).toHaveURL("/decision/?where=elsewhere");
  await expect(page.getByRole("heading", { level: 2, name: "AlloyDB Omni" })).toBeVisible();
});
