import { type Day, dayAfter, daysBetween } from "@/lib/progress/day";
import { apportion } from "@/lib/quiz/apportion";

/** A chapter that is not done. */
export interface OpenChapter {
  slug: string;
  /** To read it. */
  minutes: number;
  /** How much of the exam it serves, in any unit. */
  weight: number;
}

/** A section of the exam with its published weight, and what the learner got right of questions not seen before. */
export interface WeighedSection {
  section: string;
  weight: number;
  right: number;
  answered: number;
}

/** What a plan is made from. It is made anew from today each time: a day that was missed moves nothing but what is left. */
export interface PlanGiven {
  today: Day;
  /** The day of the exam. */
  date: Day;
  /** For each day. */
  minutes: number;
  /** Minutes of study that today has had already. */
  spent: number;
  /** Not done yet, in the order in which they serve the exam best. */
  chapters: readonly OpenChapter[];
  sections: readonly WeighedSection[];
  /** Minutes of reviews that fall due on each day from today on. */
  reviews: readonly number[];
  /** Forms of the exam that were not sat, in order, and how long one takes. */
  forms: readonly string[];
  formMinutes: number;
  /** Of a question in a quiz. */
  secondsPerQuestion: number;
}

/** One thing to do on a day. */
export type PlanStep =
  | { kind: "review"; minutes: number }
  /** A chapter that is longer than a day's time comes in parts: `part` 1 `of` 2. */
  | { kind: "read"; chapter: string; minutes: number; part: number; of: number }
  | { kind: "quiz"; section: string; questions: number; minutes: number }
  | { kind: "exam"; form: string; minutes: number }
  /** What the exam of the day before showed. */
  | { kind: "report"; form: string; minutes: number };

export interface PlanDay {
  day: Day;
  steps: PlanStep[];
  minutes: number;
  /** Minutes above the learner's own: on the day of an exam only. */
  over: number;
}

/** The days toward an exam, or why there are none. */
export type Plan =
  | { state: "past" | "today" | "too-far" }
  | {
      state: "planned";
      days: PlanDay[];
      /** What finds no place: chapters, those that serve the exam least, and forms. */
      leftOut: { chapters: OpenChapter[]; forms: string[] };
      /** Minutes of reviews that are due and find no place. */
      reviewsLeft: number;
    };

/** A plan reaches no further ahead than a year. */
export const longestPlan = 366;

/** Shorter than this is no sitting, in minutes. */
const shortest = 5;
/** Questions of a quiz. */
const quiz = { least: 5, most: 20 } as const;
/** The part of a day's time that goes into quizzes while there is something to read, and the time for reviews that reading will bring. */
const shares = { quiz: 0.3, review: 0.2 } as const;
/** Time to go through what an exam showed. */
const reportMinutes = 15;
/** No section is so well known that it is left alone. */
const leastWeakness = 0.1;

/**
 * The days until an exam. Each day has its reviews first, then what is left to read, with a quiz between; exams stand at
 * about three and four fifths of the way and three days before the end, and the last day is light. What does not fit is
 * left out and told, beginning with the chapters that serve the exam least.
 */
export function planDays(given: PlanGiven): Plan {
  const count = daysBetween(given.today, given.date);
  if (count <= 0) return { state: count === 0 ? "today" : "past" };
  if (count > longestPlan) return { state: "too-far" };
  const sittings = placeForms(given.forms, count);
  const leftOut: OpenChapter[] = [];
  for (;;) {
    const chapters = given.chapters.filter((chapter) => !leftOut.includes(chapter));
    const { days, unread, reviewsLeft } = fillDays({ ...given, chapters }, count, sittings);
    const [least] = chapters.toSorted((a, b) => a.weight - b.weight || chapters.indexOf(b) - chapters.indexOf(a));
    if (unread === 0 || !least) {
      const placed = new Set(sittings.values());
      return {
        state: "planned",
        days: days.map((steps, ahead) => dayOfSteps(dayAfter(given.today, ahead), steps, given.minutes)),
        leftOut: { chapters: leftOut, forms: given.forms.filter((form) => !placed.has(form)) },
        reviewsLeft,
      };
    }
    leftOut.push(least);
  }
}

/** Where the forms are sat, by days from today: none on the first day, none on the two last, and never two days in a row. */
function placeForms(forms: readonly string[], count: number): ReadonlyMap<number, string> {
  const places: readonly (readonly number[])[] = [[], [count - 3], [0.7 * count, count - 3], [0.6 * count, 0.8 * count, count - 3]];
  const wanted = (places[Math.min(forms.length, 3)] ?? []).map(Math.floor);
  const kept: number[] = [];
  // From the last one back, for it is the one that counts most.
  for (const place of wanted.toReversed()) {
    const after = kept[0] ?? Infinity;
    if (place >= 1 && place <= count - 3 && after - place >= 2) kept.unshift(place);
  }
  return new Map(kept.map((place, at) => [place, forms[at] ?? ""]));
}

