import { existsSync } from "node:fs";

/**
 * Switches for every Chromium that this project starts: no sandbox (tests run as root in containers),
 * no GPU, and no hinting, so that text is as wide on one machine as on another.
 */
export const browserArgs = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none"];

const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The Chromium to start: `CHROMIUM_PATH`, else Playwright's own, else the system's, else the one from npm.
 * Undefined where none is found; Playwright then says how to install one.
 */
export async function browserPath(): Promise<string | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;

  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();

  const installed = systemBrowsers.find((path) => existsSync(path));
  if (installed) return installed;

  return process.platform === "linux" && process.arch === "x64" ? npmChromium() : undefined;
}

/** The npm Chromium unpacks its libraries and fonts only where it believes itself on Lambda, and asks that on import. */
async function npmChromium(): Promise<string> {
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
