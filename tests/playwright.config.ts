import { defineConfig, devices } from "@playwright/test";
import { browserArgs, browserPath } from "../lib/build/browser";

/** A port of its own, so that a site left running elsewhere is never tested by mistake. */
const port = Number(process.env["TEST_PORT"] ?? 4317);
const executablePath = await browserPath();

export default defineConfig({
  testDir: "e2e",
  outputDir: "reports/e2e",
  forbidOnly: true,
  // One browser at a time: two cores, and figures that must not depend on what else runs.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "reports/playwright.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    contextOptions: { reducedMotion: "reduce" },
    permissions: ["clipboard-read", "clipboard-write"],
    launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
    trace: "off",
    // Journeys begin on a fresh device and route requests of their own; those about reading offline let the worker in.
    serviceWorkers: "block",
  },
  webServer: {
    command: "npx tsx lib/build/serve.ts",
    cwd: "..",
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
