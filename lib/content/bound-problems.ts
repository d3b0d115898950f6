import { parseBoundText } from "@/lib/facts/bound-text";
import { isFactId } from "@/lib/facts/facts";
import { findLooseNumbers } from "@/lib/facts/loose-number";

/** What is wrong with a text that names facts as `{{fact-id}}`: broken tokens, unknown facts, numbers without a fact. */
export function boundProblems(text: string): string[] {
  let parts;
  try {
    parts = parseBoundText(text);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return parts.flatMap((part) => {
    if (part.kind === "fact") return isFactId(part.id) ? [] : [`there is no fact "${part.id}" in lib/facts; write it there with its source, or name another.`];
    return findLooseNumbers(part.words).map(({ word }) => `"${word}" is a loose number; write {{fact-id}}.`);
  });
}
