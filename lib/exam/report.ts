import type { Answers } from "@/lib/progress/answers";
import type { Attempt, ExamGiven } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import { sectionNames } from "@/lib/quiz/address";
import { sectionOf } from "@/lib/quiz/filter";
import { likelyShare } from "@/lib/quiz/interval";
import type { Verdict } from "@/lib/quiz/mark";
import { type Confidence, confidences } from "@/lib/quiz/run";
import { type Share, summarise, type Summary } from "@/lib/quiz/summary";
import { objectivesOf } from "@/lib/site/exam-objectives";
import { timeLeft } from "./clock";
import { timeTaken } from "./sitting";

/** Fewer answers to new questions than this say nothing of a section: with one such section there is no total. */
export const leastAnswers = 5;

/** One question of an attempt with what became of it. */
export interface Item {
  question: string;
  revision: string;
  /** Its place in the exam, from 1. */
  place: number;
  /** The section as filters name it, `ace-2`. */
  section: string;
  objective: string;
  topic: string;
  case?: string | undefined;
  verdict: Verdict;
  chosen: readonly string[];
  struck: readonly string[];
  flagged: boolean;
  confidence?: Confidence | undefined;
  /** For how long it was on the screen; undefined where it never was. */
  ms?: number | undefined;
  /** Answered, and never before this attempt. Only such answers say what is known. */
  isFirst: boolean;
}

/** Answers to questions that were met before. They say what is remembered, and are counted apart. */
interface Repeats {
  right: number;
  answered: number;
}

/** A section or topic of an attempt. */
export interface Part {
  name: string;
  questions: number;
  open: number;
  /** Of the answers to new questions. */
  share: Share;
  repeats: Repeats;
}

interface ObjectiveCoverage {
  id: string;
  title: string;
  /** How many questions of the form are on it. */
  asked: number;
  /** Of the answers to new questions; the interval is left to the sections. */
  answered: number;
  right: number;
}

export interface Pace {
  /** The time there was, by the learner's own policy; undefined without a limit. */
  limitMs?: number | undefined;
  /** From start to end, without pauses and without what the device's clock jumped. */
  usedMs: number;
  leftMs?: number | undefined;
  /** The limit shared out evenly over the questions; of the usual limit where the learner took none. */
  evenMs: number;
  /** The middle of the times of right and of wrong answers. */
  rightMs?: number | undefined;
  wrongMs?: number | undefined;
  /** The questions that took longest, longest first, as far as they took more than an even share. */
  slowest: readonly Item[];
}

/** What an attempt shows. It knows no pass and no fail, and forecasts nothing. */
export interface Report {
  items: readonly Item[];
  answered: number;
  open: readonly Item[];
  flagged: readonly Item[];
  /** Of all answers to new questions; undefined while any section of the exam has too few of them. */
  whole: Share | undefined;
  /** Sections of the exam with too few answers to new questions, `ace-4`; for each how many there are. */
  thin: readonly { section: string; answered: number }[];
  repeats: Repeats;
  /** The sections that the form asks of, in the guide's order. */
  sections: readonly Part[];
  /** The topics, those with most questions first. */
  topics: readonly Part[];
  coverage: { objectives: readonly ObjectiveCoverage[]; touched: number; enough: number };
  pace: Pace;
  /** How answers that were rated so came out; `undefined` stands for those that were not rated. */
  confidence: readonly { confidence: Confidence | undefined; right: number; wrong: number }[];
  sureButWrong: readonly Item[];
  /** The other misses. */
  missed: readonly Item[];
  /** Right by a guess: not known yet. */
  lucky: readonly Item[];
  /** Right, and not sure of it. */
  unsure: readonly Item[];
  /** Whether it was sat against the clock without a pause. */
  timed: boolean;
  /** Sections of chapters and topics that most misses and guesses lead to. */
  readAgain: Summary["readAgain"];
  topicsAgain: readonly { topic: string; times: number }[];
}

/** At most so many questions are named as slow, and so many topics to study: a list that is longer is not read. */
const longest = { slowest: 5, topics: 5 } as const;

/** Which attempt showed a question first, and when it was over. */
type Shown = ReadonlyMap<string, { attempt: string; at: number }>;

