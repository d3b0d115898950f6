import { describe, expect, it } from "vitest";
import { chapterHtml } from "@/components/mdx/chapter-text";
import { letterOf } from "@/components/glossary/letter";
import { TermList } from "@/components/glossary/term-list";
import { firstScreen } from "@/components/chapter/first-screen";
import { findDoubleIds } from "@/lib/build/link-check";
import { loadChapters } from "@/lib/content/chapters";
import { loadGlossary } from "@/lib/content/glossary";
import { renderHtml } from "@/lib/content/render-html";

const { terms, factIds } = loadGlossary();
const html = renderHtml(TermList({ terms }));

describe("the glossary", () => {
  it("has the terms that both exams and the documentation use, some under the name they abbreviate", () => {
    const names = new Set(terms.flatMap(({ term, also }) => [term, ...also]));
    const wanted =
      "AlloyDB cluster, primary instance, read pool, secondary cluster, switchover, promotion, failover, RPO, RTO, PITR, WAL, SLA, columnar engine, ScaNN, HNSW, IVFFlat, embedding, RAG, PSA, PSC, Auth Proxy, CMEK, IAM database authentication, CUD, DMS, OLTP, OLAP, HTAP".split(
        ", ",
      );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
    expect(terms.length).toBeGreaterThanOrEqual(70);
  });

  it("gives every term an address, its meaning, and the section and topic that teach it", () => {
    for (const { id, section, topic } of terms) {
      const entry = html.slice(html.indexOf(`id="${id}"`)).split('class="glossary-term"')[0] ?? "";
      expect(entry, id).toContain(`href="/chapters/${section.chapter}/#${section.id}"`);
      expect(entry, id).toContain(`href="/topics/${topic}/"`);
    }
    expect(findDoubleIds(html)).toEqual([]);
  });

  it("has a heading for every letter that begins a term, and no other", () => {
    const letters = [...html.matchAll(/<h2 id="letter-([a-z])">/g)].map(([, letter = ""]) => letter.toUpperCase());
    expect(letters).toEqual([...new Set(terms.map(({ term }) => letterOf(term)))]);
    expect(letters).toEqual(letters.toSorted());
  });

  it("can be cut before a letter without tearing a list", () => {
    for (const half of firstScreen(html)) expect(half.match(/<dl>/g)?.length).toBe(half.match(/<\/dl>/g)?.length);
  });

  it("names every fact that it shows among those with a stamp", () => {
    const shown = [...html.matchAll(/href="\/facts\/([a-z0-9-]+)\/"/g)].map(([, id = ""]) => id);
    expect(new Set(shown)).toEqual(new Set<string>(factIds));
  });
});

describe.each(loadChapters().map((chapter) => [chapter.slug, chapter] as const))("the chapter %s", (_, chapter) => {
  it("links terms at their first use, each once, to an entry of the glossary, and not so many that figures drown", async () => {
    const linked = [...(await chapterHtml(chapter)).matchAll(/<a href="\/glossary\/#([a-z-]+)">/g)].map(([, id = ""]) => id);
    expect(linked.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
    expect(linked).toEqual([...new Set(linked)]);
    expect(linked.length).toBeGreaterThan(4);
    expect(linked.length).toBeLessThanOrEqual(30);
  });

  it("has none in the guide for print, where a link leads nowhere", async () => {
    expect(await chapterHtml(chapter, `${chapter.slug}--`)).not.toContain("/glossary/#");
  });
});
