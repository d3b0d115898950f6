import type { FactTable } from "../schema";

/** What BigQuery can do with data that stays in AlloyDB. */
export const bigqueryFacts = {
  "bigquery-alloydb-federation-since": {
    label: "General availability of BigQuery federated queries to AlloyDB",
    value: "2024-08-29",
    unit: "none",
    text: "29 August 2024",
    scope: { product: "bigquery", since: "2024-08-29" },
    sources: [{ source: "alloydb-docs-release-notes", says: "BigQuery federation with AlloyDB became generally available on 29 August 2024." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "bigquery-alloydb-federation-preview-since": {
    label: "Preview of BigQuery federated queries to AlloyDB",
    value: "2024-05",
    unit: "none",
    text: "May 2024",
    scope: { product: "bigquery", since: "2024-05", until: "2024-08-29" },
    sources: [{ source: "alloydb-docs-release-notes", says: "The Preview of BigQuery federation with AlloyDB dates from May 2024." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "bigquery-alloydb-federation-role": {
    label: "BigQuery role needed to query AlloyDB through a connection",
    value: "roles/bigquery.connectionUser",
    unit: "none",
    scope: { product: "bigquery", note: "with a connection of the AlloyDB type" },
    sources: [{ source: "bigquery-docs-alloydb-federated-queries", says: "Joins a BigQuery table with EXTERNAL_QUERY results and names the required role." }],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
} as const satisfies FactTable;
