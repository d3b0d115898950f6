import type { CheckedCommand, Verdict } from "./check";

/** Verdicts as readers see them. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  accepted: "Accepted",
  rejected: "Rejected",
  refused: "Refused by the service",
  "not-checked": "Not checked",
};

const order: readonly Verdict[] = ["accepted", "rejected", "refused", "not-checked"];

/** The outcome in a sentence or two, to be read out: of one command with all that is wrong, of several in numbers. */
export function summaryOf(checked: readonly CheckedCommand[]): string {
  const [only] = checked;
  if (!only) return "No command yet.";
  if (checked.length === 1) {
    const details = only.problems.map(({ message }) => plainMessage(message));
    return [`${verdictWords[only.verdict]}.`, ...details, ...(only.reason ? [plainMessage(only.reason)] : [])].join(" ");
  }
  const counts = order.flatMap((verdict) => {
    const count = checked.filter((command) => command.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdictWords[verdict].toLowerCase()}`] : [];
  });
  return `${checked.length} commands: ${counts.join(", ")}.`;
}

/** A message without the quotes that mark code in it. */
function plainMessage(message: string): string {
  return message.replaceAll("`", "");
}
