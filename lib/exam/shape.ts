import { type FactId, getFact } from "@/lib/facts/facts";
import type { ExamShape } from "@/lib/question/bank";
import { examSections } from "@/lib/site/exam-objectives";
import type { Exam } from "@/lib/site/exam-tracks";

/** How an exam is built by the facts of today. For the build: browsers get it with the bank. */
export function shapeOf(exam: Exam): ExamShape {
  const numberOf = (id: FactId) => Number(getFact(id).value);
  return {
    weights: examSections[exam].map(({ weight }) => numberOf(weight)),
    questions: { least: numberOf(`${exam}-questions-min`), most: numberOf(`${exam}-questions-max`) },
    minutes: numberOf(`${exam}-minutes`),
    renewal: { questions: numberOf(`${exam}-renewal-questions`), minutes: numberOf(`${exam}-renewal-minutes`) },
    ...(exam === "pca" && {
      cases: { studies: numberOf("pca-case-studies-per-exam"), leastShare: numberOf("pca-case-share-min"), mostShare: numberOf("pca-case-share-max") },
    }),
  };
}

/** Both exams as they are built today. */
export function examShapes(): Readonly<Record<Exam, ExamShape>> {
  return { ace: shapeOf("ace"), pca: shapeOf("pca") };
}
