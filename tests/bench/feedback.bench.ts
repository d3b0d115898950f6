/**
 * Measures in a browser how long a click on "Check the answer" takes until the verdict and the reason of every choice are
 * painted, and until what the answer rests on is; on pages fresh from the network, whose code runs for the first time,
 * and from question to question of a quiz; on this machine and at a quarter of its speed. Prints a line for each;
 * asserts nothing.
 *
 *   npm run bench:feedback      (needs a built site in out/)
 */
import { existsSync } from "node:fs";
import { chromium, type Locator, type Page } from "@playwright/test";
import { browserArgs, browserPath } from "@/lib/build/browser";
import { routes } from "@/lib/site/routes";
import { serve } from "./static-server.mjs";

const slowest = 4;
const questions = ["ace-010", "ace-040", "ace-078", "ace-100", "ace-121", "ace-150", "pca-001", "pca-030", "pca-060", "pca-090", "pca-120", "pca-150"];
const inQuiz = 10;

interface Feedback {
  /** Milliseconds from the click to the frame with the verdict and the reasons, and to the one with the explanation. */
  reasons: number;
  explanation: number;
}

if (!existsSync("out/index.html")) {
  console.error("There is no built site in out/. Run npm run build first.");
  process.exit(1);
}
const site = await serve("out", { http1: true });
const executablePath = await browserPath();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
try {
  for (const rate of [1, slowest]) {
    tell(`On a fresh page, CPU ${rate}× slower`, await onFreshPages(rate));
    tell(`In a quiz, CPU ${rate}× slower`, await inOneQuiz(rate));
  }
} finally {
  await browser.close();
  site.close();
}

function tell(where: string, measured: readonly Feedback[]) {
  const words = (["reasons", "explanation"] as const).map((part) => {
    const durations = measured.map((feedback) => feedback[part]).toSorted((a, b) => a - b);
    return `${part} painted ${durations[Math.floor(durations.length / 2)]?.toFixed(0)} ms, longest ${durations.at(-1)?.toFixed(0)} ms`;
  });
  console.log(`${where}: ${words.join("; ")} (${measured.length} clicks)`);
}

async function onFreshPages(rate: number): Promise<Feedback[]> {
  const measured: Feedback[] = [];
  for (const question of questions) {
    const page = await openPage();
    await page.goto(site.url + routes.question(question), { waitUntil: "networkidle" });
    await slowDown(page, rate);
    measured.push(await feedbackPainted(page));
    await page.close();
  }
  return measured;
}

async function inOneQuiz(rate: number): Promise<Feedback[]> {
  const page = await openPage();
  await page.goto(site.url + routes.quiz, { waitUntil: "networkidle" });
  await page
    .getByRole("button", { name: /^Ten mixed/ })
    .first()
    .click();
  await slowDown(page, rate);
  const measured: Feedback[] = [];
  for (let at = 0; at < inQuiz; at += 1) {
    await page.locator(".question:not([data-verdict]) .choice").first().waitFor();
    const feedback = await feedbackPainted(page);
    // The first is as on a fresh page.
    if (at > 0) measured.push(feedback);
    if (at < inQuiz - 1) await page.getByRole("button", { name: "Next question" }).click();
  }
  await page.close();
  return measured;
}

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  // The runner names functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  return page;
}

async function slowDown(page: Page, rate: number) {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
}

/**
 * Presses as a hand does: the pointer lies still on the button before it goes down, and comes up a tenth of a second later.
 * Playwright's own click sends all at once, after code of its own, so that a click waits for the pointer's way to it.
 */
async function press(page: Page, button: Locator) {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error("The button to press is not on the page.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(300);
  await page.mouse.down();
  await page.waitForTimeout(100);
  await page.mouse.up();
}

/** Answers the question on the page and measures what the click on "Check the answer" brings. */
async function feedbackPainted(page: Page): Promise<Feedback> {
  await page.locator("main .choice input").first().check();
  // A question of two wants a second one; of one, this is the one chosen already.
  const second = page.locator("main .choice [type=checkbox]").nth(1);
  if ((await second.count()) > 0) await second.check();
  await page.waitForTimeout(1200);
  await page.evaluate(async () => {
    const frame = () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve(performance.now()));
          port1.start();
          port2.postMessage(null);
        }),
      );
    const areSeen = (parts: string, least: number) => {
      const found = [...document.querySelectorAll(`main .question[data-verdict] ${parts}`)];
      return found.length >= least && found.every((part) => part.checkVisibility({ visibilityProperty: true }));
    };
    const painted = new Promise<{ reasons: number; explanation: number }>((resolve) => {
      addEventListener(
        "click",
        ({ timeStamp }) => {
          void (async () => {
            let last = await frame();
            while (!areSeen(".choice-reason", document.querySelectorAll("main .choice").length)) last = await frame();
            const reasons = last - timeStamp;
            while (!areSeen(".explanation", 1)) last = await frame();
            resolve({ reasons, explanation: last - timeStamp });
          })();
        },
        { once: true, capture: true },
      );
    });
    Object.assign(window, { painted });
    // Run once, so that the click does not wait for the measure to be compiled.
    await frame();
    areSeen(".choice-reason", 1);
  });
  await press(page, page.getByRole("button", { name: "Check the answer" }));
  return page.evaluate(() => (window as unknown as { painted: Promise<Feedback> }).painted);
}
