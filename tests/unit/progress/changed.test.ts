import { describe, expect, test } from "vitest";
import { changesSince, chapterMark, heldSections, isDone, markedSlice, type SectionNow, takenOver } from "@/lib/progress/changed";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { seeded } from "@/tests/support/seeded";

let count = 0;
const day = (date: string) => Date.parse(`${date}T12:00:00Z`);

function base(date: string) {
  count += 1;
  return { id: `event-${String(count).padStart(4, "0")}`, at: day(date), v: 2 } as const;
}

function done(date: string, sections?: Record<string, string>, chapter = "ha-dr"): ProgressEvent {
  return { ...base(date), type: "chapter-done", chapter, ...(sections && { sections }) };
}

const reopened = (date: string): ProgressEvent => ({ ...base(date), type: "chapter-reopened", chapter: "ha-dr" });

function section(id: string, hash: string, facts: SectionNow["facts"] = []): SectionNow {
  return { id, title: id.toUpperCase(), hash, facts };
}

const heldBy = (events: readonly ProgressEvent[], slugs: readonly string[] = ["ha-dr"]) => heldSections(sliceOf(markedSlice, events), slugs);

/** What changed since the events, as one line a section. */
function changedSince(events: readonly ProgressEvent[], now: readonly SectionNow[]): string[] {
  const { sections, gone } = changesSince(heldBy(events) ?? new Map(), now);
  return [
    ...sections.map(({ id, since, revised, figures }) =>
      [
        id,
        since === undefined ? "new" : `since ${new Date(since).toISOString().slice(0, 10)}`,
        revised ? "revised" : "",
        ...figures.map((figure) => `${figure.was} -> ${figure.is}`),
      ]
        .filter(Boolean)
        .join(", "),
    ),
    ...(gone > 0 ? [`${gone} gone`] : []),
  ];
}

describe("a chapter marked as done", () => {
  test("has not changed while a reader sees the same in it", () => {
    expect(changedSince([done("2026-11-01", { a: "s1.w1", b: "s2.w2" })], [section("a", "s1.w1"), section("b", "s2.w2")])).toEqual([]);
  });

  test("has not changed either when only the way in which its figures are written in the source did", () => {
    // The second hash leaves out what the source marks as figures; a reader sees what the first one stands for.
    expect(changedSince([done("2026-11-01", { a: "s1.w1" })], [section("a", "s1.w9")])).toEqual([]);
  });

  test("tells which sections were revised, since which day", () => {
    expect(changedSince([done("2026-11-01", { a: "s1.w1", b: "s2.w2" })], [section("a", "s1.w1"), section("b", "s9.w9")])).toEqual([
      "b, since 2026-11-01, revised",
    ]);
  });

  test("tells a new section, and counts those that are gone", () => {
    expect(changedSince([done("2026-11-01", { a: "s1.w1", old: "s2.w2" })], [section("a", "s1.w1"), section("new", "s3.w3")])).toEqual(["new, new", "1 gone"]);
  });

  test("tells nothing when what it held was not kept, as by the first version of the site", () => {
    expect(heldBy([done("2026-11-01")])).toBeUndefined();
    expect(heldBy([])).toBeUndefined();
  });

  test("tells nothing once it is open again", () => {
    const events = [done("2026-11-01", { a: "s1.w1" }), reopened("2026-11-02")];

    expect(heldBy(events)).toBeUndefined();
    expect(heldBy(events.toReversed())).toBeUndefined();
    expect(isDone(sliceOf(markedSlice, events), ["ha-dr"])).toBe(false);
    expect(isDone(sliceOf(markedSlice, [...events, done("2026-11-03")]), ["ha-dr"])).toBe(true);
  });

  test("is known by the slugs that it had before", () => {
    const events = [done("2026-11-01", { a: "s1.w1" }, "availability")];

    expect(heldBy(events)).toBeUndefined();
    expect(heldBy(events, ["ha-dr", "availability"])?.get("a")).toEqual({ hash: "s1.w1", since: day("2026-11-01") });
    expect(heldBy([...events, { ...reopened("2026-11-02") }], ["ha-dr", "availability"])).toBeUndefined();
  });

  test("and the ids that its sections had before", () => {
    const marked = sliceOf(markedSlice, [done("2026-11-01", { old: "s1.w1" })]);

    expect(heldSections(marked, ["ha-dr"], (id) => (id === "old" ? "a" : id))?.has("a")).toBe(true);
  });
});

