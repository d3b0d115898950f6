/**
 * Measures, in a browser on this machine and at a quarter of its speed, what a log of years costs: the first paint of a
 * page, what pages know of the log, an answer that is appended, an export and an import. Prints a line for each; asserts
 * nothing.
 *
 *   npm run bench:progress      (needs a built site in out/)
 */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import { browserArgs, browserPath } from "@/lib/build/browser";
import { fillLog } from "../support/fill-log";
import { serve } from "./static-server.mjs";

const events = 50_000;
const slow = 4;
const paints = 7;

/** What the site's own code is asked to do in the page, each with how long it took in milliseconds. */
const tasks = `
import { answersSlice } from "@/lib/progress/answers";
import { attemptsSlice } from "@/lib/progress/attempts";
import { markedSlice } from "@/lib/progress/changed";
import { notesSlice } from "@/lib/progress/notes";
import { objectivesSlice } from "@/lib/progress/objectives";
import { planSlice } from "@/lib/progress/plan-set";
import { preferencesSlice } from "@/lib/progress/preferences";
import { readingSlice } from "@/lib/progress/reading";
import { runsSlice } from "@/lib/progress/runs";
import { satFormsSlice } from "@/lib/progress/sat-forms";
import { studiedSlice } from "@/lib/progress/studied";
import { paceSlice } from "@/lib/review/pace";
import { recallSlice } from "@/lib/review/recall";
import { reviewSlice } from "@/lib/review/reviews";
import { exportEverything, proposeImport, acceptImport } from "@/components/progress/move-progress";
import { readSlice, record } from "@/components/progress/use-progress";
const slices = [answersSlice, attemptsSlice, markedSlice, notesSlice, objectivesSlice, paceSlice, planSlice, preferencesSlice, readingSlice, recallSlice, reviewSlice, runsSlice, satFormsSlice, studiedSlice];
const timed = async (task) => { const start = performance.now(); const result = await task(); return [performance.now() - start, result]; };
let kept;
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => { kept = blob; return make.call(URL, blob); };
window.bench = {
  slices: async () => (await timed(() => Promise.all(slices.map(readSlice))))[0],
  append: async () => (await timed(() => record({ type: "question-answered", question: "ace-001", revision: "r", bank: "b", chosen: ["a"], verdict: "correct", where: "study" })))[0],
  export: async () => { const [ms] = await timed(() => exportEverything(() => {})); window.exported = kept; return [ms, kept.size]; },
  import: async (text) => {
    const file = new Blob([text]);
    const [reading, proposal] = await timed(() => proposeImport(file, () => {}));
    if (proposal.state !== "proposed") throw new Error(proposal.why);
    const [storing, done] = await timed(() => acceptImport(proposal, false, () => {}));
    if (!done) throw new Error("It was refused.");
    return [reading, storing, proposal.plan.add.length];
  },
  text: () => window.exported.text(),
};
`;

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
}

/** So long the pointer rests on a link before it is pressed, in milliseconds, as in the bench of pages. */
const hover = 100;

/** Milliseconds from a click on "Progress" to the frame in which all that it shows is drawn; medians of seven. */
async function dashboardReady(browser: Browser, count: number): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // The runner names functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto(`${site.url}/progress/`, { waitUntil: "networkidle" });
  await fillLog(page, count);
  // What is known of the log is kept as it is for a learner who comes back.
  for (const path of ["/progress/", "/chapters/overview/"]) {
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    await page.waitForTimeout(count > 0 ? 8_000 : 500);
  }
  await slowDown(page, slow);
  const ready: number[] = [];
  for (let round = 0; round < paints; round += 1) {
    await page.goto(`${site.url}/chapters/overview/`, { waitUntil: "networkidle" });
    await page.evaluate(
      (wanted) =>
        Object.assign(window, {
          ready: new Promise<number>((resolve) => {
            addEventListener(
              "click",
              ({ timeStamp }) => {
                new MutationObserver((_, observer) => {
                  // The last of it, and known last: the days on which the learner studied.
                  const told = document.querySelector("main #studied")?.parentElement?.textContent ?? "";
                  if (!told.includes(wanted)) return;
                  observer.disconnect();
                  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
                }).observe(document.body, { subtree: true, childList: true });
              },
              { once: true, capture: true },
            );
          }),
        }),
      count > 0 ? "in all" : "None on this device yet",
    );
    const link = page.getByRole("banner").getByRole("link", { name: "Progress", exact: true });
    await link.hover();
    await page.waitForTimeout(hover);
    await link.click();
    ready.push(await page.evaluate(() => (window as unknown as { ready: Promise<number> }).ready));
  }
  await context.close();
  return `${median(ready).toFixed(0)} ms`;
}

