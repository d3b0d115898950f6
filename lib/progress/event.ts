import { array, discriminatedUnion, enum as oneOf, type infer as Infer, literal, minLength, number, optional, positive, strictObject, string } from "zod/mini";

/**
 * Everything the site remembers is one of these events, appended and never changed. A chapter, section or objective is
 * named by its permanent id, so that a new title or address changes nothing.
 */
const base = {
  /** Unique over devices: two logs can be merged without doubles. */
  id: string().check(minLength(8)),
  /** When it happened, in milliseconds since 1970 by the device's clock. */
  at: number().check(positive()),
  /** Version of the shape; a reader refuses what is newer than it knows. */
  v: literal(1),
};

/** An objective of an exam guide: `ace`, "2.2". */
const objective = { exam: oneOf(["ace", "pca"]), objective: string().check(minLength(1)) };

const named = string().check(minLength(1));

/** A question as it was shown: its id and the hash of its revision. */
const shownQuestion = { question: named, revision: named };

const progressEventSchema = discriminatedUnion("type", [
  strictObject({ ...base, type: literal("chapter-done"), chapter: string() }),
  strictObject({ ...base, type: literal("chapter-reopened"), chapter: string() }),
  /** Where reading stopped: the last section that was on the screen for a while. */
  strictObject({ ...base, type: literal("stopped-at"), chapter: string(), section: string() }),
  strictObject({ ...base, type: literal("objective-ticked"), ...objective }),
  strictObject({ ...base, type: literal("objective-unticked"), ...objective }),
  /** A question was answered and its answer shown. The verdict is kept beside the choices: a key that is mended later changes no old mark. */
  strictObject({
    ...base,
    type: literal("question-answered"),
    ...shownQuestion,
    /** The version of the bank. */
    bank: named,
    /** Ids of choices. */
    chosen: array(named).check(minLength(1)),
    verdict: oneOf(["correct", "incorrect"]),
    confidence: optional(oneOf(["guess", "unsure", "sure"])),
    where: oneOf(["quiz", "chapter", "study"]),
    /** The run that it belongs to, and the seed by which its choices were ordered. */
    run: optional(named),
    seed: optional(string()),
  }),
  /** A quiz was begun: everything that takes it up again after a reload. */
  strictObject({
    ...base,
    type: literal("run-started"),
    run: named,
    bank: named,
    seed: string(),
    /** The address that asked for it, path and parameters. */
    address: named,
    questions: array(strictObject(shownQuestion)),
  }),
  /** A quiz was brought to its summary, or given up. */
  strictObject({ ...base, type: literal("run-ended"), run: named }),
]);

export type ProgressEvent = Infer<typeof progressEventSchema>;

type WithoutBase<Event> = Event extends unknown ? Omit<Event, "id" | "at" | "v"> : never;

/** What happened, before the log gives it its id, time and version. */
export type Happening = WithoutBase<ProgressEvent>;

/** The event, or undefined when the stored data is none that this version can read. */
export function readEvent(stored: unknown): ProgressEvent | undefined {
  const result = progressEventSchema.safeParse(stored);
  return result.success ? result.data : undefined;
}
