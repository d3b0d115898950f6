import type { ProgressEvent } from "@/lib/progress/event";
import { inOrder, isLater } from "@/lib/progress/order";
import type { Slice } from "@/lib/progress/slice";
import { type Memory, remember } from "./memory";
import { type History, historyOfKept, isUnplaced, type Review, reviewSlice, reviewsIn } from "./reviews";

/** What is known of a card without its whole history: a fiftieth of it, of which a page of years of study is drawn at once. */
export interface Recall {
  memory: Memory;
  /** How often it was reviewed, and the id of the first review. */
  times: number;
  first: string;
  /** The last review and those of the two days before it, in the order of time. */
  recent: readonly Review[];
}

interface Moment {
  id: string;
  at: number;
}

/** What is known of the answers to a question, those taken back left out. */
export interface Tally {
  first: Review;
  last: Moment;
  answers: number;
  /** The latest answer that was sure and wrong, and the latest that was right. */
  missed?: Moment;
  right?: Moment;
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

const twoDays = 2 * 86_400_000;

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
    const attempts = new Set(known.attempts);
    if (known.cards.size > 0) refuseEarlier(known, events);
    for (const event of events) if (event.type === "attempt-ended") attempts.add(event.attempt.id);
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

/** @param reviews in the order of time, at least one */
function recallWith(known: Recall | undefined, reviews: readonly Review[]): Recall {
  const [earliest, latest] = [reviews[0], reviews.at(-1)];
  const last = known?.recent.at(-1);
  if (!earliest || !latest || (last && !isLater(earliest, last))) throw tooLate();
  return {
    memory: reviews.reduce<Memory | undefined>(remember, known?.memory) ?? remember(undefined, earliest),
    times: (known?.times ?? 0) + reviews.length,
    first: known?.first ?? earliest.id,
    recent: [...(known?.recent ?? []), ...reviews].filter(({ at }) => at >= latest.at - twoDays),
  };
}

/** @param answers in the order of time, at least one */
function tallyWith(known: Tally | undefined, answers: readonly Review[]): Tally {
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first || !last || (known && !isLater(first, known.last))) throw tooLate();
  const missed = momentOf(answers.findLast(({ verdict, confidence }) => verdict === "incorrect" && confidence === "sure")) ?? known?.missed;
  const right = momentOf(answers.findLast(({ verdict }) => verdict === "correct")) ?? known?.right;
  return {
    first: known?.first ?? first,
    last: { id: last.id, at: last.at },
    answers: (known?.answers ?? 0) + answers.length,
    ...(missed && { missed }),
    ...(right && { right }),
  };
}

function momentOf(review: Review | undefined): Moment | undefined {
  return review && { id: review.id, at: review.at };
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
