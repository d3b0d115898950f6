import { AxeBuilder } from "@axe-core/playwright";
import { samplePages } from "../support/pages";
import { expect, test } from "../support/quiet-page";

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const address of samplePages) {
      test(`${address} has no violation that axe can find`, async ({ page }) => {
        await page.goto(address, { waitUntil: "networkidle" });
        await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
        // Struck claims are checked open: what they hold is part of the page.
        await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("details.erratum").forEach((erratum) => (erratum.open = true)));
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
      });
    }
  });
}

test("the open search, stamp, contents and report have no violation either", async ({ page }) => {
  const check = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto("/chapters/ha-dr/", { waitUntil: "networkidle" });
  await page.locator("a.hallmark").first().click();
  await expect(page.getByRole("note", { name: "Where this figure comes from" })).toBeVisible();
  expect(await check()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Chapters and contents" }).click();
  expect(await check()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByText("Report a problem in this chapter").click();
  await expect(page.getByRole("button", { name: "Copy the report" })).toBeVisible();
  expect(await check()).toEqual([]);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("backup");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await check()).toEqual([]);
});
