import {
  array,
  enum as oneOf,
  type infer as Infer,
  int,
  literal,
  maxLength,
  minLength,
  nonnegative,
  nullable,
  number,
  optional,
  positive,
  record,
  strictObject,
  string,
} from "zod/mini";

const id = string().check(minLength(1), maxLength(200));
const ms = number().check(nonnegative());

/** What an attempt asks, in order. It is settled at the start: a bank that changes later changes nothing in it. */
export const formSchema = strictObject({
  exam: oneOf(["ace", "pca"]),
  /** The fixed forms are `a`, `b`, `c`; `seeded` is drawn by the seed. */
  form: oneOf(["a", "b", "c", "seeded"]),
  /** What it rehearses: the whole exam, its renewal, a short one in proportion, or sections and topics of the learner's choice. */
  profile: oneOf(["standard", "renewal", "short", "custom"]),
  /** By which questions are drawn and choices are ordered. */
  seed: id,
  /** The version of the bank. */
  bank: id,
  /** The address that gives this form again, path and parameters. */
  address: id.check(maxLength(2_000)),
  /** How long the exam has, before the learner's own policy; in milliseconds. */
  limitMs: number().check(positive()),
  /** The case studies shown beside their questions. */
  cases: array(id),
  questions: array(strictObject({ question: id, revision: id, objective: id, topic: id, case: optional(id) })).check(minLength(1)),
});

/** A form as it is sat: which questions in which order, of which revision, and from where it can be had again. */
export type ExamForm = Infer<typeof formSchema>;

const givenSchema = strictObject({
  /** Ids of choices, in the order in which they were chosen. */
  chosen: array(id),
  /** Ids of choices that the learner struck out. */
  struck: array(id),
  flagged: optional(literal(true)),
  /** Rated in the room or in the review before the report; never part of a score. */
  confidence: optional(oneOf(["guess", "unsure", "sure"])),
  /** For how long it was on the screen. */
  ms,
});

/** What was given to a question. A question that is not in the record was never on the screen. */
export type ExamGiven = Infer<typeof givenSchema>;

/** A notice that the device's clock went another way than time: by how much, and whether time was given back or counted. */
const clockNoteSchema = strictObject({ at: number().check(positive()), byMs: number(), counted: oneOf(["given-back", "counted", "open"]) });

export type ClockNote = Infer<typeof clockNoteSchema>;

/** One sitting of a form, running or over. Keyed by ids, never by places; holds a deadline and never the time left. */
export const attemptSchema = strictObject({
  v: literal(1),
  id,
  form: formSchema,
  startedAt: number().check(positive()),
  /** How often the usual time the learner takes; null for no limit. */
  factor: nullable(number().check(positive())),
  /** When time is up by the device's clock; null without a limit. Moves when a pause ends or the device's clock was set. */
  deadline: nullable(number().check(positive())),
  /** Since when it is paused. */
  pausedAt: optional(number().check(positive())),
  pausedMs: ms,
  /** The latest moment by the device's clock at which it was seen running. */
  lastSeen: number().check(positive()),
  clockNotes: array(clockNoteSchema),
  /** The question on the screen, or `review`. */
  place: id,
  given: record(id, givenSchema),
  /** Counts every step taken: of two records of one attempt the one with more steps is the later. */
  steps: int().check(nonnegative()),
  ended: optional(strictObject({ at: number().check(positive()), how: oneOf(["submitted", "time-up", "put-aside"]) })),
  /** What became of each answer when it was marked, by question id. Written once, at the end. */
  verdicts: optional(record(id, oneOf(["correct", "incorrect", "unanswered"]))),
});

export type Attempt = Infer<typeof attemptSchema>;

/** The attempt, or undefined when the stored data is none that this version can read. */
export function readAttempt(stored: unknown): Attempt | undefined {
  const result = attemptSchema.safeParse(stored);
  return result.success ? result.data : undefined;
}
