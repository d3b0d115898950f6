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

/** A history as a snapshot keeps it: a line of text for each review, which is read back ten times faster than objects are. */
export interface KeptHistory {
  lines: string;
  memory: Memory | undefined;
}

/** What the log tells of reviews. */
export interface Reviews {
  /** By card; answers of which the log does not say the objective wait under `question:ace-001` (see `placeReviews`). */
  histories: ReadonlyMap<string, KeptHistory>;
  /** Ids of reviews that were taken back. They are kept, for the review itself may come later. */
  undone: ReadonlySet<string>;
  /** When a question was first answered in a review that was taken back: after that it is not unseen any more. */
  withdrawn: ReadonlyMap<string, number>;
}

/** The place of an answer whose objective must be looked up in the index. */
const unplaced = "question:";

/** Whether a key of a history is that of a question whose objective the log does not say. */
export function isUnplaced(card: string): boolean {
  return card.startsWith(unplaced);
}

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
    for (const [card, kept] of fresh.size > 0 ? known.histories : []) {
      if (![...fresh].some((id) => kept.lines.includes(JSON.stringify(id)))) continue;
      for (const review of readLines(kept)) if (fresh.has(review.id)) takeBack(review);
      const left = readLines(histories.get(card) ?? kept).filter(({ id }) => !fresh.has(id));
      if (left.length > 0) histories.set(card, keep(historyOf(left)));
      else histories.delete(card);
    }
    return { histories, undone, withdrawn };
  },
};

/** The reviews that an event tells of, by their cards: none, one, or an attempt's answers. */
export function reviewsIn(event: ProgressEvent): [card: string, review: Review][] {
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
function withReviews(known: KeptHistory | undefined, more: readonly Review[]): KeptHistory {
  const sorted = more.toSorted(inOrder);
  const last = known && lastOf(known);
  const [first] = sorted;
  // An attempt whose end was recorded twice has the same answers at two moments: only one of them holds.
  const again = more.some(({ attempt }) => attempt !== undefined);
  if (!known || !last || !first || again || !isLater(first, last)) return keep(historyOf([...(known ? readLines(known) : []), ...more]));
  const later = eachOnce(sorted);
  return { lines: known.lines + later.map(lineOf).join(""), memory: later.reduce<Memory | undefined>(remember, known.memory) };
}

function keep({ reviews, memory }: History): KeptHistory {
  return { lines: reviews.map(lineOf).join(""), memory };
}

type Line = [id: string, at: number, correct: 0 | 1, confidence: Review["confidence"] | 0, question: string | 0, attempt: string | 0, queued: 0 | 1];

function lineOf({ id, at, verdict, confidence, question, attempt, queued }: Review): string {
  const line: Line = [id, at, verdict === "correct" ? 1 : 0, confidence ?? 0, question ?? 0, attempt ?? 0, queued ? 1 : 0];
  return `${JSON.stringify(line)}\n`;
}

function readLines({ lines }: KeptHistory): Review[] {
  return (JSON.parse(`[${lines.trimEnd().replaceAll("\n", ",")}]`) as Line[]).map(readLine);
}

function readLine([id, at, correct, confidence, question, attempt, queued]: Line): Review {
  return {
    id,
    at,
    verdict: correct ? "correct" : "incorrect",
    ...(confidence && { confidence }),
    ...(question && { question }),
    ...(attempt && { attempt }),
    ...(queued && { queued: true as const }),
  };
}

function lastOf({ lines }: KeptHistory): Review | undefined {
  const line = lines.slice(lines.lastIndexOf("\n", lines.length - 2) + 1);
  return line === "" ? undefined : readLine(JSON.parse(line) as Line);
}

const read = new WeakMap<KeptHistory, History>();

/** A kept history with its reviews; each is read once. */
export function historyOfKept(kept: KeptHistory): History {
  const known = read.get(kept) ?? { reviews: readLines(kept), memory: kept.memory };
  read.set(kept, known);
  return known;
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
  for (const [card, kept] of histories) {
    if (!isUnplaced(card)) {
      placed.set(card, historyOfKept(kept));
      continue;
    }
    const objective = objectiveOf(card.slice(unplaced.length));
    if (objective !== undefined) waiting.set(objective, [...(waiting.get(objective) ?? []), ...readLines(kept)]);
  }
  for (const [card, reviews] of waiting) placed.set(card, historyOf([...(placed.get(card)?.reviews ?? []), ...reviews]));
  return placed;
}
