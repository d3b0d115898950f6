import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstShown, firstSightingsOf, formatSpan, leastAnswers, type Report, reportOf } from "@/lib/exam/report";
import { answersSlice } from "@/lib/progress/answers";
import type { Attempt } from "@/lib/progress/attempt";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { sectionNames } from "@/lib/quiz/address";
import type { Share } from "@/lib/quiz/summary";
import { objectivesOf } from "@/lib/site/exam-objectives";
import { anAttempt, anEvent, attemptEnded, type Sitting } from "@/tests/support/an-attempt";
import { anEntry, entriesOf } from "@/tests/support/an-entry";

/** The report of an attempt that the log has seen after these events. */
function reportAfter(attempt: Attempt, before: readonly ProgressEvent[] = []): Report {
  return reportOf(attempt, firstSightingsOf(attempt, sliceOf(answersSlice, [...before, attemptEnded(attempt)])));
}

const inPercent = ({ likely }: Share) => likely && [Math.round(likely.low * 100), Math.round(likely.high * 100)];
const idsOf = (items: Report["items"]) => items.map(({ question }) => question);

/** So many questions of each section of ACE, `ace-001` on. */
function formOf(...questions: readonly number[]) {
  const objectives = questions.flatMap((count, at) => Array.from({ length: count }, () => `${at + 1}.1`));
  return objectives.map((objective, at) => anEntry({ id: `ace-${String(at + 1).padStart(3, "0")}`, objective }));
}

const answeredBefore = (question: string) =>
  anEvent(
    { type: "question-answered", question, revision: "0123456789abcdef", bank: "0123456789abcdef", chosen: ["a"], verdict: "correct", where: "quiz" },
    1_000,
    `practised-${question}`,
  );

describe("the result", () => {
  test("has a Jeffreys interval for each section and topic, counted on what was new", () => {
    // Of each section of 20 four of five are right, 16 of 20: the interval of that is 59 to 93 %.
    const report = reportAfter(anAttempt({ entries: formOf(20, 20, 20, 20), marks: "++++-" }));
    expect(report.sections.map(({ name, share }) => [name, share.right, share.answered, inPercent(share)])).toEqual(
      ["ace-1", "ace-2", "ace-3", "ace-4"].map((section) => [section, 16, 20, [59, 93]]),
    );
    expect(report.topics.map(({ name, share }) => [name, share.right, share.answered])).toEqual([["ha-and-failover", 64, 80]]);
  });

  test("has a total where every section has answers enough: 40 of 50 is likely 67 to 89 %", () => {
    const report = reportAfter(anAttempt({ entries: formOf(10, 15, 15, 10), marks: "++++-" }));
    expect([report.whole?.right, report.whole?.answered, report.whole && inPercent(report.whole)]).toEqual([40, 50, [67, 89]]);
    expect(report.thin).toEqual([]);
  });

  test("has no total while one section has fewer than five answers to new questions, and says which and how many", () => {
    expect(leastAnswers).toBe(5);
    const report = reportAfter(anAttempt({ entries: formOf(10, 15, 15, 4) }));
    expect(report.whole).toBeUndefined();
    expect(report.thin).toEqual([{ section: "ace-4", answered: 4 }]);
    // A section that the form does not ask of at all has too few as well.
    expect(reportAfter(anAttempt({ entries: formOf(20) })).thin.map(({ section, answered }) => [section, answered])).toEqual([
      ["ace-2", 0],
      ["ace-3", 0],
      ["ace-4", 0],
    ]);
    expect(reportAfter(anAttempt({ entries: formOf(10, 15, 15, 5) })).whole?.answered).toBe(45);
  });

  test("counts questions that were met before apart, and only there", () => {
    const entries = formOf(6, 6, 6, 6);
    const { whole, repeats, sections, thin } = reportAfter(anAttempt({ entries, marks: "++-" }), [answeredBefore("ace-001"), answeredBefore("ace-003")]);
    // Section 1 asks ace-001 to ace-006, of which four are new: too few for a total.
    expect(whole).toBeUndefined();
    expect(thin).toEqual([{ section: "ace-1", answered: 4 }]);
    expect(repeats).toEqual({ right: 1, answered: 2 });
    expect(sections[0]).toMatchObject({ questions: 6, share: { right: 3, answered: 4 }, repeats: { right: 1, answered: 2 } });
  });

  test("of a form that is sat again holds nothing new at all", () => {
    const entries = formOf(10, 15, 15, 10);
    const before = attemptEnded(anAttempt({ entries }, { id: "before", startedAt: 1_000_000 }));
    const again = reportAfter(anAttempt({ entries }, { id: "again" }), [before]);
    expect([again.whole, again.repeats]).toEqual([undefined, { right: 50, answered: 50 }]);
    expect(again.sections.every(({ share }) => share.answered === 0 && share.likely === undefined)).toBe(true);
  });

  test("leaves open questions out of every share and names them", () => {
    const report = reportAfter(anAttempt({ entries: formOf(10), marks: "+o.-+" }));
    expect([report.answered, report.sections[0]?.open, idsOf(report.open)]).toEqual([6, 4, ["ace-002", "ace-003", "ace-007", "ace-008"]]);
    expect(report.items[2]).toMatchObject({ ms: undefined, verdict: "unanswered" });
  });

  test("takes a question that was left open before as met: the report of that attempt told what holds", () => {
    const entries = formOf(4);
    const before = anAttempt({ entries, marks: "+o.o" }, { id: "before", startedAt: 1_000_000 });
    const after = anAttempt({ entries }, { id: "after" });
    const first = sliceOf(answersSlice, [attemptEnded(before), attemptEnded(after)]).first;
    const newIn = (attempt: Attempt) => [...firstSightingsOf(attempt, { first, shown: firstShown([after, before]) })];
    // Of the four the third was never on the screen.
    expect(newIn(after)).toEqual(["ace-003"]);
    expect(newIn(before)).toEqual(["ace-001"]);
  });

  test("counts as new what a browser that stores nothing knows nothing of", () => {
    const attempt = anAttempt({ entries: formOf(10) });
    expect(firstSightingsOf(attempt, answersSlice.empty).size).toBe(10);
    // What was practised after the attempt does not make it a repeat.
    expect(firstSightingsOf(attempt, sliceOf(answersSlice, [{ ...answeredBefore("ace-001"), at: attempt.lastSeen + 1 }])).size).toBe(10);
    expect(firstSightingsOf(attempt, sliceOf(answersSlice, [answeredBefore("ace-001")])).size).toBe(9);
  });
});

