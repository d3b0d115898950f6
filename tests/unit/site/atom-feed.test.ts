import { expect, test } from "vitest";
import { atomFeed } from "@/lib/site/atom-feed";

const feed = (what: string) =>
  atomFeed({
    title: "Assay: changes",
    subtitle: "What changed",
    site: "https://assay.example",
    page: "/changes/",
    feed: "/changes/feed.xml",
    author: "Assay",
    entries: [
      { id: "newer", date: "2026-12-01", title: "Fact", what, link: "/facts/sla-ha/" },
      { id: "older", date: "2026-11-22", title: "Site", what: "First edition.", link: "/chapters/" },
    ],
  });

/** Whether every element that is opened is closed again, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, alone] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (alone) continue;
    if (!close) open.push(name ?? "");
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

test("a feed names itself and its page, and was updated when its newest entry was", () => {
  const text = feed("A value changed.");
  expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  expect(text).toContain('<link rel="self" type="application/atom+xml" href="https://assay.example/changes/feed.xml"/>');
  expect(text).toContain('<link rel="alternate" type="text/html" href="https://assay.example/changes/"/>');
  expect(/<updated>([^<]*)/.exec(text)?.[1]).toBe("2026-12-01T00:00:00Z");
  expect(isWellFormed(text)).toBe(true);
});

test("an entry is known by its place on the page and leads to what changed", () => {
  const entries = feed("A value changed.").split("<entry>").slice(1);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toContain("<id>https://assay.example/changes/#newer</id>");
  expect(entries[0]).toContain('href="https://assay.example/facts/sla-ha/"');
  expect(entries[0]).toContain("<updated>2026-12-01T00:00:00Z</updated>");
});

test("what XML would read as markup is written so that it is read as text", () => {
  const text = feed('Now "R&D" <b> & more.');
  expect(text).toContain("<summary>Now &quot;R&amp;D&quot; &lt;b&gt; &amp; more.</summary>");
  expect(isWellFormed(text)).toBe(true);
});
