/**
 * Measures what reading offline costs: what is kept from the start, the full copy in packs against the same files one
 * by one, and a page from the copy. Prints a table; asserts nothing.
 *
 *   npx tsx tests/bench/offline.bench.ts      (needs a built site in out/)
 */
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { addressOf, exportedFiles } from "@/lib/build/exported";
import { browserArgs, browserPath } from "@/lib/build/browser";
import { type Copy, formatSize, partsOf, sizeOf } from "@/lib/offline/copy";
import { belongsInCopy } from "@/lib/offline/packing";
import { routes } from "@/lib/site/routes";
import { serve } from "./static-server.mjs";

const slowest = 4;
/** Requests at once, as the settings page has them. */
const atOnce = 4;

if (!existsSync("out/copy/list.json")) {
  console.error("There is no built site with a copy in out/. Run npm run build first.");
  process.exit(1);
}
const copy = JSON.parse(readFileSync("out/copy/list.json", "utf8")) as Copy;
const singly = exportedFiles("out").map(addressOf).filter(belongsInCopy);
console.log(`full copy: ${formatSize(sizeOf(partsOf(copy)))} in ${partsOf(copy).length} parts, ${singly.length} files of ${formatSize(copy.unpacked)}`);

const site = await serve("out", { http1: true });
const executablePath = await browserPath();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
try {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url + routes.settings);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const shell = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes("precache"));
    return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, length) => sum + length, 0);
  });
  console.log(`kept from the start: ${shell} files; the build says how much they weigh`);

  const packed = await page.evaluate(async () => {
    const started = performance.now();
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith("Make everything"))?.click();
    while (!document.body.textContent?.includes("Everything is on this device")) await new Promise((resolve) => setTimeout(resolve, 20));
    return performance.now() - started;
  });
  console.log(`fetched and stored in packs: ${(packed / 1000).toFixed(1)} s`);

  const plain = await page.evaluate(
    async ([addresses, workers]) => {
      const cache = await caches.open("bench");
      const waiting = [...addresses];
      const started = performance.now();
      const work = async () => {
        for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) await cache.put(address, await fetch(address, { cache: "no-store" }));
      };
      await Promise.all(Array.from({ length: workers }, work));
      const took = performance.now() - started;
      await caches.delete("bench");
      return took;
    },
    [singly, atOnce] as const,
  );
  console.log(`the same files one by one: ${(plain / 1000).toFixed(1)} s`);

  await context.setOffline(true);
  const client = await context.newCDPSession(page);
  for (const rate of [1, slowest]) {
    await client.send("Emulation.setCPUThrottlingRate", { rate });
    const durations: number[] = [];
    for (const address of [
      routes.chapter("security"),
      routes.fact("read-pool-max-nodes"),
      routes.question("pca-030"),
      routes.topic("pricing"),
      routes.compare,
    ]) {
      await page.goto(site.url + address, { waitUntil: "commit" });
      durations.push(await page.evaluate(() => performance.getEntriesByType("navigation")[0]?.toJSON().responseEnd as number));
    }
    durations.sort((a, b) => a - b);
    console.log(
      `a page from the copy, CPU ${rate}× slower: first of all its bytes after ${durations[2]?.toFixed(0)} ms in the middle, ${durations.at(-1)?.toFixed(0)} ms at most`,
    );
  }
} finally {
  await browser.close();
  site.close();
}
