import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { ProgressEvent } from "@/lib/progress/event";
import { faultsOf } from "../support/faults";
import { openSearch } from "../support/open-search";
import { expect, test } from "../support/quiet-page";
import { storeProgress } from "../support/stored-progress";

// Wide enough for a margin, in which notes stand open.
test.use({ viewport: { width: 1440, height: 900 } });

const chapter = "/chapters/ha-dr/";
/** Words of the section at the top of the chapter, and of one further down. */
const words = "A standby does not undo a wrong";
const deeper = "(HA) is a setting of an instance";

/** Where words of the chapter's text begin and end in the window. */
async function edgesOf(page: Page, text: string) {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector(".prose") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // The list of notes beside the text quotes it.
      if (node.parentElement?.closest(".section-side")) continue;
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first && last) return { from: { x: first.left + 1, y: first.top + first.height / 2 }, to: { x: last.right - 1, y: last.top + last.height / 2 } };
    }
    throw new Error(`"${wanted}" is not in the text.`);
  }, text);
}

async function selectByMouse(page: Page, text: string) {
  const { from, to } = await edgesOf(page, text);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** The words that the page draws as highlighted. */
const highlighted = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get("note") ?? [])].map((marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      return range.toString();
    }),
  );

let count = 0;
function aNote(section: string, text: string, exact?: string): Extract<ProgressEvent, { type: "note-written" }> {
  count += 1;
  return {
    id: `event-${String(count).padStart(4, "0")}`,
    at: Date.parse("2026-11-20T10:00:00Z") + count,
    v: 2,
    type: "note-written",
    note: `note-${count}`,
    chapter: "ha-dr",
    section,
    text,
    ...(exact !== undefined && { quote: { exact, before: "", after: "" } }),
  };
}

const beginning = (page: Page) => page.locator(".section-notes").filter({ hasText: "on High Availability & Disaster Recovery" });

test("words selected with the mouse are highlighted, and still are after a reload", async ({ page }) => {
  await page.goto(chapter);
  await selectByMouse(page, words);
  const bar = page.getByRole("toolbar", { name: "Selected words" });
  await bar.getByRole("button", { name: "Highlight" }).click();
  await expect(bar).toBeHidden();
  await expect.poll(() => highlighted(page)).toEqual([words]);

  await page.reload();
  await expect.poll(() => highlighted(page)).toEqual([words]);
  await expect(beginning(page)).toContainText("1 highlight");
  await expect(beginning(page).getByRole("blockquote")).toHaveText(words);

  // A press on the words shows what can be done with them.
  const { from } = await edgesOf(page, words);
  await page.mouse.click(from.x + 20, from.y);
  const card = page.getByRole("dialog", { name: "Your highlight" });
  await card.getByRole("button", { name: /^Add words/ }).click();
  await card.getByRole("textbox", { name: "Your note" }).fill("It replays the log, so it replays the mistake.");
  await card.getByRole("button", { name: "Save" }).click();
  await page.keyboard.press("Escape");
  await expect(beginning(page)).toContainText("It replays the log, so it replays the mistake.");
  await expect(beginning(page)).toContainText("1 note");
});

test("a note is written, changed, deleted and brought back by keyboard alone", async ({ page }) => {
  await page.goto(chapter);
  const heading = page.locator("#built-in-ha-configuration");
  await heading.getByRole("button", { name: "Add a note" }).focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name: "Note on: Built-in HA Configuration" });
  await expect(card.getByRole("textbox", { name: "Your note" })).toBeFocused();
  await page.keyboard.type("Set it on the instance.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("is a setting of the cluster");
  await page.keyboard.press("Enter");
  await expect(card.getByRole("alert")).toContainText("These words do not stand in this section.");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("is a setting of an instance");
  await page.keyboard.press("Enter");
  await expect(card).toBeHidden();
  await expect(heading.getByRole("button", { name: "Add a note" })).toBeFocused();
  await expect.poll(() => highlighted(page)).toEqual(["is a setting of an instance"]);
  await expect(page.locator("#contents").getByText("1 note", { exact: true })).toHaveCount(1);

  const notes = page.locator(".section-notes");
  await notes.getByRole("button", { name: /^Edit/ }).press("Enter");
  await page.keyboard.type(" Not on the cluster.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(notes.locator(".note-text")).toHaveText("Set it on the instance. Not on the cluster.");
  await expect(notes.getByRole("button", { name: /^Edit/ })).toBeFocused();

  await notes.getByRole("button", { name: /^Delete/ }).press("Enter");
  await expect(notes.getByRole("button", { name: "Undo" })).toBeFocused();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect.poll(() => highlighted(page)).toEqual(["is a setting of an instance"]);

  await page.reload();
  await expect(notes.locator(".note-text")).toHaveText("Set it on the instance. Not on the cluster.");
});

