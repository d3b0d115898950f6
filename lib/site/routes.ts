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
  /** What each section of a chapter holds, for telling what changed in it since; and one mark a chapter, for lists. */
  chapterSections: (slug: string) => `/chapters/${slug}/sections.json` as const,
  chaptersSections: "/chapters/sections.json",
  facts: "/facts/",
  fact: (id: string) => `/facts/${id}/` as const,
  /** All facts, and one, as JSON with sources and uses resolved; and the JSON Schema that each holds to. */
  factsJson: "/facts.json",
  factJson: (id: string) => `/facts/${id}.json` as const,
  factSchema: "/schema/fact.json",
  /** The JSON Schema of the file in which a learner takes everything along. */
  progressSchema: "/schema/progress.json",
  errata: "/errata/",
  erratum: (id: string) => `/errata/${id}/` as const,
  topics: "/topics/",
  topic: (slug: string) => `/topics/${slug}/` as const,
  /** A topic's text alone and its notes, as for a chapter. */
  topicText: (slug: string) => `/topics/${slug}/text.html` as const,
  topicNotes: (slug: string) => `/topics/${slug}/notes.html` as const,
  glossary: "/glossary/",
  glossaryText: "/glossary/text.html",
  glossaryNotes: "/glossary/notes.html",
  changes: "/changes/",
  changesFeed: "/changes/feed.xml",
  compare: "/compare/",
  /** The whole comparison as a file, and the stamps of its facts. */
  compareCsv: "/compare.csv",
  compareNotes: "/compare/notes.html",
  /** The decision tree, with its answers as parameters; what the widget fetches; and the stamps of its facts. */
  decision: "/decision/",
  decisionTrees: "/decision/trees.json",
  decisionNotes: "/decision/notes.html",
  /** The calculator, with its workload as parameters; the prices that its widget fetches; and the stamps of its facts. */
  calculator: "/calculator/",
  calculatorPrices: "/calculator/prices.json",
  calculatorNotes: "/calculator/notes.html",
  exams: "/exams/",
  examsAbout: "/exams/about/",
  examsAboutNotes: "/exams/about/notes.html",
  /** All attempts on this device. */
  examsHistory: "/exams/history/",
  /** The start, the room and the report of a form: fixed, `/exams/ace/a/`, or drawn by what follows as parameters. */
  exam: (exam: string, form: string) => `/exams/${exam}/${form}/` as const,
  /** The same form on paper, and its key by itself. */
  examPaper: (exam: string, form: string) => `/exams/${exam}/${form}/paper/` as const,
  examKey: (exam: string, form: string) => `/exams/${exam}/${form}/key/` as const,
  commands: "/commands/",
  /** The grammar that the checker fetches, by the hash of its content. */
  commandReference: (hash: string) => `/reference/${hash}.json` as const,
  quiz: "/quiz/",
  quizTopic: (slug: string) => `/quiz/${slug}/` as const,
  question: (id: string) => `/questions/${id}/` as const,
  /**
   * What quizzes fetch: a revision of a question by id and hash, `ace-001.<hash>`, the bank's index, `index.<version>`,
   * or what items are made from, `templates.<hash>`.
   */
  questionData: (name: string) => `/questions/data/${name}.json` as const,
  questionsQuality: "/questions/quality/",
  print: "/print/",
  /** A chapter's text as it stands in the whole guide, its ids under the chapter's name. */
  printText: (slug: string) => `/print/${slug}.html` as const,
  about: "/about/",
  settings: "/settings/",
  /** Shown without the network in place of a page that is not stored. */
  offline: "/offline/",
  /** Where the learner stands, what is due for review, and the plan toward the exam's day. */
  progress: "/progress/",
  progressReview: "/progress/review/",
  progressPlan: "/progress/plan/",
  /** What reviews fetch: the facts and errata to recall, by the hash of their content, `cards.<hash>`. */
  progressData: (name: string) => `/progress/data/${name}.json` as const,
  /** All notes and highlights on this device. */
  progressNotes: "/progress/notes/",
} as const;

/** The place of a note in its chapter: the section, and in it the highlighted words once the chapter's notes are there. */
export function notePlace(chapter: string, section: string, note: string): string {
  return `${routes.chapter(chapter)}?note=${encodeURIComponent(note)}#${section}`;
}

/** The checker of commands with a line to check. */
export function commandLine(line: string): string {
  return `${routes.commands}?line=${encodeURIComponent(line)}`;
}

/** The decision tree with the answers of a path, option by fork. */
export function decisionPath(path: Readonly<Record<string, string>>): string {
  return `${routes.decision}?${new URLSearchParams(path).toString()}`;
}

/**
 * The calculator with a workload.
 * @param query as `writeWorkload` of lib/pricing gives it; empty for the workload to begin with
 */
export function calculation(query: string): string {
  return query === "" ? routes.calculator : `${routes.calculator}?${query}`;
}
