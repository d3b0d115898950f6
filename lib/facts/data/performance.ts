import type { FactTable } from "../schema";

/** What makes AlloyDB fast and how clients reach it: columnar engine, caches, connection pooling, Auth Proxy, connectors, index advisor. */
export const performanceFacts = {
  "columnar-engine-default-state": {
    label: "Columnar engine on a new AlloyDB instance",
    value: "off",
    unit: "none",
    scope: { product: "alloydb", note: "per instance; switching it on restarts the instance" },
    sources: [
      {
        source: "alloydb-docs-reference-database-flags",
        says: "google_columnar_engine.enabled is off by default and a change of it needs a restart.",
      },
      {
        source: "alloydb-docs-columnar-engine-configure",
        says: "The engine is switched on with a flag, and the instance restarts.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "columnar-engine-auto-default-state": {
    label: "Auto-columnarization once the columnar engine is enabled",
    value: "on",
    unit: "none",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-docs-reference-database-flags",
        says: "Auto-columnarization defaults to on.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "columnar-engine-auto-interval": {
    label: "Time between two runs of auto-columnarization, by default",
    value: 1,
    unit: "hours",
    text: "hourly",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-docs-reference-database-flags",
        says: "The default schedule of auto-columnarization is hourly.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "columnar-engine-memory-default": {
    label: "Share of instance memory given to the column store by default",
    value: 30,
    unit: "percent",
    scope: { product: "alloydb", note: "of each instance on which the engine is enabled" },
    sources: [
      {
        source: "alloydb-docs-columnar-engine-configure",
        says: "30% of the instance's memory is allocated to the column store by default.",
      },
      { source: "alloydb-docs-columnar-engine-about", says: "The engine takes 30% of memory by default." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "columnar-engine-memory-recommended-max": {
    label: "Share of instance memory recommended for the column store, at most",
    value: 50,
    unit: "percent",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-docs-columnar-engine-configure",
        says: "The memory guidance names 50% as the recommended maximum.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "columnar-engine-memory-max": {
    label: "Share of instance memory the column store may be given, at most",
    value: 70,
    unit: "percent",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-docs-columnar-engine-configure",
        says: "The memory guidance allows up to 70%.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "ultra-fast-cache-metrics-since": {
    label: "Hit-rate metrics of the ultra-fast cache available since",
    value: "2024-12",
    unit: "none",
    text: "December 2024",
    scope: { product: "alloydb", since: "2024-12" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "A December 2024 note adds hit-rate metrics of the ultra-fast cache for instances and nodes.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "query-result-cache-status": {
    label: "Automatic cache of query results in AlloyDB",
    value: "none documented",
    unit: "none",
    scope: { product: "alloydb", note: "negative evidence: absent from the copies read" },
    sources: [
      {
        source: "alloydb-docs-reference-database-flags",
        says: "The list of flags has no setting for caching query results.",
      },
      {
        source: "alloydb-docs-release-notes",
        says: "The ultra-fast cache is described as a data cache; no result cache is announced.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "managed-pooling-preview-since": {
    label: "Managed connection pooling in Preview since",
    value: "2025-04",
    unit: "none",
    text: "April 2025",
    scope: { product: "alloydb", since: "2025-04" },
    sources: [
      { source: "alloydb-docs-release-notes", says: "Managed connection pooling entered Preview in April 2025." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "managed-pooling-ga-since": {
    label: "Managed connection pooling generally available since",
    value: "2025-12-18",
    unit: "none",
    text: "18 December 2025",
    scope: { product: "alloydb", since: "2025-12-18" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "Managed connection pooling became generally available on 18 December 2025.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "managed-pooling-default-state": {
    label: "Managed connection pooling on a new instance",
    value: "off",
    unit: "none",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "news-2026-2026-02-09-alloydb-language-connectors-auto-iam-auth",
        says: "Pooling is off until it is enabled on the instance.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "managed-pooling-modes": {
    label: "Pool modes of managed connection pooling",
    value: ["TRANSACTION", "SESSION"],
    unit: "none",
    text: "transaction or session",
    scope: { product: "alloydb" },
    sources: [
      { source: "gcloud-alloydb-flags-pinned", says: "The pool mode flag accepts SESSION and TRANSACTION." },
      {
        source: "news-2026-2026-02-09-alloydb-language-connectors-auto-iam-auth",
        says: "Lists the modes together with their limits.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "managed-pooling-client-connections-default": {
    label: "Client connections that managed connection pooling accepts by default",
    value: 5000,
    unit: "connections",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "news-2026-2026-02-09-alloydb-language-connectors-auto-iam-auth",
        says: "Gives 5,000 as the default for client connections.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "managed-pooling-iam-auth-since": {
    label: "Automatic IAM authentication through managed connection pooling since",
    value: "2026-02-09",
    unit: "none",
    text: "9 February 2026",
    scope: { product: "alloydb", since: "2026-02-09" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "The 9 February 2026 note announces IAM authentication with managed connection pooling.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "managed-pooling-iam-auth-maintenance-version": {
    label: "First maintenance version with automatic IAM authentication through the pooler",
    value: "20260107.02_05",
    unit: "none",
    scope: { product: "alloydb", since: "2026-02-09" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "The 9 February 2026 note names the maintenance version that is needed.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "read-pool-machine-change-min": {
    label: "Change of a read pool's machine type in the forced-update flow, at least",
    value: 10,
    unit: "minutes",
    scope: { product: "alloydb", note: "documented forced-update flow" },
    sources: [
      {
        source: "alloydb-docs-instance-read-pool-scale",
        says: "A change of machine type takes 10 to 15 minutes.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "read-pool-machine-change-max": {
    label: "Change of a read pool's machine type in the forced-update flow, at most",
    value: 15,
    unit: "minutes",
    scope: { product: "alloydb", note: "documented forced-update flow" },
    sources: [
      {
        source: "alloydb-docs-instance-read-pool-scale",
        says: "A change of machine type takes 10 to 15 minutes.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "instance-stop-start-since": {
    label: "Stopping and starting instances generally available since",
    value: "2025-05-29",
    unit: "none",
    text: "29 May 2025",
    scope: { product: "alloydb", since: "2025-05-29", note: "primary and read pool instances" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "Start, stop and restart of instances became generally available on 29 May 2025.",
      },
      {
        source: "googleapis-v1-resources-pinned",
        says: "The activation policy has the values NEVER and ALWAYS, and the stop order is described.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "index-advisor-default-since": {
    label: "Index advisor on by default since",
    value: "2026-04-15",
    unit: "none",
    text: "15 April 2026",
    scope: { product: "alloydb", since: "2026-04-15" },
    sources: [
      {
        source: "news-2026-2026-04-15-alloydb-index-advisor-default",
        says: "Index advisor became enabled by default on 15 April 2026.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "index-advisor-index-types": {
    label: "Kinds of index that index advisor recommends",
    value: ["B-tree", "ScaNN"],
    unit: "none",
    text: "B-tree and ScaNN",
    scope: { product: "alloydb", since: "2026-04-15" },
    sources: [
      {
        source: "news-2026-2026-04-15-alloydb-index-advisor-default",
        says: "Reports recommendations for B-tree and for ScaNN indexes.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "language-connectors-ga-since": {
    label: "AlloyDB language connectors generally available since",
    value: "2024-03-12",
    unit: "none",
    text: "12 March 2024",
    scope: { product: "alloydb", since: "2024-03-12" },
    sources: [
      { source: "alloydb-docs-release-notes", says: "The language connectors became GA on 12 March 2024." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "language-connectors-languages": {
    label: "Languages with a generally available AlloyDB connector",
    value: ["Python", "Go", "Java"],
    unit: "none",
    text: "Python, Go and Java",
    scope: { product: "alloydb" },
    sources: [
      { source: "alloydb-auth-proxy-readme-pinned", says: "Lists connectors for Go, Python and Java." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "python-connector-drivers": {
    label: "Drivers that the AlloyDB Python Connector supports",
    value: ["pg8000", "psycopg", "asyncpg"],
    unit: "none",
    text: "pg8000, psycopg and asyncpg",
    scope: { product: "alloydb" },
    sources: [{ source: "alloydb-python-connector-readme", says: "The README names the supported drivers." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
} as const satisfies FactTable;
