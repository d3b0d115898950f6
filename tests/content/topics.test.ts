import { beforeAll, describe, expect, it, vi } from "vitest";
import { firstScreen } from "@/components/chapter/first-screen";
import { printedBlocks, printedSheet } from "@/components/mdx/printed-sheet";
import { notesHtml } from "@/components/mdx/notes-html";
import { topicHtml } from "@/components/mdx/topic-text";
import { loadChapters } from "@/lib/content/chapters";
import { loadClaims } from "@/lib/content/claims";
import { findDoubleIds } from "@/lib/build/link-check";
import { loadTopics } from "@/lib/content/topics";
import { isErratum } from "@/lib/facts/claim";
import { objectivesOf } from "@/lib/site/exam-objectives";

const topics = loadTopics();
const chapters = loadChapters();

/** The names that no list holds. */
const left = (names: readonly string[], lists: readonly (readonly string[])[]) => {
  const held = new Set(lists.flat());
  return [...new Set(names)].filter((name) => !held.has(name));
};

describe("the topics together", () => {
  it("strike every erratum of the guide at least once", () => {
    const errata = [...loadClaims().values()].filter(isErratum).map(({ id }) => id);
    expect(
      left(
        errata,
        topics.map((topic) => topic.errata),
      ),
      "name these under errata in a file of content/topics",
    ).toEqual([]);
  });

  it("hold every fact that a chapter shows", () => {
    const shown = chapters.flatMap(({ factIds }) => factIds);
    const held = topics.map(({ facts, moreFacts }) => [...facts, ...moreFacts].map(({ id }) => id));
    expect(left(shown, held), "name these under facts or moreFacts in a file of content/topics").toEqual([]);
  });

  it("lead to every section of every chapter", () => {
    const sections = chapters.flatMap(({ slug, headings }) => headings.filter(({ depth }) => depth === 2).map(({ id }) => `${slug}#${id}`));
    const led = topics.map((topic) => topic.sections.map(({ chapter, id }) => `${chapter}#${id}`));
    expect(left(sections, led), "name these under sections in a file of content/topics").toEqual([]);
  });

  it.each(["ace", "pca"] as const)("serve every objective of the exam %s", (exam) => {
    const served = topics.map(({ objectives }) => objectives[exam].map(({ id }) => id));
    expect(
      left(
        objectivesOf(exam).map(({ id }) => id),
        served,
      ),
    ).toEqual([]);
  });

  it("have headings and summaries of their own", () => {
    expect(new Set(topics.map(({ title }) => title)).size).toBe(topics.length);
    expect(new Set(topics.map(({ summary }) => summary)).size).toBe(topics.length);
  });
});

describe.each(topics.map((topic) => [topic.slug, topic] as const))("the topic %s", (_, topic) => {
  let html = "";
  beforeAll(async () => {
    html = await topicHtml(topic);
  });

  it("says what it is, then the decision, then the trap", () => {
    const [what, decision, trap, ...more] = topic.body.trim().split(/\n{2,}/);
    expect(what).not.toMatch(/^\*\*/);
    expect(decision).toMatch(/^\*\*The decision\.\*\* /);
    expect(trap).toMatch(/^\*\*The trap\.\*\* /);
    expect(more).toEqual([]);
  });

  it("shows each of its facts as a value that opens its source, with the day of its last check", () => {
    for (const { id } of topic.facts) expect(html).toContain(`href="/facts/${id}/"`);
    expect(html.match(/<time /g)).toHaveLength(topic.facts.length + topic.moreFacts.length);
  });

  it("draws its commands again and says where each stands", () => {
    for (const { chapter, id } of topic.codeBlocks) expect(html).toContain(`href="/chapters/${chapter}/#code-${id}"`);
    expect(html.match(/<figure class="code"/g)).toHaveLength(topic.codeBlocks.length);
  });

  it("strikes its errata, and its notes say what holds", () => {
    const notes = notesHtml(topic, "this topic");
    for (const id of topic.errata) {
      expect(html).toContain(`id="erratum-${id}"`);
      expect(notes).toContain(`data-erratum="${id}"`);
    }
    for (const id of topic.factIds) expect(notes).toContain(`data-fact="${id}"`);
  });

  it("has a stamp for every figure with a dotted line", () => {
    const named = [...html.matchAll(/class="hallmark" href="\/facts\/([a-z0-9-]+)\/"/g)].map(([, id]) => id ?? "");
    expect(left(named, [topic.factIds])).toEqual([]);
  });

  it("gives no id twice and can be cut before a heading without tearing an element", () => {
    expect(findDoubleIds(html)).toEqual([]);
    for (const half of firstScreen(html)) {
      for (const name of ["div", "details", "figure", "table", "ul"]) {
        const opened = half.match(new RegExp(`<${name}[\\s>]`, "g"))?.length ?? 0;
        const closed = half.match(new RegExp(`</${name}>`, "g"))?.length ?? 0;
        expect([name, opened]).toEqual([name, closed]);
      }
    }
  });
});

describe("the printed sheet of a topic", () => {
  it("holds the first block of commands and those after it that fit into the lines left", () => {
    expect(printedSheet.codeLines).toBe(24);
    expect(printedBlocks([18, 7, 6, 1])).toEqual([true, false, true, false]); // 18 + 6 = 24
    expect(printedBlocks([30, 1])).toEqual([true, false]);
    expect(printedBlocks([])).toEqual([]);
  });

  it("holds one figure and six errata, and leaves the rest to the screen", async () => {
    const topic = topics.find(({ slug }) => slug === "vector-search-and-ai");
    if (!topic) throw new Error("There is no topic vector-search-and-ai.");
    const printed = printedBlocks(topic.codeBlocks.map(({ code }) => code.split("\n").length)).filter(Boolean).length;
    const onScreen = topic.figures.length - 1 + (topic.codeBlocks.length - printed) + (topic.errata.length - 6);
    expect((await topicHtml(topic)).match(/<div class="no-print">/g)).toHaveLength(onScreen);
  });
});

describe("a fact with another value", () => {
  it("reads otherwise on the pages of its topics", async () => {
    vi.resetModules();
    const { getFact } = await import("@/lib/facts/facts");
    Object.assign(getFact("read-pool-max-nodes"), { value: 4321 });
    const anew = await import("@/lib/content/topics");
    const drawn = await import("@/components/mdx/topic-text");
    const topic = anew.loadTopics().find(({ slug }) => slug === "read-pools-and-autoscaling");
    if (!topic) throw new Error("There is no topic read-pools-and-autoscaling.");
    const html = await drawn.topicHtml(topic);
    expect(html).toContain('with <a class="hallmark" href="/facts/read-pool-max-nodes/">4,321 nodes</a> in all of them together');
  }, 60_000);
});
