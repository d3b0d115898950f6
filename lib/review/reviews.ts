import { answersIn } from "@/lib/progress/answers";
import type { ProgressEvent } from "@/lib/progress/event";
import { inOrder, isLater } from "@/lib/progress/order";
import type { Slice } from "@/lib/progress/slice";
import { objectiveCard } from "./card";
import { type Memory, type Outcome, remember } from "./memory";

/** One time that a card was reviewed: a question of its objective answered anywhere, or a fact or erratum recalled. */
export interface Review extends Outcome {
  /** Of its event; for an answer of an exam, of the attempt and the question. */
  id: string;
  /** The question that was answered. */
  question?: string;
  /** The attempt at an exam that it belongs to. */
  attempt?: string;
  /** Whether it was asked for by the queue of the day, whose time it took. */
  queued?: true;
}

/** All that is known of a card: its reviews in the order of time, and what is remembered after them. */
export interface History {
  reviews: readonly Review[];
  memory: Memory | undefined;
}

/** What the log tells of reviews. */
export interface Reviews {
  /** By card; answers of which the log does not say the objective wait under `question:ace-001` (see `placeReviews`). */
  histories: ReadonlyMap<string, History>;
  /** Ids of reviews that were taken back. They are kept, for the review itself may come later. */
  undone: ReadonlySet<string>;
  /** When a question was first answered in a review that was taken back: after that it is not unseen any more. */
  withdrawn: ReadonlyMap<string, number>;
}

/** The place of an answer whose objective must be looked up in the index. */
export const unplaced = "question:";

/** Every review of a log by its card, less those taken back; the same in whatever order the events come. */
export const reviewSlice: Slice<Reviews> = {
  name: "reviews",
  version: 1,
  empty: { histories: new Map(), undone: new Set(), withdrawn: new Map() },
  fold(known, events) {
    const undone = new Set(known.undone);
    const fresh = new Set<string>();
    const added = new Map<string, Review[]>();
    const withdrawn = new Map(known.withdrawn);
    for (const event of events) {
      if (event.type === "review-undone" && !undone.has(event.event)) {
        undone.add(event.event);
        fresh.add(event.event);
      }
      for (const [card, review] of reviewsIn(event)) {
        const list = added.get(card);
        if (list) list.push(review);
        else added.set(card, [review]);
      }
    }
    if (fresh.size === 0 && added.size === 0) return known;
    const takeBack = ({ question, at }: Review) => {
      if (question !== undefined) withdrawn.set(question, Math.min(at, withdrawn.get(question) ?? at));
    };
    const histories = new Map(known.histories);
    for (const [card, reviews] of added) {
      for (const review of reviews) if (undone.has(review.id)) takeBack(review);
      const standing = reviews.filter((review) => !undone.has(review.id));
      if (standing.length > 0) histories.set(card, withReviews(histories.get(card), standing));
    }
    if (fresh.size > 0) {
      for (const [card, { reviews }] of known.histories) {
        const gone = reviews.filter((review) => fresh.has(review.id));
        if (gone.length === 0) continue;
        for (const review of gone) takeBack(review);
        const left = (histories.get(card)?.reviews ?? []).filter((review) => !fresh.has(review.id));
        if (left.length > 0) histories.set(card, historyOf(left));
        else histories.delete(card);
      }
    }
    return { histories, undone, withdrawn };
  },
};

function reviewsIn(event: ProgressEvent): [card: string, review: Review][] {
  switch (event.type) {
    case "card-reviewed":
      return [[event.card, { id: event.id, at: event.at, verdict: event.verdict, confidence: event.confidence, queued: true }]];
    case "question-answered": {
      const { id, at, verdict, confidence, question, card = unplaced + question, where } = event;
      return [[card, { id, at, verdict, ...(confidence && { confidence }), question, ...(where === "review" && { queued: true }) }]];
    }
    case "attempt-ended": {
      const { id: attempt, form } = event.attempt;
      const objectives = new Map(form.questions.map(({ question, objective }) => [question, objective]));
      return answersIn(event).map(({ at, verdict, confidence, question }) => [
        objectiveCard(form.exam, objectives.get(question) ?? ""),
        { id: `${attempt}/${question}`, at, verdict, ...(confidence && { confidence }), question, attempt },
      ]);
    }
    default:
      return [];
  }
}

/** A history with more reviews. Those that are later than all it has are added to its memory; others make it be derived anew. */
function withReviews(known: History | undefined, more: readonly Review[]): History {
  const sorted = more.toSorted(inOrder);
  const last = known?.reviews.at(-1);
  const [first] = sorted;
  // An attempt whose end was recorded twice has the same answers at two moments: only one of them holds.
  const again = more.some(({ attempt }) => attempt !== undefined);
  if (!known || !last || !first || again || !isLater(first, last)) return historyOf([...(known?.reviews ?? []), ...more]);
  const later = eachOnce(sorted);
  return { reviews: [...known.reviews, ...later], memory: later.reduce<Memory | undefined>(remember, known.memory) };
}

/** The history of these reviews, in whatever order they are given. */
export function historyOf(reviews: readonly Review[]): History {
  const sorted = eachOnce(reviews.toSorted(inOrder));
  return { reviews: sorted, memory: sorted.reduce<Memory | undefined>(remember, undefined) };
}

/** The same event, or the same attempt, may come twice where logs are merged; its latest record holds. */
function eachOnce(sorted: readonly Review[]): Review[] {
  const byId = new Map(sorted.map((review) => [review.id, review]));
  return byId.size === sorted.length ? [...sorted] : [...byId.values()].toSorted(inOrder);
}

/**
 * The histories by card, with the answers of which the log does not say the objective put in their place.
 * @param objectiveOf the card of a question's objective; a question that the bank does not know is left out
 */
export function placeReviews({ histories }: Pick<Reviews, "histories">, objectiveOf: (question: string) => string | undefined): ReadonlyMap<string, History> {
  const placed = new Map<string, History>();
  const waiting = new Map<string, Review[]>();
  for (const [card, history] of histories) {
    if (!card.startsWith(unplaced)) {
      placed.set(card, history);
      continue;
    }
    const objective = objectiveOf(card.slice(unplaced.length));
    if (objective !== undefined) waiting.set(objective, [...(waiting.get(objective) ?? []), ...history.reviews]);
  }
  for (const [card, reviews] of waiting) placed.set(card, historyOf([...(placed.get(card)?.reviews ?? []), ...reviews]));
  return placed;
}
