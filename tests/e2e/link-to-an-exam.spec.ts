import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";

test("the page of mock exams leads to every kind of form, and a drawn one has a seed and a version in its address", async ({ page }) => {
  await page.goto("/exams/");
  const pca = page.getByRole("region", { name: /^Professional Cloud Architect/ });
  for (const name of ["PCA form A", "PCA form B", "PCA form C"]) await expect(pca.getByRole("link", { name, exact: true })).toBeVisible();
  await expect(pca.getByText("50 questions in 120 minutes").first()).toBeVisible();
  await expect(pca.getByRole("link", { name: "Short form, 10 questions 24 minutes" })).toBeVisible();
  await expect(pca.getByText(/questions on one study, and there are \d+: so it is not offered here/)).toBeVisible();

  const ace = page.getByRole("region", { name: /^Associate Cloud Engineer/ });
  await expect(ace.getByRole("link", { name: "Renewal exam, 20 questions" })).toHaveAttribute("href", "/exams/ace/seeded/?profile=renewal");
  await ace.getByRole("link", { name: "Whole exam, 60 questions" }).click();
  await expect(page).toHaveURL(/\/exams\/ace\/seeded\/\?seed=[0-9a-f]{8}&n=60&bank=[0-9a-f]{16}$/);
});

test("a form of one's own counts what fits and how long it takes, by keyboard alone", async ({ page }) => {
  await page.goto("/exams/");
  await page.getByText("A form of your own").focus();
  await page.keyboard.press("Enter");
  const said = page.locator(".own-exam-foot").getByRole("status");
  await expect(said).toHaveText("20 questions in 48 minutes.");
  await page.getByRole("radio", { name: "PCA" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: /^6\. Operate with excellence/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("radio", { name: "60" }).focus();
  await page.keyboard.press("Space");
  // Section 6 has 19 questions in the bank: 19 times 2.4 minutes.
  await expect(said).toHaveText("Only 19 questions in 45 minutes 36 seconds: no more fit.");
  await page.getByRole("button", { name: "To the start of it" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/exams\/pca\/seeded\/\?seed=[0-9a-f]{8}&n=60&section=6&bank=[0-9a-f]{16}$/);
});

test("the page is accessible in both themes, its form opened", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/exams/");
    await page.getByText("A form of your own").click();
    await expect(page.getByText("20 questions in 48 minutes.")).toBeVisible();
    // What the site's bar covers in part would count as too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await faultsOf(page)).toEqual([]);
  }
});

test("a hostile address says what it leaves out and what could stand there, and gives a page that works", async ({ page }) => {
  await page.goto(`/exams/ace/seeded/paper/?seed=ok&n=9999&time=99&bank=${"z".repeat(5_000)}&section=%3Cscript%3E&topic=../../etc/passwd`);
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("n=9999 (it may be 1 to 60)");
  await expect(notice).toContainText("time=99 (it may be none, or 1 to 10 in steps of 0.25)");
  await expect(notice).toContainText("section=<script>");
  await expect(page.locator(".sheet-question")).toHaveCount(50);
});

test("a link to a version of the questions that is not kept says so and draws from today's", async ({ page }) => {
  await page.goto("/exams/ace/seeded/paper/?seed=old&n=10&bank=0123456789abcdef");
  await expect(page.getByText("This link was made for a version of the questions that is not kept.")).toBeVisible();
  await expect(page.locator(".sheet-question")).toHaveCount(10);
});

test("a link to an earlier version that is kept gives that version's form, unchanged", async ({ page }) => {
  const today = page.waitForResponse(/\/questions\/data\/index\.[0-9a-f]{16}\.json$/);
  await page.goto("/exams/ace/seeded/paper/?seed=kept&n=10");
  const { exams, index } = (await (await today).json()) as { exams: object; index: { id: string }[] };
  const asked = () => page.locator(".sheet-question").evaluateAll((all) => all.map((each) => each.getAttribute("data-question")));
  await expect(page.locator(".sheet-question")).toHaveCount(10);
  const now = await asked();
  // An earlier version, in which the first of these questions was not written yet.
  const earlier = { exams, index: index.filter(({ id }) => id !== now[0]) };
  await page.route("**/questions/data/index.aaaaaaaaaaaaaaaa.json", (route) => route.fulfill({ json: earlier }));
  await page.goto("/exams/ace/seeded/paper/?seed=kept&n=10&bank=aaaaaaaaaaaaaaaa");
  await expect(page.getByText("That version is kept, and this is its form, unchanged.")).toBeVisible();
  await expect(page.locator(".sheet-question")).toHaveCount(10);
  const then = await asked();
  expect(then).not.toContain(now[0]);
  expect(then.filter((id) => now.includes(id))).toHaveLength(9);
});

test("an address without a seed offers to draw one", async ({ page }) => {
  await page.goto("/exams/ace/seeded/paper/?n=20");
  await page.getByRole("link", { name: "Draw 20 questions" }).click();
  await expect(page).toHaveURL(/\/exams\/ace\/seeded\/paper\/\?seed=[0-9a-f]{8}&n=20&bank=[0-9a-f]{16}$/);
  await expect(page.locator(".sheet-question")).toHaveCount(20);
});

test("an unknown form is a page that leads on", async ({ page }) => {
  await page.goto("/exams/ace/d/paper/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Practice" }).first()).toBeVisible();
});