/** What tells whether a question was new: the first answer to each, and the first attempt that showed it, answered or not. */
export interface Sightings extends Pick<Answers, "first"> {
  shown?: Shown;
}

/** For each question the first attempt that had it on the screen: its report told what holds, also where it was left open. */
export function firstShown(attempts: Iterable<Attempt>): Shown {
  const shown = new Map<string, { attempt: string; at: number }>();
  for (const { id, given, ended, lastSeen } of attempts) {
    const at = ended?.at ?? lastSeen;
    for (const question of Object.keys(given)) {
      const known = shown.get(question);
      if (!known || at < known.at || (at === known.at && id < known.attempt)) shown.set(question, { attempt: id, at });
    }
  }
  return shown;
}

/**
 * Questions that were answered in this attempt and never met before. One that the log knows nothing of counts as new: it
 * was given in a browser that stores nothing.
 */
export function firstSightingsOf(attempt: Attempt, { first, shown }: Sightings): Set<string> {
  const end = attempt.ended?.at ?? attempt.lastSeen;
  return new Set(
    attempt.form.questions.flatMap(({ question }) => {
      const earliest = first.get(question);
      const showing = shown?.get(question);
      const isFirst = (!earliest || earliest.run === attempt.id || earliest.at > end) && (!showing || showing.attempt === attempt.id || showing.at > end);
      return isFirst && isAnswered(verdictOf(attempt, question)) ? question : [];
    }),
  );
}

/** The questions of an attempt in order, each with what became of it. */
export function itemsOf(attempt: Attempt, firstSightings: ReadonlySet<string>): Item[] {
  const { form, given } = attempt;
  return form.questions.map(({ question, revision, objective, topic, case: study }, at): Item => {
    const own: ExamGiven | undefined = given[question];
    const verdict = verdictOf(attempt, question);
    return {
      question,
      revision,
      place: at + 1,
      section: sectionOf({ exam: form.exam, objective }),
      objective,
      topic,
      case: study,
      verdict,
      chosen: own?.chosen ?? [],
      struck: own?.struck ?? [],
      flagged: own?.flagged ?? false,
      confidence: own?.confidence,
      ms: own?.ms,
      isFirst: isAnswered(verdict) && firstSightings.has(question),
    };
  });
}

function verdictOf({ verdicts = {} }: Attempt, question: string): Verdict {
  return verdicts[question] ?? "unanswered";
}

export function isAnswered(verdict: Verdict): boolean {
  return verdict !== "unanswered";
}

/** How many of these answers were right, and where the true share likely lies. */
export function shareOf(items: readonly Pick<Item, "verdict">[], likely = likelyShare): Share {
  const right = items.filter(({ verdict }) => verdict === "correct").length;
  const answered = items.filter(({ verdict }) => isAnswered(verdict)).length;
  return { right, answered, likely: likely(right, answered) };
}

/**
 * What an attempt shows.
 * @param firstSightings questions answered in it for the first time, as `firstSightingsOf` gives them
 * @param revisions its questions as they were shown, as far as they are at hand: they say where each is taught
 */
