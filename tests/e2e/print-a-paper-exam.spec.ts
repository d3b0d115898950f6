import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-page";

const seeded = "?seed=class-of-may&n=50";

/** What a sheet asks, question by question: its id, its words and its choices in order. */
async function readPaper(page: Page) {
  await expect(page.locator(".sheet-question").first()).toBeVisible();
  return page.locator(".sheet-question").evaluateAll((questions) =>
    questions.map((question) => ({
      id: question.getAttribute("data-question") ?? "",
      stem: question.querySelector(".sheet-stem")?.textContent ?? "",
      choices: [...question.querySelectorAll("ol > li")].map((choice) => choice.textContent ?? ""),
      boxes: question.querySelectorAll(".sheet-boxes > span").length,
    })),
  );
}

/** What a key says: the letters by number, and the ids beside its reasons. */
async function readKey(page: Page) {
  await expect(page.locator(".key-letters li").first()).toBeVisible();
  const letters = await page.locator(".key-letters li b").allTextContents();
  const ids = await page.locator(".key-head a").allTextContents();
  const again = await page.locator(".key-head > b").allTextContents();
  expect(again).toEqual(letters);
  return { letters, ids };
}

/** The right choices of questions by id, as the bank has them today. */
async function rightChoices(page: Page, ids: readonly string[]) {
  return page.evaluate(async (wanted) => {
    const [index] = performance.getEntriesByType("resource").flatMap(({ name }) => (/\/index\.[0-9a-f]+\.json$/.test(name) ? name : []));
    if (index === undefined) throw new Error("The page fetched no index.");
    const file = (await (await fetch(index)).json()) as { index: { id: string; hash: string }[] };
    return Promise.all(
      wanted.map(async (id) => {
        const hash = file.index.find((entry) => entry.id === id)?.hash;
        const revision = (await (await fetch(`/questions/data/${id}.${hash}.json`)).json()) as {
          choices: { right?: true; text: (string | { words: string })[] }[];
        };
        return revision.choices
          .filter(({ right }) => right)
          .map(({ text }) =>
            text
              .map((part) => (typeof part === "string" ? part : part.words))
              .join("")
              .replaceAll("`", ""),
          );
      }),
    );
  }, ids);
}

test("a seeded form prints as a paper, and its key names what is right at the letters that the paper has", async ({ page }) => {
  await page.goto(`/exams/pca/seeded/paper/${seeded}`);
  const paper = await readPaper(page);
  expect(paper).toHaveLength(50);
  expect(new Set(paper.map(({ id }) => id)).size).toBe(50);
  await expect(page.getByRole("heading", { level: 1, name: "PCA form drawn by class-of-may on paper" })).toBeVisible();
  await expect(page.getByText("120 minutes", { exact: true })).toBeVisible();
  await expect(page.getByText("Not affiliated with Google.").first()).toBeVisible();
  await expect(page.getByText("No question is from a real exam").first()).toBeVisible();
  const right = await rightChoices(
    page,
    paper.map(({ id }) => id),
  );

  await page.getByRole("link", { name: "The key, by itself" }).click();
  await expect(page).toHaveURL(`/exams/pca/seeded/key/${seeded}`);
  const key = await readKey(page);
  expect(key.ids).toEqual(paper.map(({ id }) => id));
  const named = key.letters.map((letters, at) => letters.split(" ").map((letter) => paper[at]?.choices[letter.charCodeAt(0) - 65]));
  expect(named.map((choices) => new Set(choices))).toEqual(right.map((choices) => new Set(choices)));
  expect(paper.map(({ boxes }) => boxes)).toEqual(right.map((choices) => choices.length));
  // The paper itself gives nothing away.
  expect(new Set(key.letters).size).toBeGreaterThan(3);
});

test("the same seed gives the same paper to two learners, and another seed another", async ({ page, browser }) => {
  await page.goto(`/exams/ace/seeded/paper/${seeded}`);
  const mine = await readPaper(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`/exams/ace/seeded/paper/${seeded}`);
  expect(await readPaper(other)).toEqual(mine);
  await other.goto("/exams/ace/seeded/paper/?seed=class-of-june&n=50");
  expect((await readPaper(other)).map(({ id }) => id)).not.toEqual(mine.map(({ id }) => id));
  await elsewhere.close();
});

test("a case study stands before its questions, and they stand together", async ({ page }) => {
  await page.goto("/exams/pca/b/paper/");
  await expect(page.locator(".case-text")).toHaveCount(2);
  const [first] = await page.locator(".sheet-case > .label").allTextContents();
  expect(first).toMatch(/^Case study for questions \d+ to \d+$/);
  await page.goto("/exams/ace/b/paper/");
  await expect(page.locator(".sheet-question")).toHaveCount(50);
  await expect(page.locator(".case-text")).toHaveCount(0);
});

test("on paper there is no site around it, no question is cut by a page, and the case study is whole", async ({ page }) => {
  await page.goto("/exams/pca/a/paper/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("navigation", { name: "This form" })).toBeHidden();
  for (const part of [".sheet-question", ".sheet-case"]) {
    expect(new Set(await page.locator(part).evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside)))).toEqual(new Set(["avoid"]));
  }
  for (const format of ["A4", "Letter"] as const) expect((await page.pdf({ format })).byteLength).toBeGreaterThan(20_000);
});

test("the time of the link stands on the paper: stretched, or none", async ({ page }) => {
  await page.goto("/exams/ace/a/paper/?time=1.5");
  await expect(page.getByText("180 minutes, 1.5 times the usual")).toBeVisible();
  await page.goto("/exams/ace/a/paper/?time=none");
  await expect(page.getByText("no limit", { exact: true })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a fixed form is a paper and a key all the same, and a seeded one says what it needs", async ({ page }) => {
    await page.goto("/exams/ace/c/paper/");
    await expect(page.locator(".sheet-question")).toHaveCount(50);
    await page.goto("/exams/ace/c/key/");
    await expect(page.locator(".key-letters li")).toHaveCount(50);
    await page.goto("/exams/ace/seeded/paper/");
    await expect(page.locator("noscript > .sheet-open")).toBeVisible();
  });
});
