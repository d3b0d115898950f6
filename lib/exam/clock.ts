import type { Attempt } from "@/lib/progress/attempt";
import { openJump, type SittingStep } from "./sitting";

/** Two clocks read at one moment, in milliseconds: the device's, which people set, and one that only ever goes on. */
export interface ClockReading {
  wall: number;
  steady: number;
}

/** Up to this the two clocks may differ from one reading to the next without a word: it is the play of a machine under load. */
const playMs = 2_000;

/**
 * By how much the device's clock went another way than time since it was read last: ahead when positive. While a device
 * sleeps, the steady clock of many browsers stands still, so that waking up looks like a clock set ahead.
 */
export function jumpBetween(last: ClockReading, now: ClockReading): number {
  const jump = now.wall - last.wall - (now.steady - last.steady);
  return Math.abs(jump) <= playMs ? 0 : jump;
}

/**
 * By how much the device's clock was set back while the page was closed: negative, or 0. It cannot be read otherwise,
 * but an attempt was certainly not seen running in the future.
 */
export function setBackSince({ lastSeen }: Pick<Attempt, "lastSeen">, now: number): number {
  const back = now - lastSeen;
  return back < -playMs ? back : 0;
}

/**
 * What a jump of the device's clock does to an attempt. One back would grant time, so the deadline goes back with it.
 * One ahead may be sleep, which counts, or a clock that was set, which would take time: it waits for the learner's word.
 */
export function stepForJump(byMs: number, at: number): SittingStep {
  return { step: "jump", at, byMs, counted: byMs < 0 ? "given-back" : "open" };
}

/**
 * Milliseconds left, never negative; null without a limit. Derived from the deadline, so that nothing is lost or won by
 * a reload, by sleep or by a hidden tab. Time that may only be a clock set ahead does not count until it is settled.
 */
export function timeLeft(attempt: Attempt, now: number): number | null {
  if (attempt.deadline === null) return null;
  const at = attempt.ended?.at ?? attempt.pausedAt ?? now;
  return Math.max(0, attempt.deadline - (at - openJump(attempt)));
}

/** Whether the time of a running attempt is up. A paused one waits, and so does one whose clock is in question. */
export function isTimeUp(attempt: Attempt, now: number): boolean {
  return !attempt.ended && attempt.pausedAt === undefined && timeLeft(attempt, now) === 0;
}

/** Minutes before the end at which the room says how much time is left. As decided in the project's decisions. */
const warningMinutes = [30, 15, 5, 1] as const;

/** The warnings of an attempt, in minutes: those that lie within its limit. */
export function warningsWithin(limitMs: number): number[] {
  return warningMinutes.filter((minutes) => minutes * 60_000 < limitMs);
}

/**
 * The warning that came due between two readings of the time left: the latest of those passed, so that after a long
 * absence there is one and not four.
 */
export function warningDue(limitMs: number, before: number, now: number): number | undefined {
  return warningsWithin(limitMs)
    .filter((minutes) => before > minutes * 60_000 && now <= minutes * 60_000)
    .at(-1);
}

/** From this on the clock shows seconds: until then they would only be restless. */
const secondsFromMs = 5 * 60_000;

/** The time left as the clock shows it: "1 h 52 min", in the last minutes "4:05". A minute that has begun counts. */
export function formatClock(leftMs: number): string {
  if (leftMs <= secondsFromMs) {
    const seconds = Math.ceil(leftMs / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }
  const minutes = Math.ceil(leftMs / 60_000);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}

/** A span of time in words, for a voice: "1 hour 52 minutes", "40 seconds". */
export function sayTime(spanMs: number): string {
  const seconds = Math.round(spanMs / 1000);
  if (seconds < 60) return counted(seconds, "second");
  const minutes = Math.round(spanMs / 60_000);
  const parts = [minutes >= 60 ? counted(Math.floor(minutes / 60), "hour") : "", minutes % 60 > 0 ? counted(minutes % 60, "minute") : ""];
  return parts.filter(Boolean).join(" ");
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
