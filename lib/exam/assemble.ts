import type { ExamForm } from "@/lib/progress/attempt";
import type { BankFile, ExamShape, IndexEntry } from "@/lib/question/bank";
import { apportion } from "@/lib/quiz/apportion";
import { drawQuestions, type SectionWeights } from "@/lib/quiz/draw";
import { sectionOf } from "@/lib/quiz/filter";
import { hashAfter } from "@/lib/random/hash";
import type { Exam } from "@/lib/site/exam-tracks";
import { type ExamAddress, writeExamAddress } from "./address";
import { limitOf } from "./profile";

/** A version of the bank, today's or a kept one. */
export interface DrawnFrom extends BankFile {
  version: string;
}

/**
 * The form that an address asks for: which questions in which order, for how long. It hangs on the address and the bank
 * alone, not on the order of the index, and is the same to the byte on every machine.
 *
 * - A fixed form is what is frozen in the bank.
 * - A seeded one is drawn by the weights of the sections, largest remainder first. Each question has a rank that hangs on
 *   the seed and its id, and the lowest are drawn: a question that comes into the bank moves at most a few.
 * - An exam with case studies has a quarter of its questions on them, the middle of what is published, rounded up from a
 *   half: 13 of 50, 15 of 60, 5 of 20, 3 of 10. A whole exam uses as many studies as are published, a form of less than
 *   30 questions one; their questions take seats of their own sections.
 * - A custom form draws from its sections and topics by the same weights and takes case questions as they come. Where the
 *   bank has fewer questions than are asked for, the form is as long as the bank allows.
 *
 * Questions of one case study stand together.
 * @returns undefined where there is nothing to draw: no seed, or no question that fits
 */
export function assembleForm(address: ExamAddress, { version, exams, index }: DrawnFrom): ExamForm | undefined {
  const { exam, form } = address;
  const shape = exams[exam];
  const own = index.filter((entry) => entry.exam === exam);
  const seed = form === "seeded" ? address.seed : seedOfForm(exam, form);
  if (seed === undefined) return undefined;
  const asked =
    form === "seeded"
      ? orderQuestions(draw(address, seed, own, shape), seed)
      : own.filter((entry) => entry.form === form).toSorted((a, b) => (a.seat ?? 0) - (b.seat ?? 0));
  if (asked.length === 0) return undefined;
  const { time: _, ...settled } = address;
  return {
    exam,
    form,
    profile: address.profile,
    seed,
    bank: version,
    address: writeExamAddress({ ...settled, bank: version }),
    limitMs: limitOf(address.profile, asked.length, shape),
    cases: [...new Set(asked.flatMap((entry) => entry.case ?? []))],
    questions: asked.map((entry) => ({
      question: entry.id,
      revision: entry.hash,
      objective: entry.objective,
      topic: entry.topic,
      ...(entry.case && { case: entry.case }),
    })),
  };
}

/** By which the questions and choices of a fixed form are ordered. */
export function seedOfForm(exam: Exam, form: string): string {
  return `${exam}-${form}`;
}

/** A form with fewer questions than this uses one case study, since each has to be read. */
const fewForTwoStudies = 30;

function draw({ profile, count, sections, topics }: ExamAddress, seed: string, own: readonly IndexEntry[], shape: ExamShape): IndexEntry[] {
  const wanted = profile === "renewal" ? shape.renewal.questions : (count ?? shape.questions.least);
  const names = shape.weights.map((_, at) => `${own[0]?.exam}-${at + 1}`);
  const weights: SectionWeights = Object.fromEntries(names.map((name, at) => [name, shape.weights[at] ?? 0]));
  if (profile === "custom") {
    const fits = ({ objective, topic }: IndexEntry) =>
      (sections.length === 0 || sections.includes(objective.slice(0, objective.indexOf(".")))) && (topics.length === 0 || topics.includes(topic));
    return drawQuestions(own.filter(fits), { seed, count: wanted, weights });
  }
  const seats = apportion(shape.weights, wanted);
  const free = new Map(names.map((name, at) => [name, seats[at] ?? 0]));
  const onCases = shape.cases ? drawCases(own, seed, wanted, shape.cases, free) : [];
  const others = own.filter((entry) => entry.case === undefined);
  return [...onCases, ...drawQuestions(others, { seed, count: wanted - onCases.length, weights: Object.fromEntries(free) })];
}

/** Questions on case studies, the studies in turn, as long as their sections have seats; `free` is left with what remains. */
function drawCases(
  own: readonly IndexEntry[],
  seed: string,
  count: number,
  { studies, leastShare, mostShare }: NonNullable<ExamShape["cases"]>,
  free: Map<string, number>,
): IndexEntry[] {
  const rankOf = hashAfter(seed);
  const byStudy = Map.groupBy(
    own.filter((entry) => entry.case !== undefined),
    (entry) => entry.case ?? "",
  );
  const chosen = [...byStudy.keys()].toSorted(byRank(rankOf)).slice(0, count < fewForTwoStudies ? 1 : studies);
  const queues = chosen.map((study) => (byStudy.get(study) ?? []).toSorted((a, b) => byRank(rankOf)(a.id, b.id)));
  const wanted = Math.round((count * (leastShare + mostShare)) / 200);
  const drawn: IndexEntry[] = [];
  for (let idle = 0; drawn.length < wanted && idle < queues.length;) {
    const queue = queues.shift() ?? [];
    queues.push(queue);
    const at = queue.findIndex((entry) => (free.get(sectionOf(entry)) ?? 0) > 0);
    const [entry] = at < 0 ? [] : queue.splice(at, 1);
    idle = entry ? 0 : idle + 1;
    if (!entry) continue;
    drawn.push(entry);
    free.set(sectionOf(entry), (free.get(sectionOf(entry)) ?? 0) - 1);
  }
  return drawn;
}

/** The order in which questions are asked: by seed, those of one case study together, at the place that the study has. */
export function orderQuestions<Question extends { id: string; case?: string }>(questions: readonly Question[], seed: string): Question[] {
  const rankOf = hashAfter(`${seed} order`);
  const together = Map.groupBy(questions, (question) => question.case ?? question.id);
  return [...together.keys()].toSorted(byRank(rankOf)).flatMap((key) => (together.get(key) ?? []).toSorted((a, b) => byRank(rankOf)(a.id, b.id)));
}

function byRank(rankOf: (text: string) => number): (a: string, b: string) => number {
  return (a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
}
