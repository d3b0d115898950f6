import { describe, expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { type Memory, remember } from "@/lib/review/memory";
import { historyOf, placeReviews, reviewSlice, type Reviews } from "@/lib/review/reviews";
import { seeded } from "../../support/seeded";
import { answered, attemptEnded, onDay, recalled, undone } from "../../support/study-events";

const objective = "objective:ace-2.2";

/** The histories of which the log says the card. */
const placed = (known: Reviews) => placeReviews(known, () => undefined);

/** What is remembered of a card after these events, in this order. */
function memoryAfter(card: string, ...events: readonly ProgressEvent[]): Memory | undefined {
  return sliceOf(reviewSlice, events).histories.get(card)?.memory;
}

test("a question answered anywhere schedules its objective", () => {
  const quiz = answered("ace-001", onDay(0), { card: objective });
  const exam = attemptEnded("attempt-1", onDay(3), {
    "ace-002": { objective: "2.2", verdict: "incorrect" },
    "ace-003": { objective: "2.2", verdict: "unanswered" },
  });
  const { reviews, memory } = placed(sliceOf(reviewSlice, [quiz, exam])).get(objective) ?? { reviews: [], memory: undefined };

  // What was left open in the exam is no answer.
  expect(reviews.map(({ question, verdict }) => [question, verdict])).toEqual([
    ["ace-001", "correct"],
    ["ace-002", "incorrect"],
  ]);
  expect(memory).toEqual(remember(remember(undefined, { at: onDay(0), verdict: "correct" }), { at: onDay(3), verdict: "incorrect" }));
});

test("an answer of which the log does not say the objective is put in its place by the index", () => {
  const old = answered("ace-001", onDay(0));
  const later = answered("ace-002", onDay(2), { card: objective });
  const known = sliceOf(reviewSlice, [later, old]);
  const all = placeReviews(known, (question) => (question === "ace-001" ? objective : undefined));

  expect(all.get(objective)?.reviews.map(({ question }) => question)).toEqual(["ace-001", "ace-002"]);
  expect(all.get(objective)?.memory).toEqual(memoryAfter(objective, { ...old, card: objective }, later));
  expect([...all.keys()]).toEqual([objective]);
  // What the bank does not know any more schedules nothing.
  expect(placeReviews(sliceOf(reviewSlice, [old]), () => undefined).size).toBe(0);
});

describe("a review that is taken back", () => {
  const first = recalled("fact:a", onDay(0));
  const second = recalled("fact:a", onDay(2), { verdict: "incorrect" });
  const back = undone(second.id, onDay(2, 1));

  test("leaves the card as it was, whichever comes first", () => {
    const before = memoryAfter("fact:a", first);
    expect(memoryAfter("fact:a", first, second)).not.toEqual(before);
    expect(memoryAfter("fact:a", first, second, back)).toEqual(before);
    expect(memoryAfter("fact:a", back, second, first)).toEqual(before);
    // As the page folds it: event by event.
    expect(
      [first, second, back].reduce<Reviews>((known, event) => reviewSlice.fold(known, [event]), reviewSlice.empty).histories.get("fact:a")?.memory,
    ).toEqual(before);
  });

  test("leaves no trace of a card that had no other", () => {
    expect(sliceOf(reviewSlice, [first, undone(first.id, onDay(1))]).histories.has("fact:a")).toBe(false);
  });

  test("leaves its question seen", () => {
    const answer = answered("ace-001", onDay(0), { card: objective, where: "review" });
    for (const events of [
      [answer, undone(answer.id, onDay(1))],
      [undone(answer.id, onDay(1)), answer],
    ]) {
      const known = events.reduce<Reviews>((so, event) => reviewSlice.fold(so, [event]), reviewSlice.empty);
      expect([...known.withdrawn]).toEqual([["ace-001", onDay(0)]]);
    }
  });
});

test("what comes twice, as two merged logs bring it, counts once", () => {
  const answer = answered("ace-001", onDay(0), { card: objective });
  const attempt = attemptEnded("attempt-1", onDay(1), { "ace-002": { objective: "2.2", verdict: "correct" } });
  const once = memoryAfter(objective, answer, attempt);

  expect(memoryAfter(objective, answer, attempt, answer, attempt)).toEqual(once);
  const known = sliceOf(reviewSlice, [answer, attempt]);
  expect(reviewSlice.fold(known, [attempt]).histories.get(objective)?.memory).toEqual(once);
  // The end of one attempt recorded in two tabs a second apart.
  expect(memoryAfter(objective, answer, attempt, attemptEnded("attempt-1", onDay(1, 1), { "ace-002": { objective: "2.2", verdict: "correct" } }))).toEqual(
    memoryAfter(objective, answer, attemptEnded("attempt-1", onDay(1, 1), { "ace-002": { objective: "2.2", verdict: "correct" } })),
  );
});

test("a fold changes nothing in what it is given", () => {
  const known = sliceOf(reviewSlice, [recalled("fact:a", onDay(0))]);
  const before = structuredClone(known);
  reviewSlice.fold(known, [recalled("fact:a", onDay(1)), undone(placed(known).get("fact:a")?.reviews[0]?.id ?? "", onDay(2))]);

  expect(known).toEqual(before);
});

test("the reviews of any log, in any order and in any parts, are those of a recount from its beginning", () => {
  for (let seed = 0; seed < 150; seed += 1) {
    const chance = seeded(seed);
    const given: ProgressEvent[] = [];
    for (let step = 0; step < 40; step += 1) {
      const at = onDay(chance.below(90), chance.below(600));
      const verdict = chance.pick(["correct", "incorrect"] as const);
      const confidence = chance.pick(["guess", "unsure", "sure"] as const);
      const kind = chance.below(10);
      const earlier = given.filter(({ type }) => type === "card-reviewed" || type === "question-answered");
      if (kind < 4) given.push(recalled(chance.pick(["fact:a", "fact:b", "erratum:c"]), at, { verdict, confidence }));
      else if (kind < 8) given.push(answered(chance.pick(["ace-001", "ace-002"]), at, { verdict, confidence, card: objective, where: "review" }));
      else if (kind < 9 && earlier.length > 0) given.push(undone(chance.pick(earlier).id, at));
      else given.push(attemptEnded(chance.pick(["one", "two"]), at, { "ace-002": { objective: "2.2", verdict } }));
    }
    // Naively: everything that stands, by the clock, one review after the other.
    const gone = new Set(given.flatMap((event) => (event.type === "review-undone" ? event.event : [])));
    const ends = given.filter((event) => event.type === "attempt-ended").toSorted((a, b) => a.at - b.at);
    const lastEnds = ends.filter((event) => ends.findLast(({ attempt }) => attempt.id === event.attempt.id) === event);
    const standing = [...given.filter(({ id, type }) => type !== "attempt-ended" && !gone.has(id)), ...lastEnds].toSorted(
      (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
    );
    const recount = new Map<string, Memory | undefined>();
    for (const event of standing) {
      if (event.type === "card-reviewed") recount.set(event.card, remember(recount.get(event.card), event));
      if (event.type === "question-answered") recount.set(objective, remember(recount.get(objective), event));
      const verdict = event.type === "attempt-ended" && event.attempt.verdicts?.["ace-002"];
      if (verdict === "correct" || verdict === "incorrect") recount.set(objective, remember(recount.get(objective), { at: event.at, verdict }));
    }

    const shuffled = given
      .map((event) => ({ event, rank: chance.below(1e9) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ event }) => event);
    const cut = chance.below(shuffled.length);
    const inParts = reviewSlice.fold(reviewSlice.fold(reviewSlice.empty, shuffled.slice(0, cut)), shuffled.slice(cut));
    const oneByOne = shuffled.reduce<Reviews>((known, event) => reviewSlice.fold(known, [event]), reviewSlice.empty);
    for (const known of [sliceOf(reviewSlice, given), inParts, oneByOne]) {
      expect(new Map([...known.histories].map(([card, { memory }]) => [card, memory])), `seed ${seed}`).toEqual(recount);
      for (const history of placed(known).values()) expect(historyOf(history.reviews)).toEqual(history);
    }
    expect(inParts.withdrawn).toEqual(oneByOne.withdrawn);
    expect(inParts.undone).toEqual(oneByOne.undone);
  }
});

test("a history survives being kept and read, whatever its ids are", () => {
  const odd = {
    ...answered('ace"\n001', onDay(0), { card: objective, where: "review", confidence: "guess", verdict: "incorrect" }),
    id: 'an "id"\nof two lines',
  };
  const known = structuredClone(sliceOf(reviewSlice, [odd, attemptEnded("one", onDay(1), { "ace-002": { objective: "2.2", verdict: "correct" } })]));

  expect(placed(known).get(objective)?.reviews).toEqual([
    { id: odd.id, at: onDay(0), verdict: "incorrect", confidence: "guess", question: odd.question, queued: true },
    { id: "one/ace-002", at: onDay(1), verdict: "correct", question: "ace-002", attempt: "one" },
  ]);
  expect(
    placed(reviewSlice.fold(known, [undone(odd.id, onDay(2))]))
      .get(objective)
      ?.reviews.map(({ question }) => question),
  ).toEqual(["ace-002"]);
});
