import type { Attempt, ExamForm, ExamGiven } from "@/lib/progress/attempt";
import type { Happening, ProgressEvent } from "@/lib/progress/event";
import { eventVersion } from "@/lib/progress/version";
import type { IndexEntry, Revision } from "@/lib/question/bank";
import { entriesOf } from "./an-entry";

type Exam = ExamForm["exam"];
type Confidence = NonNullable<ExamGiven["confidence"]>;

/** What a test says of a sitting; everything else is made up. */
export interface Sitting {
  exam?: Exam;
  /** The questions in the exam's order: real ones of the bank's index, or ten made-up ones. */
  entries?: readonly IndexEntry[];
  /** The questions as they are shown, by id: with them what was chosen agrees with what became of it. Else `a` is right. */
  revisions?: ReadonlyMap<string, Pick<Revision, "choices" | "choose">>;
  /** What became of the questions in order, begun anew at the end: `+` right, `-` wrong, `o` seen and left open, `.` never seen. */
  marks?: string;
  /** How sure the learner was of each in order, begun anew at the end; nothing where it was not said. */
  rated?: readonly (Confidence | undefined)[];
  /** Seconds on the screen, in the same manner. */
  seconds?: readonly number[];
  /** Places from 0 of the questions that are flagged. */
  flagged?: readonly number[];
  /** Places from 0 of the questions of which a choice is struck out. */
  struck?: readonly number[];
  form?: Partial<ExamForm>;
}

/** When made-up attempts begin. */
const aMorning = Date.UTC(2026, 10, 20, 9);

/** An attempt that was submitted after its questions' time; a test names what matters to it. */
export function anAttempt(sitting: Sitting = {}, changes: Partial<Attempt> = {}): Attempt {
  const { exam = "ace", entries = entriesOf(exam, 10), revisions, marks = "+", rated = [], seconds = [90], flagged = [], struck = [] } = sitting;
  const cycle = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
  const given: Attempt["given"] = {};
  const verdicts: NonNullable<Attempt["verdicts"]> = {};
  for (const [at, { id }] of entries.entries()) {
    const mark = marks[at % marks.length];
    verdicts[id] = mark === "+" ? "correct" : mark === "-" ? "incorrect" : "unanswered";
    if (mark === ".") continue;
    const { right, wrong } = choicesOf(revisions?.get(id));
    const confidence = cycle(rated, at);
    given[id] = {
      chosen: mark === "+" ? right : mark === "-" ? wrong : [],
      struck: struck.includes(at) ? [revisions?.get(id)?.choices.find((choice) => !choice.right && !wrong.includes(choice.id))?.id ?? "d"] : [],
      ...(flagged.includes(at) && { flagged: true as const }),
      ...(confidence && { confidence }),
      ms: (cycle(seconds, at) ?? 0) * 1000,
    };
  }
  const startedAt = changes.startedAt ?? aMorning;
  const limitMs = sitting.form?.limitMs ?? entries.length * 144_000;
  const endedAt = startedAt + Object.values(given).reduce((sum, { ms }) => sum + ms, 0);
  return {
    v: 1,
    id: "attempt-1",
    form: {
      exam,
      form: "a",
      profile: "standard",
      seed: "form-a",
      bank: "0123456789abcdef",
      address: `/exams/${exam}/a/`,
      cases: [...new Set(entries.flatMap((entry) => entry.case ?? []))],
      questions: entries.map(({ id, hash, objective, topic, case: study }) => ({
        question: id,
        revision: hash,
        objective,
        topic,
        ...(study && { case: study }),
      })),
      ...sitting.form,
      limitMs,
    },
    startedAt,
    factor: 1,
    deadline: startedAt + limitMs,
    pausedMs: 0,
    lastSeen: endedAt,
    clockNotes: [],
    place: "review",
    given,
    steps: entries.length * 2,
    ended: { at: endedAt, how: "submitted" },
    verdicts,
    ...changes,
  };
}

/** What a learner who is right chooses, and one who is not. */
function choicesOf(revision: Pick<Revision, "choices" | "choose"> | undefined): { right: string[]; wrong: string[] } {
  if (!revision) return { right: ["a"], wrong: ["b"] };
  const right = revision.choices.filter((choice) => choice.right).map(({ id }) => id);
  const others = revision.choices.filter((choice) => !choice.right).map(({ id }) => id);
  // One wrong, the rest right: the nearest that misses.
  return { right, wrong: [...right.slice(1), ...others.slice(0, 1)] };
}

/** An event of the log at a moment; a test names what happened. */
export function anEvent(happening: Happening, at: number, id = `event-${happening.type}-${at}`): ProgressEvent {
  return { ...happening, id, at, v: eventVersion };
}

/** The event that keeps an ended attempt. */
export function attemptEnded(attempt: Attempt, at = attempt.ended?.at ?? attempt.lastSeen): ProgressEvent {
  return anEvent({ type: "attempt-ended", attempt }, at, `ended-${attempt.id}`);
}
