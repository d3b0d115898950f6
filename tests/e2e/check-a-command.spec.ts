import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-page";

const field = (page: Page) => page.getByRole("textbox", { name: "A line, or several" });
const verdicts = (page: Page) => page.getByRole("list", { name: "Verdicts" }).locator("> li");
const status = (page: Page) => page.getByRole("status").filter({ hasNotText: /^$/ });

test("a wrong line is told with what is wrong and the nearest form, which is taken with a button", async ({ page }) => {
  await page.goto("/commands/");
  await expect(status(page)).toHaveText(/checked as you type/);
  await field(page).fill("gcloud alloydb clusters create my-cluster --regoin=us-central1");

  const verdict = verdicts(page).first();
  await expect(verdict).toContainText("Rejected");
  await expect(verdict).toContainText("--password is required.");
  await expect(verdict.locator("mark")).toHaveText(["--regoin=us-central1"]);
  await expect(verdict).toContainText("Nearest: --region.");
  await expect(status(page)).toContainText("Rejected.");

  await verdict.getByRole("button", { name: "Put it in" }).click();
  await expect(field(page)).toHaveValue('gcloud alloydb clusters create my-cluster --region=us-central1 --password="$PASSWORD"');
  await expect(verdict).toContainText("Accepted");
  await expect(field(page)).toBeFocused();
});

test("several lines get a verdict each; other programs are not checked", async ({ page }) => {
  await page.goto("/commands/");
  await field(page).fill("gcloud alloydb clusters list \\\n  --region=us-central1\npsql -h db\nalloydb-auth-proxy my-instance");
  await expect(verdicts(page)).toHaveCount(3);
  await expect(verdicts(page).nth(0)).toContainText("Accepted");
  await expect(verdicts(page).nth(1)).toContainText("Not checked");
  await expect(verdicts(page).nth(2)).toContainText("Rejected");
  await expect(status(page)).toHaveText("3 commands: 1 accepted, 1 rejected, 1 not checked.");
});

test("what the service refuses is told apart, with the erratum that it rests on", async ({ page }) => {
  await page.goto(
    `/commands/?line=${encodeURIComponent('gcloud alloydb clusters create c --region=us-central1 --password="$P" --network=n --enable-private-service-connect')}`,
  );
  const verdict = verdicts(page).first();
  await expect(verdict).toContainText("Refused by the service");
  await verdict.getByRole("link", { name: "Erratum" }).click();
  await expect(page).toHaveURL(/\/errata\/bp-psc-network-conflict\/$/);
});

test("a line of the guide is one click away, says that the guide prints it, and the way back works", async ({ page }) => {
  await page.goto("/commands/");
  await page.getByRole("link", { name: "a command of another track" }).click();
  await expect(field(page)).toHaveValue(/^gcloud alloydb instances connect primary/);
  await expect(page).toHaveURL(/\/commands\/\?line=gcloud%20alloydb%20instances%20connect/);
  await expect(verdicts(page).first()).toContainText("gcloud beta alloydb connect");
  await page.getByRole("link", { name: "What is wrong with it, and the correct form" }).click();
  await expect(page.locator("#printed-718-722")).toBeInViewport();

  await page.goto("/commands/");
  await page
    .locator("#printed-412-415")
    .getByRole("link", { name: /gcloud alloydb clusters restore/ })
    .click();
  await expect(verdicts(page).first()).toContainText("Accepted");
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expect(field(page)).toHaveValue("");
});

test("the address holds the line and no password, and a reload brings it back", async ({ page }) => {
  await page.goto("/commands/");
  await field(page).fill("gcloud alloydb clusters create c --region=r --password=hunter2");
  await expect(page).toHaveURL(/line=gcloud%20alloydb%20clusters%20create/);
  expect(page.url()).not.toContain("hunter2");
  await page.reload();
  await expect(field(page)).toHaveValue('gcloud alloydb clusters create c --region=r --password="$PASSWORD"');
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page).toHaveURL(/\/commands\/$/);
  await expect(verdicts(page)).toHaveCount(0);
});

test("the grammar is fetched by this page alone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/reference/")) asked.push(new URL(request.url()).pathname);
  });
  await page.goto("/chapters/cli-examples/", { waitUntil: "networkidle" });
  expect(asked).toEqual([]);
  await page.goto("/commands/", { waitUntil: "networkidle" });
  expect(asked).toHaveLength(1);
});

test("where the grammar cannot be fetched the page says so and tries again", async ({ page }) => {
  await page.route("**/reference/*.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("/commands/");
  await expect(status(page)).toHaveText("The reference could not be loaded. Check the connection.");
  await page.unroute("**/reference/*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await field(page).fill("gcloud alloydb clusters list");
  await expect(verdicts(page).first()).toContainText("Accepted");
});

test("on a phone a long line wraps and nothing has to be pushed sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/commands/");
  await page.getByRole("link", { name: "two network modes" }).click();
  await expect(verdicts(page).first()).toContainText("Rejected");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