interface Filled {
  days: PlanStep[][];
  /** Minutes of chapters for which there was no room. */
  unread: number;
  reviewsLeft: number;
}

function fillDays(given: PlanGiven, count: number, sittings: ReadonlyMap<number, string>): Filled {
  const { secondsPerQuestion } = given;
  const days: PlanStep[][] = [];
  const reading = given.chapters.map(({ slug, minutes: left }) => ({ slug, left }));
  const quizzes: Extract<PlanStep, { kind: "quiz" }>[] = [];
  let waiting = 0;
  let credit = 0;
  for (let ahead = 0; ahead < count; ahead += 1) {
    const steps: PlanStep[] = [];
    const minutes = ahead === 0 ? Math.max(0, Math.floor(given.minutes - given.spent)) : given.minutes;
    const isLast = ahead === count - 1;
    const form = sittings.get(ahead);
    const [open] = reading;
    // While something is left to read, reviews take half of the day at most; so they do on the last day and before an exam.
    const limit = isLast || form !== undefined || open ? Math.floor(minutes / 2) : minutes;
    const due = Math.ceil(given.reviews[ahead] ?? 0) + waiting;
    const reserved = ahead === 0 ? 0 : Math.round(minutes * shares.review);
    const reviewing = Math.min(limit, Math.max(due, reserved));
    waiting = Math.max(0, due - reviewing);
    if (reviewing > 0) steps.push({ kind: "review", minutes: reviewing });
    days.push(steps);
    let left = minutes - reviewing;
    if (form !== undefined) steps.push({ kind: "exam", form, minutes: given.formMinutes });
    if (form !== undefined || isLast) continue;

    const sat = sittings.get(ahead - 1);
    if (sat !== undefined && left >= shortest) {
      const length = Math.min(reportMinutes, left);
      steps.push({ kind: "report", form: sat, minutes: length });
      left -= length;
    }
    credit = Math.min(left, open ? credit + left * shares.quiz : left);
    const questions = given.sections.length === 0 ? 0 : Math.min(quiz.most, Math.floor((credit * 60) / secondsPerQuestion));
    const asked = questions < quiz.least ? 0 : Math.ceil((questions * secondsPerQuestion) / 60);
    if (asked > 0) credit = 0;
    left -= asked;
    while (reading[0]) {
      const [chapter] = reading;
      const length = partOf(chapter.left, left, (given.minutes / 2) * (1 - shares.quiz));
      if (length === 0) break;
      steps.push({ kind: "read", chapter: chapter.slug, minutes: length, part: 1, of: 1 });
      left -= length;
      chapter.left -= length;
      if (chapter.left > 0) break;
      reading.shift();
    }
    if (asked > 0) {
      const step: (typeof quizzes)[number] = { kind: "quiz", section: "", questions, minutes: asked };
      steps.push(step);
      quizzes.push(step);
    }
  }
  shareOut(quizzes, given.sections);
  numberParts(days.flat());
  return { days, unread: reading.reduce((sum, chapter) => sum + chapter.left, 0), reviewsLeft: waiting };
}

/**
 * How much of a chapter is read where so much time is left: all of it, or a part that leaves no scrap behind. A short one
 * waits for a day that holds it whole, where there are such days.
 * @param room the minutes that every day has for reading, at the least
 */
function partOf(chapter: number, left: number, room: number): number {
  if (chapter <= left) return chapter;
  if (left < shortest) return 0;
  const withoutScrap = Math.min(left, chapter - shortest);
  if (withoutScrap >= shortest) return withoutScrap;
  return chapter <= room ? 0 : left;
}

/** Gives the quizzes to the sections: as many as weight and weakness say, spread over the days. */
function shareOut(quizzes: readonly Extract<PlanStep, { kind: "quiz" }>[], sections: readonly WeighedSection[]): void {
  const seats = apportion(sections.map(needOf), quizzes.length);
  const order = sections
    .flatMap(({ section }, at) =>
      Array.from({ length: seats[at] ?? 0 }, (_, turn) => ({ section, seats: seats[at] ?? 0, place: (turn + 0.5) / (seats[at] ?? 1) })),
    )
    .toSorted((a, b) => a.place - b.place || b.seats - a.seats);
  quizzes.forEach((step, at) => {
    step.section = order[at]?.section ?? "";
  });
}

/** How much a section needs practice: its weight times the share that is likely wrong; half where nothing is known. */
export function needOf({ weight, right, answered }: WeighedSection): number {
  return weight * Math.max(leastWeakness, (answered - right + 0.5) / (answered + 1));
}

function numberParts(steps: readonly PlanStep[]): void {
  const parts = Map.groupBy(
    steps.filter((step) => step.kind === "read"),
    ({ chapter }) => chapter,
  );
  for (const list of parts.values()) {
    list.forEach((step, at) => {
      step.part = at + 1;
      step.of = list.length;
    });
  }
}

function dayOfSteps(day: Day, steps: PlanStep[], budget: number): PlanDay {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return { day, steps, minutes, over: Math.max(0, minutes - budget) };
}