/** The first and the largest paint of a page, with a log of so many events whose snapshots are written. */
async function firstPaint(browser: Browser, address: string, count: number): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await fillLog(page, count);
  await page.reload({ waitUntil: "networkidle" });
  await page.waitForTimeout(count > 0 ? 6_000 : 500);
  await slowDown(page, slow);
  const first: number[] = [];
  const largest: number[] = [];
  for (let round = 0; round < paints; round += 1) {
    await page.reload({ waitUntil: "networkidle" });
    const [fcp, lcp] = await page.evaluate(
      () =>
        new Promise<[number, number]>((resolve) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            resolve([performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0, list.getEntries().at(-1)?.startTime ?? 0]);
          }).observe({ type: "largest-contentful-paint", buffered: true });
        }),
    );
    first.push(fcp);
    largest.push(lcp);
  }
  await context.close();
  return `first ${median(first).toFixed(0)} ms, largest ${median(largest).toFixed(0)} ms`;
}

if (!existsSync("out/index.html")) {
  console.error("There is no built site in out/. Run npm run build first.");
  process.exit(1);
}
const bundled = await build({
  stdin: { contents: tasks, resolveDir: ".", loader: "ts" },
  bundle: true,
  write: false,
  format: "esm",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
});
const script = bundled.outputFiles[0]?.text ?? "";
const site = await serve("out", { http1: true });
const executablePath = await browserPath();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
/** A page that runs the tasks, on a device of its own. */
async function benchPage(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route("http://localhost:9/**", (route) =>
    route.fulfill({
      contentType: route.request().url().endsWith(".js") ? "text/javascript" : "text/html",
      body: route.request().url().endsWith(".js") ? script : '<script type="module" src="/bench.js"></script>',
    }),
  );
  return page;
}
const run = <Result>(page: Page, task: string, argument?: string) =>
  page.evaluate(
    ([name, given]) => (window as unknown as { bench: Record<string, (given?: string) => Promise<unknown>> }).bench[name ?? ""]?.(given),
    [task, argument],
  ) as Promise<Result>;
const ready = async (page: Page) => {
  await page.goto("http://localhost:9/", { waitUntil: "networkidle" });
  await page.waitForFunction(() => "bench" in window);
};

try {
  for (const count of [0, events]) {
    for (const path of ["/chapters/overview/", "/"])
      console.log(`Paint of ${path} with ${count} events, CPU ${slow}× slower: ${await firstPaint(browser, site.url + path, count)}`);
    console.log(`Progress from its link with ${count} events, CPU ${slow}× slower: ${await dashboardReady(browser, count)}`);
  }
  let text = "";
  for (const rate of [1, slow]) {
    const page = await benchPage();
    await ready(page);
    await run(page, "slices");
    await fillLog(page, events);
    await ready(page);
    await slowDown(page, rate);
    console.log(`CPU ${rate}× slower, ${events} events:`);
    console.log(`  slices without snapshots, once after an import: ${(await run<number>(page, "slices")).toFixed(0)} ms`);
    await page.waitForTimeout(5_000);
    const opened: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await ready(page);
      opened.push(await run<number>(page, "slices"));
    }
    console.log(`  slices from snapshots: median ${median(opened).toFixed(0)} ms, longest ${Math.max(...opened).toFixed(0)} ms`);
    const appended: number[] = [];
    for (let round = 0; round < 50; round += 1) appended.push(await run<number>(page, "append"));
    console.log(`  an answer appended: median ${median(appended).toFixed(1)} ms, longest ${Math.max(...appended).toFixed(1)} ms of ${appended.length}`);
    const [exporting, size] = await run<[number, number]>(page, "export");
    console.log(`  export: ${exporting.toFixed(0)} ms for ${(size / 1e6).toFixed(1)} MB`);
    text = await run<string>(page, "text");
    const [readingAgain] = await run<[number, number, number]>(page, "import", text);
    console.log(`  the same file again: ${readingAgain.toFixed(0)} ms to find that it brings nothing`);

    const other = await benchPage();
    await ready(other);
    await slowDown(other, rate);
    const [reading, storing, added] = await run<[number, number, number]>(other, "import", text);
    console.log(`  import of ${added} records into an empty log: ${reading.toFixed(0)} ms to the preview, ${storing.toFixed(0)} ms to store and show`);
    await other.context().close();
    await page.context().close();
  }
} finally {
  await browser.close();
  site.close();
}