test("coverage says how many objectives of the exam were touched, and which have five answers to new questions", () => {
  const entries = [...Array.from({ length: 5 }, () => "2.2"), "2.3", "4.1"].map((objective, at) => anEntry({ id: `ace-00${at + 1}`, objective }));
  const { coverage } = reportAfter(anAttempt({ entries, marks: "++++++o" }));
  expect([coverage.objectives.length, coverage.touched, coverage.enough]).toEqual([objectivesOf("ace").length, 2, 1]);
  expect(coverage.objectives.find(({ id }) => id === "4.1")).toMatchObject({ asked: 1, answered: 0 });
});

describe("the pace", () => {
  test("holds the questions against an even share of the time, and names those that took longest", () => {
    // Ten questions in 24 minutes are 144 seconds each.
    const { pace } = reportAfter(anAttempt({ entries: entriesOf("ace", 10), seconds: [60, 145, 60, 400, 60, 200, 60, 60, 60, 144], marks: "+-" }));
    expect([pace.evenMs, pace.limitMs, pace.usedMs, pace.leftMs]).toEqual([144_000, 1_440_000, 1_249_000, 191_000]);
    expect(pace.slowest.map(({ place, ms }) => [place, ms])).toEqual([
      [4, 400_000],
      [6, 200_000],
      [2, 145_000],
    ]);
    // Right were the first, third … of 60 seconds each; wrong those of 145, 400, 200, 60 and 144, of which 145 is the middle.
    expect([pace.rightMs, pace.wrongMs]).toEqual([60_000, 145_000]);
  });

  test("reckons with the learner's own time, and without a limit with the usual one", () => {
    const sitting: Sitting = { entries: entriesOf("ace", 10), seconds: [100] };
    const twice = reportAfter(anAttempt(sitting, { factor: 2, deadline: Date.UTC(2026, 10, 20, 9, 48) }));
    expect([twice.pace.evenMs, twice.pace.limitMs, twice.pace.leftMs, twice.timed]).toEqual([288_000, 2_880_000, 1_880_000, true]);
    const without = reportAfter(anAttempt(sitting, { factor: null, deadline: null }));
    expect([without.pace.evenMs, without.pace.limitMs, without.pace.usedMs, without.pace.leftMs, without.timed]).toEqual([
      144_000,
      undefined,
      1_000_000,
      undefined,
      false,
    ]);
  });

  test("takes out pauses and jumps of the clock, unless they were counted", () => {
    const startedAt = Date.UTC(2026, 10, 20, 9);
    const attempt = anAttempt(
      { entries: entriesOf("ace", 10) },
      {
        factor: null,
        deadline: null,
        pausedMs: 600_000,
        // An hour and ten minutes went by on the clock: an hour of it was the clock's, ten minutes were a pause.
        ended: { at: startedAt + 3_600_000 + 600_000 + 900_000, how: "submitted" },
        clockNotes: [
          { at: startedAt + 1, byMs: 3_600_000, counted: "given-back" },
          { at: startedAt + 2, byMs: 60_000, counted: "counted" },
        ],
      },
    );
    const { pace, timed } = reportAfter(attempt);
    expect([pace.usedMs, timed]).toEqual([900_000, false]);
    expect(reportAfter({ ...attempt, factor: 1, deadline: startedAt + 10_000_000 }).timed, "a pause makes it untimed").toBe(false);
  });
});

