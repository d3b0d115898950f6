import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { headerRules } from "@/lib/build/headers";
import { expect, loudTest, test } from "../support/quiet-page";

test("every page comes with the security headers and compressed", async ({ request }) => {
  const response = await request.get("/chapters/overview/", { headers: { "accept-encoding": "br" } });
  expect(response.headers()).toMatchObject(headerRules[0]?.headers ?? {});
  expect(response.headers()["content-encoding"]).toBe("br");
});

test("files whose names change with their content are kept for ever, pages are asked for anew", async ({ request }) => {
  const page = await request.get("/chapters/overview/");
  expect(page.headers()["cache-control"]).toBe("no-cache");
  const script = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0] ?? "";
  expect((await request.get(script)).headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("an address that leads nowhere answers 404 and suggests the nearest chapter", async ({ page }) => {
  const response = await page.goto("/chapters/ha-drr/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing stands at this address");
  await expect(page.getByRole("link", { name: "High Availability & Disaster Recovery" })).toBeVisible();
});

test("an address without its slash leads to the page", async ({ page }) => {
  await page.goto("/chapters/overview");
  await expect(page).toHaveURL(/\/chapters\/overview\/$/);
});

test("each chapter has a Markdown twin, and llms.txt, sitemap and robots name the pages", async ({ request }) => {
  const twin = await request.get("/chapters/ha-dr.md");
  expect(twin.headers()["content-type"]).toContain("text/markdown");
  const text = await twin.text();
  expect(text).toContain("# High Availability & Disaster Recovery");
  expect(text).toContain("## Facts and sources");
  expect(text).not.toMatch(/<(?:Fact|Erratum|Figure|Table)\b|\{\{/);
  expect(await (await request.get("/llms.txt")).text()).toContain("/chapters/ha-dr.md");
  expect(await (await request.get("/sitemap.xml")).text()).toContain("/chapters/summary/");
  expect(await (await request.get("/robots.txt")).text()).toContain("Sitemap:");
  expect(await (await request.get("/_headers")).text()).toContain("x-content-type-options: nosniff");
});

test("structured data tells what a chapter is", async ({ page }) => {
  await page.goto("/chapters/pricing/");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
  expect(data).toMatchObject({ "@type": "LearningResource", name: "Pricing & Cost Comparison", isPartOf: { "@type": "Course" } });
});

// The browser notes the refusal as an error, so this page may not be quiet.
loudTest("no script from elsewhere runs: the page's policy stops what it did not bring", async ({ page }) => {
  await page.goto("/about/");
  const { ran, refused } = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) =>
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true }),
    );
    const script = document.createElement("script");
    script.textContent = "window.planted = true";
    document.body.append(script);
    return { refused: await violation, ran: "planted" in window };
  });
  expect(refused).toBe("script-src-elem");
  expect(ran).toBe(false);
});

test("no journey passes in which anything is asked of another origin: each sees what is asked", async ({ page, elsewhere, browser }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.goto("/chapters/ai-ml/", { waitUntil: "networkidle" });
  expect(elsewhere).toEqual([]);

  const other = await browser.newContext();
  for (const context of [page.context(), other]) {
    const planted = await context.newPage();
    await planted.route("https://elsewhere.example/**", (route) => route.fulfill({ body: "" }));
    await planted.goto("https://elsewhere.example/count");
  }
  await other.close();
  expect(elsewhere).toEqual(["https://elsewhere.example/count", "https://elsewhere.example/count"]);
  elsewhere.length = 0;
});

test.fail("a journey in which something is asked of another origin fails", async ({ page }) => {
  await page.route("https://elsewhere.example/**", (route) => route.fulfill({ body: "" }));
  await page.goto("https://elsewhere.example/count");
});

test("a port that is taken is said to be, with the way out", ({ baseURL }) => {
  const port = new URL(baseURL ?? "").port;
  const { status, stderr } = spawnSync("npx", ["tsx", "lib/build/serve.ts"], { encoding: "utf8", env: { ...process.env, PORT: port } });
  expect(stderr).toContain(`Port ${port} is taken by another program.`);
  expect(stderr).toContain(`PORT=${Number(port) + 1} npm start`);
  expect(status).toBe(1);
});

test("a port that is none is refused by name", () => {
  const { status, stderr } = spawnSync("npx", ["tsx", "lib/build/serve.ts"], { encoding: "utf8", env: { ...process.env, PORT: "eighty" } });
  expect(stderr).toContain('PORT is "eighty"; give a whole number from 1 to 65535.');
  expect(status).toBe(1);
});

test("no browser script holds chapter code, an evaluator of its own, or mermaid", () => {
  const folder = "out/_next/static/chunks";
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) {
    const code = readFileSync(path.join(folder, name), "utf8");
    expect(code, name).not.toMatch(/new Function\(|_jsx_runtime|mermaid|A database can be lost in four ways/);
  }
});