describe("a figure with another value", () => {
  const nodes = (earlier: [string, string][]) => [{ id: "read-pool-max-nodes", label: "Nodes in all read pools", value: "32 nodes", earlier }];
  const told = (earlier: [string, string][], doneOn = "2026-11-01") => changedSince([done(doneOn, { a: "s1.w1" })], [section("a", "s2.w1", nodes(earlier))]);

  test("is told with the value that it had on the day of the mark", () => {
    expect(told([["20 nodes", "2026-12-10"]])).toEqual(["a, since 2026-11-01, 20 nodes -> 32 nodes"]);
  });

  test("that moved twice is told from the day of the mark, not from its beginning", () => {
    const twice: [string, string][] = [
      ["24 nodes", "2026-12-20"],
      ["20 nodes", "2026-11-30"],
      ["8 nodes", "2025"],
    ];

    expect(told(twice)).toEqual(["a, since 2026-11-01, 20 nodes -> 32 nodes"]);
    expect(told(twice, "2026-12-05")).toEqual(["a, since 2026-12-05, 24 nodes -> 32 nodes"]);
  });

  test("is told where its history knows only the month or the year", () => {
    expect(told([["20 nodes", "2026-11"]])).toEqual(["a, since 2026-11-01, 20 nodes -> 32 nodes"]);
    expect(told([["20 nodes", "2026"]], "2026-12-31")).toEqual(["a, since 2026-12-31, 20 nodes -> 32 nodes"]);
    expect(told([["20 nodes", "2026-10"]])).toEqual(["a, since 2026-11-01"]);
  });

  test("is not told where it moved before the mark, or back again", () => {
    expect(told([["20 nodes", "2026-10-31"]])).toEqual(["a, since 2026-11-01"]);
    expect(told([["32 nodes", "2026-12-01"]])).toEqual(["a, since 2026-11-01"]);
  });
});

describe("what was read again", () => {
  const now = [section("a", "s1.w1"), section("b", "s9.w9"), section("c", "s8.w8")];
  const first = done("2026-11-01", { a: "s1.w1", b: "s2.w2", c: "s3.w3" });

  test("is no longer told of, and the others keep the day of their mark", () => {
    const again = done("2026-12-01", takenOver(heldBy([first]) ?? new Map(), now, "b"));

    expect(changedSince([first, again], now)).toEqual(["c, since 2026-11-01, revised"]);
    expect(changedSince([again, first], now)).toEqual(["c, since 2026-11-01, revised"]);
  });

  test("may be the whole chapter, with all that is new and gone in it", () => {
    const again = done("2026-12-01", takenOver(heldBy([first]) ?? new Map(), [...now.slice(1), section("d", "s7.w7")]));

    expect(changedSince([first, again], [...now.slice(1), section("d", "s7.w7")])).toEqual([]);
  });

  test("counts from the later day when it changed there and back", () => {
    const events = [
      done("2026-11-01", { a: "s0.w0" }),
      done("2026-11-02", { a: "s1.w1" }),
      done("2026-11-03", { a: "s0.w0" }),
      done("2026-11-04", { a: "s1.w1" }),
    ];

    expect(heldBy(events)?.get("a")?.since).toBe(day("2026-11-04"));
  });

  test("counts from the later day when the chapter was open in between", () => {
    const events = [first, reopened("2026-11-05"), done("2026-12-01", { a: "s1.w1", b: "s2.w2" })];

    expect(heldBy(events)?.get("a")?.since).toBe(day("2026-12-01"));
  });
});

test("the mark of a chapter differs exactly when something changed in it", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const chance = seeded(seed);
    const random = () => Object.fromEntries(Array.from({ length: chance.below(4) }, () => [`s${chance.below(3)}`, `${chance.below(3)}.${chance.below(3)}`]));
    const then = random();
    const now = chance.below(2) === 0 ? random() : then;
    const sections = Object.entries(now).map(([id, hash]) => section(id, hash));
    const { sections: changed, gone } = changesSince(heldBy([done("2026-11-01", then)]) ?? new Map(), sections);

    expect(chapterMark(Object.entries(then)) === chapterMark(Object.entries(now)), `seed ${seed}`).toBe(changed.length === 0 && gone === 0);
  }
});

test("in whatever order and parts the log comes, the same is held", () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const chance = seeded(seed);
    const events = Array.from({ length: chance.below(12) }, (): ProgressEvent => {
      const date = `2026-11-${String(1 + chance.below(9)).padStart(2, "0")}`;
      return chance.below(3) === 0 ? reopened(date) : done(date, chance.below(4) === 0 ? undefined : { a: `s${chance.below(2)}.w0` });
    });
    const cut = chance.below(events.length + 1);
    const parts = markedSlice.fold(markedSlice.fold(markedSlice.empty, events.slice(cut)), events.slice(0, cut));

    expect(parts, `seed ${seed}`).toEqual(sliceOf(markedSlice, events.toReversed()));
  }
});
