import type { MetadataRoute } from "next";
import { loadChapters } from "@/lib/content/chapters";
import { loadClaims } from "@/lib/content/claims";
import { loadQuestions } from "@/lib/content/questions";
import { loadTopics } from "@/lib/content/topics";
import { fixedForms } from "@/lib/exam/profile";
import { isErratum } from "@/lib/facts/claim";
import { facts, factsAsOf } from "@/lib/facts/facts";
import { routes } from "@/lib/site/routes";
import { topicSlugs } from "@/lib/site/topics";
import { site } from "@/lib/site/site";

export const dynamic = "force-static";

/** Every page that a reader may come to; settings and progress are the reader's own. */
export default function sitemap(): MetadataRoute.Sitemap {
  const errata = [...loadClaims().values()].filter(isErratum);
  const pages = [
    routes.home,
    routes.chapters,
    ...loadChapters().map(({ slug }) => routes.chapter(slug)),
    routes.facts,
    routes.errata,
    routes.compare,
    routes.decision,
    routes.calculator,
    routes.commands,
    routes.exams,
    routes.examsAbout,
    ...(["ace", "pca"] as const).flatMap((exam) => fixedForms.flatMap((form) => [routes.examPaper(exam, form), routes.examKey(exam, form)])),
    routes.topics,
    ...loadTopics().map(({ slug }) => routes.topic(slug)),
    routes.quiz,
    ...topicSlugs.map(routes.quizTopic),
    routes.questionsQuality,
    ...loadQuestions().map(({ id }) => routes.question(id)),
    routes.glossary,
    routes.changes,
    routes.print,
    routes.about,
    ...Object.keys(facts).map(routes.fact),
    ...errata.map(({ id }) => routes.erratum(id)),
  ];
  return pages.map((path) => ({ url: `${site.address}${path}`, lastModified: factsAsOf }));
}
