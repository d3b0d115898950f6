import { expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { daysStudied, studiedSlice } from "@/lib/progress/studied";
import { seeded } from "../../support/seeded";
import { answered, dayOf, onDay, recalled } from "../../support/study-events";

test("a day on which something was answered, recalled or read is a day of study; a change of settings makes none", () => {
  const set: ProgressEvent = { id: "event-set", at: onDay(5), v: 2, type: "preference-set", name: "review-minutes", value: 20 };
  const read: ProgressEvent = { id: "event-read", at: onDay(3), v: 2, type: "stopped-at", chapter: "overview", section: "" };
  const studied = sliceOf(studiedSlice, [answered("ace-001", onDay(1)), recalled("fact:a", onDay(1, 30)), read, set]);

  expect([...daysStudied(studied, dayOf)]).toEqual(["2027-03-02", "2027-03-04"]);
});

test("the day is the one that the learner's calendar shows", () => {
  // 23:30 by universal time is the next morning in Kathmandu, at 5 hours and 45 minutes ahead.
  const studied = sliceOf(studiedSlice, [answered("ace-001", Date.UTC(2027, 2, 1, 23, 30))]);
  const inKathmandu = (at: number) => dayOf(at + (5 * 60 + 45) * 60_000);

  expect([...daysStudied(studied, dayOf)]).toEqual(["2027-03-01"]);
  expect([...daysStudied(studied, inKathmandu)]).toEqual(["2027-03-02"]);
});

test("any moments of study, wherever the learner is, give the days that telling each of them gives", () => {
  const chance = seeded(96);
  const moments = Array.from({ length: 400 }, () => onDay(chance.below(60), chance.below(24 * 60)));
  const events = moments.map((at, place) => answered(`ace-${place}`, at));
  const [some, others] = [events.slice(0, 150), events.slice(100)];
  const studied = studiedSlice.fold(sliceOf(studiedSlice, some), others);
  for (const hoursAhead of [-8, 0, 5.75, 13]) {
    const there = (at: number) => dayOf(at + hoursAhead * 3_600_000);
    expect(daysStudied(studied, there)).toEqual(new Set(moments.map(there)));
  }
  expect(studiedSlice.fold(studied, some)).toBe(studied);
});

test("a day on which the clocks go forward is told too where it lies within one of universal time", () => {
  // A quarter of an hour behind until noon, then an hour further: the tenth lasts 23 hours, from 0:15 to 23:15.
  const there = (at: number) => dayOf(at + (at < Date.UTC(2027, 2, 10, 12) ? -15 : 45) * 60_000);
  const moments = [Date.UTC(2027, 2, 10, 0, 0), Date.UTC(2027, 2, 10, 12), Date.UTC(2027, 2, 10, 23, 30)];
  const studied = sliceOf(
    studiedSlice,
    moments.map((at, place) => answered(`ace-${place}`, at)),
  );

  expect([...daysStudied(studied, there)]).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
});
