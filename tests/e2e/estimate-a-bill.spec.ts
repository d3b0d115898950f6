import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";

const month = (page: Page) => page.locator("[data-total=month]");
const lines = (page: Page, product: string) => page.getByRole("region", { name: product, exact: false }).filter({ has: page.locator(`#lines-${product}`) });
const bar = (page: Page, product: string) => page.locator(`.calc-bars tr[data-product="${product}"]`);

/** Presses Tab until the element has the focus, as a reader without a pointer does. */
async function tabTo(page: Page, target: Locator, most = 80) {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(target)} was not reached with ${most} presses of Tab.`);
}

async function typeOver(page: Page, text: string) {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

test("a bill is estimated with the keyboard alone, and the address holds all of it", async ({ page }) => {
  await page.goto("/calculator/");
  await expect(month(page)).toHaveText("$1,109.15");

  await tabTo(page, page.getByLabel("Machine", { exact: true }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Machine", { exact: true })).toHaveValue("n2-highmem-8");
  await tabTo(page, page.getByRole("button", { name: "Add a read pool" }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel("Nodes", { exact: true })).toBeFocused();
  await typeOver(page, "3");
  await tabTo(page, page.getByRole("textbox", { name: "Stored data" }));
  await typeOver(page, "1000");
  await tabTo(page, page.getByRole("radio", { name: "None" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "One year" })).toBeChecked();

  // A node: 8 × 0.06608 + 64 × 0.0112 = 1.24544 an hour; two for the primary and three to read from, 730 hours, 25% off:
  // 5 × 1.24544 × 730 × 0.75 = 3,409.392. Storage 1000 × 0.0004109 × 730 = 299.957, backups 500 × 0.000137 × 730 = 50.005.
  await expect(month(page)).toHaveText("$3,759.35");
  await expect(page.getByRole("status").filter({ hasText: "AlloyDB: $3,759.35 a month." })).toBeAttached();
  await expect(page).toHaveURL(/\/calculator\/\?shape=n2-highmem-8&pool=3\.n2-highmem-8&storage=1000&commitment=1-year$/);

  await page.reload();
  await expect(month(page)).toHaveText("$3,759.35");
  await expect(page.getByLabel("Nodes", { exact: true })).toHaveValue("3");
});

test("the guide's primary comes to 554.80 where it prints 730, with the arithmetic and its errata", async ({ page }) => {
  await page.goto("/calculator/");
  const preset = page.getByRole("region", { name: "The guide's minimum cost" }).first();
  const row = preset.getByRole("row", { name: /AlloyDB, 4 vCPU/ });
  await expect(row.locator("s")).toHaveText("$730");
  await expect(row).toContainText("$332.88 + $221.92 = $554.80");
  await expect(preset.getByRole("link", { name: "price-730-minimum" })).toHaveAttribute("href", "/errata/price-730-minimum/");

  await preset.getByRole("link", { name: "The guide's primary alone" }).click();
  await expect(month(page)).toHaveText("$554.80");
  await expect(page.getByRole("heading", { name: "Estimate", exact: true })).toBeFocused();
  await expect(bar(page, "spanner")).toContainText("Not on the guide's card.");
  await page.goBack();
  await expect(month(page)).toHaveText("$1,109.15");
});

test("who goes back in the same breath as a workload is loaded sees the estimate of the address gone back to", async ({ page }) => {
  await page.goto("/calculator/");
  await expect(month(page)).toHaveText("$1,109.15");
  await page.getByRole("link", { name: "The guide's primary alone" }).evaluate(async (link: HTMLElement) => {
    const gone = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    link.click();
    history.back();
    await gone;
  });
  await expect(page).toHaveURL(/\/calculator\/$/);
  await expect(month(page)).toHaveText("$1,109.15");
});

// What the guide's own rates give for its clusters, as its contradictions are recomputed.
for (const [name, label, total] of [
  ["The guide's small production cluster", "As the guide has it", "$654.80"],
  ["The guide's medium cluster with a read pool", "Read nodes like the primary", "$3,047.84"],
  ["The guide's comparison with Cloud SQL, 500 GB", "AlloyDB with a standby, on the guide's card", "$1,209.60"],
] as const) {
  test(`${name} is loaded and comes to ${total}`, async ({ page }) => {
    await page.goto("/calculator/");
    await page.getByRole("region", { name }).first().getByRole("link", { name: label }).click();
    await expect(month(page)).toHaveText(total);
  });
}

test("a mistake is told at its field, keeps what was typed, and costs nothing else", async ({ page }) => {
  await page.goto("/calculator/?shape=n2-highmem-8&storage=1000");
  const storage = page.getByRole("textbox", { name: "Stored data" });
  await expect(month(page)).toHaveText("$2,168.30"); // 2 × 1.24544 × 730 + 299.957 + 50.005
  for (const [typed, says] of [
    ["-5", /negative/],
    ["a lot", /no whole number/],
    ["99999999999999999999", /too large/],
    ["", /empty/],
  ] as const) {
    await storage.fill(typed);
    await expect(storage).toHaveValue(typed);
    await expect(storage).toHaveAttribute("aria-invalid", "true");
    await expect(storage).toHaveAccessibleDescription(says);
    await expect(storage).toHaveAccessibleDescription(/Until then 500 counts\./);
    await expect(page.getByLabel("Machine", { exact: true })).toHaveValue("n2-highmem-8");
    await expect(month(page)).toHaveText("$2,018.33"); // as above with 500 GB: 149.9785
  }
  await page.getByRole("link", { name: "Stored data" }).click();
  await expect(storage).toBeInViewport();
  await storage.fill("1000");
  await expect(storage).toHaveAttribute("aria-invalid", "false");
  await expect(month(page)).toHaveText("$2,168.30");
});

test("a hostile link leaves a page that works and says what was wrong", async ({ page }) => {
  await page.goto(
    `/calculator/?shape=%3Cscript%3E&storage=${"9".repeat(500)}&pool=999.n2-highmem-4&colour=red&rate.gold=1&hours=%E0%A4%A&backup=20&card=list&card=guide`,
  );
  await expect(page.getByRole("textbox", { name: "Billed backups" })).toHaveValue("20");
  await expect(page.getByText("There is no machine type")).toBeVisible();
  const notices = page.getByRole("note").filter({ hasText: "Of the link that was followed" });
  await expect(notices).toContainText("colour: The calculator has no such field");
  await expect(notices).toContainText("rate.gold: There is no such rate");
  await page.getByLabel("Machine", { exact: true }).selectOption("n2-highmem-2");
  await page.getByRole("textbox", { name: "Stored data" }).fill("10");
  await page.getByRole("button", { name: "Take this pool away" }).click();
  await page.getByRole("textbox", { name: "Hours of the primary" }).fill("730");
  // (2 × 0.06608 + 16 × 0.0112) × 730 × 2 = 454.5856; 10 × 0.0004109 × 730 = 2.99957; 20 × 0.000137 × 730 = 2.0002
  await expect(month(page)).toHaveText("$459.59");
  await expect(page).toHaveURL(/\?shape=n2-highmem-2&storage=10&backup=20$/);
});

test("the link that is copied leads to the same bill", async ({ page }) => {
  await page.goto("/calculator/");
  await page.getByRole("textbox", { name: "To the internet" }).fill("2000");
  await page.getByRole("textbox", { name: "Clusters in another region" }).fill("1");
  await page.getByLabel("Their machine").selectOption("n2-highmem-2");
  const total = await month(page).textContent();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("/about/");
  await page.goto(link);
  await expect(month(page)).toHaveText(total ?? "");
  await expect(page.getByLabel("Their machine")).toHaveValue("n2-highmem-2");
});

test("where copying is not allowed the link stands there to be taken", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }));
  await page.goto("/calculator/?storage=10");
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByLabel("Link to this estimate")).toHaveValue(/\/calculator\/\?storage=10$/);
});

test("a rate that no source gives is asked for, and completes the product once it is given", async ({ page }) => {
  await page.goto("/calculator/");
  await expect(bar(page, "spanner")).toContainText("incomplete");
  await bar(page, "spanner").getByRole("link", { name: "Spanner, one GB of backups" }).click();
  const rate = page.getByLabel(/^Rate of Spanner, one GB of backups/);
  await rate.fill("0.10");
  await expect(rate).toBeFocused();
  // 1 node × 0.90 × 730 + 500 × 0.30 + 500 × 0.10 = 657 + 150 + 50
  await expect(bar(page, "spanner")).toContainText("$857.00");
  await expect(page.getByRole("radio", { name: "My rates" })).toBeChecked();
  await expect(page).toHaveURL(/\?card=mine&rate\.spanner-backup=0\.10$/);

  await rate.fill("-1");
  await expect(rate).toHaveAccessibleDescription(/negative/);
  await expect(bar(page, "spanner")).toContainText("incomplete");
  await page.getByRole("button", { name: "Put back the rate of Spanner, one GB of backups" }).click();
  await expect(rate).toHaveValue("");
});

test("rates of one's own stand in the place of list prices until they are put back", async ({ page }) => {
  await page.goto("/calculator/?card=mine");
  const rate = page.getByLabel(/^Rate of AlloyDB, one vCPU of an N2 node/);
  await rate.fill("0.05");
  await expect(page.locator("#lines-alloydb + table [data-line=primary-vcpu]")).toContainText("4 vCPU × $0.05 × 730 h × 2 = $292.00");
  await page.getByRole("button", { name: "Put back the rate of AlloyDB, one vCPU of an N2 node" }).click();
  await expect(month(page)).toHaveText("$1,109.15");
});

test("the files hold what the screen shows", async ({ page }) => {
  await page.goto("/calculator/?shape=n2-highmem-8&pool=2.n2-highmem-4&internet=12000&commitment=3-years");
  await expect(page.locator("[data-line=internet-3]")).toBeVisible();
  const shown = await page
    .locator(".calc-lines tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector("th")?.abbr, row.querySelector(".calc-working")?.textContent, row.querySelector(".amount")?.textContent]),
    );
  const totals = await page.locator(".calc-lines tfoot tr:first-child .amount").allTextContents();
  expect(shown.length).toBeGreaterThan(20);

  const save = async (name: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    return readFileSync(await (await download).path(), "utf8");
  };
  const cells = (await save("CSV"))
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));
  const [head, ...rows] = cells;
  expect(head?.slice(0, 5)).toEqual(["Product", "Size", "Line", "Working", "A month (US dollars)"]);
  expect(rows.filter((row) => row[3] && row[0] !== "All" && row[2] !== "Note").map((row) => [row[2], row[3], row[4]])).toEqual(shown);
  expect(rows.filter((row) => row[2] === "Total a month").map((row) => row[4])).toEqual(totals);

  const json = JSON.parse(await save("JSON")) as { products: { month: string; lines: { label: string; working: string; shown: string }[] }[] };
  expect(json.products.flatMap((product) => product.lines.map((line) => [line.label, line.working, line.shown]))).toEqual(shown);
  expect(json.products.map((product) => product.month)).toEqual(totals);
});

test("the drawings come when the reader is near, mark the break-even points and stand beside their figures", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto("/calculator/", { waitUntil: "networkidle" });
  await expect(page.locator(".chart")).toHaveCount(0);
  await page.getByRole("heading", { name: "In pictures" }).scrollIntoViewIfNeeded();
  await expect(page.locator(".chart")).toHaveCount(3);

  const curves = page.getByRole("figure").filter({ hasText: "Cost of a month against" });
  await expect(curves.locator(".chart-line")).not.toHaveCount(0);
  // Without data AlloyDB costs 909.1712 and Enterprise Plus 4 × 0.0537 × 1460 + 32 × 0.0091 × 1460 = 738.76 (backups apart);
  // a GB is 0.299957 and 0.34. So they meet at (909.1712 + 50.005 − 738.76 − 40) ÷ 0.040043 = 4,505.6 GB.
  const crossings = curves.getByRole("list", { name: "Break-even points" });
  await expect(crossings).toContainText("From 4,506 GB on AlloyDB");
  await expect(curves.locator(".chart-crossing")).toHaveCount(await crossings.getByRole("listitem").count());
  await curves.getByText("The same figures as a table").click();
  await expect(curves.getByRole("row", { name: /^500 / })).toContainText("$1,109.15");

  await curves.getByRole("combobox", { name: "Against" }).selectOption("Read nodes");
  await expect(curves.getByRole("row", { name: /^20 / })).toBeVisible();
  const stack = page.getByRole("figure").filter({ hasText: "What the bill is made of" });
  await stack.getByText("The same figures as a table").click();
  await expect(stack.getByRole("row", { name: /^AlloyDB / })).toContainText("$1,109.15");
});

test("on a narrow phone nothing has to be pushed sideways, and the total stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/calculator/?pool=2.n2-highmem-4.220&secondaries=2&storage=x&card=mine");
  await page.getByRole("heading", { name: "In pictures" }).scrollIntoViewIfNeeded();
  await expect(page.locator(".chart")).toHaveCount(3);
  await expect(page.locator(".chart svg[role=img]").first()).toHaveAttribute("width", "288");
  await expect(page.locator(".calc-bar-foot")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`with everything on it, right and wrong, it has no violation that axe can find in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(
      "/calculator/?card=mine&shape=abc&storage=x&pool=2.n2-highmem-4&pool=1.foo&secondaries=1&colour=red&rate.alloydb-vcpu=0.05&rate.spanner-backup=-1",
    );
    await page.getByRole("heading", { name: "In pictures" }).scrollIntoViewIfNeeded();
    await expect(page.locator(".chart")).toHaveCount(3);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    expect(await faultsOf(page)).toEqual([]);
  });
}

