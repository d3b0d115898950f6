import type { Attempt } from "./attempt";
import type { ProgressEvent } from "./event";
import { canonicalJson, isSameJson } from "./json";
import { inOrder } from "./order";

/** Everything that a device knows of a learner: what happened, the exams that are being sat, and what could not be read. */
export interface Learned {
  events: readonly ProgressEvent[];
  attempts: readonly Attempt[];
  setAside: readonly unknown[];
}

export interface Merged extends Learned {
  /** How often two events that should be the same said different things; the later of them holds. */
  conflicts: number;
}

/**
 * What two devices know together. In whatever order and however often logs are merged, the same comes of it. An event
 * that both have is taken from the first.
 */
export function merge(first: Learned, second: Learned): Merged {
  const events = new Map<string, ProgressEvent>();
  let conflicts = 0;
  for (const event of [...first.events, ...second.events]) {
    const identity = identityOf(event);
    const known = events.get(identity);
    if (!known) events.set(identity, event);
    else if (known !== event && !isSameJson(known, event)) {
      conflicts += 1;
      if (holdsAgainst(event, known)) events.set(identity, event);
    }
  }
  for (const event of events.values()) if (event.type === "attempt-deleted") events.delete(`ended ${event.attempt}`);

  const attempts = new Map<string, Attempt>();
  for (const attempt of [...first.attempts, ...second.attempts]) {
    if (events.has(`ended ${attempt.id}`) || events.has(`deleted ${attempt.id}`)) continue;
    const known = attempts.get(attempt.id);
    if (!known || isFurther(attempt, known)) attempts.set(attempt.id, attempt);
  }

  const setAside = new Map([...first.setAside, ...second.setAside].toReversed().map((record) => [canonicalJson(record), record]));
  return {
    events: [...events].toSorted(([a, one], [b, other]) => inOrder(one, other) || (a < b ? -1 : 1)).map(([, event]) => event),
    attempts: [...attempts.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    setAside: [...setAside].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
    conflicts,
  };
}

/**
 * What makes two events the same one: their id. An attempt ends once and is deleted once, though two devices may both
 * have noted it.
 */
function identityOf(event: ProgressEvent): string {
  if (event.type === "attempt-ended") return `ended ${event.attempt.id}`;
  if (event.type === "attempt-deleted") return `deleted ${event.attempt}`;
  return `event ${event.id}`;
}

function holdsAgainst(event: ProgressEvent, known: ProgressEvent): boolean {
  if (event.type === "attempt-ended" && known.type === "attempt-ended" && !isSameJson(event.attempt, known.attempt)) {
    return isFurther(event.attempt, known.attempt);
  }
  return event.at === known.at ? canonicalJson(event) > canonicalJson(known) : event.at > known.at;
}

/** Of two records of one attempt the one with more steps is the later; the last word is anything that is the same everywhere. */
function isFurther(attempt: Attempt, known: Attempt): boolean {
  return attempt.steps === known.steps ? canonicalJson(attempt) > canonicalJson(known) : attempt.steps > known.steps;
}
