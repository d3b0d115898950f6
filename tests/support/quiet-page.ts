import { test as base, expect } from "@playwright/test";

/** A page on which nothing may be written to the console as an error, and nothing thrown. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await use();
      // A missing page is asked for on purpose by some tests; the browser notes each as an error of its own.
      expect(complaints.filter((text) => !text.includes("404 (Not Found)") && !text.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
