import { expect, test } from "../support/quiet-page";

test("nothing scrolls sideways with the largest text at 375 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.addInitScript(() => localStorage.setItem("assay-appearance", JSON.stringify({ theme: "light", text: "largest", motion: "device" })));
  for (const address of ["/", "/chapters/pricing/", "/chapters/alloydb-vs-cloud-sql/", "/facts/", "/settings/"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(375);
  }
});

test("on a wide screen struck claims stand in the margin and never over one another or over the text", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/chapters/alloydb-vs-cloud-sql/", { waitUntil: "networkidle" });
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("details.erratum").forEach((erratum) => (erratum.open = true)));
  const { overlaps, inText } = await page.evaluate(() => {
    const notes = [...document.querySelectorAll(".erratum")].map((note) => note.getBoundingClientRect());
    const text = document.querySelector(".prose p")?.getBoundingClientRect();
    return {
      overlaps: notes.filter((note, index) => notes.slice(0, index).some((other) => note.top < other.bottom - 1 && other.top < note.bottom - 1)).length,
      inText: notes.filter((note) => text !== undefined && note.left < text.right).length,
    };
  });
  expect(overlaps).toBe(0);
  expect(inText).toBe(0);
});
