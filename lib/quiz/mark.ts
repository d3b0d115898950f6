/** What became of an answer. A question to which nothing was chosen is neither right nor wrong. */
export type Verdict = "correct" | "incorrect" | "unanswered";

/** Marks an answer by the ids of the choices, in whatever order: every right one chosen, and no other. */
export function markAnswer(choices: readonly { id: string; right?: true }[], chosen: readonly string[]): Verdict {
  const picked = new Set(chosen);
  if (picked.size === 0) return "unanswered";
  const right = choices.filter((choice) => choice.right);
  return right.length === picked.size && right.every(({ id }) => picked.has(id)) ? "correct" : "incorrect";
}
