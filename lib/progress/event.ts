import {
  array,
  boolean,
  discriminatedUnion,
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
  regex,
  strictObject,
  string,
  union,
} from "zod/mini";
import { attemptSchema } from "./attempt";
import { bringUp } from "./migrate";
import { eventVersion } from "./version";

/**
 * Everything the site remembers is one of these events, appended and never changed. A chapter, section or objective is
 * named by its permanent id, so that a new title or address changes nothing.
 */
const base = {
  /** Unique over devices: two logs can be merged without doubles. */
  id: string().check(minLength(8), maxLength(200)),
  /** When it happened, in milliseconds since 1970 by the device's clock. */
  at: number().check(positive()),
  /** Version of the shape; a reader refuses what is newer than it knows and brings up what is older. */
  v: literal(eventVersion),
};

const named = string().check(minLength(1), maxLength(200));

/** An objective of an exam guide: `ace`, "2.2". */
const objective = { exam: oneOf(["ace", "pca"]), objective: named };

/** A question as it was shown: its id and the hash of its revision. */
const shownQuestion = { question: named, revision: named };

const confidence = oneOf(["guess", "unsure", "sure"]);
const day = string().check(regex(/^\d{4}-\d{2}-\d{2}$/));

/** The shape of every event, of which the published schema is made. */
export const progressEventSchema = discriminatedUnion("type", [
  /** `sections` holds what each section of the chapter was when it was marked: its hash by its id. */
  strictObject({ ...base, type: literal("chapter-done"), chapter: string(), sections: optional(record(named, named)) }),
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
    confidence: optional(confidence),
    where: oneOf(["quiz", "chapter", "study", "review"]),
    /** The run that it belongs to, and the seed by which its choices were ordered. */
    run: optional(named),
    seed: optional(string()),
    /** The card that it is a review of: its objective's. Older answers do not say it, and the index does. */
    card: optional(named),
  }),
  /** A quiz was begun: everything that takes it up again after a reload. */
  strictObject({
    ...base,
    type: literal("run-started"),
    run: named,
    bank: named,
    seed: string(),
    /** The address that asked for it, path and parameters. */
    address: string().check(minLength(1)),
    questions: array(strictObject(shownQuestion)),
  }),
  /** A quiz was brought to its summary, or given up. */
  strictObject({ ...base, type: literal("run-ended"), run: named }),
  /** An attempt at an exam was submitted, or its time was up: all that is known of it. While it runs it is kept elsewhere. */
  strictObject({ ...base, type: literal("attempt-ended"), attempt: attemptSchema }),
  /** The learner took an attempt out of the history. Nothing of it comes back, whatever is merged later. */
  strictObject({ ...base, type: literal("attempt-deleted"), attempt: named }),
  /** A card that is no question, `fact:…` or `erratum:…`, was recalled or not. */
  strictObject({ ...base, type: literal("card-reviewed"), card: named, verdict: oneOf(["correct", "incorrect"]), confidence }),
  /** A review, by the id of its event, counts as not given. */
  strictObject({ ...base, type: literal("review-undone"), event: named }),
  /** A note or a highlight on a section as it is from now on; the latest of one id holds. */
  strictObject({
    ...base,
    type: literal("note-written"),
    note: named,
    chapter: named,
    section: string(),
    text: string().check(maxLength(20_000)),
    /** The words that are highlighted, with a little of what stands around them, by which they are found again. */
    quote: optional(
      strictObject({ exact: string().check(minLength(1), maxLength(2_000)), before: string().check(maxLength(100)), after: string().check(maxLength(100)) }),
    ),
  }),
  strictObject({ ...base, type: literal("note-deleted"), note: named }),
  /** The exam, its day and the time for it; the latest holds. Without an exam there is no plan any more. */
  strictObject({
    ...base,
    type: literal("plan-set"),
    plan: nullable(strictObject({ exam: oneOf(["ace", "pca"]), date: day, minutes: int().check(positive()) })),
  }),
  /** A setting of the learner's, such as how long reviews may take; the latest of one name holds. */
  strictObject({ ...base, type: literal("preference-set"), name: named, value: union([string(), number().check(nonnegative()), boolean()]) }),
]);

export type ProgressEvent = Infer<typeof progressEventSchema>;

type WithoutBase<Event> = Event extends unknown ? Omit<Event, "id" | "at" | "v"> : never;

/** What happened, before the log gives it its id, time and version. */
export type Happening = WithoutBase<ProgressEvent>;

/** The event, brought up from an older version where need be; undefined when the stored data is none that this version can read. */
export function readEvent(stored: unknown): ProgressEvent | undefined {
  const result = progressEventSchema.safeParse(bringUp(stored));
  return result.success ? result.data : undefined;
}