test("the small calculator of the chapter hands its workload to the large one", async ({ page }) => {
  await page.goto("/chapters/pricing/#list-prices-by-size");
  const widget = page.locator(".calc-widget");
  await widget.getByLabel("Stored data").fill("1000");
  await widget.getByLabel("Read nodes").fill("2");
  await widget.getByRole("radio", { name: "Basic" }).check();
  // Three nodes of 0.62272 an hour: 1,363.7568; storage 299.957; backups 1000 × 0.000137 × 730 = 100.01
  await expect(widget.locator("tr[data-product=alloydb]")).toContainText("$1,763.72");
  await widget.getByRole("link", { name: /Line by line/ }).click();
  await expect(month(page)).toHaveText("$1,763.72");
  await expect(lines(page, "alloydb")).toContainText("Read pool, vCPU");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the first estimate, its lines and the guide's clusters can be read", async ({ page }) => {
    await page.goto("/calculator/");
    await expect(page.locator(".calc-noscript")).toBeVisible();
    await expect(month(page)).toHaveText("$1,109.15");
    await expect(page.locator("#lines-alloydb + table")).toContainText("4 vCPU × $0.06608 × 730 h × 2 ≈ $385.91");
    await expect(page.getByRole("row", { name: /Primary, 32 vCPU/ })).toContainText("$4,438.40");
    await expect(page.getByLabel("Machine", { exact: true })).toBeHidden();
  });
});