test("confidence sorts what to look at first and is no part of any share", () => {
  const entries = formOf(8);
  const rated = ["sure", "sure", "guess", "guess", "unsure", "unsure", undefined, undefined] as const;
  const report = reportAfter(anAttempt({ entries, marks: "+-", rated }));
  expect(idsOf(report.sureButWrong)).toEqual(["ace-002"]);
  expect(idsOf(report.missed)).toEqual(["ace-004", "ace-006", "ace-008"]);
  expect(idsOf(report.lucky)).toEqual(["ace-003"]);
  expect(idsOf(report.unsure)).toEqual(["ace-005"]);
  expect(report.confidence).toEqual([
    { confidence: "sure", right: 1, wrong: 1 },
    { confidence: "unsure", right: 1, wrong: 1 },
    { confidence: "guess", right: 1, wrong: 1 },
    { confidence: undefined, right: 1, wrong: 1 },
  ]);
  expect(reportAfter(anAttempt({ entries, marks: "+-" })).sections).toEqual(report.sections);
});

test("what to study next is where most misses and guesses are taught", () => {
  const entries = ["migration", "pricing", "pricing", "pricing", "troubleshooting"].map((topic, at) =>
    anEntry({ id: `ace-00${at + 1}`, topic: topic as "pricing" }),
  );
  const attempt = anAttempt({ entries, marks: "--+-+", rated: [undefined, undefined, "guess", undefined, "sure"] });
  const backups = { chapter: "ha-dr", id: "backups", words: "Backups" };
  const rates = { chapter: "pricing", id: "rates", words: "Rates" };
  const revisions = new Map([
    ["ace-001", { sections: [backups] }],
    ["ace-002", { sections: [rates, backups] }],
    ["ace-004", { sections: [rates, backups] }],
    ["ace-005", { sections: [rates] }],
  ]);
  const { readAgain, topicsAgain } = reportOf(attempt, new Set(), revisions);
  expect(readAgain).toEqual([
    { ...backups, times: 3 },
    { ...rates, times: 2 },
  ]);
  expect(topicsAgain).toEqual([
    { topic: "pricing", times: 3 },
    { topic: "migration", times: 1 },
  ]);
});

test("for any attempt the sums agree with a naive count", () => {
  const exam = fc.constantFrom("ace" as const, "pca" as const);
  const sitting = fc.record({
    exam,
    count: fc.integer({ min: 1, max: 60 }),
    marks: fc.array(fc.constantFrom("+", "-", "o", "."), { minLength: 1, maxLength: 9 }).map((marks) => marks.join("")),
    met: fc.array(fc.nat(59)),
    flagged: fc.array(fc.nat(59)),
    rated: fc.array(fc.constantFrom("guess" as const, "unsure" as const, "sure" as const, undefined), { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(sitting, ({ exam: own, count, marks, met, flagged, rated }) => {
      const entries = entriesOf(own, count);
      const attempt = anAttempt({ exam: own, entries, marks, flagged, rated });
      const report = reportAfter(
        attempt,
        met.flatMap((at) => (entries[at] ? answeredBefore(entries[at].id) : [])),
      );
      let [right, wrong, open, firstRight, firsts] = [0, 0, 0, 0, 0];
      const perSection: Record<string, number> = {};
      for (const [at, { id, objective }] of entries.entries()) {
        const mark = marks[at % marks.length];
        if (mark === "+") right += 1;
        else if (mark === "-") wrong += 1;
        else open += 1;
        if ((mark === "+" || mark === "-") && !met.includes(at)) {
          firsts += 1;
          if (mark === "+") firstRight += 1;
          const section = `${own}-${objective[0]}`;
          perSection[section] = (perSection[section] ?? 0) + 1;
        }
        expect(report.items[at]?.question).toBe(id);
      }
      const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
      for (const parts of [report.sections, report.topics]) {
        expect(sum(parts.map(({ share }) => share.answered))).toBe(firsts);
        expect(sum(parts.map(({ share }) => share.right))).toBe(firstRight);
        expect(sum(parts.map(({ repeats }) => repeats.answered))).toBe(right + wrong - firsts);
        expect(sum(parts.map((part) => part.open))).toBe(open);
        expect(sum(parts.map(({ questions }) => questions))).toBe(count);
      }
      expect([report.answered, report.open.length]).toEqual([right + wrong, open]);
      expect([sum(report.confidence.map((row) => row.right)), sum(report.confidence.map((row) => row.wrong))]).toEqual([right, wrong]);
      expect(report.sureButWrong.length + report.missed.length).toBe(wrong);
      const enough = sectionNames.filter((section) => section.startsWith(own)).every((section) => (perSection[section] ?? 0) >= 5);
      expect(report.whole && [report.whole.right, report.whole.answered]).toEqual(enough ? [firstRight, firsts] : undefined);
      expect(sum(report.coverage.objectives.map(({ answered }) => answered))).toBe(firsts);
      expect(report.flagged.every(({ place }) => flagged.includes(place - 1))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test.each([
  [0, "0:00"],
  [59_400, "0:59"],
  [144_000, "2:24"],
  [3_599_999, "1:00:00"],
  // An hour, two minutes and three seconds.
  [3_723_000, "1:02:03"],
])("%i milliseconds on a question are written %s", (ms, words) => {
  expect(formatSpan(ms)).toBe(words);
});