test("what was written and not kept is not lost to a press elsewhere, and Escape closes an empty note", async ({ page }) => {
  await page.goto(chapter);
  await page.locator("#built-in-ha-configuration").getByRole("button", { name: "Add a note" }).focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("textbox", { name: "Your note" });
  await note.fill("Half a thought");
  await page.locator(".prose p").first().click();
  await expect(note).toHaveValue("Half a thought");
  await note.fill("");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
});

test("what one tab notes shows in the other, and what it deletes goes there too", async ({ page, context }) => {
  await page.goto(chapter);
  const other = await context.newPage();
  await other.goto(chapter);
  await selectByMouse(other, deeper);
  await other.getByRole("button", { name: "Highlight" }).click();
  await expect.poll(() => highlighted(page)).toEqual([deeper]);

  const third = await context.newPage();
  await third.goto("/progress/notes/");
  await third.getByRole("button", { name: /^Delete/ }).click();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await expect.poll(() => highlighted(other)).toEqual([]);
  await expect(page.locator(".section-notes")).toHaveCount(0);
});

test("words that are gone leave their note on its section, and words that changed are still pointed to", async ({ page }) => {
  await storeProgress(page, [
    aNote("built-in-ha-configuration", "Kept all the same.", "These words were taken out long ago"),
    {
      ...aNote("built-in-ha-configuration", "Reworded since."),
      quote: { exact: "is an option of each instance", before: "High availability (HA) ", after: ". A highly available primary has" },
    },
    aNote("a-section-that-is-gone", "Its section went."),
  ]);
  await page.goto(chapter);
  const notes = page.locator(".section-notes").filter({ hasText: "on Built-in HA Configuration" });
  await expect(notes).toContainText("Kept all the same.");
  await expect(notes).toContainText("Its words are no longer here.");
  await expect(notes).toContainText("The words here have changed since.");
  expect(await highlighted(page)).toEqual(["is a setting of an instance"]);
  await expect(beginning(page)).toContainText("Its section went.");
});

test("all notes stand on one page: searched without accents, linked to their place, taken along", async ({ page }) => {
  await storeProgress(page, [
    aNote("ha-dr", "Frag Zoë nach der Übung.", words),
    aNote("built-in-ha-configuration", "", deeper),
    { ...aNote("dms", "Network first."), chapter: "migration", section: "migration" },
  ]);
  await page.goto("/progress/notes/");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("3 notes");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["High Availability & Disaster Recovery", "Migration Strategies"]);

  const search = page.getByRole("searchbox", { name: "Search your notes" });
  await search.fill("zoe ubung");
  await expect(page.getByText("1 of 3 notes")).toBeVisible();
  await expect(page.locator(".note-text")).toHaveText(["Frag Zoë nach der Übung."]);
  await search.fill("nothing of the kind");
  await expect(page.getByText("No note holds these words.")).toBeVisible();
  await search.fill("");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as Markdown" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("assay-notes.md");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("> A standby does not undo a wrong\n\nFrag Zoë nach der Übung.");
  expect(text).toMatch(/### \[Built-in HA Configuration\]\(http:\/\/localhost:\d+\/chapters\/ha-dr\/#built-in-ha-configuration\)/);

  await page.getByRole("listitem").filter({ hasText: "Network first." }).getByRole("button", { name: /^Edit/ }).click();
  await page.getByRole("textbox", { name: "Your note" }).fill("Network first, then users.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Network first, then users.", { exact: true })).toBeVisible();

  await page
    .getByRole("listitem")
    .filter({ hasText: deeper })
    .getByRole("link", { name: /^In the chapter/ })
    .click();
  await expect(page).toHaveURL(/\/chapters\/ha-dr\/\?note=note-\d+#built-in-ha-configuration$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("note-sought")?.size ?? 0)).toBe(1);
  await expect(page.getByText(deeper).first()).toBeInViewport();
});

