import { chapterSlugs, routes } from "@/lib/site/routes";

/** One address of every page type, and all chapters: what accessibility and width are checked on. */
export const samplePages: readonly string[] = [
  routes.home,
  routes.chapters,
  ...chapterSlugs.map((slug) => routes.chapter(slug)),
  routes.facts,
  routes.fact("read-pool-max-nodes"),
  routes.fact("price-alloydb-vcpu"),
  // With earlier values, and with one that another source disputes.
  routes.fact("machine-max-memory"),
  routes.errata,
  routes.erratum("no-public-ip"),
  routes.erratum("price-primary-rates"),
  routes.compare,
  routes.calculator,
  routes.commands,
  routes.decision,
  // With an outcome, and the guide's tree with one.
  `${routes.decision}?where=google-cloud&writes=one-writer&history=none&live=neither&size=within-cloud-sql&availability=standard&reads=primary&cost=lowest`,
  `${routes.decision}?tree=guide&budget=yes&cost=9`,
  routes.exams,
  routes.examsAbout,
  routes.exam("ace", "a"),
  `${routes.exam("pca", "seeded")}?seed=sample&n=20&time=1.5`,
  routes.examsHistory,
  // An attempt that this device does not have.
  `${routes.examsHistory}?attempt=unknown`,
  // With case studies, and drawn by its parameters.
  routes.examPaper("pca", "a"),
  routes.examKey("pca", "a"),
  `${routes.examPaper("pca", "seeded")}?seed=sample&n=20`,
  routes.topics,
  routes.topic("ha-and-failover"),
  // With the most facts, errata and sections.
  routes.topic("choosing-a-database"),
  routes.quiz,
  routes.quizTopic("encryption-and-iam"),
  routes.question("ace-001"),
  // With two to choose.
  routes.question("pca-121"),
  routes.questionsQuality,
  routes.progress,
  routes.progressReview,
  routes.progressPlan,
  routes.glossary,
  routes.changes,
  routes.about,
  routes.progressNotes,
  routes.settings,
  routes.offline,
  "/no-such-page/",
];
