import { expect, test } from "../support/quiet-page";

test("a chapter is done when the reader says so, not when it was scrolled", async ({ page }) => {
  await page.goto("/chapters/overview/");
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const done = page.getByRole("button", { name: "Mark as done" });
  await expect(done).toHaveAttribute("aria-pressed", "false");
  await done.click();
  await expect(done).toHaveAttribute("aria-pressed", "true");

  await page.reload();
  await expect(page.getByRole("button", { name: "Mark as done" })).toHaveAttribute("aria-pressed", "true");
  await page.goto("/chapters/");
  await expect(page.getByRole("listitem").filter({ hasText: "Overview" }).getByText("Done")).toBeAttached();

  await page.goto("/chapters/overview/");
  await expect(done).toHaveAttribute("aria-pressed", "true");
  await done.click();
  await expect(done).toHaveAttribute("aria-pressed", "false");
  await page.reload();
  await expect(done).toHaveAttribute("aria-pressed", "false");
});

test("the home page leads back to the section where reading stopped", async ({ page }) => {
  await page.goto("/chapters/security/#audit-logging");
  // A section counts once it was on the screen for some seconds.
  await page.waitForTimeout(5500);
  await page.goto("/");
  const onward = page.getByRole("link", { name: "Continue: Security" });
  await expect(onward).toHaveAttribute("href", "/chapters/security/#audit-logging");
  await onward.click();
  await expect(page.locator("#audit-logging")).toBeInViewport();
});

test("what one tab marks shows in the other", async ({ page, context }) => {
  await page.goto("/chapters/migration/");
  const other = await context.newPage();
  await other.goto("/chapters/migration/");
  await other.getByRole("button", { name: "Mark as done" }).click();
  await expect(page.getByRole("button", { name: "Mark as done" })).toHaveAttribute("aria-pressed", "true");
});

test("records that cannot be read are set aside and can be downloaded", async ({ page }) => {
  await page.goto("/chapters/overview/");
  await page.getByRole("button", { name: "Mark as done" }).click();
  await expect(page.getByText("Done. Kept on this device.")).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("assay");
        opening.addEventListener("success", () => {
          const change = opening.result.transaction("progress", "readwrite");
          change.objectStore("progress").add({ v: 99, type: "from-a-newer-version" });
          change.addEventListener("complete", () => resolve());
          change.addEventListener("error", () => reject(change.error));
        });
      }),
  );
  await page.goto("/settings/");
  await expect(page.getByText("1 stored record could not be read by this version of the site. They are set aside, not deleted.")).toBeVisible();
  await expect(page.getByText("1 chapter marked as done")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download them" }).click();
  expect((await download).suggestedFilename()).toBe("assay-set-aside.json");
});

test("a browser that forbids storage still shows the chapter, and says that nothing is remembered", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => ({
        open: () => {
          throw new Error("forbidden");
        },
      }),
    });
  });
  await page.goto("/chapters/overview/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overview");
  await expect(page.getByText("This browser lets the site store nothing")).toBeVisible();
});

test("theme, text size and motion are kept and shown before the first paint", async ({ page }) => {
  await page.goto("/settings/");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "Largest" }).check();
  await page.getByRole("radio", { name: "None" }).check();
  await page.goto("/chapters/overview/", { waitUntil: "commit" });
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("data-text", "largest");
  await expect(root).toHaveAttribute("data-motion", "none");
});

test("an open page follows the device's theme, and what another tab chooses", async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/chapters/overview/");
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(root).toHaveAttribute("data-theme", "dark");
  const other = await context.newPage();
  await other.goto("/settings/");
  await other.getByRole("radio", { name: "Light" }).check();
  await other.getByRole("radio", { name: "Largest" }).check();
  await expect(root).toHaveAttribute("data-theme", "light");
  await expect(root).toHaveAttribute("data-text", "largest");
  await other.getByRole("radio", { name: "Normal" }).check();
  await expect(root).not.toHaveAttribute("data-text");
});

test("settings that cannot be read are set aside, and the page looks as the device has it", async ({ page }) => {
  await page.goto("/about/");
  await page.evaluate(() => localStorage.setItem("assay-appearance", "{broken"));
  await page.goto("/settings/");
  await expect(page.getByRole("radio", { name: "As the device has it" }).first()).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem("assay-appearance-set-aside"))).toBe("{broken");
});
