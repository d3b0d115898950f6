import { agoWords, type DayOf, daysBetween } from "@/lib/progress/day";
import type { NewCard } from "./deck";
import type { Recall } from "./recall";

/** Why a card is asked today, in words. */
export function whyDue({ recent, memory }: Pick<Recall, "recent" | "memory">, now: number, dayOf: DayOf): string {
  const last = recent.at(-1);
  if (!last) return "It was not reviewed yet.";
  const today = dayOf(now);
  const ago = agoWords(dayOf(last.at), today);
  if (last.verdict === "incorrect") return last.confidence === "sure" ? `You were sure ${ago}, and not right.` : `Not right ${ago}.`;
  const how = last.confidence === "guess" ? "Right by a guess" : last.confidence === "unsure" ? "Right without being sure" : "Right";
  const late = daysBetween(dayOf(memory.due), today);
  return `${how} ${ago}; due ${late <= 0 ? "today" : `since ${late === 1 ? "yesterday" : `${late} days`}`}.`;
}

/** Why a card is learnt now. */
export function whyNew(by: NewCard["by"]): string {
  return by === "missed" ? "New: you missed a question that rests on it." : "New: you finished a chapter that teaches it.";
}
