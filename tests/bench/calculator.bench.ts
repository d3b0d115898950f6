/**
 * Measures the calculator in a browser: the scripts of its page beside those of a chapter, over the wire, and how long a
 * stroke in a field takes until the new total is painted, on this machine and at a quarter of its speed. Prints a table;
 * asserts nothing.
 *
 *   npx tsx tests/bench/calculator.bench.ts      (needs a built site in out/)
 */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { browserArgs, browserPath } from "@/lib/build/browser";
import { routes } from "@/lib/site/routes";
import { serve } from "./static-server.mjs";

const strokes = 20;
const slowest = 4;

if (!existsSync("out/index.html")) {
  console.error("There is no built site in out/. Run npm run build first.");
  process.exit(1);
}
const site = await serve("out", { http1: true });
const executablePath = await browserPath();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
try {
  const chapter = await scriptsOf(browser, routes.chapter("performance"));
  const page = await scriptsOf(browser, routes.calculator);
  const drawn = await scriptsOf(browser, routes.calculator, true);
  console.log(
    `Scripts, KiB over the wire: chapter ${kib(chapter)}, calculator ${kib(page)} (+${kib(page - chapter)}), with its drawings ${kib(drawn)} (+${kib(drawn - chapter)})`,
  );
  for (const rate of [1, slowest]) {
    for (const drawings of [false, true]) {
      const durations = (await strokesPainted(browser, rate, drawings)).toSorted((a, b) => a - b);
      const at = (share: number) => durations[Math.min(durations.length - 1, Math.floor(share * durations.length))]?.toFixed(0);
      console.log(
        `Stroke to painted total, CPU ${rate}× slower, ${drawings ? "drawings on the page" : "no drawings yet"}: median ${at(0.5)} ms, p95 ${at(0.95)} ms of ${durations.length}`,
      );
    }
  }
} finally {
  await browser.close();
  site.close();
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** Bytes of scripts that a visit brings over the wire, before anything is fetched ahead. */
async function scriptsOf(on: Browser, route: string, toTheDrawings = false): Promise<number> {
  const page = await on.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  client.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(site.url + route, { waitUntil: "networkidle" });
  if (toTheDrawings) await showDrawings(page);
  await page.close();
  return bytes;
}

async function showDrawings(page: Page) {
  await page.locator("#pictures").scrollIntoViewIfNeeded();
  await page.locator(".chart").last().waitFor();
  await page.waitForLoadState("networkidle");
}

/** Milliseconds from each key going down to the frame with the new total. */
async function strokesPainted(on: Browser, rate: number, drawings: boolean): Promise<number[]> {
  const page = await on.newPage();
  await page.goto(site.url + routes.calculator, { waitUntil: "networkidle" });
  if (drawings) await showDrawings(page);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  const field = page.getByRole("textbox", { name: "Stored data" });
  await field.fill("1");
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const painted: number[] = [];
    let pressed = 0;
    addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), true);
    const total = document.querySelector("[data-total=month]");
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => painted.push(performance.now() - pressed));
        port1.start();
        port2.postMessage(null);
      }),
    ).observe(total as Element, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { painted });
  });
  await field.focus();
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    // Digits come and go, so that every stroke changes the total.
    await page.keyboard.press(stroke % 4 < 2 ? "7" : "Backspace");
    await page.waitForTimeout(400);
  }
  const durations = await page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  await page.close();
  return durations;
}
