import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-page";

test("a newcomer comes from the home page to the first chapter and on to the next", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Learn what AlloyDB really is");
  await page.getByRole("link", { name: "Start with chapter 1: Overview" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overview");

  await page.getByRole("navigation", { name: "Previous and next chapter" }).getByRole("link", { name: "Key Concepts" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Key Concepts");
  await expect(page).toHaveTitle("Key Concepts · Assay");
  // The text that was walked to is as whole as the one that was opened.
  await expect(page.getByRole("heading", { name: "Recap" })).toBeAttached();
});

test("going back shows the chapter that was left, whole", async ({ page }) => {
  await page.goto("/chapters/overview/");
  await page.getByRole("link", { name: "Security", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Security");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overview");
  await expect(page.getByRole("heading", { name: "When to Use AlloyDB" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Recap" })).toBeAttached();
});

test("a figure opens its stamp with value, source and date, by mouse and by keyboard", async ({ page }) => {
  await page.goto("/chapters/ha-dr/");
  const hallmark = page.locator("a.hallmark").first();
  const stamp = page.getByRole("note", { name: "Where this figure comes from" });

  await hallmark.click();
  await expect(stamp).toBeVisible();
  await expect(stamp).toContainText((await hallmark.textContent()) ?? "");
  await expect(stamp).toContainText("Checked 22 November 2026");
  await expect(stamp.getByRole("link").first()).toHaveAttribute("href", /^https:/);
  await page.keyboard.press("Escape");
  await expect(stamp).toBeHidden();
  await expect(hallmark).toBeFocused();

  // Reached by Tab it shows at a glance; Enter moves in, so that the links of the stamp can be followed.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(stamp).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(stamp).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(stamp.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(hallmark).toBeFocused();
});

test("a struck claim opens to what holds, the exam answer and the source", async ({ page }) => {
  await page.goto("/chapters/ha-dr/");
  const erratum = page.locator("#erratum-connections-seamless");
  await erratum.locator("summary").click();
  await expect(erratum).toContainText("What holds:");
  await expect(erratum).toContainText("In the exam:");
  await expect(erratum.locator('a[href^="https:"]').first()).toBeVisible();
  await erratum.getByRole("link", { name: "Erratum in full" }).click();
  await expect(page.getByRole("heading", { name: "Why it matters" })).toBeVisible();
});

test("an address that names an erratum opens it", async ({ page }) => {
  await page.goto("/chapters/ha-dr/#erratum-connections-seamless");
  await expect(page.locator("#erratum-connections-seamless")).toHaveAttribute("open", "");
  await expect(page.locator("#erratum-connections-seamless")).toBeInViewport();
});

test("the contents follow the scroll", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/chapters/ha-dr/");
  const contents = page.getByRole("navigation", { name: "Chapters and contents" });
  await contents.getByRole("link", { name: "Backup & Recovery Options" }).click();
  await expect(contents.locator('[aria-current="location"]')).toHaveText("Backup & Recovery Options");
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(contents.locator('[aria-current="location"]')).toHaveText("Recap");
});

test("code is copied as it stands", async ({ page }) => {
  await page.goto("/chapters/cli-examples/");
  const block = page.locator("figure.code").first();
  const code = await block.locator("code").textContent();
  await block.getByRole("button", { name: /^Copy/ }).click();
  await expect(block.getByRole("button", { name: /^Copy/ })).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test("every heading, table, figure and code block offers its own link", async ({ page }) => {
  await page.goto("/chapters/ha-dr/");
  await expect(page.locator(".prose h2 a.fragment").first()).toBeAttached();
  const without = await page.evaluate(() =>
    [...document.querySelectorAll(".prose :is(h2, h3, h4, figure, .table-frame)[id]")]
      .filter((part) => !part.querySelector(`a[href="#${part.id}"]`))
      .map((part) => part.id),
  );
  expect(without).toEqual([]);

  const heading = page.locator("#built-in-ha-configuration");
  await heading.hover();
  await heading.getByRole("link", { name: /^Link to/ }).click();
  await expect(page).toHaveURL(/#built-in-ha-configuration$/);
  const field = page.getByRole("textbox", { name: "Link to this place" });
  await expect(field).toHaveValue(/\/chapters\/ha-dr\/#built-in-ha-configuration$/);
  await page.getByRole("dialog", { name: "Copy the link" }).getByRole("button", { name: "Copy" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#built-in-ha-configuration$/);
});

test("a chapter can be read and left with the keyboard alone", async ({ page }) => {
  await page.goto("/chapters/overview/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  const next = page.getByRole("navigation", { name: "Previous and next chapter" }).getByRole("link", { name: "Key Concepts" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Key Concepts");
});

test("on a phone the contents are one tap away and close when a section is chosen", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto("/chapters/security/");
  const contents = page.locator("#contents");
  await expect(contents).toBeHidden();
  await page.getByRole("button", { name: "Chapters and contents" }).click();
  await expect(contents).toBeVisible();
  await contents.getByRole("link", { name: "Audit Logging" }).click();
  await expect(contents).toBeHidden();
  await expect(page.locator("#audit-logging")).toBeInViewport();
});

test("a report of a mistake is composed here and sent nowhere", async ({ page }) => {
  await page.goto("/chapters/pricing/");
  await page.getByText("Report a problem in this chapter").click();
  await page.getByLabel("What is wrong, and what holds").fill("The rate changed.");
  await page.getByRole("button", { name: "Copy the report" }).click();
  await expect(page.getByText("Copied. Send it")).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('chapter "Pricing & Cost Comparison" (pricing)');
  expect(report).toContain("What is wrong: The rate changed.");
  expect(report).toMatch(/Build: \S+/);
});

test("the first use of a term leads to its meaning in the glossary", async ({ page }) => {
  await page.goto("/chapters/overview/");
  const term = page.locator('main a[href^="/glossary/#"]').first();
  const address = (await term.getAttribute("href")) ?? "";
  await term.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator(`[id="${address.split("#")[1]}"]`)).toBeInViewport();
});

test.describe("the scripts of a chapter", () => {
  /** When each of them was asked for, in milliseconds after the page was. */
  const askedFor = (page: Page) =>
    page.evaluate(() => performance.getEntriesByType("resource").flatMap(({ name, startTime }) => (/\/_next\/.*\.js$/.test(name) ? startTime : [])));

  /** Without the two seconds after which they are asked for in any case. */
  const neverInAnyCase = (page: Page) =>
    page.addInitScript(() => {
      const later = window.setTimeout.bind(window);
      Object.assign(window, { setTimeout: (run: () => void, ms?: number) => (ms === 2_000 ? 0 : later(run, ms)) });
    });

  test("are asked for once its text is painted", async ({ page }) => {
    await neverInAnyCase(page);
    await page.goto("/chapters/overview/");
    const painted = await page.evaluate(() => performance.getEntriesByName("first-paint")[0]?.startTime ?? Infinity);

    expect(Math.min(...(await askedFor(page)))).toBeGreaterThan(painted);
  });

  test("are asked for at once in a tab behind, which nothing is painted of", async ({ page }) => {
    await neverInAnyCase(page);
    await page.addInitScript(() => {
      Object.defineProperty(document, "hidden", { get: () => true });
      PerformanceObserver.prototype.observe = () => undefined;
    });
    await page.goto("/chapters/overview/");

    expect((await askedFor(page)).length).toBeGreaterThan(5);
  });

  test("are asked for after two seconds where the browser never says that it painted", async ({ page }) => {
    await page.addInitScript(() => (PerformanceObserver.prototype.observe = () => undefined));
    await page.goto("/chapters/overview/");

    expect(Math.min(...(await askedFor(page)))).toBeGreaterThanOrEqual(2_000);
  });
});
