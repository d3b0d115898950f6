import type { Fact } from "@/lib/facts/schema";

/** A fact that holds to its schema; a test names what matters to it. */
export function aFact(changes: Partial<Fact> = {}): Fact {
  return {
    label: "Nodes in all read pools of a cluster, at most",
    value: 20,
    unit: "nodes",
    scope: { product: "alloydb" },
    sources: [{ source: "a-page", says: "A cluster has at most 20 nodes." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
    ...changes,
  };
}
