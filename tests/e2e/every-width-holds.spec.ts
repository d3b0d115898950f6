import { expect, test } from "../support/quiet-page";

test("nothing scrolls sideways with the largest text on a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.addInitScript(() => localStorage.setItem("assay-appearance", JSON.stringify({ theme: "light", text: "largest", motion: "device" })));
  for (const address of ["/", "/chapters/pricing/", "/chapters/alloydb-vs-cloud-sql/", "/topics/pricing/", "/facts/", "/settings/"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(320);
  }
});

test("nothing scrolls sideways at any width, with normal text and with the largest", async ({ page }) => {
  test.setTimeout(120_000);
  // Every width for what stands on all pages, which shows more the wider it is.
  const steps = {
    "/": 8,
    "/chapters/pricing/": 40,
    "/calculator/": 40,
    "/decision/": 40,
    "/compare/": 40,
    "/quiz/": 40,
    "/exams/": 40,
    "/progress/": 40,
    "/facts/": 40,
  };
  for (const [address, step] of Object.entries(steps)) {
    for (const text of ["normal", "largest"]) {
      await page.addInitScript((chosen) => localStorage.setItem("assay-appearance", JSON.stringify({ theme: "light", text: chosen, motion: "device" })), text);
      await page.goto(address, { waitUntil: "networkidle" });
      for (let width = 320; width <= 1440; width += step) {
        await page.setViewportSize({ width, height: 800 });
        const reached = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(reached, `${address} with ${text} text at ${width} pixels`).toBeLessThanOrEqual(width);
      }
    }
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
