import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import type * as disk from "@/lib/content/disk";

/** Files of the content as a test plants them, by path; all others are read as they are. */
const planted = vi.hoisted(() => new Map<string, string>());

vi.mock("@/lib/content/disk", async (readOriginal) => {
  const real = await readOriginal<typeof disk>();
  return { ...real, readText: (file: string) => planted.get(file) ?? real.readText(file) };
});

const forms = ["text", "notes", "search", "twin"] as const;

/** Everything a reader, a search and a tool get of one chapter, drawn anew from the facts, some of them with another value. */
async function draw(slug: string, values: Readonly<Record<string, string | number>> = {}) {
  vi.resetModules();
  const { getFact } = await import("@/lib/facts/facts");
  for (const [id, value] of Object.entries(values)) Object.assign(getFact(id), { value });
  const { loadChapters } = await import("@/lib/content/chapters");
  const { chapterHtml } = await import("@/components/mdx/chapter-text");
  const { notesHtml } = await import("@/components/mdx/notes-html");
  const { buildSearchFile } = await import("@/lib/content/search-file");
  const { chapterMarkdown } = await import("@/lib/content/markdown-twin");
  const chapter = loadChapters().find((candidate) => candidate.slug === slug);
  if (!chapter) throw new Error(`There is no chapter "${slug}".`);
  return { text: await chapterHtml(chapter), notes: notesHtml(chapter), search: buildSearchFile().text, twin: chapterMarkdown(chapter) };
}

describe("a fact", () => {
  it("stands once: with another value it reads otherwise wherever it is named, and nothing else changes", async () => {
    const before = await draw("performance");
    const after = await draw("performance", { "read-pool-max-nodes": 4321 });
    for (const form of forms) {
      expect(before[form].includes("4,321"), `the ${form} has the new value before the fact has`).toBe(false);
      expect(after[form].includes("4,321 nodes"), `the ${form} shows the fact's new value`).toBe(true);
      expect(after[form].replaceAll("4,321", "20") === before[form], `nothing but the fact's value changes in the ${form}`).toBe(true);
    }
  }, 60_000);

  it("that is a price is reckoned with anew in every worked example", async () => {
    // 4 vCPUs × $0.1 × 730 h = $292.00; at the list price of $0.06608 it is $192.95.
    const before = await draw("pricing");
    const after = await draw("pricing", { "price-alloydb-vcpu": "0.1" });
    for (const form of ["text", "twin"] as const) {
      expect(before[form].includes("192.95"), `the ${form} has the amount at the list price`).toBe(true);
      expect(after[form].includes("292.00"), `the ${form} has the amount at the new price`).toBe(true);
      expect(after[form].includes("0.06608"), `the ${form} still names the old price`).toBe(false);
    }
  }, 60_000);
});

describe("a number that an author writes into a chapter", () => {
  const file = "content/chapters/06-performance.mdx";
  const chapter = readFileSync(file, "utf8").split("\n");
  const line = chapter.findIndex((words) => /^[A-Z].*\w\.$/.test(words)) + 1;
  const plant = (words: string) => planted.set(file, chapter.map((was, index) => (index === line - 1 ? `${words} ${was}` : was)).join("\n"));
  afterEach(() => planted.clear());

  const check = async () => {
    vi.resetModules();
    const { loadChapterFile } = await import("@/lib/content/chapters");
    return () => loadChapterFile("06-performance.mdx");
  };

  it.each([
    ["a product's figure in digits", "A pool grows to 20 nodes.", '"20" is a loose number'],
    ["a price", "A vCPU costs $0.06608 an hour.", '"$0.06608" is a loose number'],
    ["a figure above ten in words", "A pool grows to twenty nodes.", '"twenty" is a loose number'],
  ])("is refused with file, line and remedy: %s", async (_, words, complaint) => {
    plant(words);
    const load = await check();
    expect(load).toThrow(`${file}:${line}:1 ${complaint}`);
    expect(load).toThrow('A product\'s figure is <Fact id="…" />; a figure of the scenario is <Given>');
  });

  it("passes as a fact, or as a figure of the scenario", async () => {
    plant('A pool grows to <Fact id="read-pool-max-nodes" />; ours has <Given>15 nodes</Given>.');
    expect(await check()).not.toThrow();
  });

  it("is refused as a fact that does not exist", async () => {
    plant('A pool grows to <Fact id="read-pool-most-nodes" />.');
    expect(await check()).toThrow(`${file}:${line}:17 There is no fact "read-pool-most-nodes" in lib/facts`);
  });
});
