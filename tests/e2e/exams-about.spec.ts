import { expect, test } from "../support/quiet-page";

test("the page says how both exams are now, with a source behind each figure, and what is not published", async ({ page }) => {
  await page.goto("/exams/about/");
  const format = page.getByRole("table", { name: /How the Associate Cloud Engineer/ });
  await expect(format.getByRole("row", { name: /^Questions/ })).toContainText("50 to 60 questions");
  await expect(format.getByRole("row", { name: /^Fee/ })).toContainText("$125");
  await expect(format.getByRole("row", { name: /^Fee/ })).toContainText("$200");
  const silences = page.getByRole("table", { name: /Asked often/ });
  await expect(silences.getByRole("row", { name: /Mark needed to pass/ }).getByText("not published")).toHaveCount(2);

  await format.getByRole("link", { name: "$200" }).click();
  await expect(page.getByRole("note", { name: "Where this figure comes from" })).toContainText("Fee of the Professional Cloud Architect exam");
});

test("an objective leads to its chapters and shows what the guide lists", async ({ page }) => {
  await page.goto("/exams/about/#ace-2-2");
  const objective = page.locator("#ace-2-2");
  await expect(objective).toBeInViewport();
  await expect(objective).toContainText("the guide names it");
  await objective.getByText("All that the guide lists here").click();
  await expect(objective.getByText(/Choose and deploy data products/)).toBeVisible();
  await objective.getByRole("link", { name: "Overview" }).click();
  await expect(page).toHaveURL(/\/chapters\/overview\/$/);
});

test("a tick is kept on the device, counted for its exam, shown in the other tab, and taken back", async ({ page, context }) => {
  await page.goto("/exams/about/");
  const other = await context.newPage();
  await other.goto("/exams/about/");
  const count = page.getByRole("status").filter({ hasText: "of 12 objectives ticked" });
  await expect(count).toHaveText("0 of 12 objectives ticked. Kept on this device only.");

  const backup = page.getByRole("checkbox", { name: "3.2 Running storage and data" });
  await backup.click();
  await expect(count).toContainText("1 of 12");
  await expect(other.getByRole("checkbox", { name: "3.2 Running storage and data" })).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "of 22 objectives ticked" })).toContainText("0 of 22");

  await page.reload();
  await expect(backup).toBeChecked();
  await page.goto("/settings/");
  await expect(page.getByText("1 objective ticked")).toBeVisible();
  await page.goto("/exams/about/");
  await expect(backup).toBeChecked();
  await backup.click();
  await expect(backup).not.toBeChecked();
  await page.reload();
  await expect(backup).toBeEnabled();
  await expect(backup).not.toBeChecked();
});

test("the checklist is ticked with the keyboard alone", async ({ page }) => {
  await page.goto("/exams/about/");
  const network = page.getByRole("checkbox", { name: "2.3 Networking" });
  await expect(network).toBeEnabled();
  await network.focus();
  await page.keyboard.press("Space");
  await expect(network).toBeChecked();
  await expect(network).toBeFocused();
});

test("a browser that forbids storage still shows the objectives, and says that nothing is remembered", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => ({
        open: () => {
          throw new Error("forbidden");
        },
      }),
    });
  });
  await page.goto("/exams/about/");
  await expect(page.getByText("so it cannot remember your ticks").first()).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "2.3 Networking" })).toBeDisabled();
});

test("Google's own pages are linked, and that the site is not Google's is said", async ({ page }) => {
  await page.goto("/exams/about/");
  await expect(page.getByRole("link", { name: "Exam guide (PDF)", exact: true }).first()).toHaveAttribute(
    "href",
    "https://services.google.com/fh/files/misc/associate_cloud_engineer_exam_guide_english.pdf",
  );
  await expect(page.getByRole("main").getByText(/not affiliated with, endorsed by or sponsored by Google/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/pass mark of|passing score of|to pass you need/i);
});
