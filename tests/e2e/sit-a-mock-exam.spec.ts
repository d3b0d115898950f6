import { type Page } from "@playwright/test";
import { faultsOf } from "../support/faults";
import { expect, test } from "../support/quiet-page";

const short = "/exams/ace/seeded/?seed=journey&n=10";
const minute = 60_000;

/** Starts the exam of an address and waits for its first question. */
async function start(page: Page, address = short) {
  await page.goto(address);
  await page.getByRole("button", { name: /^Start/ }).click();
  await expect(page.locator(".room-question")).toBeVisible();
}

async function choose(page: Page, at: number) {
  await page.locator(".room-choices input").nth(at).check();
  await saved(page);
}

/** Until the room says that everything is on the disk. */
async function saved(page: Page) {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

const next = (page: Page) => page.getByRole("button", { name: "Next" }).click();
const place = (page: Page, number: number, of = 10) => expect(page.getByRole("heading", { name: `Question ${number} of ${of}` })).toBeFocused();

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("an exam is sat from its start to its report", async ({ page }) => {
      await page.goto("/exams/");
      await page.getByRole("link", { name: "ACE form A", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "ACE form A" })).toBeVisible();
      await page.goto(short);
      await expect(page.getByRole("button", { name: "Start the exam" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("radio", { name: /^1.5 times/ }).check();
      await page.getByRole("button", { name: "Start the exam" }).click();

      await place(page, 1);
      await expect(page).toHaveTitle(/^Question 1 of 10/);
      // 24 minutes for 10 of 50 questions in 120 minutes, times 1.5.
      await expect(page.getByRole("timer")).toHaveText("36 min");
      expect(await faultsOf(page)).toEqual([]);
      // Nothing tells what is right, and nothing moves on by itself.
      await choose(page, 0);
      await place(page, 1).catch(() => expect(page.getByRole("heading", { name: "Question 1 of 10" })).toBeVisible());
      await expect(page.locator(".verdict, .choice-reason")).toHaveCount(0);
      await page.getByRole("button", { name: "Flag for review" }).click();
      await page.getByRole("radio", { name: "Sure", exact: true }).check();
      await next(page);
      await place(page, 2);
      await page
        .getByRole("button", { name: /^Strike out/ })
        .first()
        .click();
      await expect(page.locator(".room-choices li").first()).toContainText("(struck out)");
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole("button", { name: "All questions" }).click();
      await expect(page.getByRole("button", { name: "Question 1, answered, flagged" })).toBeVisible();
      await expect(page.getByRole("button", { name: "Question 2, open" })).toBeVisible();
      await expect(page.getByRole("button", { name: "Question 3, not seen" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("button", { name: "Review and hand in" }).click();
      await expect(page.getByRole("heading", { name: "Review", exact: true })).toBeFocused();
      await expect(page.getByText("1 of 10 answered, 9 open (8 not seen yet), 1 flagged.")).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole("button", { name: "Hand in the exam" }).click();
      const dialog = page.getByRole("dialog", { name: "Hand in the exam?" });
      await expect(dialog).toContainText("Open: questions 2 to 10.");
      await expect(dialog).toContainText("Flagged: question 1.");
      // The least destructive action has the focus, and Escape changes nothing.
      await expect(dialog.getByRole("button", { name: "Back to the exam" })).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("heading", { name: "Review", exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Hand in the exam" }).click();
      await dialog.getByRole("button", { name: "Hand in", exact: true }).click();

      await expect(page.locator(".exam-report").getByRole("heading", { level: 1 })).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
      await expect(page.getByText(/\b(?:passed|failed|pass mark)\b/i)).toHaveCount(0);
      await page.goto("/exams/history/");
      await expect(page.getByRole("heading", { name: "1 attempt" })).toBeVisible();
    });
  });
}

test("what was open is never handed in because everything is answered", async ({ page }) => {
  await start(page, "/exams/ace/seeded/?seed=few&n=2");
  await choose(page, 0);
  await next(page);
  await choose(page, 1);
  await page.waitForTimeout(500);
  await expect(page.getByRole("heading", { name: "Question 2 of 2" })).toBeVisible();
});

test("an attempt is taken up where it was left after the tab was closed", async ({ page, context }) => {
  await start(page);
  await choose(page, 2);
  await page.getByRole("button", { name: "Flag for review" }).click();
  await next(page);
  await page
    .getByRole("button", { name: /^Strike out/ })
    .nth(1)
    .click();
  await saved(page);
  const order = await page.locator(".room-choices").innerText();
  await page.close();

  const again = await context.newPage();
  await again.goto("/exams/");
  await again.getByRole("link", { name: /^Go on/ }).click();
  await expect(again.getByRole("heading", { name: "Question 2 of 10" })).toBeVisible();
  expect(await again.locator(".room-choices").innerText()).toBe(order);
  await again.getByRole("button", { name: "Previous" }).click();
  await expect(again.locator(".room-choices input").nth(2)).toBeChecked();
  await expect(again.getByRole("button", { name: "Flag for review" })).toHaveAttribute("aria-pressed", "true");
});

test("a page that is killed a hundred times in the midst of changes loses no answer that it said was saved", async ({ page, context }) => {
  test.setTimeout(300_000);
  await start(page, "/exams/ace/seeded/?seed=killed&n=5");
  let at = page;
  let said: { chosen: number[]; steps: number } = { chosen: [], steps: 0 };
  let chance = 7;
  const draw = (below: number) => {
    chance = (chance * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((chance / 2 ** 31) * below);
  };
  for (let kill = 0; kill < 100; kill += 1) {
    // A burst of clicks without waiting; at a moment of chance the tab is gone.
    const burst = at.evaluate(
      async ({ picks, pause }) => {
        const read = () => ({
          chosen: [...document.querySelectorAll<HTMLInputElement>(".room-choices input")].flatMap((input, index) => (input.checked ? index : [])),
          steps: Number(document.querySelector(".room-saved")?.getAttribute("data-steps")),
          saved: document.querySelector(".room-saved")?.hasAttribute("data-saved") ?? false,
        });
        let last = { chosen: [] as number[], steps: -1 };
        for (const pick of picks) {
          document.querySelectorAll<HTMLElement>(".room-choices input")[pick]?.click();
          await new Promise((resolve) => setTimeout(resolve, pause));
          const now = read();
          if (now.saved) last = { chosen: now.chosen, steps: now.steps };
        }
        return last;
      },
      { picks: Array.from({ length: 1 + draw(5) }, () => draw(4)), pause: draw(12) },
    );
    const told = await burst;
    if (told.steps >= 0) said = told;
    // One more change, and no time for it.
    const last = draw(4);
    await at.evaluate((pick) => document.querySelectorAll<HTMLElement>(".room-choices input")[pick]?.click(), last);
    await at.close({ runBeforeUnload: false });
    at = await context.newPage();
    await at.goto("/exams/ace/seeded/?seed=killed&n=5");
    await expect(at.locator(".room-question")).toBeVisible();
    const found = await at.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>(".room-choices input")].flatMap((input, index) => (input.checked ? index : [])),
    );
    const steps = Number(await at.locator(".room-saved").getAttribute("data-steps"));
    // Written ahead in one stroke, even the change that nobody acknowledged is there.
    expect(found, `kill ${kill}`).toEqual([last]);
    expect(steps, `kill ${kill}`).toBeGreaterThanOrEqual(said.steps);
  }
});

test("two tabs never write one attempt: the second is told, and may take over", async ({ page, context }) => {
  await start(page);
  await choose(page, 1);
  const second = await context.newPage();
  await second.goto(short);
  await expect(second.getByText("This attempt is open in another tab.")).toBeVisible();
  await expect(second.locator(".room-question")).toHaveCount(0);
  await second.getByRole("button", { name: "Take it over here" }).click();
  await expect(second.locator(".room-choices input").nth(1)).toBeChecked();
  await expect(page.getByRole("heading", { name: "This attempt goes on in another tab" })).toBeVisible();
  await choose(second, 3);
  await page.getByRole("button", { name: "Take it over here" }).click();
  await expect(page.locator(".room-choices input").nth(3)).toBeChecked();
  await expect(second.getByRole("heading", { name: "This attempt goes on in another tab" })).toBeVisible();
});

test("with the network gone after the start, the exam is sat to its report", async ({ page, context }) => {
  await start(page, "/exams/ace/seeded/?seed=train&n=3");
  await context.setOffline(true);
  for (let question = 1; question <= 3; question += 1) {
    await choose(page, 0);
    await page.getByRole("button", { name: question < 3 ? "Next" : "Review", exact: true }).click();
  }
  await page.getByRole("button", { name: "Hand in the exam" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in", exact: true }).click();
  await expect(page.locator(".exam-report").getByRole("heading", { level: 1 })).toBeVisible();
  await context.setOffline(false);
});

test.describe("where storage refuses", () => {
  test("a browser that forbids it says so at the start, and the exam can be sat and downloaded", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get: () => ({
          open: () => {
            throw new Error("forbidden");
          },
        }),
      });
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("forbidden");
        },
      });
    });
    await page.goto(short);
    await expect(page.getByText(/This browser lets the site store nothing. The exam works/)).toBeVisible();
    await page.getByRole("button", { name: "Start the exam" }).click();
    await page.locator(".room-choices input").first().check();
    await expect(page.getByText(/Your last changes are not saved/)).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the attempt" }).click();
    expect((await download).suggestedFilename()).toMatch(/^assay-attempt-.*\.json$/);
    await page.getByRole("button", { name: "All questions" }).click();
    await page.getByRole("button", { name: "Review and hand in" }).click();
    await page.getByRole("button", { name: "Hand in the exam" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Hand in", exact: true }).click();
    await expect(page.locator(".exam-report").getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("one whose disk becomes full says so in the midst, and saves again once there is room", async ({ page }) => {
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- the proxy calls it on the store that it was called on
      IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put, {
        apply(put, store: IDBObjectStore, parts) {
          if ((window as { full?: boolean }).full && store.name === "attempts") throw new DOMException("full", "QuotaExceededError");
          return Reflect.apply(put, store, parts);
        },
      });
    });
    await start(page);
    await page.evaluate(() => Object.assign(window, { full: true }));
    await page.locator(".room-choices input").first().check();
    await expect(page.getByText(/Your last changes are not saved/)).toBeVisible();
    await page.evaluate(() => Object.assign(window, { full: false }));
    await page.getByRole("button", { name: "Try again" }).click();
    await saved(page);
    await expect(page.getByText(/Your last changes are not saved/)).toHaveCount(0);
    await page.reload();
    await expect(page.locator(".room-choices input").first()).toBeChecked();
  });

  test("a stored attempt that cannot be read is set aside and handed out, and the exam can be started", async ({ page }) => {
    await page.goto("/exams/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("assay");
          opening.addEventListener("success", () => {
            const change = opening.result.transaction("attempts", "readwrite");
            change.objectStore("attempts").put({ attempt: { v: 9 }, owner: "x" }, "damaged");
            change.addEventListener("complete", () => resolve());
            change.addEventListener("error", () => reject(change.error));
          });
        }),
    );
    await page.goto(short);
    await expect(page.getByText("cannot be read by this version of the site. It is set aside, not deleted.")).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download it" }).click();
    await download;
    await expect(page.getByRole("button", { name: "Start the exam" })).toBeVisible();
  });
});

