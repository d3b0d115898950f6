import type { Attempt } from "@/lib/progress/attempt";
import type { Revision, TextPart } from "@/lib/question/bank";
import { itemsOf } from "./report";

/** The name and version of a downloaded attempt's shape. A change that an older reader would misread takes a higher version. */
const attemptSchemaName = { schema: "assay-attempt", version: 1 } as const;

/** An attempt as JSON text, complete: what was asked, given, marked and noted, as the device keeps it. */
export function attemptJson(attempt: Attempt): string {
  return `${JSON.stringify({ ...attemptSchemaName, attempt }, undefined, 2)}\n`;
}

const header = [
  "Attempt",
  "Exam",
  "Form",
  "Ended",
  "Place",
  "Question",
  "Revision",
  "Objective",
  "Topic",
  "Case",
  "Result",
  "New to you",
  "Your choices",
  "Struck out",
  "Flagged",
  "Confidence",
  "Seconds",
  "Right choices",
  "Question text",
  "Your answer",
  "Right answer",
] as const;

/**
 * An attempt as rows of a table, one for each question in order, below a row of names. The last columns hold what
 * the questions say, and are empty for those that are not at hand.
 */
export function attemptRows(
  attempt: Attempt,
  firstSightings: ReadonlySet<string>,
  revisions: ReadonlyMap<string, Pick<Revision, "stem" | "choices">> = new Map(),
): string[][] {
  const { form, id } = attempt;
  const end = new Date(attempt.ended?.at ?? attempt.lastSeen).toISOString();
  const rows = itemsOf(attempt, firstSightings).map((item) => {
    const revision = revisions.get(item.question);
    const right = (revision?.choices ?? []).filter((choice) => choice.right).map((choice) => choice.id);
    const textOf = new Map((revision?.choices ?? []).map((choice) => [choice.id, plain(choice.text)]));
    const answer = (ids: readonly string[]) => ids.flatMap((own) => textOf.get(own) ?? []).join(" | ");
    return [
      id,
      form.exam,
      form.form,
      end,
      String(item.place),
      item.question,
      item.revision,
      item.objective,
      item.topic,
      item.case ?? "",
      item.verdict,
      item.verdict === "unanswered" ? "" : yesOrNo(item.isFirst),
      item.chosen.join(" "),
      item.struck.join(" "),
      yesOrNo(item.flagged),
      item.confidence ?? "",
      item.ms === undefined ? "" : String(Math.round(item.ms / 1000)),
      right.join(" "),
      plain(revision?.stem ?? []),
      answer(item.chosen),
      answer(right),
    ];
  });
  return [[...header], ...rows];
}

function yesOrNo(holds: boolean): string {
  return holds ? "yes" : "no";
}

/** A question's text as plain words. */
export function plain(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part.replaceAll("`", "") : part.words)).join("");
}

/** The name of a downloaded attempt's file: `assay-ace-a-2026-11-20.json`. */
export function fileName({ form, ended, lastSeen }: Attempt, kind: "json" | "csv"): string {
  return `assay-${form.exam}-${form.form}-${new Date(ended?.at ?? lastSeen).toISOString().slice(0, 10)}.${kind}`;
}
