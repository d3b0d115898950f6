/**
 * Measures in a browser how long a choice in the exam room takes until it is painted and until it is on the disk, with
 * 60 questions and 200 attempts in the history, on this machine and at a quarter of its speed; how long the history of
 * 500 attempts takes to open; and what scripts the exam's page loads beside a chapter's. Asserts nothing.
 *
 *   npm run bench:room      (needs a built site in out/)
 */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { browserArgs, browserPath } from "@/lib/build/browser";
import { loadBank } from "@/lib/content/questions";
import { routes } from "@/lib/site/routes";
import { anAttempt, attemptEnded } from "../support/an-attempt";
import { serve } from "./static-server.mjs";

if (!existsSync("out/index.html")) {
  console.error("There is no built site in out/. Run npm run build first.");
  process.exit(1);
}
const { index } = loadBank();
const day = 86_400_000;
const now = Date.now();

/** So many ended attempts of 50 questions, one a day up to yesterday. */
function historyOf(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const exam = at % 2 === 0 ? "ace" : "pca";
    const own = index.filter((entry) => entry.exam === exam);
    const from = (at * 7) % 100;
    return attemptEnded(
      anAttempt(
        { exam, entries: own.slice(from, from + 50), marks: "++-+o+", rated: ["sure", "unsure", undefined] },
        { id: `attempt-${at}`, startedAt: now - day * (count - at) },
      ),
    );
  });
}

const site = await serve("out", { http1: true });
const executablePath = await browserPath();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
try {
  for (const rate of [1, 4]) {
    const { painted, durable, said } = await choiceIn(browser, rate);
    console.log(
      `Choice in the exam room, CPU ${rate}× slower: painted ${median(painted)} ms; durable ${median(durable)} ms, longest ${Math.max(...durable).toFixed(0)} ms; "Saved" painted ${median(said)} ms (${durable.length} clicks)`,
    );
  }
  for (const count of [1, 500]) {
    const { byLink, byAddress } = await historyOpened(browser, count);
    console.log(
      `History of ${count === 1 ? "1 attempt" : `${count} attempts`}: ${byLink} ms from the link to the list, ${byAddress} ms from the address, the page itself included`,
    );
  }
  const [chapter, room] = [await scriptsOf(browser, routes.chapter("overview")), await scriptsOf(browser, routes.exam("ace", "a"))];
  console.log(`Scripts: chapter ${(chapter / 1024).toFixed(1)} KiB, exam ${(room / 1024).toFixed(1)} KiB, ${((room - chapter) / 1024).toFixed(1)} KiB above`);
} finally {
  await browser.close();
  site.close();
}

function median(durations: readonly number[]): string {
  return (durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? 0).toFixed(0);
}

async function withHistory(on: Browser, count: number): Promise<Page> {
  const page = await on.newPage();
  // The runner names functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto(site.url + routes.examsHistory, { waitUntil: "networkidle" });
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("assay");
        opening.addEventListener("success", () => {
          const change = opening.result.transaction("progress", "readwrite");
          for (const record of records) change.objectStore("progress").add(record);
          change.addEventListener("complete", () => resolve());
          change.addEventListener("error", () => reject(change.error));
        });
      }),
    historyOf(count),
  );
  return page;
}

async function choiceIn(on: Browser, rate: number) {
  const page = await withHistory(on, 200);
  await page.goto(`${site.url}${routes.exam("ace", "seeded")}?seed=bench&n=60`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Start the exam" }).click();
  await page.locator(".room-question").waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  const painted: number[] = [];
  const durable: number[] = [];
  const said: number[] = [];
  for (let at = 0; at < 40; at += 1) {
    await page.evaluate(() => {
      const frame = () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () => resolve(performance.now()));
            port1.start();
            port2.postMessage(null);
          }),
        );
      const measured = new Promise<{ painted: number; durable: number; said: number }>((resolve) => {
        addEventListener(
          "click",
          ({ timeStamp }) => {
            const stepsOf = () => Number(document.querySelector(".room-saved")?.getAttribute("data-steps"));
            const isSaved = () => stepsOf() > steps && document.querySelector(".room-saved")?.hasAttribute("data-saved");
            const steps = stepsOf();
            const stored = new Promise<number>((know) => {
              const observer = new MutationObserver(() => {
                if (!isSaved()) return;
                observer.disconnect();
                know(performance.now());
              });
              observer.observe(document.querySelector(".room-place") as Element, { subtree: true, childList: true, attributes: true });
            });
            void frame().then(async (first) => {
              let last = first;
              while (!isSaved()) last = await frame();
              resolve({ painted: first - timeStamp, durable: (await stored) - timeStamp, said: last - timeStamp });
            });
          },
          { once: true, capture: true },
        );
      });
      Object.assign(window, { measured });
    });
    await page
      .locator(".room-choices label")
      .nth(at % 4)
      .click();
    const times = await page.evaluate(() => (window as unknown as { measured: Promise<{ painted: number; durable: number; said: number }> }).measured);
    painted.push(times.painted);
    durable.push(times.durable);
    said.push(times.said);
    if (at % 4 === 3) await page.getByRole("button", { name: "Next" }).click();
    await page.waitForTimeout(150);
  }
  await page
    .context()
    .close()
    .catch(() => undefined);
  return { painted, durable, said };
}

/** Milliseconds to the list, by its link on the page of exams and by its address; medians of five. */
async function historyOpened(on: Browser, count: number): Promise<{ byLink: string; byAddress: string }> {
  const page = await withHistory(on, count);
  // Once, so that what is known of the log is kept as it is for any learner who comes back.
  await page.goto(site.url + routes.examsHistory, { waitUntil: "networkidle" });
  await page.waitForTimeout(3000);
  const list = page.getByRole("heading", { name: count === 1 ? "1 attempt" : `${count} attempts`, exact: true });
  const byLink: number[] = [];
  const byAddress: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto(site.url + routes.exams, { waitUntil: "networkidle" });
    await page.goto(site.url + routes.examsHistory, { waitUntil: "commit" });
    await list.waitFor();
    byAddress.push(await page.evaluate(() => performance.now()));

    await page.goto(site.url + routes.exams, { waitUntil: "networkidle" });
    await page.evaluate(
      (words) =>
        Object.assign(window, {
          opened: new Promise<number>((resolve) => {
            addEventListener(
              "click",
              ({ timeStamp }) => {
                new MutationObserver((_, observer) => {
                  if (![...document.querySelectorAll("h2")].some(({ textContent }) => textContent === words)) return;
                  observer.disconnect();
                  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
                }).observe(document.body, { subtree: true, childList: true, characterData: true });
              },
              { once: true, capture: true },
            );
          }),
        }),
      count === 1 ? "1 attempt" : `${count} attempts`,
    );
    await page.locator(`main a[href="${routes.examsHistory}"]`).first().click();
    byLink.push(await page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened));
  }
  await page.close();
  return { byLink: median(byLink), byAddress: median(byAddress) };
}

async function scriptsOf(on: Browser, address: string): Promise<number> {
  const page = await on.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  client.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(site.url + address, { waitUntil: "networkidle" });
  await page.close();
  return bytes;
}
