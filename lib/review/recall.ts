import type { ProgressEvent } from "@/lib/progress/event";
import { inOrder, isLater } from "@/lib/progress/order";
import type { Slice } from "@/lib/progress/slice";
import { type Memory, remember } from "./memory";
import type { LastShown } from "./sibling";
import { type History, historyOfKept, isUnplaced, type Review, reviewSlice, reviewsIn } from "./reviews";

/** What is known of a card without its whole history: enough to ask it on its day, and to say what is due. */
export interface Recall {
  memory: Memory;
  /** How often it was reviewed, and the id of the first review. */
  times: number;
  first: string;
  /** The last review and those of the two days before it, in the order of time. */
  recent: readonly Review[];
}

/** What is known of the answers to a question, those taken back left out. */
export interface Tally {
  first: Pick<Review, "at" | "verdict" | "confidence">;
  last: Pick<Review, "id" | "at" | "verdict">;
  answers: number;
  /** When it was last answered surely and wrongly, if it was not answered rightly since. */
  missedAt?: number;
}

/** What the log tells of reviews, in short. */
export interface Recalls {
  /** By card; answers of which the log does not say the objective wait under `question:ace-001`. */
  cards: ReadonlyMap<string, Recall>;
  /** By question. */
  questions: ReadonlyMap<string, Tally>;
  /** As `Reviews` has them. */
  undone: ReadonlySet<string>;
  withdrawn: ReadonlyMap<string, number>;
  /** Attempts whose answers are in it. */
  attempts: ReadonlySet<string>;
}

/** So far back from its last one a card's reviews are kept, in milliseconds: no day is longer, so those of today are among them. */
export const recentMs = 2 * 86_400_000;

/**
 * The same as `reviewSlice` tells, in short. What comes in the order of time is added; anything else, such as an old
 * review that is taken back, cannot be told from what is known here.
 * @throws when it must be derived anew from the whole log
 */
export const recallSlice: Slice<Recalls> = {
  name: "recalls",
  version: 1,
  empty: { cards: new Map(), questions: new Map(), undone: new Set(), withdrawn: new Map(), attempts: new Set() },
  fold(known, events) {
    const before = { histories: new Map(), undone: known.undone, withdrawn: known.withdrawn };
    const fresh = reviewSlice.fold(before, events);
    if (fresh === before) return known;
    if (known.cards.size > 0) refuseEarlier(known, events);
    const answered = events.flatMap((event) => (event.type === "attempt-ended" && reviewsIn(event).length > 0 ? event.attempt.id : []));
    const attempts = new Set([...known.attempts, ...answered]);
    const histories = new Map(Array.from(fresh.histories, ([card, kept]) => [card, historyOfKept(kept)]));
    const cards = new Map(known.cards);
    for (const [card, { reviews }] of histories) cards.set(card, recallWith(known.cards.get(card), reviews));
    const questions = new Map(known.questions);
    for (const [question, answers] of answersByQuestion(histories)) questions.set(question, tallyWith(known.questions.get(question), answers));
    return { cards, questions, undone: fresh.undone, withdrawn: fresh.withdrawn, attempts };
  },
};

/** What takes something back that may be known here, or tells of an attempt that is. */
function refuseEarlier(known: Recalls, events: readonly ProgressEvent[]) {
  const told = new Set(events.flatMap((event) => reviewsIn(event).map(([, { id }]) => id)));
  const isLost = (event: ProgressEvent) =>
    (event.type === "review-undone" && !known.undone.has(event.event) && !told.has(event.event)) ||
    (event.type === "attempt-ended" && known.attempts.has(event.attempt.id));
  if (events.some(isLost)) throw tooLate();
}

function tooLate(): Error {
  return new Error("What came changes what was reviewed before: it is to be told anew from the whole log.");
}

/** What is known of cards whose whole histories are at hand. */
export function recallsOf(histories: ReadonlyMap<string, History>): Pick<Recalls, "cards" | "questions"> {
  return {
    cards: new Map(Array.from(histories, ([card, { reviews }]) => [card, recallWith(undefined, reviews)])),
    questions: new Map(Array.from(answersByQuestion(histories), ([question, answers]) => [question, tallyWith(undefined, answers)])),
  };
}

/** Whether there are answers of which the log does not say the objective: then the whole histories are needed. */
export function hasUnplaced({ cards }: Pick<Recalls, "cards">): boolean {
  return [...cards.keys()].some(isUnplaced);
}

/** When each question was answered last, taken back or not, and which were missed the first or the last time. */
export function metIn({ questions, withdrawn }: Pick<Recalls, "questions" | "withdrawn">): { shown: LastShown; missed: Set<string> } {
  const shown = new Map(Array.from(withdrawn, ([question, at]) => [question, { at }]));
  const missed = new Set<string>();
  for (const [question, { first, last }] of questions) {
    shown.set(question, { at: Math.max(last.at, shown.get(question)?.at ?? 0) });
    if (first.verdict === "incorrect" || last.verdict === "incorrect") missed.add(question);
  }
  return { shown, missed };
}

/** @param reviews in the order of time, at least one */
function recallWith(known: Recall | undefined, reviews: readonly Review[]): Recall {
  const [earliest, latest] = [reviews[0], reviews.at(-1)];
  const last = known?.recent.at(-1);
  if (!earliest || !latest || (last && !isLater(earliest, last))) throw tooLate();
  return {
    memory: reviews.reduce<Memory | undefined>(remember, known?.memory) ?? remember(undefined, earliest),
    times: (known?.times ?? 0) + reviews.length,
    first: known?.first ?? earliest.id,
    recent: [...(known?.recent ?? []), ...reviews].filter(({ at }) => at >= latest.at - recentMs),
  };
}

/** @param answers in the order of time, at least one */
function tallyWith(known: Tally | undefined, answers: readonly Review[]): Tally {
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first || !last || (known && !isLater(first, known.last))) throw tooLate();
  let missedAt = known?.missedAt;
  for (const { at, verdict, confidence } of answers) {
    if (verdict === "correct") missedAt = undefined;
    else if (confidence === "sure") missedAt = at;
  }
  const { at, verdict, confidence } = first;
  return {
    first: known?.first ?? { at, verdict, ...(confidence && { confidence }) },
    last: { id: last.id, at: last.at, verdict: last.verdict },
    answers: (known?.answers ?? 0) + answers.length,
    ...(missedAt !== undefined && { missedAt }),
  };
}

/** The answers to each question in the order of time. */
function answersByQuestion(histories: ReadonlyMap<string, History>): Map<string, Review[]> {
  const byQuestion = new Map<string, Review[]>();
  for (const { reviews } of histories.values()) {
    for (const review of reviews) {
      if (review.question === undefined) continue;
      const list = byQuestion.get(review.question);
      if (list) list.push(review);
      else byQuestion.set(review.question, [review]);
    }
  }
  // A question that was moved to another objective has answers under both.
  for (const list of byQuestion.values()) list.sort(inOrder);
  return byQuestion;
}
