import { array, boolean, discriminatedUnion, enum as oneOf, int, literal, nonnegative, number, record, strictObject, string } from "zod/mini";
import type { Attempt } from "@/lib/progress/attempt";
import { type SittingStep, stepSitting } from "./sitting";

const id = string();
const verdict = oneOf(["correct", "incorrect", "unanswered"]);

const stepSchema = discriminatedUnion("step", [
  strictObject({ step: literal("choose"), question: id, choice: id, several: boolean() }),
  strictObject({ step: literal("clear"), question: id }),
  strictObject({ step: literal("strike"), question: id, choice: id }),
  strictObject({ step: literal("flag"), question: id }),
  strictObject({ step: literal("rate"), question: id, confidence: oneOf(["guess", "unsure", "sure"]) }),
  strictObject({ step: literal("open"), place: id }),
  strictObject({ step: literal("tick"), at: number(), ms: number() }),
  strictObject({ step: literal("pause"), at: number() }),
  strictObject({ step: literal("resume"), at: number() }),
  strictObject({ step: literal("jump"), at: number(), byMs: number(), counted: oneOf(["given-back", "counted", "open"]) }),
  strictObject({ step: literal("settle"), counted: oneOf(["given-back", "counted"]) }),
  strictObject({ step: literal("end"), at: number(), how: oneOf(["submitted", "time-up", "put-aside"]), verdicts: record(string(), verdict) }),
]);

/**
 * Steps that are taken and not yet known to be in the database. Written in one stroke before anything else happens, so
 * that a tab that is killed in the midst of a change loses nothing.
 */
const entrySchema = strictObject({
  attempt: id,
  /** How many steps came before the first of these. */
  after: int().check(nonnegative()),
  steps: array(stepSchema),
});

export interface WriteAhead {
  attempt: string;
  after: number;
  steps: readonly SittingStep[];
}

/** What is stored, or undefined when it is none that this version can read. */
export function readWriteAhead(text: string | null): WriteAhead | undefined {
  if (text === null) return undefined;
  try {
    const result = entrySchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** The entry after one more step. */
export function writeAhead(entry: WriteAhead, step: SittingStep): WriteAhead {
  return { ...entry, steps: [...entry.steps, step] };
}

/** The entry after the database holds the attempt with so many steps: what it holds need not be kept twice. */
export function trimWriteAhead(entry: WriteAhead, stored: number): WriteAhead {
  const held = Math.min(Math.max(0, stored - entry.after), entry.steps.length);
  return { ...entry, after: entry.after + held, steps: entry.steps.slice(held) };
}

/** The stored attempt with the steps that only the entry holds, which must be of the tab that stored it. */
export function catchUp(attempt: Attempt, entry: WriteAhead | undefined): Attempt {
  if (!entry || entry.attempt !== attempt.id || entry.after > attempt.steps) return attempt;
  return entry.steps.slice(attempt.steps - entry.after).reduce(stepSitting, attempt);
}
