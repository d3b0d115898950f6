interface TopicName {
  name: string;
  /** The group under which the list of topics shows it. */
  group: TopicGroup;
}

/** The groups of the list of topics, in order. */
export const topicGroups = ["Build it", "Keep it up", "Make it fast", "Search and analyse", "Protect it", "Choose, move, pay", "Run it"] as const;

type TopicGroup = (typeof topicGroups)[number];

/** The topics by slug, in order. A slug is final; the name is short enough for a list or a filter. */
export const topics = {
  "architecture-and-storage": { name: "Architecture and storage", group: "Build it" },
  "instances-and-shapes": { name: "Instances and shapes", group: "Build it" },
  "networking-and-connectivity": { name: "Networking and connectivity", group: "Build it" },
  "ha-and-failover": { name: "HA and failover", group: "Keep it up" },
  "dr-and-replication": { name: "DR and replication", group: "Keep it up" },
  "backup-and-recovery": { name: "Backup and recovery", group: "Keep it up" },
  "columnar-engine": { name: "Columnar engine", group: "Make it fast" },
  "read-pools-and-autoscaling": { name: "Read pools and autoscaling", group: "Make it fast" },
  "caching-and-pooling": { name: "Caching and pooling", group: "Make it fast" },
  "vector-search-and-ai": { name: "Vector search and AI", group: "Search and analyse" },
  "bigquery-and-federation": { name: "BigQuery and federation", group: "Search and analyse" },
  "encryption-and-iam": { name: "Encryption and IAM", group: "Protect it" },
  "audit-and-monitoring": { name: "Audit and monitoring", group: "Protect it" },
  migration: { name: "Migration", group: "Choose, move, pay" },
  pricing: { name: "Pricing", group: "Choose, move, pay" },
  "choosing-a-database": { name: "Choosing a database", group: "Choose, move, pay" },
  "gcloud-for-alloydb": { name: "gcloud for AlloyDB", group: "Run it" },
  troubleshooting: { name: "Troubleshooting", group: "Run it" },
} as const satisfies Record<string, TopicName>;

export type TopicSlug = keyof typeof topics;

/** The topics' slugs in order. */
export const topicSlugs = Object.keys(topics) as TopicSlug[];

/** Whether a text is a topic's slug; narrows it. */
export function isTopicSlug(slug: string): slug is TopicSlug {
  return Object.hasOwn(topics, slug);
}
