import { objectivesOf } from "@/lib/site/exam-objectives";
import { routes } from "@/lib/site/routes";
import { topics } from "@/lib/site/topics";
import type { QueuedCard } from "@/lib/review/queue";

/** What became of a card; `looked-up` where its answer was shown and none given: it stays due. */
export type Outcome = "correct" | "incorrect" | "looked-up";

/** What a card is about: "ACE 2.2 Storage and data", "Fact: Backup and recovery". */
export function aboutWords(card: QueuedCard): string {
  if (card.kind === "objective") {
    const { exam, objective } = card.entry;
    return `${exam.toUpperCase()} ${objective} ${objectivesOf(exam).find(({ id }) => id === objective)?.title ?? ""}`;
  }
  return `${card.id.startsWith("fact:") ? "Fact" : "Erratum"}: ${topics[card.topic].name}`;
}

/** The page that tells all about a fact or an erratum. */
export function pageOf(card: Extract<QueuedCard, { kind: "recall" }>): string {
  const id = card.id.slice(card.id.indexOf(":") + 1);
  return card.id.startsWith("fact:") ? routes.fact(id) : routes.erratum(id);
}

/** "1 question", "3 questions". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How long something takes, in whole minutes: "about 9 minutes". */
export function aboutMinutes(seconds: number): string {
  return `about ${counted(Math.max(1, Math.round(seconds / 60)), "minute")}`;
}
