import type { ProgressEvent } from "./event";

export type Answered = Extract<ProgressEvent, { type: "question-answered" }>;

/**
 * The latest answer to each question by its id, derived anew from the events: seen, missed and unsure follow from it.
 * Of two answers the later by the clock holds, in whatever order they come.
 */
export function latestAnswers(events: readonly ProgressEvent[]): ReadonlyMap<string, Answered> {
  const latest = new Map<string, Answered>();
  for (const event of events) {
    if (event.type !== "question-answered") continue;
    const known = latest.get(event.question);
    if (!known || known.at <= event.at) latest.set(event.question, event);
  }
  return latest;
}
