import type { ProgressEvent } from "./event";
import type { Slice } from "./slice";

type PreferenceSet = Extract<ProgressEvent, { type: "preference-set" }>;

/** The learner's settings by name, each with when it was set. */
export type Preferences = ReadonlyMap<string, Pick<PreferenceSet, "value" | "at" | "id">>;

/** What the learner set: of one name the latest by the clock holds, in whatever order they come. */
export const preferencesSlice: Slice<Preferences> = {
  name: "preferences",
  version: 1,
  empty: new Map(),
  fold(preferences, events) {
    const set = new Map(preferences);
    for (const event of events) {
      if (event.type !== "preference-set") continue;
      const known = set.get(event.name);
      if (known && (known.at > event.at || (known.at === event.at && known.id > event.id))) continue;
      set.set(event.name, { value: event.value, at: event.at, id: event.id });
    }
    return set;
  },
};

/** A setting that is on or off; what was never set is as it usually is. */
export function isOn(preferences: Preferences, name: string, usually: boolean): boolean {
  const { value } = preferences.get(name) ?? {};
  return typeof value === "boolean" ? value : usually;
}

/** A setting that is a number within bounds; what was never set, or set to anything else, is as it usually is. */
export function numberOf(preferences: Preferences, name: string, { usual, least, most }: { usual: number; least: number; most: number }): number {
  const { value } = preferences.get(name) ?? {};
  return typeof value === "number" && value >= least && value <= most ? value : usual;
}
