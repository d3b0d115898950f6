import type { ProgressEvent } from "./event";
import type { Slice } from "./slice";

/** Fixed forms that were sat to their end, `ace-b`: what they ask is no longer kept out of practice. */
export const satFormsSlice: Slice<ReadonlySet<string>> = {
  name: "sat-forms",
  version: 1,
  empty: new Set(),
  fold(sat, events) {
    const more = events.flatMap((event) => satForm(event) ?? []);
    return more.every((form) => sat.has(form)) ? sat : new Set([...sat, ...more]);
  },
};

/** The fixed form that an event tells was sat to its end; undefined for any other event, and for an attempt that was put aside. */
export function satForm(event: ProgressEvent): string | undefined {
  if (event.type !== "attempt-ended") return undefined;
  const { form, ended } = event.attempt;
  return form.form === "seeded" || ended?.how === "put-aside" ? undefined : `${form.exam}-${form.form}`;
}
