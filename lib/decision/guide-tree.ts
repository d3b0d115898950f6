import type { DecisionTree, Option, Outcome } from "./schema";

/** The two branches of a fork as the guide draws them: YES leads to a product, otherwise the next fork is asked. */
function branches(yes: Omit<Option, "label" | "short" | "rulesOut"> & { rulesOut: string }, no: Omit<Option, "label" | "short">) {
  return {
    yes: { label: "Yes", short: "yes", ...yes, rulesOut: { "*": yes.rulesOut } },
    no: { label: "No", short: "no", ...no },
  };
}

const taught = { sections: ["alloydb-vs-cloud-sql#the-guides-tree"], topics: ["choosing-a-database"] } as const;
const askTheSoundTree = "The guide's tree names a product without edition or shape, so there is nothing to price. Go through the sound tree.";

/**
 * The guide's tree as printed: six forks and a default, in its order, with its own thresholds. It is shown so that what
 * somebody studied can be compared with the sound tree; each fork names the erratum that tells what is wrong with it.
 */
export const guideTree = {
  id: "guide",
  name: "The guide's tree, as printed",
  start: "budget",
  lines: [{ mark: "", name: "Start: need PostgreSQL database", forks: ["budget", "small", "analytics", "vectors", "large", "sla"] }],
  forks: {
    budget: {
      ask: "Budget < {{guide-tree-budget}}/month?",
      short: "Budget < {{guide-tree-budget}}/month?",
      help: "No source knows such a gate, and the guide itself prices whole AlloyDB clusters below it. A ceiling is checked with an estimate, and last.",
      facts: ["guide-tree-budget"],
      erratum: "tree-budget-1000",
      options: branches(
        {
          next: "cloud-sql",
          reason: "The guide stops at the budget, before it has asked what the database must do.",
          ifSo: "the budget were below {{guide-tree-budget}} a month",
          rulesOut: "The guide rules it out by the budget alone.",
        },
        { next: "small", reason: "The budget is not below the guide's gate.", ifSo: "the budget were above the guide's gate" },
      ),
    },
    small: {
      ask: "Database < {{guide-tree-small}}?",
      short: "Database < {{guide-tree-small}}?",
      help: "Size settles nothing at this end: AlloyDB has small machines and bills the storage in use. Cost usually favours Cloud SQL, and cost is asked last.",
      facts: ["guide-tree-small", "smallest-machine-vcpus"],
      erratum: "use-case-small-overkill",
      options: branches(
        {
          next: "cloud-sql",
          reason: "The guide stops at the size, before it has asked what the database must do.",
          ifSo: "the database were below {{guide-tree-small}}",
          rulesOut: "The guide rules it out by a small size alone.",
        },
        {
          next: "analytics",
          reason: "The database is not below the guide's gate.",
          ifSo: "the database were larger than {{guide-tree-small}}",
          rulesOut: { "cloud-sql": "Beyond its first two forks the guide comes to Cloud SQL by default only." },
        },
      ),
    },
    analytics: {
      ask: "Need high analytical query performance?",
      short: "High analytical performance?",
      help: "Right for live rows, where the columnar engine is enabled. History at warehouse scale belongs in BigQuery, which the guide's tree does not know.",
      facts: ["analytics-speed-claim", "columnar-engine-default-state"],
      erratum: "bench-olap-seconds",
      options: branches(
        {
          next: "alloydb",
          reason: "Analytical performance leads the guide to AlloyDB, whether the data is live or history.",
          ifSo: "high analytical query performance were needed",
          rulesOut: "The guide takes analytics for AlloyDB's alone.",
        },
        { next: "vectors", reason: "No high analytical performance is needed.", ifSo: "no high analytical performance were needed" },
      ),
    },
    vectors: {
      ask: "Need AI/ML vector search?",
      short: "AI/ML vector search?",
      help: "Cloud SQL and Spanner search vectors too. Scale, filters and AI functions decide, not the word.",
      facts: ["cloud-sql-vector-indexes", "alloydb-vector-indexes"],
      erratum: "tree-vector-alloydb-only",
      options: branches(
        {
          next: "alloydb",
          reason: "Any vector search leads the guide to AlloyDB.",
          ifSo: "vector search were needed",
          rulesOut: "The guide takes vector search for AlloyDB's alone.",
        },
        { next: "large", reason: "No vector search is needed.", ifSo: "no vector search were needed" },
      ),
    },
    large: {
      ask: "Database > {{guide-tree-large}}?",
      short: "Database > {{guide-tree-large}}?",
      help: "Cloud SQL goes on to {{cloud-sql-storage-max}}. Only beyond that does size decide, and beyond {{cluster-storage-max}} it decides against AlloyDB.",
      facts: ["guide-tree-large", "cloud-sql-storage-max", "cluster-storage-max"],
      erratum: "use-case-large-db-limited",
      options: branches(
        {
          next: "alloydb",
          reason: "A database above {{guide-tree-large}} leads the guide to AlloyDB.",
          ifSo: "the database were above {{guide-tree-large}}",
          rulesOut: "The guide takes {{guide-tree-large}} for Cloud SQL's end.",
        },
        { next: "sla", reason: "The database is not above the guide's mark.", ifSo: "the database were below {{guide-tree-large}}" },
      ),
    },
    sla: {
      ask: "Mission-critical, need {{guide-tree-sla}} SLA?",
      short: "Need {{guide-tree-sla}} SLA?",
      help: "Enterprise Plus promises {{cloud-sql-enterprise-plus-sla}} as well, and Spanner {{spanner-sla-regional}} in a region. The figure removes Cloud SQL Enterprise and nothing else.",
      facts: ["guide-tree-sla", "sla-ha", "cloud-sql-enterprise-plus-sla", "spanner-sla-regional"],
      erratum: "tree-999-alloydb-only",
      options: branches(
        {
          next: "alloydb",
          reason: "The SLA leads the guide to AlloyDB, as if no other product had it.",
          ifSo: "{{guide-tree-sla}} were needed",
          rulesOut: "The guide takes the SLA for AlloyDB's alone.",
        },
        {
          next: "default",
          reason: "Nothing that the guide asks applies.",
          ifSo: "no such SLA were needed",
          rulesOut: { alloydb: "Nothing is left of what the guide gives to AlloyDB." },
        },
      ),
    },
  },
  outcomes: {
    "cloud-sql": {
      name: "Cloud SQL PostgreSQL",
      short: "Cloud SQL",
      family: "cloud-sql",
      what: "What the guide's tree prints. It does not say which edition, although SLA, readers, recovery window and price all hang on it.",
      ...taught,
      rows: ["editions"],
      workload: { unpriced: askTheSoundTree },
    },
    alloydb: {
      name: "AlloyDB",
      short: "AlloyDB",
      family: "alloydb",
      what: "What the guide's tree prints. It does not say which shape, although the SLA and the bill hang on it, and asks no further whether another product would do.",
      ...taught,
      rows: ["made-for"],
      workload: { unpriced: askTheSoundTree },
    },
    default: {
      name: "Cloud SQL PostgreSQL (start here, migrate later)",
      short: "Default: Cloud SQL",
      family: "cloud-sql",
      what: "The guide's default. It is fair where cost comes first. The later move is a project: a new cluster from a backup of up to {{backup-import-size-max}}, or replication, and a cutover.",
      ...taught,
      rows: ["move-between"],
      workload: { unpriced: askTheSoundTree },
    } satisfies Outcome,
  },
} as const satisfies DecisionTree;
