import { discriminatedUnion, enum as oneOf, type infer as Infer, literal, minLength, number, positive, strictObject, string } from "zod/mini";

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

const progressEventSchema = discriminatedUnion("type", [
  strictObject({ ...base, type: literal("chapter-done"), chapter: string() }),
  strictObject({ ...base, type: literal("chapter-reopened"), chapter: string() }),
  /** Where reading stopped: the last section that was on the screen for a while. */
  strictObject({ ...base, type: literal("stopped-at"), chapter: string(), section: string() }),
  strictObject({ ...base, type: literal("objective-ticked"), ...objective }),
  strictObject({ ...base, type: literal("objective-unticked"), ...objective }),
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
