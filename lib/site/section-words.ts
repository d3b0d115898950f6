import { examSections } from "./exam-objectives";
import type { Exam } from "./exam-tracks";

/** A section of an exam guide, `ace-2`, in words: "ACE 2. Plan a solution"; without the exam where that is clear. */
export function sectionWords(section: string, withExam = true): string {
  const [exam = "", number = ""] = section.split("-");
  const sections: readonly { id: string; title: string }[] = examSections[exam as Exam];
  return `${withExam ? `${exam.toUpperCase()} ` : ""}${number}. ${sections.find(({ id }) => id === number)?.title ?? ""}`;
}