test("the search finds notes of this device and leads to them", async ({ page }) => {
  await storeProgress(page, [aNote("built-in-ha-configuration", "Remember the zebra crossing.", deeper)]);
  await page.goto("/about/");
  await (await openSearch(page)).fill("zebra");
  const found = page.getByRole("option");
  await expect(found).toContainText(["Built-in HA Configuration · Your note"]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?note=/);
  await expect(page.getByText("Remember the zebra crossing.", { exact: true })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true });

  test("words are highlighted and noted by touch, and notes stay folded out of the text's way", async ({ page }) => {
    await page.goto(chapter);
    await edgesOf(page, words);
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector(".prose") ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // The list of notes beside the text quotes it.
        if (node.parentElement?.closest(".section-side")) continue;
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, words);
    await page.getByRole("toolbar", { name: "Selected words" }).getByRole("button", { name: "Highlight" }).tap();
    await expect.poll(() => highlighted(page)).toEqual([words]);
    await expect(beginning(page)).not.toHaveAttribute("open");
    await beginning(page).locator("summary").tap();
    await expect(beginning(page).getByRole("blockquote")).toBeVisible();

    await page.locator("#built-in-ha-configuration").scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById("built-in-ha-configuration")?.scrollIntoView());
    await expect(page.locator('[data-contents] [aria-current="location"]')).toHaveAttribute("href", "#built-in-ha-configuration");
    await page.locator(".contents-bar").getByRole("button", { name: "Add a note" }).tap();
    const card = page.getByRole("dialog", { name: "Note on: Built-in HA Configuration" });
    await card.getByRole("textbox", { name: "Your note" }).fill("By thumb.");
    await card.getByRole("button", { name: "Save" }).tap();
    await expect(page.locator(".section-notes").filter({ hasText: "By thumb." })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});

test("notes are printed only when that is asked for", async ({ page }) => {
  await storeProgress(page, [aNote("built-in-ha-configuration", "Only for me.", deeper)]);
  await page.goto(chapter);
  await expect(page.getByText("Only for me.", { exact: true })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Only for me.", { exact: true })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("checkbox", { name: "Print them with the chapter" }).check();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Only for me.", { exact: true })).toBeVisible();
});

test("on a wide screen notes stand in the margin, and never over a struck claim or the text", async ({ page }) => {
  await storeProgress(
    page,
    ["ha-dr", "built-in-ha-configuration", "highly-available-or-basic"].flatMap((section) => [
      aNote(section, "A note that is long enough to run over a few lines in the margin of the page, as notes do."),
      aNote(section, "And one more of them."),
    ]),
  );
  await page.goto(chapter, { waitUntil: "networkidle" });
  await expect(page.locator(".section-notes")).toHaveCount(3);
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("details.erratum").forEach((erratum) => (erratum.open = true)));
  const { overlaps, inText } = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".erratum, .section-side")].map((note) => note.getBoundingClientRect());
    const text = document.querySelector(".prose > div > p")?.getBoundingClientRect();
    return {
      overlaps: boxes.filter((box, index) => boxes.slice(0, index).some((other) => box.top < other.bottom - 1 && other.top < box.bottom - 1)).length,
      inText: boxes.filter((box) => text !== undefined && box.left < text.right).length,
    };
  });
  expect(overlaps).toBe(0);
  expect(inText).toBe(0);
});

test("a browser that can draw no highlights still lists them beside their section", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, "highlights");
    Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, "highlights");
  });
  await page.goto(chapter);
  await selectByMouse(page, words);
  await page.getByRole("button", { name: "Highlight" }).click();
  await expect(beginning(page).getByRole("blockquote")).toHaveText(words);
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("notes, their cards and their page have no violation that axe can find, at 320 pixels too", async ({ page }) => {
      await storeProgress(page, [aNote("ha-dr", "Ask about the drill.", words), aNote("built-in-ha-configuration", "", "Words that are gone by now")]);
      await page.goto(chapter, { waitUntil: "networkidle" });
      await expect(page.getByText("Ask about the drill.", { exact: true })).toBeAttached();
      await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>(".section-notes").forEach((fold) => (fold.open = true)));
      await selectByMouse(page, "carries it out as well");
      await expect(page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("toolbar").getByRole("button", { name: "Note" }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await faultsOf(page)).toEqual([]);
      await page.goto("/progress/notes/", { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /^Edit/ }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}
