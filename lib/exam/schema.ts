import { z } from "zod";
import { chapterSlugs } from "@/lib/site/routes";

/** How much of an objective a question about AlloyDB can be about. The reading is ours, not Google's. */
const relevances = ["high", "medium", "low"] as const;

/** What an objective of an exam guide means to somebody who studies AlloyDB. */
export const objectiveDetailSchema = z.strictObject({
  relevance: z.enum(relevances),
  /** What of AlloyDB belongs to it, in our words and without figures. */
  forAlloydb: z.string().min(40).max(260),
  /** The chapters that serve it, the most useful first. */
  chapters: z.array(z.enum(chapterSlugs)).min(1).max(6),
  /** Everything that the guide lists under it, in our words and in the guide's order. */
  considerations: z.array(z.string().min(2).max(200)).min(1),
  /** Those of them that name AlloyDB, by their place from 1. */
  namesAlloydb: z.array(z.int().positive()).optional(),
});

export type ObjectiveDetail = z.infer<typeof objectiveDetailSchema>;
export type Relevance = ObjectiveDetail["relevance"];
