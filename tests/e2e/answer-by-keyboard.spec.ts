import { expect, test } from "../support/quiet-page";

test("a question is answered, rated, checked and left by keyboard alone", async ({ page }) => {
  await page.goto("/quiz/?exam=ace&seed=keys");
  await expect(page.getByRole("heading", { name: /^Question 1 of 10/ })).toBeFocused();

  // One stop for the choices; arrows move and choose.
  await page.keyboard.press("Tab");
  const choices = page.locator(".choice input");
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(choices.nth(2)).toBeChecked();

  // One stop for the confidence, then the button.
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Not sure" })).toBeChecked();
  await page.keyboard.press("Tab");
  const check = page.getByRole("button", { name: "Check the answer" });
  await expect(check).toBeFocused();
  await page.keyboard.press("Enter");

  // The focus stays on the button, which leads on now; the verdict is said as a status.
  await expect(page.locator("[role=status] .verdict")).toBeVisible();
  await expect(page.getByRole("button", { name: "Next question" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Question 2 of 10/ })).toBeFocused();
});

test("what is chosen can be cleared, and a check without a choice says what is missing", async ({ page }) => {
  await page.goto("/quiz/?exam=ace&seed=keys");
  const first = page.locator(".choice input").first();
  await first.focus();
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
  await page.getByRole("button", { name: "Clear" }).press("Enter");
  await expect(page.locator(".choice input:checked")).toHaveCount(0);
  await page.getByRole("button", { name: "Check the answer" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Choose one first, or show the answer." })).toBeVisible();
  await expect(page.locator(".choice-reason").filter({ visible: true })).toHaveCount(0);
});

test("where two are to be chosen, one too many is not refused and is said", async ({ page }) => {
  await page.goto("/questions/ace-006/");
  const choices = page.locator(".choice input");
  for (const [at, says] of ["Choose two: one chosen.", "Choose two: two chosen.", "Choose two: you have three."].entries()) {
    await choices.nth(at).focus();
    await page.keyboard.press("Space");
    await expect(page.locator(".question-status")).toHaveText(says);
  }
  await page.getByRole("button", { name: "Check the answer" }).press("Enter");
  await expect(page.locator(".choice-reason").filter({ visible: true })).toHaveCount(0);
  await choices.nth(0).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Check the answer" }).press("Enter");
  await expect(page.locator(".verdict")).toBeVisible();
});