export function reportOf(
  attempt: Attempt,
  firstSightings: ReadonlySet<string>,
  revisions: ReadonlyMap<string, Pick<Revision, "sections">> = new Map(),
): Report {
  const { exam } = attempt.form;
  const items = itemsOf(attempt, firstSightings);
  const known = new Map(items.map((item) => [item.question, item]));
  const itemsIn = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  const summary = summarise(
    items.map(({ question, objective, topic, verdict, confidence }) => ({
      entry: { id: question, exam, objective, topic },
      verdict,
      ...(confidence && { confidence }),
      sections: revisions.get(question)?.sections ?? [],
    })),
  );
  const answered = items.filter(({ verdict }) => isAnswered(verdict));
  const firsts = items.filter(({ isFirst }) => isFirst);
  const sections = partsOf(items, ({ section }) => section).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const thin = thinSections(exam, firsts);
  const objectives = coverageOf(exam, items);
  const [sureButWrong, missed, lucky] = [itemsIn(summary.sureButWrong), itemsIn(summary.missed), itemsIn(summary.lucky)];
  return {
    items,
    answered: answered.length,
    open: items.filter(({ verdict }) => !isAnswered(verdict)),
    flagged: items.filter(({ flagged }) => flagged),
    whole: thin.length === 0 ? shareOf(firsts) : undefined,
    thin,
    repeats: repeatsOf(items),
    sections,
    topics: partsOf(items, ({ topic }) => topic).toSorted((a, b) => b.questions - a.questions || (a.name < b.name ? -1 : 1)),
    coverage: {
      objectives,
      touched: objectives.filter((objective) => objective.answered > 0).length,
      enough: objectives.filter((objective) => objective.answered >= leastAnswers).length,
    },
    pace: paceOf(attempt, items),
    confidence: [...confidences.toReversed(), undefined].map((step) => {
      const rated = answered.filter(({ confidence }) => confidence === step);
      const right = rated.filter(({ verdict }) => verdict === "correct").length;
      return { confidence: step, right, wrong: rated.length - right };
    }),
    sureButWrong,
    missed,
    lucky,
    unsure: answered.filter(({ verdict, confidence }) => verdict === "correct" && confidence === "unsure"),
    timed: attempt.factor !== null && attempt.pausedMs === 0,
    readAgain: summary.readAgain,
    topicsAgain: topicsAgain([...sureButWrong, ...missed, ...lucky]),
  };
}

/** Sections of the exam guide in which too few new questions were answered, those that the form does not ask of among them. */
export function thinSections(exam: Attempt["form"]["exam"], firsts: readonly Pick<Item, "section">[]): Report["thin"] {
  return sectionNames
    .filter((section) => section.startsWith(exam))
    .map((section) => ({ section, answered: firsts.filter((item) => item.section === section).length }))
    .filter(({ answered }) => answered < leastAnswers);
}

function partsOf(items: readonly Item[], nameOf: (item: Item) => string): Part[] {
  return [...Map.groupBy(items, nameOf)].map(([name, own]) => ({
    name,
    questions: own.length,
    open: own.filter(({ verdict }) => !isAnswered(verdict)).length,
    share: shareOf(own.filter(({ isFirst }) => isFirst)),
    repeats: repeatsOf(own),
  }));
}

function repeatsOf(items: readonly Item[]): Repeats {
  const again = items.filter(({ verdict, isFirst }) => isAnswered(verdict) && !isFirst);
  return { right: again.filter(({ verdict }) => verdict === "correct").length, answered: again.length };
}

function coverageOf(exam: Attempt["form"]["exam"], items: readonly Item[]): ObjectiveCoverage[] {
  return objectivesOf(exam).map(({ id, title }) => {
    const own = items.filter(({ objective }) => objective === id);
    const firsts = own.filter(({ isFirst }) => isFirst);
    return { id, title, asked: own.length, answered: firsts.length, right: firsts.filter(({ verdict }) => verdict === "correct").length };
  });
}

function topicsAgain(items: readonly Item[]): Report["topicsAgain"] {
  return [...Map.groupBy(items, ({ topic }) => topic)]
    .map(([topic, { length }]) => ({ topic, times: length }))
    .toSorted((a, b) => b.times - a.times || (a.topic < b.topic ? -1 : 1))
    .slice(0, longest.topics);
}

function paceOf(attempt: Attempt, items: readonly Item[]): Pace {
  const { form, factor } = attempt;
  const limitMs = factor === null ? undefined : form.limitMs * factor;
  const evenMs = (limitMs ?? form.limitMs) / items.length;
  const timesOf = (wanted: Verdict) => items.flatMap(({ verdict, ms }) => (verdict === wanted && ms !== undefined ? ms : []));
  return {
    limitMs,
    usedMs: timeTaken(attempt),
    leftMs: timeLeft(attempt, attempt.lastSeen) ?? undefined,
    evenMs,
    rightMs: middleOf(timesOf("correct")),
    wrongMs: middleOf(timesOf("incorrect")),
    slowest: items
      .filter(({ ms = 0 }) => ms > evenMs)
      .toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0) || a.place - b.place)
      .slice(0, longest.slowest),
  };
}

/** The median: one question left on the screen over lunch moves it little. */
function middleOf(times: readonly number[]): number | undefined {
  const sorted = times.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Time on one question, "2:24", or "1:02:03" where it is more than an hour. */
export function formatSpan(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}
