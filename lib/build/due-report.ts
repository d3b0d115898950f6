import { dueFacts } from "@/lib/facts/review";

/**
 * The facts that are due for review on a day, for whoever builds the site: one line each, those that are due longest
 * first, with the table to look them up in.
 * @param asOf the day, `2026-11-22`
 */
export function dueReport(asOf: string): string {
  const due = dueFacts(asOf);
  if (due.length === 0) return `No fact is due for review on ${asOf}.`;
  const lines = due.map(({ id, subject, since }) => `  since ${since}  ${id} (lib/facts/data/${subject}.ts)`);
  return `${due.length} ${due.length === 1 ? "fact is" : "facts are"} due for review on ${asOf}:\n${lines.join("\n")}`;
}
