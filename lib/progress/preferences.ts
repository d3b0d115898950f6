import type { ProgressEvent } from "./event";
import type { Slice } from "./slice";

type PreferenceSet = Extract<ProgressEvent, { type: "preference-set" }>;

/** The learner's settings by name, each with when it was set. */
export type Preferences = ReadonlyMap<string, Pick<PreferenceSet, "value" | "at" | "id">>;

/** Of two settings of one name the later by the clock holds, in whatever order they come; at one moment the greater id. */
export const preferencesSlice: Slice<Preferences> = {
  name: "preferences",
  version: 1,
  empty: new Map(),
  fold(preferences, events) {
    const next = new Map(preferences);
    for (const event of events) {
      if (event.type !== "preference-set") continue;
      const known = next.get(event.name);
      if (!known || known.at < event.at || (known.at === event.at && known.id < event.id)) {
        next.set(event.name, { value: event.value, at: event.at, id: event.id });
      }
    }
    return next;
  },
};

/** A setting that is a number within bounds; what is not set, or set to anything else, counts as the usual. */
export function numberOf(preferences: Preferences, name: string, { usual, least, most }: { usual: number; least: number; most: number }): number {
  const value = preferences.get(name)?.value;
  return typeof value === "number" && value >= least && value <= most ? value : usual;
}
