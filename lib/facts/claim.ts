import { z } from "zod";
import { parseBoundText } from "./bound-text";
import { citationSchema, kebabId } from "./schema";

/** What checking a claim of the guide came to. The first five make an erratum. */
export const verdicts = ["wrong", "outdated", "oversimplified", "contradicts-itself", "unverifiable", "confirmed", "missing"] as const;

export type ClaimVerdict = (typeof verdicts)[number];

const errataVerdicts: readonly ClaimVerdict[] = ["wrong", "outdated", "oversimplified", "contradicts-itself", "unverifiable"];

/** The exams that an erratum can matter to. */
const exams = ["ace", "pca"] as const;

/** How a verdict is told to readers. */
export const verdictLabels: Readonly<Record<ClaimVerdict, string>> = {
  wrong: "Wrong",
  outdated: "Outdated",
  oversimplified: "Too simple",
  "contradicts-itself": "Contradicts itself",
  unverifiable: "No source found",
  confirmed: "Confirmed",
  missing: "Left out",
};

/** A text that may name facts; a token that is none is told with its field. */
const boundText = z.string().superRefine((text, context) => {
  try {
    parseBoundText(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
  }
});

/**
 * One claim of the guide that was checked. Texts may name facts as `{{fact-id}}` (value and unit) or
 * `{{fact-id|value}}` and hold no product number otherwise; `guideSays` and `working` quote and reckon freely.
 */
export const claimSchema = z.strictObject({
  id: kebabId,
  verdict: z.enum(verdicts),
  /** Lines of the guide, as printed: "35, 235". */
  guideLines: z.string().optional(),
  guideSays: z.string().optional(),
  holds: boundText.min(10),
  /** Why the difference matters, in one sentence. Required of an erratum. */
  why: boundText.optional(),
  examAnswer: boundText.optional(),
  note: boundText.optional(),
  /** Arithmetic on the guide's own printed numbers. */
  working: z.string().optional(),
  /** The exams it matters to, where it is not both: an operator's command, an architect's estimate, or none at all. */
  exams: z.array(z.enum(exams)).max(1, "leave exams out where it matters to both").optional(),
  facts: z.array(kebabId),
  confidence: z.enum(["high", "medium", "low"]),
  sources: z.array(citationSchema),
});

export type Claim = z.output<typeof claimSchema>;

/** The exams that a claim matters to: both, unless it says otherwise. */
export function examsOf(claim: Pick<Claim, "exams">): readonly (typeof exams)[number][] {
  return claim.exams ?? exams;
}

/** Whether the guide errs here, so that a chapter shows it struck. */
export function isErratum(claim: Pick<Claim, "verdict">): boolean {
  return errataVerdicts.includes(claim.verdict);
}

/** The ids of the facts that a claim's texts show to readers, each once. */
export function factIdsOf({ holds, why, examAnswer, note }: Pick<Claim, "holds" | "why" | "examAnswer" | "note">): string[] {
  const named = [holds, why, examAnswer, note].flatMap((text) => parseBoundText(text ?? "").flatMap((part) => (part.kind === "fact" ? [part.id] : [])));
  return [...new Set(named)];
}
