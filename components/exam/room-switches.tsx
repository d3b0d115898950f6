"use client";

import { record, useSlice } from "@/components/progress/use-progress";
import { isOn, preferencesSlice } from "@/lib/progress/preferences";

const switches = [
  { key: "clock", name: "exam-clock", words: "Show the clock" },
  { key: "warnings", name: "exam-warnings", words: "Say when little time is left" },
  { key: "confidence", name: "exam-confidence", words: "Ask how sure I am (never part of a score)" },
] as const;

type RoomPreferences = Readonly<Record<(typeof switches)[number]["key"], boolean>>;

/** How the learner wants the room: all on until something is turned off, and as it was left from then on. */
export function useRoomPreferences(): RoomPreferences {
  const { state } = useSlice(preferencesSlice);
  return { clock: isOn(state, "exam-clock", true), warnings: isOn(state, "exam-warnings", true), confidence: isOn(state, "exam-confidence", true) };
}

/** Turns one of the room's settings on or off. */
export function preferInRoom(key: keyof RoomPreferences, value: boolean): void {
  const name = switches.find((each) => each.key === key)?.name;
  if (name) void record({ type: "preference-set", name, value });
}

/** The room's settings, before the exam and in it. */
export function RoomSwitches({ legend, hideLegend = false }: { legend: string; hideLegend?: boolean }) {
  const preferences = useRoomPreferences();
  return (
    <fieldset className="room-switches">
      <legend className={hideLegend ? "sr-only" : undefined}>{legend}</legend>
      {switches.map(({ key, words }) => (
        <label key={key}>
          <input type="checkbox" checked={preferences[key]} onChange={() => preferInRoom(key, !preferences[key])} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
