import { objectivesOf } from "@/lib/site/exam-objectives";
import type { Exam } from "@/lib/site/exam-tracks";
import { type TopicSlug, topicSlugs } from "@/lib/site/topics";
import type { FiledQuestion } from "./bank";
import { hasContract } from "./contract";
import type { Reading } from "./reading";
import { gradeLevel } from "./reading-level";
import { caseIds } from "./schema";

/**
 * How many questions each objective has in the bank. Sections follow Google's weights by largest remainder; the split
 * inside a section is ours, led by how much of AlloyDB an objective holds.
 */
export const plannedQuestions = {
  ace: { "1.1": 20, "1.2": 10, "2.1": 4, "2.2": 22, "2.3": 12, "2.4": 7, "3.1": 4, "3.2": 23, "3.3": 5, "3.4": 13, "4.1": 17, "4.2": 13 },
  pca: {
    "1.1": 9,
    "1.2": 10,
    "1.3": 10,
    "1.4": 7,
    "1.5": 2,
    "2.1": 7,
    "2.2": 10,
    "2.3": 2,
    "2.4": 3,
    "2.5": 4,
    "3.1": 17,
    "3.2": 9,
    "4.1": 12,
    "4.2": 10,
    "5.1": 11,
    "5.2": 8,
    "6.1": 3,
    "6.2": 6,
    "6.3": 3,
    "6.4": 2,
    "6.5": 2,
    "6.6": 3,
  },
} as const satisfies Record<Exam, Readonly<Record<string, number>>>;

/** Questions of one kind, counted by what they are. */
export interface Tally {
  questions: number;
  contracts: number;
  expert: number;
  chooseTwo: number;
  difficulty: Readonly<Record<FiledQuestion["difficulty"], number>>;
}

export interface ObjectiveCoverage extends Tally {
  id: string;
  title: string;
  section: string;
  planned: number;
}

/** What the bank covers, for the table at `/questions/quality/`. */
export interface Coverage {
  exams: Readonly<Record<Exam, Tally & { objectives: ObjectiveCoverage[] }>>;
  topics: (Tally & { topic: TopicSlug })[];
  cases: { case: NonNullable<FiledQuestion["case"]>; questions: number }[];
  /** Different facts that questions rest on. */
  facts: number;
  sources: number;
}

/** Counts the bank by exam, objective, topic and case study. */
export function coverageOf(questions: readonly FiledQuestion[]): Coverage {
  const cover = (exam: Exam) => {
    const own = questions.filter((question) => question.exam === exam);
    const planned: Readonly<Record<string, number>> = plannedQuestions[exam];
    return {
      ...tally(own),
      objectives: objectivesOf(exam).map(({ id, title, section }) => ({
        id,
        title,
        section,
        planned: planned[id] ?? 0,
        ...tally(own.filter(({ objective }) => objective === id)),
      })),
    };
  };
  return {
    exams: { ace: cover("ace"), pca: cover("pca") },
    topics: topicSlugs.map((topic) => ({ topic, ...tally(questions.filter((question) => question.topic === topic)) })),
    cases: caseIds.map((id) => ({ case: id, questions: questions.filter((question) => question.case === id).length })),
    facts: new Set(questions.flatMap(({ facts }) => facts)).size,
    sources: new Set(questions.flatMap(({ sources }) => sources.map(({ source }) => source))).size,
  };
}

function tally(questions: readonly FiledQuestion[]): Tally {
  const of = (difficulty: FiledQuestion["difficulty"]) => questions.filter((question) => question.difficulty === difficulty).length;
  return {
    questions: questions.length,
    contracts: questions.filter(hasContract).length,
    expert: questions.filter((question) => question.class === "expert").length,
    chooseTwo: questions.filter(({ choices }) => choices.filter(({ right }) => right).length === 2).length,
    difficulty: { easy: of("easy"), medium: of("medium"), hard: of("hard") },
  };
}

/** The middle and the ends of a measure. */
export interface Spread {
  least: number;
  median: number;
  most: number;
}

/** How much there is to read, by exam. */
export interface ReadingLoad {
  stemWords: Spread;
  choiceWords: Spread;
  /** Flesch-Kincaid grade of the stems. */
  grade: Spread;
}

/** Measures how long and how hard stems and choices are; zeros for no question. */
export function readingLoadOf(readings: readonly Reading[]): ReadingLoad {
  return {
    stemWords: spreadOf(readings.map(({ stemWords }) => stemWords.length)),
    choiceWords: spreadOf(readings.flatMap(({ choices }) => choices.map(({ words }) => words.length))),
    grade: spreadOf(readings.map(({ stem }) => Math.round(gradeLevel(stem) * 10) / 10)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}
