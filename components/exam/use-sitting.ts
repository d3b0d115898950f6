"use client";

import { createStore, type StoreApi, useStore } from "zustand";
import { attemptStore, aheadStore, dropRunning } from "@/components/progress/attempt-database";
import { record } from "@/components/progress/use-progress";
import { type ClockReading, isTimeUp, jumpBetween, setBackSince, stepForJump, timeLeft, warningDue } from "@/lib/exam/clock";
import { beginKeeping, type Keeper, type Kept, takeUp } from "@/lib/exam/keeper";
import { markAttempt, type SittingStep, startSitting } from "@/lib/exam/sitting";
import type { Attempt, ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import { type Hold, holdAttempt, thisTab } from "./tab";

/** What the room draws. */
export interface Room {
  kept: Kept;
  /** Milliseconds left, null without a limit. */
  leftMs: number | null;
  /** What is said of the clock, politely: a warning, or that it was set back. */
  notice: string | undefined;
  /** The number of minutes whose warning came last. */
  warned: number | undefined;
}

/** One sitting in this tab, from the moment it is taken up until it is over or another tab takes it. */
export interface Sitting {
  room: StoreApi<Room>;
  revisions: ReadonlyMap<string, Revision>;
  take: (step: SittingStep) => void;
  /** Hands the exam in, or puts it aside; resolves once everything that can be stored is. */
  end: (how: "submitted" | "put-aside") => Promise<void>;
  /** The notice was read. */
  dismiss: () => void;
  /** Tries again to store what is not. */
  retry: () => void;
  /** Leaves the room: the attempt stays as it is. */
  leave: () => void;
}

/** How often the room looks at its clocks. */
const lookEveryMs = 500;
/** How often the time on the screen is stored while nothing else happens. */
const tickEveryMs = 10_000;

function readClocks(): ClockReading {
  return { wall: Date.now(), steady: performance.now() };
}

/** A new attempt at a form, stored and held by this tab. @throws nothing: where storage refuses, the attempt says so */
export async function beginSitting(form: ExamForm, revisions: ReadonlyMap<string, Revision>, factor: number | null): Promise<Sitting> {
  const attempt = startSitting(form, { id: crypto.randomUUID(), now: Date.now(), factor });
  const relay = createRelay();
  const hold = await holdAttempt(attempt.id, { force: false, onLost: () => relay.lose() });
  const keeper = await beginKeeping(attempt, { owner: thisTab, store: attemptStore, ahead: aheadStore, onChange: (kept) => relay.tell(kept) });
  return sitIn(keeper, revisions, hold, relay);
}

export type Resumed = { state: "sitting"; sitting: Sitting } | { state: "elsewhere" } | { state: "gone" } | { state: "damaged"; stored: unknown };

/**
 * Takes a stored attempt up again in this tab.
 * @param force takes it from another tab that has it open
 * @throws when the browser lets nothing be read
 */
export async function resumeSitting(id: string, revisionsOf: (attempt: Attempt) => Promise<ReadonlyMap<string, Revision>>, force: boolean): Promise<Resumed> {
  const relay = createRelay();
  const hold = await holdAttempt(id, { force, onLost: () => relay.lose() });
  if (!hold) return { state: "elsewhere" };
  const opened = await takeUp(id, { owner: thisTab, store: attemptStore, ahead: aheadStore, onChange: (kept) => relay.tell(kept) });
  if (opened.state !== "kept") {
    hold.release();
    return opened;
  }
  const { attempt } = opened.keeper.kept();
  return { state: "sitting", sitting: sitIn(opened.keeper, await revisionsOf(attempt), hold, relay) };
}

/** What happens before the room stands is told to it later. */
function createRelay() {
  const relay: { tell: (kept: Kept) => void; lose: () => void } = { tell: () => {}, lose: () => {} };
  return relay;
}

function sitIn(keeper: Keeper, revisions: ReadonlyMap<string, Revision>, hold: Hold | undefined, relay: ReturnType<typeof createRelay>): Sitting {
  let last = readClocks();
  let spentUntil = last.steady;
  let ended = false;
  const before = keeper.kept().attempt;
  const back = setBackSince(before, last.wall);
  if (back !== 0) keeper.take(stepForJump(back, last.wall));
  const room = createStore<Room>(() => ({
    kept: keeper.kept(),
    leftMs: timeLeft(keeper.kept().attempt, Date.now()),
    notice: back === 0 ? awayNotice(before, last.wall) : setBackNotice,
    warned: undefined,
  }));
  relay.tell = (kept) => room.setState({ kept });
  relay.lose = () => keeper.lose();
  if (keeper.kept().attempt.ended) void finish();

  /** Adds the time since it was last added to the question on the screen. */
  function spend() {
    const { wall, steady } = readClocks();
    const ms = document.visibilityState === "hidden" ? 0 : Math.round(steady - spentUntil);
    spentUntil = steady;
    keeper.take({ step: "tick", at: wall, ms });
  }
  function look() {
    if (keeper.kept().attempt.ended || keeper.kept().trouble === "taken") return;
    const now = readClocks();
    const jump = jumpBetween(last, now);
    last = now;
    if (jump !== 0) {
      keeper.take(stepForJump(jump, now.wall));
      if (jump < 0) room.setState({ notice: setBackNotice });
    }
    const { attempt } = keeper.kept();
    if (isTimeUp(attempt, now.wall)) {
      void finish("time-up");
      return;
    }
    if (now.steady - spentUntil >= tickEveryMs) spend();
    const leftMs = timeLeft(attempt, now.wall);
    const { leftMs: shownMs } = room.getState();
    const due = attempt.factor === null || leftMs === null || shownMs === null ? undefined : warningDue(attempt.form.limitMs * attempt.factor, shownMs, leftMs);
    if (due !== undefined) room.setState({ warned: due, notice: undefined });
    if (leftMs !== shownMs) room.setState({ leftMs });
  }
  async function finish(how?: NonNullable<Attempt["ended"]>["how"]) {
    if (ended) return;
    ended = true;
    if (how) {
      spend();
      const { attempt } = keeper.kept();
      const now = Date.now();
      const at = how === "time-up" ? Math.min(now, attempt.deadline ?? now) : now;
      keeper.take({ step: "end", at, how, verdicts: markAttempt(attempt, (question) => revisions.get(question)?.choices) });
    }
    stop();
    await keeper.settle();
    await file(keeper.kept().attempt);
    hold?.release();
  }
  const lookNow = () => {
    // What was spent out of sight is no time on the question.
    if (document.visibilityState === "hidden") spend();
    else spentUntil = performance.now();
    look();
  };
  const looking = setInterval(look, lookEveryMs);
  document.addEventListener("visibilitychange", lookNow);
  window.addEventListener("pagehide", spend);
  window.addEventListener("focus", look);
  look();
  function stop() {
    clearInterval(looking);
    document.removeEventListener("visibilitychange", lookNow);
    window.removeEventListener("pagehide", spend);
    window.removeEventListener("focus", look);
  }
  return {
    room,
    revisions,
    take(step) {
      if (step.step === "open" || step.step === "pause") spend();
      if (step.step === "resume") spentUntil = performance.now();
      keeper.take(step);
      look();
    },
    end: (how) => finish(how),
    dismiss: () => room.setState({ notice: undefined, warned: undefined }),
    retry: () => void keeper.settle(),
    leave() {
      if (!ended) spend();
      stop();
      void keeper.settle().then(() => hold?.release());
    },
  };
}

const setBackNotice = "This device's clock was set back. Your time left is what it was.";

/** After longer than this away, it is said that the time ran on. */
const awayMs = 60_000;

function awayNotice({ lastSeen, pausedAt, deadline, steps }: Attempt, now: number): string | undefined {
  if (steps === 0 || pausedAt !== undefined || deadline === null || now - lastSeen < awayMs) return undefined;
  return "You were away for a while. Everything is as you left it, and the time ran on.";
}

/** Puts an attempt that is over into the log and takes it from those that run; where that fails, it stays there and is filed when it is opened again. */
export async function file(attempt: Attempt): Promise<void> {
  try {
    if (await record({ type: "attempt-ended", attempt })) await dropRunning(attempt.id);
  } catch {
    // Still among the running ones, with its end.
  }
}

/** The part of the room that is looked at. */
export function useRoom<Part>(sitting: Sitting, select: (room: Room) => Part): Part {
  return useStore(sitting.room, select);
}
