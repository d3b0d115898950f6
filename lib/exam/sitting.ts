import type { Attempt, ClockNote, ExamForm, ExamGiven } from "@/lib/progress/attempt";
import type { Confidence } from "@/lib/quiz/run";
import { markAnswer, type Verdict } from "@/lib/quiz/mark";

/** What a learner, the room's clock or the device does to a running attempt. Times are milliseconds since 1970 by the device's clock. */
export type SittingStep =
  /** A choice is picked: in its place where one is to be chosen, else besides the others; picked again there, it is dropped. */
  | { step: "choose"; question: string; choice: string; several: boolean }
  | { step: "clear"; question: string }
  /** A choice is struck out, or no longer. One that was chosen is dropped as it is struck. */
  | { step: "strike"; question: string; choice: string }
  | { step: "flag"; question: string }
  | { step: "rate"; question: string; confidence: Confidence }
  /** A question comes onto the screen, or the review of them all. */
  | { step: "open"; place: string }
  /** The attempt was seen running, its question on the screen for so long since it was seen last. */
  | { step: "tick"; at: number; ms: number }
  | { step: "pause"; at: number }
  | { step: "resume"; at: number }
  /** The device's clock went another way than time, by so much. */
  | { step: "jump"; at: number; byMs: number; counted: ClockNote["counted"] }
  /** The learner says what an open jump was: sleep, which counts, or a clock that was set, which does not. */
  | { step: "settle"; counted: "given-back" | "counted" }
  | { step: "end"; at: number; how: NonNullable<Attempt["ended"]>["how"]; verdicts: Readonly<Record<string, Verdict>> };

/** The place where all questions are seen at once before the exam is handed in. */
export const reviewPlace = "review";

interface Start {
  id: string;
  now: number;
  /** How often the usual time the learner takes; null for no limit. */
  factor: number | null;
}

/** An attempt at a form that begins now, its first question on the screen. */
export function startSitting(form: ExamForm, { id, now, factor }: Start): Attempt {
  const first = form.questions[0]?.question ?? reviewPlace;
  return {
    v: 1,
    id,
    form,
    startedAt: now,
    factor,
    deadline: factor === null ? null : now + form.limitMs * factor,
    pausedMs: 0,
    lastSeen: now,
    clockNotes: [],
    place: first,
    given: first === reviewPlace ? {} : { [first]: nothing },
    steps: 0,
  };
}

const nothing: ExamGiven = { chosen: [], struck: [], ms: 0 };

/** What was given to a question so far. */
export function givenIn(attempt: Pick<Attempt, "given">, question: string): ExamGiven {
  return attempt.given[question] ?? nothing;
}

/**
 * The attempt after a step. Every step is counted, so that of two records of one attempt the later is known; once it is
 * over nothing changes any more, and while it is paused nothing is answered.
 */
export function stepSitting(attempt: Attempt, step: SittingStep): Attempt {
  if (attempt.ended) return attempt;
  const changed = changedBy(attempt, step);
  return { ...changed, steps: attempt.steps + 1 };
}

function changedBy(attempt: Attempt, step: SittingStep): Attempt {
  switch (step.step) {
    case "open":
      return opened(attempt, step.place);
    case "tick":
      return ticked(attempt, step);
    case "pause":
      return attempt.pausedAt === undefined ? { ...attempt, pausedAt: step.at, lastSeen: step.at } : attempt;
    case "resume":
      return resumed(attempt, step.at);
    case "jump":
      return jumped(attempt, step);
    case "settle":
      return settled(attempt, step.counted);
    case "end":
      // A pause is over with the attempt, and what is open about the clock stays open in the record.
      return { ...resumed(attempt, step.at), lastSeen: step.at, ended: { at: step.at, how: step.how }, verdicts: { ...step.verdicts } };
    default:
      return attempt.pausedAt === undefined && asks(attempt, step.question)
        ? { ...attempt, given: { ...attempt.given, [step.question]: gave(givenIn(attempt, step.question), step) } }
        : attempt;
  }
}

function asks({ form }: Attempt, question: string): boolean {
  return form.questions.some((asked) => asked.question === question);
}

function opened(attempt: Attempt, place: string): Attempt {
  if (place === reviewPlace) return { ...attempt, place };
  if (!asks(attempt, place)) return attempt;
  return { ...attempt, place, given: { ...attempt.given, [place]: givenIn(attempt, place) } };
}

function ticked(attempt: Attempt, { at, ms }: { at: number; ms: number }): Attempt {
  const seen = { ...attempt, lastSeen: at };
  if (attempt.place === reviewPlace || attempt.pausedAt !== undefined || ms <= 0) return seen;
  const given = givenIn(attempt, attempt.place);
  return { ...seen, given: { ...attempt.given, [attempt.place]: { ...given, ms: given.ms + ms } } };
}

