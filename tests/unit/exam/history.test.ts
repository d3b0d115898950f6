import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareAttempts, endOf, glanceAt, newestFirst, replayAddress, trendOf } from "@/lib/exam/history";
import { answersSlice } from "@/lib/progress/answers";
import type { Attempt } from "@/lib/progress/attempt";
import { attemptsSlice } from "@/lib/progress/attempts";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { anAttempt, anEvent, attemptEnded } from "@/tests/support/an-attempt";
import { entriesOf } from "@/tests/support/an-entry";

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 16, 9);
const all = entriesOf("ace", 40);

/** An attempt so many days after Monday. */
const on = (days: number, sitting: Parameters<typeof anAttempt>[0] = {}, changes: Partial<Attempt> = {}) =>
  anAttempt({ entries: all, ...sitting }, { id: `on-day-${days}`, startedAt: monday + days * day, ...changes });

/** What a log knows of these attempts. */
const answersTo = (...attempts: readonly Attempt[]) =>
  sliceOf(
    answersSlice,
    attempts.map((attempt) => attemptEnded(attempt)),
  );

test("attempts stand in the order of their ends, the newest first, by id where two ended at once", () => {
  const ended = { at: monday, how: "submitted" } as const;
  const list = [on(1), on(3), on(2), on(0, {}, { id: "b", ended }), on(0, {}, { id: "a", ended })];
  expect(newestFirst(list).map(({ id }) => id)).toEqual(["on-day-3", "on-day-2", "on-day-1", "a", "b"]);
});

describe("the trend of a section", () => {
  const first = on(0, { entries: all.slice(0, 20), marks: "+-" });
  const second = on(2, { entries: all.slice(20), marks: "++++-" });

  test("has a point for each attempt with its share and interval, the oldest first", () => {
    const trend = trendOf("ace", [second, first], answersTo(first, second));
    expect(trend.map(({ section }) => section)).toEqual(["ace-1", "ace-2", "ace-3", "ace-4"]);
    // The sections come in turn: of the first twenty, section 1 asks the places 1, 5, 9, 13, 17, all of them right.
    expect(trend[0]?.points.map(({ attempt, share }) => [attempt, share.right, share.answered])).toEqual([
      ["on-day-0", 5, 5],
      ["on-day-2", 4, 5],
    ]);
    // 4 of 5: 37 to 98 %.
    const likely = trend[0]?.points[1]?.share.likely;
    expect([Math.round((likely?.low ?? 0) * 100), Math.round((likely?.high ?? 0) * 100)]).toEqual([37, 98]);
  });

  test("rises by nothing that was only remembered: a form that is sat again adds no point", () => {
    const again = on(5, { entries: all.slice(0, 20), marks: "+" });
    const trend = trendOf("ace", [first, second, again], answersTo(first, second, again));
    expect(trend.every(({ points }) => points.every(({ attempt }) => attempt !== again.id))).toBe(true);
  });

  test("is that of one exam", () => {
    const other = on(1, { exam: "pca", entries: entriesOf("pca", 12) });
    const answers = answersTo(first, other);
    expect(trendOf("pca", [first, other], answers).flatMap(({ points }) => points.map(({ attempt }) => attempt))).toEqual(
      Array.from({ length: 6 }, () => other.id),
    );
  });
});

test("a glance tells how much was answered, how much of it was new, and a total only where the report has one", () => {
  const few = on(0, { entries: all.slice(0, 10), marks: "++-o+" });
  expect(glanceAt(few, answersTo(few))).toEqual({ questions: 10, answered: 8, news: 8, whole: undefined });
  const many = on(1, { entries: all, marks: "+" });
  // Ten of the forty were answered the day before, of which the two open ones are still new.
  expect(glanceAt(many, answersTo(few, many))).toMatchObject({ questions: 40, answered: 40, news: 32, whole: { right: 32, answered: 32 } });
});

