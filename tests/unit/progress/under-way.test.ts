import { expect, test } from "vitest";
import { isUnderWay } from "@/lib/progress/under-way";

const minute = 60_000;
const start = 1_800_000_000_000;
const attempt = { deadline: start + 120 * minute, lastSeen: start + 5 * minute };

test("an exam is under way until its time is up, also while its tab is closed", () => {
  expect(isUnderWay(attempt, start + 119 * minute)).toBe(true);
  expect(isUnderWay(attempt, start + 120 * minute)).toBe(false);
});

test("an exam that is over or paused is not under way", () => {
  expect(isUnderWay({ ...attempt, ended: { at: start + minute, how: "submitted" } }, start + 2 * minute)).toBe(false);
  expect(isUnderWay({ ...attempt, pausedAt: start + minute }, start + 2 * minute)).toBe(false);
});

test("an exam without a limit is under way for half a day after it was last seen", () => {
  const unlimited = { deadline: null, lastSeen: start };
  expect(isUnderWay(unlimited, start + 719 * minute)).toBe(true); // 12 h are 720 minutes
  expect(isUnderWay(unlimited, start + 720 * minute)).toBe(false);
});
