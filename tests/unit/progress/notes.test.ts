import { describe, expect, test } from "vitest";
import { type ProgressEvent, readEvent } from "@/lib/progress/event";
import { notesSlice, standing } from "@/lib/progress/notes";
import { sliceOf } from "@/lib/progress/slice";
import { seeded } from "@/tests/support/seeded";

let count = 0;

function base(second: number) {
  count += 1;
  return { id: `event-${String(count).padStart(4, "0")}`, at: second * 1000, v: 2 } as const;
}

function written(note: string, second: number, text: string, changes: Partial<Extract<ProgressEvent, { type: "note-written" }>> = {}): ProgressEvent {
  return { ...base(second), type: "note-written", note, chapter: "ha-dr", section: "backup", text, ...changes };
}

const deleted = (note: string, second: number): ProgressEvent => ({ ...base(second), type: "note-deleted", note });

const notesOf = (events: readonly ProgressEvent[]) => standing(sliceOf(notesSlice, events));
const textsOf = (events: readonly ProgressEvent[]) => notesOf(events).map(({ note, text }) => `${note}: ${text}`);

describe("a note", () => {
  test("is what was written last, and keeps the day on which it was written first", () => {
    const events = [written("n1", 1, "Zonal."), written("n1", 5, "Zonal, not regional.")];

    expect(notesOf(events)).toEqual([{ note: "n1", chapter: "ha-dr", section: "backup", text: "Zonal, not regional.", since: 1000, at: 5000 }]);
    expect(notesOf(events.toReversed())).toEqual(notesOf(events));
  });

  test("keeps the words that it highlights", () => {
    const quote = { exact: "two zones", before: "spread over ", after: " of the region" };

    expect(notesOf([written("n1", 1, "", { quote })])[0]?.quote).toEqual(quote);
  });

  test("is gone once it is deleted, in whatever order two devices tell of it", () => {
    const events = [written("n1", 1, "Zonal."), deleted("n1", 2)];

    expect(textsOf(events)).toEqual([]);
    expect(textsOf(events.toReversed())).toEqual([]);
  });

  test("comes back as it was when the deletion is undone by writing it again", () => {
    expect(notesOf([written("n1", 1, "Zonal."), deleted("n1", 2), written("n1", 3, "Zonal.")])).toMatchObject([{ text: "Zonal.", since: 1000, at: 3000 }]);
  });

  test("that another device wrote before the deletion does not come back when its log is merged", () => {
    expect(textsOf([deleted("n1", 4), written("n1", 3, "Written on the train.")])).toEqual([]);
  });

  test("may be deleted without ever having been seen here", () => {
    expect(textsOf([deleted("n1", 1)])).toEqual([]);
  });

  test("says nothing of another", () => {
    expect(textsOf([written("n2", 2, "Second."), written("n1", 1, "First."), deleted("n3", 3)])).toEqual(["n1: First.", "n2: Second."]);
  });
});

test("of two things done at one moment the same one holds on every device", () => {
  const events = [written("n1", 1, "Here."), written("n1", 1, "There."), deleted("n2", 1), written("n2", 1, "Kept.")];

  expect(textsOf(events)).toEqual(["n1: There.", "n2: Kept."]);
  expect(textsOf(events.toReversed())).toEqual(["n1: There.", "n2: Kept."]);
});

test("any shuffle of a log, in any parts, gives the same notes as asking for each note's latest event", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const chance = seeded(seed);
    const events = Array.from({ length: chance.below(40) }, () => {
      const note = `n${chance.below(5)}`;
      const second = 1 + chance.below(12);
      return chance.below(3) === 0 ? deleted(note, second) : written(note, second, chance.text("abc", 4));
    });
    const naive = new Map<string, string>();
    for (const event of events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
      if (event.type === "note-written") naive.set(event.note, event.text);
      if (event.type === "note-deleted") naive.delete(event.note);
    }

    const shuffled = events.map((event) => ({ event, place: chance.below(1_000_000) })).toSorted((a, b) => a.place - b.place);
    let state = notesSlice.empty;
    for (let at = 0; at < shuffled.length;) {
      const part = 1 + chance.below(5);
      state = notesSlice.fold(
        state,
        shuffled.slice(at, at + part).map(({ event }) => event),
      );
      at += part;
    }

    expect(new Map(standing(state).map(({ note, text }) => [note, text])), `seed ${seed}`).toEqual(naive);
    expect(state, `seed ${seed}`).toEqual(sliceOf(notesSlice, events));
  }
});

test("events of other things change nothing, not even the identity of what is known", () => {
  const state = sliceOf(notesSlice, [written("n1", 1, "Zonal.")]);
  const before = structuredClone(state);

  expect(notesSlice.fold(state, [{ ...base(2), type: "chapter-done", chapter: "ha-dr" }])).toBe(state);
  notesSlice.fold(state, [written("n1", 3, "Changed."), written("n9", 3, "New.")]);
  expect(state).toEqual(before);
});

test("a note is stored as the log wants it", () => {
  expect(readEvent(written("n1", 1, "Zonal.", { quote: { exact: "zones", before: "", after: "" } }))).toBeDefined();
});
