import type { TextPart } from "@/lib/question/bank";
import type { Exam } from "@/lib/site/exam-tracks";
import type { TopicSlug } from "@/lib/site/topics";
import type { CardId } from "./card";

/** A fact or an erratum to recall, complete: what it asks, and what is shown once the learner has tried. */
export interface DeckCard {
  card: CardId;
  topic: TopicSlug;
  /** The exams that it matters to. */
  exams: readonly Exam[];
  /** Slugs of the chapters that teach it: once one is done, the card is met. */
  chapters: readonly string[];
  /** Questions that rest on it: once one is missed, the card is met. */
  questions: readonly string[];
  /** What the fact is called; what the guide claims. */
  asks: string;
  /** Of a fact: the product. */
  product?: string;
  answer: readonly TextPart[];
  /** Of a fact: under which conditions it holds. */
  note?: string;
  /** Of an erratum: what to answer in the exam. */
  exam?: readonly TextPart[];
}

/** What the learner has met so far. */
export interface Met {
  /** Slugs of the chapters marked as done. */
  done: ReadonlySet<string>;
  /** Questions that were answered wrongly. */
  missed: ReadonlySet<string>;
}

/** A card that was met and never reviewed. */
export interface NewCard {
  card: DeckCard;
  /** By what it was met. */
  by: "missed" | "read";
}

/**
 * The cards that could be learnt next: met, and not reviewed yet. Those behind a missed question come first, for there
 * the gap has shown itself; the others in the order of the deck, which is that of reading.
 */
export function newCards(deck: readonly DeckCard[], { done, missed }: Met, reviewed: { has(card: string): boolean }, exam?: Exam): NewCard[] {
  const byMiss: NewCard[] = [];
  const byReading: NewCard[] = [];
  for (const card of deck) {
    if (reviewed.has(card.card) || (exam && !card.exams.includes(exam))) continue;
    if (card.questions.some((question) => missed.has(question))) byMiss.push({ card, by: "missed" });
    else if (card.chapters.some((chapter) => done.has(chapter))) byReading.push({ card, by: "read" });
  }
  return [...byMiss, ...byReading];
}
