import type { FactTable } from "../schema";

/** The thresholds of the guide's decision tree, exactly as it prints them. No product has them; each is the guide's own. */
export const guideTreeFacts = {
  "guide-tree-budget": {
    label: "The guide's gate: monthly budget below which it says Cloud SQL",
    value: "1000",
    unit: "usd-per-month",
    text: "$1000",
    scope: { product: "the-guide", since: "2026-02", note: "Printed by the guide; no source supports it" },
    sources: [{ source: "guide-2026-02", says: "First fork of its decision tree (line 302)." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-tree-small": {
    label: "The guide's gate: size of a database below which it says Cloud SQL",
    value: 100,
    unit: "gb",
    scope: { product: "the-guide", since: "2026-02", note: "Printed by the guide; no source supports it" },
    sources: [{ source: "guide-2026-02", says: "Second fork of its decision tree (line 305)." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-tree-large": {
    label: "The guide's mark: size of a database above which it says AlloyDB",
    value: 10,
    unit: "tb",
    scope: { product: "the-guide", since: "2026-02", note: "Printed by the guide; Cloud SQL goes on well beyond it" },
    sources: [{ source: "guide-2026-02", says: "Fifth fork of its decision tree (line 314)." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-tree-sla": {
    label: "The guide's mark: availability for which it says AlloyDB",
    value: 99.99,
    unit: "percent",
    scope: { product: "the-guide", since: "2026-02", note: "Printed by the guide; AlloyDB is not alone in promising it" },
    sources: [{ source: "guide-2026-02", says: "Sixth fork of its decision tree (line 317)." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
} as const satisfies FactTable;
