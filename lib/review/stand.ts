import type { IndexEntry } from "@/lib/question/bank";
import { sectionOf } from "@/lib/quiz/filter";
import { betaInterval, type Interval, likelyShare } from "@/lib/quiz/interval";
import { type Confidence, confidences } from "@/lib/quiz/run";
import type { Exam } from "@/lib/site/exam-tracks";
import { objectiveCard } from "./card";
import type { Recalls, Tally } from "./recall";

/** With fewer answers than this a share says nothing, and is not told. */
export const enoughAnswers = 5;

/** How many of some answers were right, and where the true share likely lies; undefined while the evidence is too little. */
export interface Evidence {
  right: number;
  answered: number;
  likely: Interval | undefined;
  /** When the latest of them was given. */
  latest: number | undefined;
}

/** Where the learner stands in a section of an exam. */
export interface SectionStand {
  section: string;
  evidence: Evidence;
  /** Objectives with enough first answers; how many there are; and of how many the bank has too few questions to tell. */
  objectives: { covered: number; all: number; untold: number };
}

/** Where the learner stands, by answers to questions that were not seen before. */
export interface Stand {
  sections: SectionStand[];
  /** By how sure the learner was. */
  calibration: { confidence: Confidence; evidence: Evidence }[];
  /** Over all sections by their weights; undefined while one of them has too few answers. */
  whole: Interval | undefined;
  /** Questions answered for the first time, and answers in all, repeats included. */
  first: number;
  answers: number;
  /** Ids of questions that the learner was sure of and had wrong, and has not had right since; the latest first. */
  sureButWrong: string[];
}

/** Where the learner stands in a topic, and how many questions an exam has on it. */
export interface TopicStand {
  topic: string;
  evidence: Evidence;
  questions: number;
}

/** What the log tells of answers: by question, and what was seen and taken back. */
type Given = Pick<Recalls, "questions" | "withdrawn">;

/**
 * Where the learner stands in an exam. Only the first answer to a question counts, wherever it was given, for only that
 * one tells what was known; a question whose first answer was taken back has been seen and tells nothing. Items made from
 * templates are practice and are left out.
 * @param weights of the exam's sections, `ace-2`, as published
 */
export function standOf(given: Given, index: readonly IndexEntry[], exam: Exam, weights: Readonly<Record<string, number>>): Stand {
  const own = index.filter((entry) => entry.exam === exam);
  const firsts = firstAnswers(given, own);
  const sureButWrong: { question: string; at: number }[] = [];
  let answers = 0;
  for (const entry of own) {
    const told = given.questions.get(entry.id);
    if (!told) continue;
    answers += told.answers;
    if (told.missedAt !== undefined) sureButWrong.push({ question: entry.id, at: told.missedAt });
  }
  const sections = Object.keys(weights).map((section): SectionStand => {
    const answered = firsts.filter(({ entry }) => sectionOf(entry) === section);
    const objectives = Map.groupBy(
      own.filter((entry) => sectionOf(entry) === section),
      ({ objective }) => objectiveCard(exam, objective),
    );
    const counted = Map.groupBy(answered, ({ entry }) => objectiveCard(exam, entry.objective));
    return {
      section,
      evidence: evidenceOf(answered.map(({ answer }) => answer)),
      objectives: {
        covered: [...counted.values()].filter((list) => list.length >= enoughAnswers).length,
        all: objectives.size,
        untold: [...objectives.values()].filter((list) => list.length < enoughAnswers).length,
      },
    };
  });
  const byConfidence = Map.groupBy(firsts, ({ answer }) => answer.confidence);
  return {
    sections,
    calibration: confidences.map((confidence) => ({ confidence, evidence: evidenceOf((byConfidence.get(confidence) ?? []).map(({ answer }) => answer)) })),
    whole: wholeOf(sections, weights),
    first: firsts.length,
    answers,
    sureButWrong: sureButWrong.toSorted((a, b) => b.at - a.at).map(({ question }) => question),
  };
}

/** Where the learner stands in each topic that an exam asks about, in the order of the bank. */
export function topicStands(given: Given, index: readonly IndexEntry[], exam: Exam): TopicStand[] {
  const own = index.filter((entry) => entry.exam === exam);
  const answered = Map.groupBy(firstAnswers(given, own), ({ entry }) => entry.topic);
  return [...Map.groupBy(own, ({ topic }) => topic)].map(([topic, questions]) => ({
    topic,
    questions: questions.length,
    evidence: evidenceOf((answered.get(topic) ?? []).map(({ answer }) => answer)),
  }));
}

/** The first answers that tell what was known: not those to a question that was seen in a review taken back. */
function firstAnswers({ questions, withdrawn }: Given, entries: readonly IndexEntry[]): { entry: IndexEntry; answer: Tally["first"] }[] {
  return entries.flatMap((entry) => {
    const answer = questions.get(entry.id)?.first;
    return answer && answer.at < (withdrawn.get(entry.id) ?? Infinity) ? { entry, answer } : [];
  });
}

function evidenceOf(answers: readonly Tally["first"][]): Evidence {
  const right = answers.filter(({ verdict }) => verdict === "correct").length;
  return {
    right,
    answered: answers.length,
    likely: answers.length < enoughAnswers ? undefined : likelyShare(right, answers.length),
    latest: answers.length === 0 ? undefined : answers.reduce((latest, { at }) => Math.max(latest, at), 0),
  };
}

/** The exam of the question that was answered last; undefined before any was. */
export function examAnsweredLast(questions: Recalls["questions"], index: readonly IndexEntry[]): Exam | undefined {
  let last: { at: number; exam: Exam } | undefined;
  for (const { id, exam } of index) {
    const at = questions.get(id)?.last.at;
    if (at !== undefined && at >= (last?.at ?? 0)) last = { at, exam };
  }
  return last?.exam;
}

/**
 * Where the share over the whole exam likely lies: the sections' own distributions added by the published weights, and the
 * beta distribution with the same middle and spread.
 */
function wholeOf(sections: readonly SectionStand[], weights: Readonly<Record<string, number>>): Interval | undefined {
  if (sections.length === 0 || sections.some(({ evidence }) => evidence.answered < enoughAnswers)) return undefined;
  const total = sections.reduce((sum, { section }) => sum + (weights[section] ?? 0), 0);
  let mean = 0;
  let spread = 0;
  for (const { section, evidence } of sections) {
    const weight = (weights[section] ?? 0) / total;
    const [a, b] = [evidence.right + 0.5, evidence.answered - evidence.right + 0.5];
    mean += (weight * a) / (a + b);
    spread += (weight ** 2 * a * b) / ((a + b) ** 2 * (a + b + 1));
  }
  const size = (mean * (1 - mean)) / spread - 1;
  return betaInterval(mean * size, (1 - mean) * size);
}
