import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";

/** Whether what a page does by scripts can be done, or the page has none: then a click is not lost. */
const listens = () => {
  if (document.documentElement.dataset["scripts"] !== "on") return true;
  const button = document.querySelector("[data-search-open]");
  return !document.querySelector("script[type=late]") && (!button || Object.keys(button).some((key) => key.startsWith("__reactProps")));
};

/** A page that is opened or loaded anew is waited for until it listens: its text is there before its scripts are. */
function waitForScripts(page: Page) {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const listening = async () => {
    if (!(await page.evaluate(listens))) await page.waitForFunction(listens);
  };
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (options?.waitUntil !== "commit") await listening();
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil !== "commit") await listening();
    return response;
  };
}

/**
 * A journey in which nothing may be asked of another origin than the site's: not by a page, nor by its worker, a page
 * that it opens, or another device. What a page makes itself, `data:` and `blob:`, is asked of nobody.
 */
export const loudTest = base.extend<{ elsewhere: string[] }>({
  elsewhere: [
    async ({ browser, context, baseURL }, use) => {
      const elsewhere: string[] = [];
      const site = new URL(baseURL ?? "").origin;
      const watch = (watched: BrowserContext) => {
        watched.on("request", (request) => {
          const { protocol, origin } = new URL(request.url());
          if (!["data:", "blob:"].includes(protocol) && origin !== site) elsewhere.push(request.url());
        });
        watched.on("page", waitForScripts);
        return watched;
      };
      watch(context);
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => watch(await newContext(options));
      await use(elsewhere);
      browser.newContext = newContext;
      expect(elsewhere, "something was asked of another origin").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * What the browser notes of its own accord: missing pages that a test asks for on purpose, a network that is gone on
 * purpose, Playwright's word that it lets no service worker in, and that the styles of a page are there which the
 * pointer rested on and nobody went to.
 */
export const browserNotes = [
  "404 (Not Found)",
  "ERR_INTERNET_DISCONNECTED",
  "Service Worker registration blocked by Playwright",
  ".css was preloaded using link preload but not used",
];

/** A journey on whose page, besides, nothing may be written to the console as an error, and nothing thrown. */
export const test = loudTest.extend<{ expected: readonly string[]; quiet: void }>({
  expected: [browserNotes, { option: true }],
  quiet: [
    async ({ page, expected }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await use();
      expect(complaints.filter((text) => !expected.some((part) => text.includes(part)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
