/**
 * Measures in a browser how long a click on "Check the answer" takes until the verdict, the reason of every choice and
 * what the answer rests on are painted, on this machine and at a quarter of its speed. Prints a line for each; asserts nothing.
 *
 *   npx tsx tests/bench/feedback.bench.ts      (needs a built site in out/)
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { browserArgs, browserPath } from "@/lib/build/browser";
import { routes } from "@/lib/site/routes";
import { serve } from "./static-server.mjs";

const slowest = 4;
const questions = ["ace-010", "ace-040", "ace-078", "ace-100", "ace-121", "ace-150", "pca-001", "pca-030", "pca-060", "pca-090", "pca-120", "pca-150"];

if (!existsSync("out/index.html")) {
  console.error("There is no built site in out/. Run npm run build first.");
  process.exit(1);
}
const site = await serve("out", { http1: true });
const executablePath = await browserPath();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
try {
  for (const rate of [1, slowest]) {
    const durations: number[] = [];
    for (const question of questions) durations.push(await feedbackPainted(browser, question, rate));
    durations.sort((a, b) => a - b);
    console.log(
      `Click to painted feedback, CPU ${rate}× slower: median ${durations[questions.length / 2]?.toFixed(0)} ms, longest ${durations.at(-1)?.toFixed(0)} ms of ${durations.length}`,
    );
  }
} finally {
  await browser.close();
  site.close();
}

/** Milliseconds from the click on the button to the frame in which verdict, reasons and explanation are seen. */
async function feedbackPainted(on: Browser, question: string, rate: number): Promise<number> {
  const page = await on.newPage();
  await page.goto(site.url + routes.question(question), { waitUntil: "networkidle" });
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  await page.locator("main :is([type=radio], [type=checkbox])").first().check();
  // A question of two wants a second one; of one, this is the one chosen already.
  const second = page.locator("main fieldset [type=checkbox]").nth(1);
  if ((await second.count()) > 0) await second.check();
  await page.waitForTimeout(1200);
  await page.evaluate(() => {
    const painted = new Promise<number>((resolve) => {
      let pressed = 0;
      addEventListener("click", ({ timeStamp }) => (pressed = timeStamp), true);
      new MutationObserver((_, observer) => {
        if (pressed === 0 || !document.querySelector(".verdict")) return;
        const explained = [...document.querySelectorAll("main .question[data-verdict] :is(.choice-reason, .explanation)")];
        const choices = document.querySelectorAll("main .question[data-verdict] .choice").length;
        if (explained.length !== choices + 1 || !explained.every((part) => part.checkVisibility())) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve(performance.now() - pressed));
          port1.start();
          port2.postMessage(null);
        });
      }).observe(document.querySelector("main") as Element, { subtree: true, childList: true, attributes: true });
    });
    Object.assign(window, { painted });
  });
  await page.getByRole("button", { name: "Check the answer" }).click();
  const duration = await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
  await page.close();
  return duration;
}
