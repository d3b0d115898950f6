import { sayTime } from "@/lib/exam/clock";
import { leastAnswers, type Report } from "@/lib/exam/report";
import type { Attempt, ClockNote } from "@/lib/progress/attempt";
import type { Verdict } from "@/lib/quiz/mark";
import type { Confidence } from "@/lib/quiz/run";
import type { Share } from "@/lib/quiz/summary";
import { sectionWords } from "@/lib/site/section-words";
import { isTopicSlug, topics } from "@/lib/site/topics";

export const verdictWords: Readonly<Record<Verdict, string>> = { correct: "Right", incorrect: "Not right", unanswered: "Not answered" };

export const verdictIcons = { correct: "check", incorrect: "close", unanswered: "circle" } as const satisfies Record<Verdict, string>;

export const confidenceWords: Readonly<Record<Confidence, string>> = { guess: "A guess", unsure: "Not sure", sure: "Sure" };

const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });

/** A moment in the learner's own time: "20 Nov 2026, 10:15". */
export function momentWords(at: number): string {
  return when.format(at);
}

export function dayWords(at: number): string {
  return day.format(at);
}

function inPercent(share: number): number {
  return Math.round(share * 100);
}

/** Where the true share likely lies: "67 to 89 %". */
export function likelyWords({ likely }: Share): string {
  return likely ? `${inPercent(likely.low)} to ${inPercent(likely.high)} %` : "";
}

export function topicWords(topic: string): string {
  return isTopicSlug(topic) ? topics[topic].name : topic;
}

/** "1 question", "3 questions". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "a, b and c". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Why an attempt has no total, and what would be needed for one. */
export function noTotalWords({ thin, answered, repeats, sections }: Pick<Report, "thin" | "answered" | "repeats" | "sections">): string {
  if (answered === 0) return "Nothing was answered, so there is nothing to sum up.";
  if (repeats.answered === answered) return "No total: you had met every question before, and what is right here may only be remembered.";
  const asked = new Set(sections.map(({ name }) => name));
  const unasked = thin.filter(({ section }) => !asked.has(section));
  if (unasked.length > 0) return `No total: this form leaves out ${counted(unasked.length, "section")} of the exam, so it says nothing of the whole.`;
  const few = thin.map(({ section, answered: so }) => `section ${section.split("-")[1]} has ${so}`);
  return `No total: it needs ${leastAnswers} answers to new questions in every section, and ${listed(few)}.`;
}

/** How an attempt came to its end. */
export function endWords({ ended }: Pick<Attempt, "ended">): string {
  switch (ended?.how) {
    case "submitted":
      return "Handed in";
    case "time-up":
      return "Ended when time was up";
    case "put-aside":
      return "Put aside";
    case undefined:
      return "Still running";
  }
}

/** The time that a learner took for themselves, said without praise or blame. */
export function policyWords(factor: number | null): string {
  if (factor === null) return "no limit";
  return factor === 1 ? "usual time" : `${factor} times the usual time`;
}

/** What is to be known of how an attempt went, a sentence each. */
export function conditionWords({ ended, factor, pausedMs, clockNotes }: Pick<Attempt, "ended" | "factor" | "pausedMs" | "clockNotes">): string[] {
  return [
    ...(ended?.how === "time-up" ? ["Time was up. What you had answered by then is kept and counts."] : []),
    ...(factor === null ? ["Not timed: it was sat without a limit."] : []),
    ...(pausedMs > 0 ? [`Not timed: it was paused for ${sayTime(pausedMs)}.`] : []),
    ...clockNotes.map(clockWords),
  ];
}

function clockWords({ byMs, counted: how }: ClockNote): string {
  const way = `The device's clock went ${sayTime(Math.abs(byMs))} ${byMs < 0 ? "back" : "ahead"} during the attempt`;
  if (how === "counted") return `${way}; that time counted.`;
  return how === "given-back"
    ? `${way}; the end of the exam moved with it, so no time was won or lost.`
    : `${way}; whether that time counted was never settled.`;
}

/** A section without its exam, "2. Plan a solution and put it in place". */
export function shortSection(section: string): string {
  return sectionWords(section, false);
}
