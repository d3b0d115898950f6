import type { FactTable } from "../schema";

/** The rates that the guide prints, kept so that its own totals can be worked out again. They are not Google's prices. */
export const guidePricesFacts = {
  "guide-price-primary-vcpu": {
    label: "The guide's rate for one vCPU of a primary instance",
    value: "0.114",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "the-guide",
      since: "2026-02",
      note: "Printed by the guide without a region; no price list consulted bears it out",
    },
    sources: [
      { source: "guide-2026-02", says: "Prints $0.114 per vCPU-hour for the primary (line 890)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-primary-memory": {
    label: "The guide's rate for one GB of memory of a primary instance",
    value: "0.019",
    unit: "usd-per-gb-hour",
    scope: {
      product: "the-guide",
      since: "2026-02",
      note: "Printed by the guide without a region; no price list consulted bears it out",
    },
    sources: [
      { source: "guide-2026-02", says: "Prints $0.019 per GB-hour for the primary (line 894)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-read-vcpu": {
    label: "The guide's rate for one vCPU of a read pool node",
    value: "0.07",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "the-guide",
      since: "2026-02",
      note: "Printed by the guide without a region; no price list consulted bears it out",
    },
    sources: [
      { source: "guide-2026-02", says: "Prints $0.07 per vCPU-hour for read pools and calls them cheaper (line 891)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-read-memory": {
    label: "The guide's rate for one GB of memory of a read pool node",
    value: "0.012",
    unit: "usd-per-gb-hour",
    scope: {
      product: "the-guide",
      since: "2026-02",
      note: "Printed by the guide without a region; no price list consulted bears it out",
    },
    sources: [
      { source: "guide-2026-02", says: "Prints $0.012 per GB-hour for read pools (line 895)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-storage": {
    label: "The guide's rate for one GB of active storage",
    value: "0.20",
    unit: "usd-per-gb-month",
    scope: {
      product: "the-guide",
      since: "2026-02",
      note: "Printed by the guide without a region; no price list consulted bears it out",
    },
    sources: [
      { source: "guide-2026-02", says: "Prints $0.20 per GB and month for active storage (line 904)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-backup": {
    label: "The guide's rate for one GB of backup storage",
    value: "0.08",
    unit: "usd-per-gb-month",
    scope: { product: "the-guide", since: "2026-02", note: "Cloud SQL's backup price, printed as AlloyDB's" },
    sources: [
      { source: "guide-2026-02", says: "Prints $0.08 per GB and month for backups (line 905)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-first-backup": {
    label: "The guide's rate for a first backup as large as the database",
    value: "0.00",
    unit: "usd-per-gb-month",
    text: "free",
    scope: { product: "the-guide", since: "2026-02", note: "No source shows such an allowance" },
    sources: [
      { source: "guide-2026-02", says: "Charges nothing for the first backup equal to database size (line 906)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-ingress": {
    label: "The guide's rate for traffic into AlloyDB",
    value: "0.00",
    unit: "usd-per-gb",
    text: "free",
    scope: { product: "the-guide", since: "2026-02", note: "Printed by the guide without a region" },
    sources: [
      { source: "guide-2026-02", says: "Calls ingress free (line 915)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-egress-same-region": {
    label: "The guide's rate for traffic that stays in the region",
    value: "0.00",
    unit: "usd-per-gb",
    text: "free",
    scope: { product: "the-guide", since: "2026-02", note: "Printed by the guide without a region" },
    sources: [
      { source: "guide-2026-02", says: "Calls egress to the same region free (line 916)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-egress": {
    label: "The guide's rate for one GB of traffic to the internet",
    value: "0.12",
    unit: "usd-per-gb",
    scope: { product: "the-guide", since: "2026-02", note: "The first tier of North America only" },
    sources: [
      { source: "guide-2026-02", says: "Prints $0.12 per GB after 1 GB free (line 917)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "guide-price-cross-region-surcharge": {
    label: "The guide's surcharge for cross-region replication",
    value: 30,
    unit: "percent",
    scope: {
      product: "the-guide",
      since: "2026-02",
      note: "No source shows such a surcharge; a secondary cluster is a second cluster",
    },
    sources: [
      { source: "guide-2026-02", says: "Adds 30% and applies it to compute, storage and backups alike (line 946)." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
} as const satisfies FactTable;
