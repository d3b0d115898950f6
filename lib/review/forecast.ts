import { type Day, dayAfter, type DayOf, daysBetween } from "@/lib/progress/day";
import { readCard } from "./card";
import { remember } from "./memory";
import type { Recall } from "./recall";

/** How many reviews a day will bring. */
export interface DueOnDay {
  day: Day;
  questions: number;
  cards: number;
}

const msPerDay = 86_400_000;

/**
 * The reviews of the coming days if each is done on its day and comes out right: what is overdue falls on the first day,
 * and a card that comes back within these days counts again. Cards that are not learnt yet are left out.
 */
export function forecastOf(
  recalls: ReadonlyMap<string, Pick<Recall, "memory">>,
  { now, dayOf, days }: { now: number; dayOf: DayOf; days: number },
): DueOnDay[] {
  const today = dayOf(now);
  const forecast = Array.from({ length: days }, (_, ahead): DueOnDay => ({ day: dayAfter(today, ahead), questions: 0, cards: 0 }));
  for (const [id, recall] of recalls) {
    let { memory } = recall;
    const kind = readCard(id)?.kind;
    if (!kind) continue;
    for (let ahead = Math.max(0, daysBetween(today, dayOf(memory.due))); ahead < days;) {
      const day = forecast[ahead];
      if (day) day[kind === "objective" ? "questions" : "cards"] += 1;
      memory = remember(memory, { at: Math.max(memory.at, now + ahead * msPerDay), verdict: "correct" });
      ahead += Math.max(1, Math.round((memory.due - memory.at) / msPerDay));
    }
  }
  return forecast;
}
