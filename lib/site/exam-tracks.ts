import type { FactId } from "@/lib/facts/facts";
import type { ChapterSlug } from "./routes";

/** How AlloyDB is asked in each exam, and in which order its chapters serve that exam best. */
export const examTracks = {
  ace: {
    name: "Associate Cloud Engineer",
    asks: "You run things: create clusters and instances, connect, back up, restore, scale, watch. The question is usually which command, which setting, or which product fits a plain description.",
    read: ["overview", "key-concepts", "cli-examples", "ha-dr", "security", "troubleshooting"],
    facts: ["ace-questions-min", "ace-questions-max", "ace-minutes"],
  },
  pca: {
    name: "Professional Cloud Architect",
    asks: "You decide: AlloyDB, Cloud SQL or Spanner, at which availability, at which cost, and how to get there. The question is usually a company with constraints, often from a published case study.",
    read: ["alloydb-vs-cloud-sql", "ha-dr", "performance", "ai-ml", "migration", "pricing"],
    facts: ["pca-questions-min", "pca-questions-max", "pca-minutes", "pca-case-studies-per-exam", "pca-case-studies-published"],
  },
} as const satisfies Record<string, { name: string; asks: string; read: readonly ChapterSlug[]; facts: readonly FactId[] }>;

export type Exam = keyof typeof examTracks;