test.describe("the clock", () => {
  test("runs by a fixed end: warnings come, and at zero the answers are kept and the report opens", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-30T09:00:00Z") });
    await start(page);
    await expect(page.getByRole("timer")).toHaveText("24 min");
    await page.locator(".room-choices input").first().check();
    await page.clock.runFor(9 * minute + 1000);
    await expect(page.getByRole("status").getByText("15 minutes left.")).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.clock.runFor(11 * minute);
    await expect(page.getByRole("timer")).toHaveText("3:59");
    await page.getByRole("button", { name: "Hide clock" }).click();
    await expect(page.getByRole("timer")).toHaveCount(0);
    await page.getByRole("button", { name: "Say the time left" }).click();
    await expect(page.getByText("4 minutes left.")).toBeVisible();
    await page.clock.runFor(5 * minute);
    await expect(page.locator(".exam-report").getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByText(/time was up/i).first()).toBeVisible();
  });

  test("goes on while the page is closed, and closes the room when its end has passed", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-30T09:00:00Z") });
    await start(page);
    await choose(page, 0);
    await page.goto("/about/");
    await page.clock.setSystemTime(new Date("2026-11-30T09:10:00Z"));
    await page.goto(short);
    await expect(page.getByRole("timer")).toHaveText("14 min");
    await expect(page.getByText("the time ran on")).toBeVisible();
    await page.goto("/about/");
    await page.clock.setSystemTime(new Date("2026-11-30T12:00:00Z"));
    await page.goto(short);
    await expect(page.locator(".exam-report").getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("set back an hour grants nothing, and is told", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-30T09:00:00Z") });
    await start(page);
    await page.clock.setSystemTime(new Date("2026-11-30T08:00:00Z"));
    await page.clock.runFor(1000);
    await expect(page.getByText("This device's clock was set back. Your time left is what it was.")).toBeVisible();
    await expect(page.getByRole("timer")).toHaveText("24 min");
  });

  for (const [answer, left] of [
    ["The clock was set: give the time back", "24 min"],
    ["It slept: count the time", undefined],
  ] as const) {
    test(`that goes an hour ahead waits for the learner's word: "${answer}"`, async ({ page }) => {
      await page.clock.install({ time: new Date("2026-11-30T09:00:00Z") });
      await start(page);
      await page.clock.setSystemTime(new Date("2026-11-30T10:00:00Z"));
      await page.clock.runFor(1000);
      const dialog = page.getByRole("alertdialog", { name: "This device's clock went ahead" });
      await expect(dialog).toContainText("1 hour more than passed on this page");
      expect(await faultsOf(page)).toEqual([]);
      await dialog.getByRole("button", { name: answer }).click();
      await page.clock.runFor(1000);
      if (left) await expect(page.getByRole("timer")).toHaveText(left);
      else await expect(page.locator(".exam-report").getByRole("heading", { level: 1 })).toBeVisible();
    });
  }

  test("stands still in a pause, out of whose sight the question is, and which the report names", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-30T09:00:00Z") });
    await start(page);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Pause" }).click();
    await expect(page.getByRole("heading", { name: "Paused" })).toBeFocused();
    await expect(page.locator(".room-stem")).toHaveCount(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.clock.runFor(60 * minute);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByRole("timer")).toHaveText("24 min");
    await page.getByRole("button", { name: "All questions" }).click();
    await page.getByRole("button", { name: "Review and hand in" }).click();
    await page.getByRole("button", { name: "Hand in the exam" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Hand in", exact: true }).click();
    await expect(page.getByText(/not timed/i).first()).toBeVisible();
  });

  test("is not there where the learner wants no limit", async ({ page }) => {
    await page.goto(`${short}&time=none`);
    await page.getByRole("button", { name: "Start without a clock" }).click();
    await expect(page.locator(".room-question")).toBeVisible();
    await expect(page.getByRole("timer")).toHaveCount(0);
    await expect(page.getByText("No limit")).toBeVisible();
  });
});

test("a whole exam is sat with the keyboard alone", async ({ page }) => {
  await page.goto("/exams/ace/seeded/?seed=keys&n=2");
  const startButton = page.getByRole("button", { name: "Start the exam" });
  await startButton.waitFor();
  await startButton.focus();
  await page.keyboard.press("Enter");
  await place(page, 1, 2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.locator(".room-choices input").first()).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".room-choices input").nth(1)).toBeChecked();
  await page.keyboard.press("Alt+Shift+F");
  await expect(page.getByRole("button", { name: "Flag for review" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Alt+Shift+T");
  await expect(page.getByText(/minutes left\./)).toBeVisible();
  await page.keyboard.press("Alt+Shift+N");
  await place(page, 2, 2);
  await page.keyboard.press("Alt+Shift+P");
  await place(page, 1, 2);
  await page.keyboard.press("Alt+Shift+R");
  await expect(page.getByRole("heading", { name: "Review", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Hand in the exam" })).toBeFocused();
  // The grid is one stop, with arrows within it.
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await expect(page.getByRole("button", { name: /^Question 2,/ })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".exam-report").getByRole("heading", { level: 1 })).toBeFocused();
});

test("the browser's Back goes to the question before", async ({ page }) => {
  await start(page);
  await next(page);
  await place(page, 2);
  await next(page);
  await place(page, 3);
  await page.goBack();
  await place(page, 2);
});

test("a case study stands beside its questions, its width moved by keys; on a phone it is folded above them", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/exams/pca/a/");
  await page.getByRole("button", { name: "Start the exam" }).click();
  await expect(page.locator(".room-question")).toBeVisible();
  while ((await page.getByRole("region", { name: "Case study" }).count()) === 0) await next(page);
  const line = page.getByRole("separator", { name: "Width of the case study" });
  const before = Number(await line.getAttribute("aria-valuenow"));
  await line.focus();
  await page.keyboard.press("ArrowRight");
  expect(Number(await line.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 800 });
  await expect(page.getByText("The case study", { exact: true })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test.describe("at 400 % zoom, which leaves 320 by 256 pixels", () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test("every state of the room stands without scrolling sideways, and nothing covers the focus", async ({ page }) => {
    await start(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.locator(".room-choices input").last().focus();
    const uncovered = await page
      .locator(".room-choices input")
      .last()
      .evaluate((input) => {
        const { left, top, width: wide, height } = input.getBoundingClientRect();
        return document.elementFromPoint(left + wide / 2, top + height / 2) === input;
      });
    expect(uncovered).toBe(true);
    await page.getByRole("button", { name: "All questions" }).click();
    expect(await width()).toBeLessThanOrEqual(320);
    await page.getByRole("button", { name: "Review and hand in" }).click();
    expect(await width()).toBeLessThanOrEqual(320);
    await page.getByRole("button", { name: "Room settings" }).click();
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

test.describe("in forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });
  test("what is chosen, flagged and answered is told by more than colour", async ({ page }) => {
    await start(page);
    await choose(page, 0);
    await page.getByRole("button", { name: "Flag for review" }).click();
    const outline = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outline(".room-choices li:has(input:checked) label")).toBe("solid");
    expect(await outline(".room-flag")).toBe("solid");
    // The colours are the reader's own here, which axe does not see.
    expect(await faultsOf(page, ["color-contrast"])).toEqual([]);
  });
});

test("an address that is hostile, cut off or of another age is told, and gives a page that works", async ({ page }) => {
  await page.goto("/exams/ace/seeded/?seed=%00%3Cscript%3E&n=9999&time=77&bank=zz&section=99");
  await expect(page.getByText(/Part of this address says nothing here and was left out/)).toBeVisible();
  await expect(page.getByText(/time=77 \(it may be none, or 1 to 10 in steps of 0.25\)/)).toBeVisible();
  await page.getByRole("button", { name: "Draw an exam" }).click();
  await expect(page).toHaveURL(/seed=[0-9a-f]{8}/);
  await expect(page.getByRole("button", { name: "Start the exam" })).toBeVisible();

  await page.goto("/exams/ace/a/?bank=0123456789abcdef");
  await expect(page.getByText(/version of the questions that is not kept/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Start the exam" })).toBeVisible();
  await page.goto("/exams/ace/z/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Practice" }).first().waitFor();
});

test("a time of one's own outside the range is told beside its field, and nothing starts", async ({ page }) => {
  await page.goto(short);
  await page.getByRole("radio", { name: "Another" }).check();
  await page.getByLabel("How often the usual time").fill("12");
  await expect(page.getByText("Give 1 to 10 in steps of 0.25.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start the exam" })).toBeDisabled();
  await page.getByLabel("How often the usual time").fill("3.25");
  await expect(page.getByRole("button", { name: "Start the exam" })).toBeEnabled();
});
