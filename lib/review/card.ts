import type { Exam } from "@/lib/site/exam-tracks";

/**
 * What is asked again after a while, by its permanent id. An objective and not a question is scheduled, so that nobody
 * learns the letter of an answer; a fact and an erratum are cards to recall.
 */
export type CardId = `objective:${Exam}-${string}` | `fact:${string}` | `erratum:${string}`;

/** The card of an objective: `objective:ace-2.2`. */
export function objectiveCard(exam: Exam, objective: string): CardId {
  return `objective:${exam}-${objective}`;
}

/** A card's parts, or undefined for what is no card of ours. */
export type ReadCard = { kind: "objective"; exam: Exam; objective: string } | { kind: "fact" | "erratum"; id: string };

const objectiveForm = /^objective:(ace|pca)-(\d\.\d)$/;
const recallForm = /^(fact|erratum):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

export function readCard(card: string): ReadCard | undefined {
  const objective = objectiveForm.exec(card);
  if (objective) return { kind: "objective", exam: objective[1] as Exam, objective: objective[2] ?? "" };
  const recall = recallForm.exec(card);
  return recall ? { kind: recall[1] as "fact" | "erratum", id: recall[2] ?? "" } : undefined;
}
