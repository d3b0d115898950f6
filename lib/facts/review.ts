import { type FactId, factTables, getFact } from "./facts";
import { type Fact, reviewDays } from "./schema";

const msPerDay = 86_400_000;

/** The day from which a fact is due for review: the day of its last check and the days of its kind, `2027-02-20`. */
export function reviewBy({ verified, review }: Pick<Fact, "verified" | "review">): string {
  return new Date(Date.parse(`${verified}T00:00:00Z`) + reviewDays[review] * msPerDay).toISOString().slice(0, 10);
}

/** Whether a fact is due for review on a day, `2027-02-20`: on its review-by day itself, and ever after. */
export function isDue(fact: Pick<Fact, "verified" | "review">, asOf: string): boolean {
  return reviewBy(fact) <= asOf;
}

export interface DueFact {
  id: FactId;
  /** The table it stands in. */
  subject: string;
  /** The day from which it is due. */
  since: string;
}

/** The facts that are due for review on a day, those that are due longest first. */
export function dueFacts(asOf: string): DueFact[] {
  return Object.entries<Readonly<Record<string, unknown>>>(factTables)
    .flatMap(([subject, table]) => (Object.keys(table) as FactId[]).map((id) => ({ id, subject, since: reviewBy(getFact(id)) })))
    .filter(({ since }) => since <= asOf)
    .toSorted((a, b) => a.since.localeCompare(b.since));
}

/** One day on which more of a page's facts fall due. */
export interface DueStep {
  /** The day from which this holds. */
  from: string;
  /** How many of the facts are due then. */
  count: number;
}

/**
 * When how many of some facts are due, in order: a page is built once and read on any day, so it holds every step and
 * the reader's clock chooses.
 */
export function dueSteps(ids: readonly string[]): DueStep[] {
  const days = [...new Set(ids)].map((id) => reviewBy(getFact(id))).toSorted();
  return [...new Set(days)].map((from) => ({ from, count: days.lastIndexOf(from) + 1 }));
}
