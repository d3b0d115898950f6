import { getFact } from "@/lib/facts/facts";
import { apportion } from "@/lib/quiz/apportion";
import { hashOf } from "@/lib/random/hash";
import { examSections } from "@/lib/site/exam-objectives";
import type { Exam } from "@/lib/site/exam-tracks";

/** The fixed forms of an exam. They share no question. */
const forms = ["a", "b", "c"] as const;
type Form = (typeof forms)[number];

/** Questions in a form. */
const formLength = 50;

/** What decides to which form a question goes. */
export interface Dealt {
  id: string;
  exam: Exam;
  objective: string;
  topic: string;
  case?: string;
}

/**
 * How many questions of each section each form has, in the guide's order: the first forms by the published weights and
 * largest remainder, the last what the same rule leaves of all three together.
 */
export function formSections(exam: Exam): Readonly<Record<Form, readonly number[]>> {
  const weights = examSections[exam].map(({ weight }) => Number(getFact(weight).value));
  const one = apportion(weights, formLength);
  const all = apportion(weights, formLength * forms.length);
  return { a: one, b: one, c: all.map((seats, at) => seats - (one[at] ?? 0) * 2) };
}

/**
 * How many questions of each case study each form has: two case studies to a form, as the exam has, and sixteen
 * questions on them where there are four studies with twelve questions each.
 */
const caseSeats: Readonly<Record<Form, readonly number[]>> = { a: [12, 4, 0, 0], b: [0, 8, 8, 0], c: [0, 0, 4, 12] };

/**
 * Deals questions into the fixed forms of their exams, the same way on every machine: in the order of a rank that hangs
 * on the id alone, within the seats of sections and case studies, each to the form that has least of its topic, and then of
 * its objective, so far. A question for which no form has a seat is in none.
 */
export function dealForms(questions: readonly Dealt[]): ReadonlyMap<string, Form> {
  const dealt = new Map<string, Form>();
  for (const exam of ["ace", "pca"] as const) {
    const own = questions.filter((question) => question.exam === exam).toSorted(byRank);
    const seats = formSections(exam);
    const free = new Map(forms.map((form) => [form, [...seats[form]]]));
    const held = new Map<string, number>();
    const place = (question: Dealt, form: Form): boolean => {
      const section = Number(question.objective.split(".")[0]) - 1;
      const open = free.get(form);
      if (!open || (open[section] ?? 0) <= 0) return false;
      open[section] = (open[section] ?? 0) - 1;
      dealt.set(question.id, form);
      for (const key of [question.objective, question.topic]) held.set(`${form} ${key}`, (held.get(`${form} ${key}`) ?? 0) + 1);
      return true;
    };
    // Few topics have many questions, and each has to be in every form: it counts before the objective.
    const alike = ({ objective, topic }: Dealt, form: Form) => (held.get(`${form} ${topic}`) ?? 0) * formLength + (held.get(`${form} ${objective}`) ?? 0);
    dealCases(own, place);
    for (const question of own) {
      if (question.case === undefined) forms.toSorted((a, b) => alike(question, a) - alike(question, b)).some((form) => place(question, form));
    }
  }
  return dealt;
}

function dealCases(questions: readonly Dealt[], place: (question: Dealt, form: Form) => boolean): void {
  const byCase = Map.groupBy(
    questions.filter((question) => question.case !== undefined),
    (question) => question.case ?? "",
  );
  const studies = [...byCase.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  for (const [at, study] of studies.entries()) {
    const left = new Map(forms.map((form) => [form, caseSeats[form][at] ?? 0]));
    for (const question of byCase.get(study) ?? []) {
      const form = forms.find((candidate) => (left.get(candidate) ?? 0) > 0 && place(question, candidate));
      if (form) left.set(form, (left.get(form) ?? 0) - 1);
    }
  }
}

function byRank(a: Dealt, b: Dealt): number {
  return hashOf("forms", a.id) - hashOf("forms", b.id) || (a.id < b.id ? -1 : 1);
}
