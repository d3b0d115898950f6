import type { IndexEntry } from "@/lib/question/bank";

/**
 * The fixed forms whose questions practice leaves out until the form is sat, so that meeting them there is a first
 * sighting. The first form's questions are for practice: without them there would be none.
 */
const keptForms: readonly string[] = ["b", "c"];

const none: ReadonlySet<string> = new Set();

/** What tells of each question whether it is kept for an exam that the learner has not sat. @param sat forms that the learner has sat, `ace-b` */
export function keptUnless(sat: ReadonlySet<string>): (entry: Pick<IndexEntry, "exam" | "form">) => boolean {
  return (entry) => isHeldBack(entry, sat);
}

/**
 * Whether a question is kept for an exam.
 * @param sat forms that the learner has sat, `ace-b`
 */
export function isHeldBack({ exam, form }: Pick<IndexEntry, "exam" | "form">, sat: ReadonlySet<string> = none): boolean {
  return form !== undefined && keptForms.includes(form) && !sat.has(`${exam}-${form}`);
}
