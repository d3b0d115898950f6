import type { FactTable } from "../schema";

/** Ways into AlloyDB: Database Migration Service, Cloud SQL backups, import and export. */
export const migrationFacts = {
  "backup-import-size-max": {
    label: "Size of a Cloud SQL backup that can become an AlloyDB cluster, at most",
    value: 15,
    unit: "tb",
    scope: { product: "alloydb", since: "2025-11", note: "Cloud SQL for PostgreSQL backup restored as an AlloyDB cluster" },
    sources: [
      {
        source: "public-feature-index-generated-from-google-s-release-notes-d",
        says: "An entry of November 2025 names 15 TB together with PostgreSQL 17.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "backup-import-versions": {
    label: "PostgreSQL versions that a cluster made from a Cloud SQL backup can have",
    value: ["14", "15", "16", "17", "18"],
    unit: "none",
    text: "14 to 18",
    scope: { product: "alloydb", note: "gcloud alloydb clusters migrate-cloud-sql" },
    sources: [
      { source: "gcloud-clusters-migrate-cloud-sql", says: "The command takes a version for the destination cluster." },
      { source: "gcloud-release-notes", says: "PostgreSQL 18 was added to the command in 2026." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
    history: [{ value: "14 to 17", until: "2026", note: "17 was added in November 2025; the day on which 18 was added was not read" }],
  },
  "backup-import-since": {
    label: "Month in which restoring a Cloud SQL backup to AlloyDB was announced",
    value: "2025-05",
    unit: "none",
    text: "May 2025",
    scope: { product: "alloydb", since: "2025-05" },
    sources: [
      {
        source: "public-feature-index-generated-from-google-s-release-notes-d",
        says: "Records the feature in May 2025.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "stable",
  },
  "dms-native-replication-since": {
    label: "Day from which gcloud offers PostgreSQL's own logical replication for migration jobs",
    value: "2026-04-14",
    unit: "none",
    text: "14 April 2026",
    scope: { product: "database-migration-service", since: "2026-04-14", note: "gcloud 565.0.0" },
    sources: [{ source: "gcloud-release-notes", says: "Version 565.0.0 adds the flag for native replication." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "stable",
  },
  "dms-extra-subscriptions-since": {
    label: "Day from which gcloud offers extra subscriptions for migration jobs",
    value: "2026-05-05",
    unit: "none",
    text: "5 May 2026",
    scope: { product: "database-migration-service", since: "2026-05-05", note: "gcloud 567.0.0" },
    sources: [{ source: "gcloud-release-notes", says: "Version 567.0.0 adds the flag for further subscriptions." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "stable",
  },
  "dms-new-cluster-newest-version": {
    label: "Newest PostgreSQL version of a cluster that gcloud makes with a DMS profile",
    value: "17",
    unit: "none",
    scope: { product: "database-migration-service", note: "gcloud 578.0.0, connection-profiles create alloydb" },
    sources: [{ source: "gcloud-create-alloydb", says: "The version flag of the command ends at PostgreSQL 17." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "dms-heterogeneous-newest-version": {
    label: "Newest PostgreSQL destination for migrations from Oracle and SQL Server",
    value: "18",
    unit: "none",
    scope: { product: "database-migration-service", since: "2026-04-30", note: "destinations AlloyDB and Cloud SQL" },
    sources: [
      {
        source: "news-2026-2026-04-30-database-migration-service-postgresql-18",
        says: "Reports general availability of PostgreSQL 18 as destination of heterogeneous migrations.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "alloydb-migration-service": {
    label: "Service that moves PostgreSQL databases into AlloyDB with little downtime",
    value: "Database Migration Service",
    unit: "none",
    scope: { product: "database-migration-service" },
    sources: [
      {
        source: "database-migration-docs-postgresql-to-alloydb-known-limitations",
        says: "Describes PostgreSQL to AlloyDB migrations: a snapshot first, then the changes.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
} as const satisfies FactTable;
