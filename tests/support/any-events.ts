import * as fc from "fast-check";
import type { Attempt } from "@/lib/progress/attempt";
import type { Happening, ProgressEvent } from "@/lib/progress/event";

/** Few names and few moments, so that events meet: two answers to one question, at one moment even. */
const chapter = fc.constantFrom("overview", "ha-dr", "pricing");
const question = fc.constantFrom("ace-001", "ace-002", "pca-001");
const run = fc.constantFrom("run-1", "run-2", "run-3");
const attemptId = fc.constantFrom("attempt-1", "attempt-2", "attempt-3");
const confidence = fc.constantFrom("guess", "unsure", "sure");
const verdict = fc.constantFrom("correct", "incorrect");
const objective = { exam: fc.constantFrom("ace", "pca"), objective: fc.constantFrom("1.1", "2.2") };
const at = fc.integer({ min: 1, max: 12 }).map((minute) => 1_780_000_000_000 + minute * 60_000);

/** An attempt that is over, of three questions, of which some are answered. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({ id: attemptId, startedAt: at, verdicts: fc.array(fc.constantFrom("correct", "incorrect", "unanswered"), { minLength: 3, maxLength: 3 }) })
  .map(({ id, startedAt, verdicts }) => {
    const ids = ["ace-001", "ace-002", "pca-001"];
    const byId = <Value>(valueOf: (index: number) => Value) => Object.fromEntries(ids.map((name, index) => [name, valueOf(index)]));
    return {
      v: 1,
      id,
      form: {
        exam: "ace",
        form: "a",
        profile: "standard",
        seed: "s",
        bank: "b1",
        address: "/exams/ace/a/",
        limitMs: 7_200_000,
        cases: [],
        questions: ids.map((name) => ({ question: name, revision: "r1", objective: "2.2", topic: "ha" })),
      },
      startedAt,
      factor: 1,
      deadline: startedAt + 7_200_000,
      pausedMs: 0,
      lastSeen: startedAt + 60_000,
      clockNotes: [],
      place: "review",
      given: byId(() => ({ chosen: ["a"], struck: [], ms: 1_000 })),
      steps: 3,
      ended: { at: startedAt + 60_000, how: "submitted" },
      verdicts: byId((index) => verdicts[index] ?? "unanswered"),
    };
  });

const answer = {
  type: fc.constant("question-answered"),
  question,
  revision: fc.constant("r1"),
  bank: fc.constant("b1"),
  chosen: fc.constantFrom(["a"], ["b", "c"]),
  verdict,
};

/** Every kind of event, by its type. */
const happenings = {
  "chapter-done": fc.record({ type: fc.constant("chapter-done"), chapter }),
  "chapter-reopened": fc.record({ type: fc.constant("chapter-reopened"), chapter }),
  "stopped-at": fc.record({ type: fc.constant("stopped-at"), chapter, section: fc.constantFrom("backups", "rates") }),
  "objective-ticked": fc.record({ type: fc.constant("objective-ticked"), ...objective }),
  "objective-unticked": fc.record({ type: fc.constant("objective-unticked"), ...objective }),
  "question-answered": fc.oneof(
    fc.record({ ...answer, where: fc.constantFrom("quiz", "study"), confidence, run }),
    fc.record({ ...answer, where: fc.constant("review"), card: question }),
  ),
  "run-started": fc.record({
    type: fc.constant("run-started"),
    run,
    bank: fc.constant("b1"),
    seed: fc.constant("s"),
    address: fc.constantFrom("/quiz/?seed=1", "/quiz/?seed=2"),
    questions: fc.constant([
      { question: "ace-001", revision: "r1" },
      { question: "ace-002", revision: "r1" },
    ]),
  }),
  "run-ended": fc.record({ type: fc.constant("run-ended"), run }),
  "attempt-ended": fc.record({ type: fc.constant("attempt-ended"), attempt: anyAttempt }),
  "attempt-deleted": fc.record({ type: fc.constant("attempt-deleted"), attempt: attemptId }),
  "card-reviewed": fc.record({ type: fc.constant("card-reviewed"), card: fc.constantFrom("fact:a", "erratum:b"), verdict, confidence }),
  "review-undone": fc.record({ type: fc.constant("review-undone"), event: fc.constantFrom("event-0001", "event-0002") }),
  "note-written": fc.record({
    type: fc.constant("note-written"),
    note: fc.constantFrom("note-1", "note-2"),
    chapter,
    section: fc.constant("backups"),
    text: fc.string(),
  }),
  "note-deleted": fc.record({ type: fc.constant("note-deleted"), note: fc.constantFrom("note-1", "note-2") }),
  "plan-set": fc.record({ type: fc.constant("plan-set"), plan: fc.option(fc.constant({ exam: "ace", date: "2027-03-01", minutes: 30 })) }),
  "preference-set": fc.record({ type: fc.constant("preference-set"), name: fc.constant("minutes"), value: fc.oneof(fc.nat(), fc.boolean(), fc.string()) }),
} satisfies Record<ProgressEvent["type"], fc.Arbitrary<unknown>>;

const anyHappening = fc.oneof(...Object.values(happenings)) as fc.Arbitrary<Happening>;

/** Up to so many events of all kinds, each with an id of its own, in no order of time. */
export function anyEvents(maxLength = 30): fc.Arbitrary<ProgressEvent[]> {
  return fc
    .array(fc.record({ happening: anyHappening, at }), { maxLength })
    .map((all) => all.map(({ happening, at: when }, index) => ({ ...happening, id: `event-${String(index + 1).padStart(4, "0")}`, at: when, v: 2 })));
}