describe("two attempts", () => {
  const entries = all.slice(0, 4);

  test("at the same questions are compared one by one, in whichever order they are named", () => {
    const before = on(0, { entries, marks: "+-o-" });
    const after = on(1, { entries: entries.toReversed(), marks: "o++-" });
    for (const pair of [
      [before, after],
      [after, before],
    ] as const) {
      const compared = compareAttempts(...pair, answersTo(before, after));
      if (compared.kind !== "same-questions") throw new Error(compared.kind);
      expect([compared.before.id, compared.after.id]).toEqual(["on-day-0", "on-day-1"]);
      // In the order of the later: ace-004 is wrong and then open, ace-003 open and then right, and so on.
      expect(compared.questions.map(({ question, before: was, after: is, change }) => [question, was, is, change])).toEqual([
        ["ace-004", "incorrect", "unanswered", "same"],
        ["ace-003", "unanswered", "correct", "better"],
        ["ace-002", "incorrect", "correct", "better"],
        ["ace-001", "correct", "incorrect", "worse"],
      ]);
      expect(compared.counts).toEqual({ better: 2, worse: 1, same: 1 });
    }
  });

  test("tell where a question was mended between them", () => {
    const before = on(0, { entries });
    const after = on(1, { entries: entries.map((entry, at) => (at === 1 ? { ...entry, hash: "fedcba9876543210" } : entry)) });
    const compared = compareAttempts(before, after, answersTo(before, after));
    expect(compared.kind === "same-questions" && compared.questions.map(({ isMended }) => isMended)).toEqual([false, true, false, false]);
  });

  test("at other questions are compared section by section, on what was new in each", () => {
    const before = on(0, { entries: all.slice(0, 8), marks: "+-" });
    const after = on(1, { entries: all.slice(4, 16), marks: "+" });
    const compared = compareAttempts(before, after, answersTo(before, after));
    if (compared.kind !== "sections") throw new Error(compared.kind);
    expect(compared.shared).toBe(4);
    // Section 1 asks ace-001 and ace-005 before, both right; after it ace-005 again, and ace-009 and ace-013 that are new.
    expect(compared.sections.map(({ section, before: was, after: is }) => [section, was.right, was.answered, is.right, is.answered])).toEqual([
      ["ace-1", 2, 2, 2, 2],
      ["ace-2", 0, 2, 2, 2],
      ["ace-3", 2, 2, 2, 2],
      ["ace-4", 0, 2, 2, 2],
    ]);
  });

  test("at two exams have nothing in common", () => {
    const other = on(1, { exam: "pca", entries: entriesOf("pca", 12) });
    expect(compareAttempts(on(0), other, answersTo(on(0), other)).kind).toBe("other-exams");
  });
});

describe("sitting a form again", () => {
  test.each(["/exams/ace/a/", "/exams/pca/seeded/?seed=k3x9&n=50&bank=0123456789abcdef&time=1.5"])("leads to %s", (address) => {
    expect(replayAddress(anAttempt({ form: { address } }))).toBe(address);
  });

  test.each([
    "https://example.org/exams/ace/a/",
    "//example.org/",
    "javascript:alert(1)",
    "/exams/ace/a/../../../x",
    "/exams/aws/a/",
    "/exams/ace/a/?seed=<script>",
  ])("leads nowhere by %s", (address) => {
    expect(replayAddress(anAttempt({ form: { address } }))).toBeUndefined();
  });
});

test("the history follows from the events alone: in any order they give the same", () => {
  const events: ProgressEvent[] = Array.from({ length: 9 }, (_, at) =>
    attemptEnded(on(at, { entries: all.slice(at * 3, at * 3 + 12), marks: ["+", "+-", "-o+"][at % 3] ?? "+" })),
  );
  events.push(anEvent({ type: "attempt-deleted", attempt: "on-day-4" }, monday + 20 * day));
  const historyOf = (log: readonly ProgressEvent[]) => {
    const attempts = newestFirst(sliceOf(attemptsSlice, log).ended.values());
    const answers = sliceOf(answersSlice, log);
    return { attempts, trend: trendOf("ace", attempts, answers), glances: attempts.map((attempt) => glanceAt(attempt, answers)) };
  };
  const inOrder = historyOf(events);
  expect(inOrder.attempts.map(endOf)).toEqual(inOrder.attempts.map(endOf).toSorted((a, b) => b - a));
  expect(inOrder.attempts).toHaveLength(8);
  const places = fc.shuffledSubarray([...events.keys()], { minLength: events.length });
  fc.assert(
    fc.property(places, (shuffled) => {
      expect(historyOf(shuffled.flatMap((at) => events[at] ?? []))).toEqual(inOrder);
    }),
  );
});
