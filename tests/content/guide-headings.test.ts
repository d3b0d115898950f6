import { readFileSync } from "node:fs";
import Slugger from "github-slugger";
import { describe, expect, it } from "vitest";
import { loadChapters } from "@/lib/content/chapters";
import { fragmentAliases } from "@/lib/site/aliases";
import { chapterSlugs } from "@/lib/site/routes";

interface GuideHeading {
  /** Its line in the guide. */
  line: number;
  level: number;
  text: string;
  /** The id that GitHub gives it: links into the guide use it. */
  id: string;
  /** The chapter that it names or stands in; the guide's title and table of contents stand in none. */
  chapter: string | null;
}

const headings = JSON.parse(readFileSync("tests/content/guide-headings.json", "utf8")) as GuideHeading[];
const chapters = new Map(loadChapters().map((chapter) => [chapter.slug, chapter]));
const titles = headings.filter(({ level, chapter }) => level === 2 && chapter !== null);
const within = headings.filter(({ level }) => level > 2);

describe("the headings of the guide", () => {
  it("are 77: its title, its table of contents, 16 chapters and 59 within them", () => {
    expect(headings).toHaveLength(77); // 1 + 1 + 16 + 59
    expect(titles).toHaveLength(16);
    expect(within).toHaveLength(59);
    expect(headings.filter(({ chapter }) => chapter === null).map(({ line }) => line)).toEqual([1, 3]);
  });

  it("have the ids that GitHub gives them", () => {
    const slugger = new Slugger();
    expect(headings.map(({ text }) => slugger.slug(text))).toEqual(headings.map(({ id }) => id));
  });

  it("name the chapters, in the guide's order", () => {
    expect(titles.map(({ chapter }) => chapter)).toEqual(chapterSlugs);
    expect(titles.map(({ text }) => text)).toEqual(titles.map(({ chapter }) => chapters.get(chapter ?? "")?.title));
  });

  it.each(titles)("lead to the chapter by the id of its name: #$id", ({ chapter, id }) => {
    const arrivesAt = fragmentAliases[`${chapter}#${id}`] ?? id;
    expect(arrivesAt, `add "${chapter}#${id}" to lib/site/aliases.ts`).toBe(chapter);
  });

  it.each(within)("stand in the chapter $chapter with their words and id: $text", ({ chapter, id, text }) => {
    const found = chapters.get(chapter ?? "")?.headings.find((heading) => heading.id === id);
    expect(found?.text, `content/chapters/…-${chapter}.mdx lacks "${text} [#${id}]"`).toBe(text);
  });
});
