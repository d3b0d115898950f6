import type { factTables } from "./facts";

/** The subjects of the fact tables, as readers see them. */
export const subjectNames: Readonly<Record<keyof typeof factTables, string>> = {
  ai: "AI and vector search",
  availability: "Availability and disaster recovery",
  backup: "Backup and recovery",
  bigquery: "BigQuery",
  "cloud-sql": "Cloud SQL",
  cluster: "Clusters, instances and versions",
  exams: "The two exams",
  "guide-prices": "Rates as the guide prints them",
  "guide-tree": "Thresholds of the guide's decision tree",
  migration: "Migration",
  network: "Network",
  operations: "Operations",
  performance: "Performance",
  prices: "Prices",
  security: "Security",
  spanner: "Spanner",
};
