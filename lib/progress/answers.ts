import type { ProgressEvent } from "./event";
import { isLater } from "./order";
import { satForm } from "./sat-forms";
import type { Slice } from "./slice";

/** An answer as the log holds it, given in practice or in an exam. */
export interface Answered {
  /** The event that tells of it. */
  id: string;
  /** When it was shown what holds: for an exam's answers, when the attempt ended. */
  at: number;
  question: string;
  revision: string;
  bank: string;
  chosen: readonly string[];
  verdict: "correct" | "incorrect";
  confidence?: "guess" | "unsure" | "sure" | undefined;
  where: "quiz" | "chapter" | "study" | "review" | "exam";
  /** The quiz run or the attempt that it belongs to. */
  run?: string | undefined;
}

/** The answers that an event tells of: none, one, or all of an attempt. What was left open is no answer. */
export function answersIn(event: ProgressEvent): Answered[] {
  if (event.type === "question-answered") return [event];
  if (event.type !== "attempt-ended") return [];
  const { form, given, verdicts = {}, id: run } = event.attempt;
  return form.questions.flatMap(({ question, revision }): Answered[] => {
    const verdict = verdicts[question];
    if (verdict !== "correct" && verdict !== "incorrect") return [];
    const { chosen = [], confidence } = given[question] ?? {};
    const { id, at } = event;
    return [{ id, at, question, revision, bank: form.bank, chosen, verdict, ...(confidence && { confidence }), where: "exam", run }];
  });
}

/** The first and the latest answer to each question by its id: seen, missed, unsure and first sightings follow from them. */
export interface Answers {
  latest: ReadonlyMap<string, Answered>;
  first: ReadonlyMap<string, Answered>;
  /** Fixed forms that were sat to their end, `ace-b`: what they ask is no longer kept out of practice. */
  sat: ReadonlySet<string>;
}

/** Of two answers to a question the later by the clock is the latest, and the earlier the first, in whatever order they come. */
export const answersSlice: Slice<Answers> = {
  name: "answers",
  version: 2,
  empty: { latest: new Map(), first: new Map(), sat: new Set() },
  fold(answers, events) {
    const given = events.flatMap(answersIn);
    const ended = events.filter((event) => event.type === "attempt-ended");
    if (given.length + ended.length === 0) return answers;
    const latest = new Map(answers.latest);
    const first = new Map(answers.first);
    const sat = new Set(answers.sat);
    for (const answer of given) {
      const last = latest.get(answer.question);
      if (!last || isLater(answer, last)) latest.set(answer.question, answer);
      const earliest = first.get(answer.question);
      if (!earliest || isLater(earliest, answer)) first.set(answer.question, answer);
    }
    for (const event of ended) {
      const form = satForm(event);
      if (form !== undefined) sat.add(form);
    }
    return { latest, first, sat };
  },
};

/** The latest answer to each question by its id, from events alone. */
export function latestAnswers(events: readonly ProgressEvent[]): ReadonlyMap<string, Answered> {
  return answersSlice.fold(answersSlice.empty, events).latest;
}
