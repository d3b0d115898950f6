import type { PlanSite } from "@/components/plan/use-plan";
import type { StudyFiles } from "@/components/study/use-study";
import { listedChapters } from "@/lib/content/listed-chapters";
import { loadBank } from "@/lib/content/questions";
import { buildReviewDeck } from "@/lib/content/review-deck";
import { chapterWeights } from "@/lib/exam/chapter-weights";
import { fixedForms } from "@/lib/exam/profile";
import { examShapes } from "@/lib/exam/shape";
import { examSections } from "@/lib/site/exam-objectives";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { chapterSlugs } from "@/lib/site/routes";

/** The files that the pages of progress fetch. */
export function studyFiles(): StudyFiles {
  return { bank: loadBank().version, deck: buildReviewDeck().hash };
}

/** The published weights of an exam's sections, `ace-2`, in per cent. */
function sectionWeights(exam: Exam): Readonly<Record<string, number>> {
  const { weights } = examShapes()[exam];
  return Object.fromEntries(examSections[exam].map(({ id }, at) => [`${exam}-${id}`, weights[at] ?? 0]));
}

/** What plans take from the site. */
export function planSite(): PlanSite {
  const siteOf = (exam: Exam): PlanSite["exams"][Exam] => {
    const first: readonly string[] = examTracks[exam].read;
    return {
      order: [...first, ...chapterSlugs.filter((slug) => !first.includes(slug))],
      chapterWeights: chapterWeights(exam),
      sections: Object.fromEntries(examSections[exam].map(({ id, title }) => [`${exam}-${id}`, title])),
      forms: fixedForms,
      minutes: examShapes()[exam].minutes,
    };
  };
  return {
    chapters: listedChapters().map(({ slug, title, minutes }) => ({ slug, title, minutes })),
    weights: { ace: sectionWeights("ace"), pca: sectionWeights("pca") },
    exams: { ace: siteOf("ace"), pca: siteOf("pca") },
  };
}
