import { describe, expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { hasUnplaced, metIn, type Recalls, recallSlice, recallsOf } from "@/lib/review/recall";
import { placeReviews, reviewSlice } from "@/lib/review/reviews";
import { seeded } from "../../support/seeded";
import { answered, attemptEnded, onDay, recalled, undone } from "../../support/study-events";

const objective = "objective:ace-2.2";

/** The same by the long way: from whole histories. */
function recount(events: readonly ProgressEvent[]) {
  const known = sliceOf(reviewSlice, events);
  return { ...recallsOf(placeReviews(known, () => undefined)), withdrawn: known.withdrawn };
}

const inShort = ({ cards, questions, withdrawn }: Recalls) => ({ cards, questions, withdrawn });

/** What is known after events that come one by one, told anew from the whole log where that is asked for; and how often it was. */
function oneByOne(events: readonly ProgressEvent[]): { known: Recalls; anew: number } {
  let known = recallSlice.empty;
  let anew = 0;
  events.forEach((event, place) => {
    try {
      known = recallSlice.fold(known, [event]);
    } catch {
      known = sliceOf(recallSlice, events.slice(0, place + 1));
      anew += 1;
    }
  });
  return { known, anew };
}

/** A year of somebody who answers, recalls, sits exams and at times takes a review back. */
function aYear(seed: number): ProgressEvent[] {
  const chance = seeded(seed);
  const events: ProgressEvent[] = [];
  for (let step = 0; step < 60; step += 1) {
    const at = onDay(step * 6, chance.below(600));
    const verdict = chance.pick(["correct", "incorrect"] as const);
    const confidence = chance.pick(["guess", "unsure", "sure"] as const);
    const kind = chance.below(10);
    const last = events.at(-1);
    if (kind < 3) events.push(recalled(chance.pick(["fact:a", "erratum:b"]), at, { verdict, confidence }));
    // A question that was moved has answers under two objectives.
    else if (kind < 8)
      events.push(answered(chance.pick(["ace-001", "ace-002"]), at, { verdict, confidence, card: chance.pick([objective, "objective:ace-3.1"]) }));
    else if (kind < 9) events.push(attemptEnded(`attempt-${chance.below(4)}`, at, { "ace-002": { objective: "2.2", verdict, confidence } }));
    else if (last?.type === "card-reviewed") events.push(undone(last.id, at));
  }
  return events;
}

test("a card is told by its memory, how often it was reviewed, and its last two days", () => {
  const events = [recalled("fact:a", onDay(0)), recalled("fact:a", onDay(9)), recalled("fact:a", onDay(10), { verdict: "incorrect" })];
  const recall = sliceOf(recallSlice, events).cards.get("fact:a");

  expect(recall?.times).toBe(3);
  expect(recall?.first).toBe(events[0]?.id);
  // Two days before the tenth is the eighth.
  expect(recall?.recent.map(({ at }) => at)).toEqual([onDay(9), onDay(10)]);
  expect(recall?.memory).toEqual(sliceOf(reviewSlice, events).histories.get("fact:a")?.memory);
});

test("a question is told by its first answer, its last, how many there were, and whether it is open that it was missed while sure", () => {
  const events = [
    answered("ace-001", onDay(0), { card: objective, verdict: "incorrect", confidence: "guess" }),
    answered("ace-001", onDay(1), { card: objective, verdict: "incorrect", confidence: "sure" }),
    answered("ace-001", onDay(2), { card: objective, verdict: "incorrect", confidence: "guess" }),
  ];
  const open = sliceOf(recallSlice, events);

  expect(open.questions.get("ace-001")).toEqual({
    first: { at: onDay(0), verdict: "incorrect", confidence: "guess" },
    last: { id: events[2]?.id, at: onDay(2), verdict: "incorrect" },
    answers: 3,
    missedAt: onDay(1),
  });
  const right = answered("ace-001", onDay(3), { card: objective, confidence: "unsure" });
  expect(recallSlice.fold(open, [right]).questions.get("ace-001")).not.toHaveProperty("missedAt");
});

test("any log, told at once or event by event, is known as its whole histories tell it", () => {
  let anew = 0;
  for (let seed = 0; seed < 150; seed += 1) {
    const events = aYear(seed);
    const chance = seeded(seed);
    const shuffled = events.map((event) => ({ event, rank: chance.below(1e9) })).toSorted((a, b) => a.rank - b.rank);
    expect(inShort(sliceOf(recallSlice, events)), `seed ${seed}`).toEqual(recount(events));
    for (const order of [events, shuffled.map(({ event }) => event)]) {
      const told = oneByOne(order);
      expect(inShort(told.known), `seed ${seed}`).toEqual(recount(order));
      anew += told.anew;
    }
  }
  expect(anew).toBeGreaterThan(0);
});

test("what comes in the order of time is added, without the log being told anew", () => {
  const plain = aYear(7).filter(({ type }) => type === "card-reviewed" || type === "question-answered");

  expect(plain.length).toBeGreaterThan(30);
  expect(oneByOne(plain).anew).toBe(0);
});

describe("a review that is taken back", () => {
  const before = recalled("fact:a", onDay(0));
  const review = recalled("fact:a", onDay(3), { verdict: "incorrect" });
  const back = undone(review.id, onDay(3, 1));

  test("together with it leaves no trace", () => {
    const known = sliceOf(recallSlice, [before]);
    expect(recallSlice.fold(known, [review, back]).cards).toEqual(known.cards);
  });

  test("before it comes, as another device may bring it, is not counted when it does", () => {
    const known = sliceOf(recallSlice, [before, back]);
    expect(recallSlice.fold(known, [review]).cards).toEqual(known.cards);
  });

  test("after it was counted asks for the whole log", () => {
    const known = sliceOf(recallSlice, [before, review]);
    expect(() => recallSlice.fold(known, [back])).toThrow("told anew from the whole log");
  });
});

test("what is older than what is known, and an attempt that is known, ask for the whole log", () => {
  const exam = attemptEnded("one", onDay(4), { "ace-001": { objective: "2.2", verdict: "correct" } });
  const known = sliceOf(recallSlice, [recalled("fact:a", onDay(3)), exam]);

  expect(() => recallSlice.fold(known, [recalled("fact:a", onDay(2))])).toThrow("from the whole log");
  expect(() => recallSlice.fold(known, [answered("ace-001", onDay(3), { card: "objective:ace-1.1" })])).toThrow("from the whole log");
  expect(() => recallSlice.fold(known, [{ ...exam, id: "event-again", at: onDay(5) }])).toThrow("from the whole log");
});

test("a question was shown when it was answered last, taken back or not, and was missed by its first or its last answer", () => {
  const [wrong, right] = [{ verdict: "incorrect" }, { verdict: "correct" }] as const;
  const review = answered("ace-004", onDay(6), { card: objective, where: "review", ...wrong });
  const { shown, missed } = metIn(
    sliceOf(recallSlice, [
      answered("ace-001", onDay(0), { card: objective, ...wrong }),
      answered("ace-001", onDay(1), { card: objective, ...right }),
      answered("ace-002", onDay(2), { card: objective, ...right }),
      answered("ace-002", onDay(3), { card: objective, ...wrong }),
      answered("ace-003", onDay(4), { card: objective, ...right }),
      answered("ace-003", onDay(4, 1), { card: objective, ...wrong }),
      answered("ace-003", onDay(5), { card: objective, ...right }),
      review,
      undone(review.id, onDay(6, 1)),
    ]),
  );

  expect([...missed]).toEqual(["ace-001", "ace-002"]);
  expect(Object.fromEntries([...shown].map(([question, { at }]) => [question, at]))).toEqual({
    "ace-001": onDay(1),
    "ace-002": onDay(3),
    "ace-003": onDay(5),
    "ace-004": onDay(6),
  });
});

test("answers of which the log does not say the objective are found out", () => {
  expect(hasUnplaced(sliceOf(recallSlice, [answered("ace-001", onDay(0), { card: objective })]))).toBe(false);
  expect(hasUnplaced(sliceOf(recallSlice, [answered("ace-001", onDay(0))]))).toBe(true);
});

test("a fold changes nothing in what it is given, and is the same where nothing is known of reviews", () => {
  const known = sliceOf(recallSlice, [recalled("fact:a", onDay(0))]);
  const copy = structuredClone(known);
  recallSlice.fold(known, [recalled("fact:a", onDay(1)), answered("ace-001", onDay(1), { card: objective })]);

  expect(known).toEqual(copy);
  expect(recallSlice.fold(known, [{ id: "event-read", at: onDay(2), v: 2, type: "stopped-at", chapter: "overview", section: "" }])).toBe(known);
});