function resumed(attempt: Attempt, at: number): Attempt {
  const { pausedAt, ...running } = attempt;
  if (pausedAt === undefined) return attempt;
  const paused = Math.max(0, at - pausedAt);
  return { ...running, pausedMs: attempt.pausedMs + paused, deadline: attempt.deadline === null ? null : attempt.deadline + paused, lastSeen: at };
}

function jumped(attempt: Attempt, { at, byMs, counted }: { at: number; byMs: number; counted: ClockNote["counted"] }): Attempt {
  const noted = { ...attempt, lastSeen: at, clockNotes: [...attempt.clockNotes, { at, byMs, counted }] };
  return counted === "given-back" ? moved(noted, byMs) : noted;
}

function settled(attempt: Attempt, counted: "given-back" | "counted"): Attempt {
  const open = openJump(attempt);
  const noted = { ...attempt, clockNotes: attempt.clockNotes.map((note) => (note.counted === "open" ? { ...note, counted } : note)) };
  return counted === "given-back" ? moved(noted, open) : noted;
}

/** Whatever was reckoned by the device's clock goes along with it, so that the time left is what it was. */
function moved(attempt: Attempt, byMs: number): Attempt {
  return {
    ...attempt,
    deadline: attempt.deadline === null ? null : Math.max(1, attempt.deadline + byMs),
    ...(attempt.pausedAt !== undefined && { pausedAt: Math.max(1, attempt.pausedAt + byMs) }),
  };
}

/** By how much the device's clock jumped ahead so that it is not known yet whether the time counts. */
export function openJump({ clockNotes }: Pick<Attempt, "clockNotes">): number {
  return clockNotes.reduce((sum, note) => (note.counted === "open" ? sum + note.byMs : sum), 0);
}

function gave(given: ExamGiven, step: Extract<SittingStep, { question: string }>): ExamGiven {
  switch (step.step) {
    case "choose": {
      const others = given.chosen.filter((choice) => choice !== step.choice);
      const wasChosen = others.length < given.chosen.length;
      const chosen = !step.several ? [step.choice] : wasChosen ? others : [...others, step.choice];
      // Who chooses what was struck has thought again.
      return { ...given, chosen, struck: given.struck.filter((choice) => choice !== step.choice) };
    }
    case "clear": {
      const { confidence: _, ...rest } = given;
      return { ...rest, chosen: [] };
    }
    case "strike": {
      const others = given.struck.filter((choice) => choice !== step.choice);
      if (others.length < given.struck.length) return { ...given, struck: others };
      return { ...given, struck: [...others, step.choice], chosen: given.chosen.filter((choice) => choice !== step.choice) };
    }
    case "flag": {
      const { flagged, ...rest } = given;
      return flagged ? rest : { ...rest, flagged: true };
    }
    case "rate":
      return { ...given, confidence: step.confidence };
  }
}

/** How a question stands in the navigator; the flag is apart from it. */
export type Standing = "unseen" | "open" | "answered";

/** Whether a question was never on the screen, is open, or is answered. */
export function standingOf(attempt: Pick<Attempt, "given">, question: string): Standing {
  const given = attempt.given[question];
  if (!given) return "unseen";
  return given.chosen.length > 0 ? "answered" : "open";
}

/** How many questions stand how, and the places of those that are open or flagged: what a confirmation has to name. */
export interface Standings {
  answered: number;
  /** Places from 1 of questions without an answer, seen or not. */
  open: number[];
  unseen: number;
  flagged: number[];
}

/** Counts how the questions of an attempt stand. */
export function standingsOf(attempt: Attempt): Standings {
  const standings: Standings = { answered: 0, open: [], unseen: 0, flagged: [] };
  for (const [at, { question }] of attempt.form.questions.entries()) {
    const standing = standingOf(attempt, question);
    if (standing === "answered") standings.answered += 1;
    else standings.open.push(at + 1);
    if (standing === "unseen") standings.unseen += 1;
    if (attempt.given[question]?.flagged) standings.flagged.push(at + 1);
  }
  return standings;
}

/** What became of every question of an attempt, by the key of the revision that was shown. @param choicesOf undefined where a question is not at hand: it stays unmarked */
export function markAttempt(attempt: Attempt, choicesOf: (question: string) => readonly { id: string; right?: true }[] | undefined): Record<string, Verdict> {
  return Object.fromEntries(
    attempt.form.questions.flatMap(({ question }): [string, Verdict][] => {
      const choices = choicesOf(question);
      return choices ? [[question, markAnswer(choices, givenIn(attempt, question).chosen)]] : [];
    }),
  );
}

/** The time that an attempt took, pauses left out, in milliseconds; never more than the time there was. */
export function timeTaken({ startedAt, ended, pausedMs, deadline, clockNotes, lastSeen }: Attempt): number {
  const until = Math.min(ended?.at ?? lastSeen, deadline ?? Infinity);
  const setBy = clockNotes.reduce((sum, note) => (note.counted === "given-back" ? sum + note.byMs : sum), 0);
  return Math.max(0, until - startedAt - pausedMs - setBy);
}
