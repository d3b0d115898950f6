import type { BankFile, ExamShape, IndexEntry } from "@/lib/question/bank";
import { apportion } from "@/lib/quiz/apportion";
import type { Exam } from "@/lib/site/exam-tracks";
import { type FixedForm, fixedForms } from "./profile";

/** Questions in a fixed form. */
export const formLength = 50;

/** Questions on case studies in a fixed form of an exam that has them. */
const caseQuestions = { least: 10, most: 16 } as const;

/** The fixed forms as they are frozen: ids in the order in which they are asked. */
export type FrozenForms = Readonly<Record<Exam, Readonly<Record<FixedForm, readonly string[]>>>>;

/**
 * How many questions of each section each form has, in the guide's order: the first forms by the published weights and
 * largest remainder, the last what the same rule leaves of all three together.
 */
export function formSections({ weights }: ExamShape): Readonly<Record<FixedForm, readonly number[]>> {
  const one = apportion(weights, formLength);
  const all = apportion(weights, formLength * fixedForms.length);
  return { a: one, b: one, c: all.map((seats, at) => seats - (one[at] ?? 0) * 2) };
}

/** What a form may hold, as far as its rules go. */
type Held = Pick<IndexEntry, "id" | "exam" | "objective" | "case">;

/** What is wrong with the frozen forms, one line each: where, what and how to mend it. Empty where all is well. */
export function checkForms(forms: FrozenForms, questions: readonly Held[], shapes: BankFile["exams"]): string[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const placed = new Map<string, string>();
  const mistakes: string[] = [];
  for (const exam of ["ace", "pca"] as const) {
    for (const form of fixedForms) {
      const place = `${exam} › ${form}`;
      const ids = forms[exam][form];
      for (const id of ids) {
        const earlier = placed.get(id);
        const known = byId.get(id);
        if (earlier) mistakes.push(`${place} › ${id}: it stands in ${earlier} too; put another question of its section in one of the two places.`);
        else if (!known) mistakes.push(`${place} › ${id}: there is no such question; put one that is asked in its place, of the same section.`);
        else if (known.exam !== exam) mistakes.push(`${place} › ${id}: it is of ${known.exam.toUpperCase()}; put a question of this exam in its place.`);
        placed.set(id, place);
      }
      const held = ids.flatMap((id) => byId.get(id) ?? []);
      // What is gone or foreign is told already, and would only be told again as a wrong count.
      if (held.length === ids.length) {
        mistakes.push(...checkSections(place, held, formSections(shapes[exam])[form]), ...checkCases(place, held, shapes[exam].cases?.studies ?? 0));
      }
    }
  }
  return mistakes;
}

function checkSections(place: string, held: readonly Held[], seats: readonly number[]): string[] {
  return seats.flatMap((wanted, at) => {
    const own = held.filter(({ objective }) => objective.startsWith(`${at + 1}.`)).map(({ id }) => id);
    return own.length === wanted
      ? []
      : `${place}: section ${at + 1} has ${own.length} questions (${own.join(", ")}) and by its weight ${wanted} seats; exchange questions between sections until both agree.`;
  });
}

function checkCases(place: string, held: readonly Held[], studies: number): string[] {
  const runs: string[] = [];
  let count = 0;
  held.forEach((question, at) => {
    if (question.case === undefined) return;
    count += 1;
    if (question.case !== held[at - 1]?.case) runs.push(question.case);
  });
  const used = new Set(runs);
  const mistakes: string[] = [];
  if (used.size !== studies)
    mistakes.push(`${place}: it uses ${used.size} case studies (${[...used].join(", ")}) where a form has ${studies}; take out those that are too many.`);
  if (runs.length > used.size) mistakes.push(`${place}: questions of one case study stand apart (${runs.join(", ")}); move them together.`);
  if (studies > 0 && (count < caseQuestions.least || count > caseQuestions.most))
    mistakes.push(
      `${place}: ${count} of its questions are on case studies, and ${caseQuestions.least} to ${caseQuestions.most} should be; exchange some within their sections.`,
    );
  return mistakes;
}
