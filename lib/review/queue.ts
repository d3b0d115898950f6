import type { DayOf } from "@/lib/progress/day";
import type { IndexEntry } from "@/lib/question/bank";
import type { Exam } from "@/lib/site/exam-tracks";
import type { TopicSlug } from "@/lib/site/topics";
import { type CardId, readCard } from "./card";
import { type DeckCard, type Met, type NewCard, newCards } from "./deck";
import { recallAt } from "./memory";
import type { Pace } from "./pace";
import { type Recall, recentMs } from "./recall";
import type { Review } from "./reviews";
import { type LastShown, pickSibling } from "./sibling";

/** Cards that are met for the first time on one day, at most: they come back soon, and often. */
export const newADay = 6;

/** How long the reviews of a day may take, in minutes, and the name of the setting. */
export const reviewMinutes = { name: "review-minutes", usual: 15, least: 5, most: 120 } as const;

/** What the queue is made from. */
export interface Studied {
  /** By card, answers put in their place. */
  recalls: ReadonlyMap<string, Recall>;
  /** The questions by the card of their objective. */
  questions: ReadonlyMap<string, readonly IndexEntry[]>;
  deck: readonly DeckCard[];
  shown: LastShown;
  met: Met;
  pace: Pace;
  /** Narrows cards that are new to those that matter to an exam. */
  exam?: Exam | undefined;
  /** Forms that were sat, `ace-b`: their questions are kept back no more. */
  sat?: ReadonlySet<string>;
}

/** The moment, the day it falls on, and the time for reviews on that day. */
export interface Today {
  now: number;
  dayOf: DayOf;
  minutes: number;
}

interface Queued {
  id: CardId;
  topic: TopicSlug;
  seconds: number;
}

/** A card to review: an objective by one of its questions, a fact or an erratum by its text. */
export type QueuedCard = Queued &
  ({ kind: "objective"; entry: IndexEntry; seed: string } | { kind: "recall"; card: DeckCard }) &
  ({ recall: Recall } | { met: NewCard["by"] });

/** The reviews of a day. */
export interface Queue {
  cards: QueuedCard[];
  /** How long they take at the learner's pace, and how long today's reviews took already. */
  seconds: number;
  spent: number;
  /** Cards that are due and for which there is no time today. */
  waiting: number;
  /** Cards that were met and wait for a day on which they are learnt. */
  unlearnt: number;
}

/**
 * What to review today within the time that is left: first what the learner was sure of and had wrong, then what is
 * likeliest forgotten, neighbours on different topics; then a few new cards where time remains.
 */
export function queueOf(studied: Studied, today: Today): Queue {
  const { recalls, deck, met, exam } = studied;
  const due = dueCards(studied, today);
  const spent = secondsToday(studied, today, "queued");
  let left = Math.max(0, today.minutes * 60 - spent);
  const fits = ({ seconds }: Queued) => {
    if (left < seconds / 2) return false;
    left -= seconds;
    return true;
  };
  const chosen = due.filter(fits);
  const fresh = newCards(deck, met, recalls, exam);
  const learnt = learntToday(recalls, today);
  const begun = fresh
    .slice(0, Math.max(0, newADay - learnt))
    .map(({ card, by }): QueuedCard => ({ id: card.card, topic: card.topic, seconds: studied.pace.card, kind: "recall", card, met: by }))
    .filter(fits);
  const urgent = mixed(chosen.filter(isUrgent));
  const usual = mixed(
    chosen.filter((card) => !isUrgent(card)),
    urgent.at(-1)?.topic,
  );
  const cards = [...urgent, ...usual, ...begun];
  return {
    cards,
    seconds: cards.reduce((sum, { seconds }) => sum + seconds, 0),
    spent,
    waiting: due.length - chosen.length,
    unlearnt: fresh.length - begun.length,
  };
}

/** The cards that are due on the day, by what is to be reviewed first. */
function dueCards({ recalls, questions, deck, shown, pace, sat }: Studied, { now, dayOf }: Today): QueuedCard[] {
  const day = dayOf(now);
  const byCard = new Map<string, DeckCard>(deck.map((card) => [card.card, card]));
  const due: { card: QueuedCard; chance: number }[] = [];
  for (const [id, recall] of recalls) {
    const { memory, times } = recall;
    if (dayOf(memory.due) > day) continue;
    const chance = recallAt(memory, now);
    const card = byCard.get(id);
    if (card) due.push({ card: { id: card.card, topic: card.topic, seconds: pace.card, kind: "recall", card, recall }, chance });
    if (readCard(id)?.kind !== "objective") continue;
    const seed = `${id}/${times}`;
    const entry = pickSibling(questions.get(id) ?? [], shown, seed, sat);
    if (entry) due.push({ card: { id: id as CardId, topic: entry.topic, seconds: pace.question, kind: "objective", entry, seed, recall }, chance });
  }
  return due
    .toSorted((a, b) => Number(isUrgent(b.card)) - Number(isUrgent(a.card)) || a.chance - b.chance || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card);
}

/** Whether the learner was sure the last time, and wrong: what is corrected best once it is seen. */
export function wasSureAndWrong({ recent }: Recall): boolean {
  const last = recent.at(-1);
  return last?.verdict === "incorrect" && last.confidence === "sure";
}

function isUrgent(card: QueuedCard): boolean {
  return "recall" in card && wasSureAndWrong(card.recall);
}

/** The cards in their order, except that one on another topic than the last comes first where there is one. */
function mixed(cards: readonly QueuedCard[], before?: TopicSlug): QueuedCard[] {
  const left = [...cards];
  const order: QueuedCard[] = [];
  let topic = before;
  while (left.length > 0) {
    const other = left.findIndex((card) => card.topic !== topic);
    order.push(...left.splice(Math.max(0, other), 1));
    topic = order.at(-1)?.topic;
  }
  return order;
}

/** The reviews of today, wherever they were given. */
function reviewsToday(recalls: Studied["recalls"], { now, dayOf }: Pick<Today, "now" | "dayOf">): { card: string; review: Review }[] {
  const day = dayOf(now);
  // What is earlier need not be asked for its day, which is slow.
  const isNear = ({ at }: Review) => at >= now - recentMs;
  return Array.from(recalls).flatMap(([card, { recent }]) => recent.flatMap((review) => (isNear(review) && dayOf(review.at) === day ? { card, review } : [])));
}

/** Seconds that today's reviews took, reckoned by the learner's pace: those that the queue asked for, or all. */
export function secondsToday({ recalls, pace }: Pick<Studied, "recalls" | "pace">, today: Pick<Today, "now" | "dayOf">, which: "queued" | "all"): number {
  const counted = reviewsToday(recalls, today).filter(({ review }) => which === "all" || review.queued);
  return counted.reduce((sum, { review }) => sum + (review.question === undefined ? pace.card : pace.question), 0);
}

/** How many cards were learnt today: recalled for the first time. */
function learntToday(recalls: Studied["recalls"], today: Today): number {
  return reviewsToday(recalls, today).filter(({ card, review }) => review.question === undefined && recalls.get(card)?.first === review.id).length;
}
