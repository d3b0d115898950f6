/** The chapters' slugs in reading order; a slug is final. */
export const chapterSlugs = [
  "overview",
  "key-concepts",
  "architecture",
  "alloydb-vs-cloud-sql",
  "ha-dr",
  "performance",
  "ai-ml",
  "security",
  "migration",
  "pricing",
  "exam-focus",
  "practice-scenarios",
  "cli-examples",
  "best-practices",
  "troubleshooting",
  "summary",
] as const;

export type ChapterSlug = (typeof chapterSlugs)[number];

/** Every address of the site. */
export const routes = {
  home: "/",
  chapters: "/chapters/",
  chapter: (slug: string) => `/chapters/${slug}/` as const,
  /** The Markdown twin of a chapter. */
  chapterMarkdown: (slug: string) => `/chapters/${slug}.md` as const,
  /** A chapter's text alone, for those who walk to it from another page. */
  chapterText: (slug: string) => `/chapters/${slug}/text.html` as const,
  /** The stamps of all facts that a chapter names, and what holds instead of its struck claims. */
  chapterNotes: (slug: string) => `/chapters/${slug}/notes.html` as const,
  facts: "/facts/",
  fact: (id: string) => `/facts/${id}/` as const,
  errata: "/errata/",
  erratum: (id: string) => `/errata/${id}/` as const,
  print: "/print/",
  /** A chapter's text as it stands in the whole guide, its ids under the chapter's name. */
  printText: (slug: string) => `/print/${slug}.html` as const,
  about: "/about/",
  settings: "/settings/",
} as const;
