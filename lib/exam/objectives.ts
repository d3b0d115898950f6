import type { FactId } from "@/lib/facts/facts";
import { examSections } from "@/lib/site/exam-objectives";
import type { Exam } from "@/lib/site/exam-tracks";
import { blueprint } from "./blueprint";
import type { ObjectiveDetail } from "./schema";

/** An objective with everything that the site says of it. */
export interface BlueprintObjective extends ObjectiveDetail {
  /** Google's number, "2.2". */
  id: string;
  title: string;
}

/** A section of an exam guide. */
export interface BlueprintSection {
  /** Google's number, "2". */
  id: string;
  title: string;
  /** The fact that holds its weight. */
  weight: FactId;
  objectives: BlueprintObjective[];
}

/** The sections of an exam with their objectives, in the guide's order. */
export function sectionsOfExam(exam: Exam): BlueprintSection[] {
  const details: Readonly<Record<string, ObjectiveDetail | undefined>> = blueprint[exam];
  return examSections[exam].map(({ objectives, ...section }) => ({
    ...section,
    objectives: objectives.map(({ id, title }) => {
      const detail = details[id];
      if (!detail) throw new Error(`lib/exam/blueprint.ts says nothing of objective ${id} of ${exam.toUpperCase()}.`);
      return { id, title, ...detail };
    }),
  }));
}

/** The fragment under which an objective can be linked to on the page of both exams: `ace-2-2`. */
export function objectiveAnchor(exam: Exam, objective: string): string {
  return `${exam}-${objective.replaceAll(".", "-")}`;
}
