import type { Unit } from "@/lib/facts/schema";

interface Meter {
  /** What one unit of it is, as the page asks for its rate. */
  label: string;
  unit: Extract<Unit, `usd-per-${string}`> | "percent";
}

/**
 * Everything that the calculator can be charged for, in the order in which a bill tells it. A meter has a rate in each
 * region where a source gives one; elsewhere the rate is missing and is asked for.
 */
export const meters = {
  "alloydb-vcpu": { label: "AlloyDB, one vCPU of an N2 node", unit: "usd-per-vcpu-hour" },
  "alloydb-memory": { label: "AlloyDB, one GB of memory of an N2 node", unit: "usd-per-gb-hour" },
  "alloydb-read-vcpu": { label: "AlloyDB, one vCPU of a read node, on the guide's card", unit: "usd-per-vcpu-hour" },
  "alloydb-read-memory": { label: "AlloyDB, one GB of memory of a read node, on the guide's card", unit: "usd-per-gb-hour" },
  "alloydb-c4a-vcpu": { label: "AlloyDB, one vCPU of a C4A node", unit: "usd-per-vcpu-hour" },
  "alloydb-c4a-memory": { label: "AlloyDB, one GB of memory of a C4A node", unit: "usd-per-gb-hour" },
  "alloydb-c4-vcpu": { label: "AlloyDB, one vCPU of a C4 node", unit: "usd-per-vcpu-hour" },
  "alloydb-c4-memory": { label: "AlloyDB, one GB of memory of a C4 node", unit: "usd-per-gb-hour" },
  "alloydb-z3-vcpu": { label: "AlloyDB, one vCPU of a Z3 node", unit: "usd-per-vcpu-hour" },
  "alloydb-z3-memory": { label: "AlloyDB, one GB of memory of a Z3 node", unit: "usd-per-gb-hour" },
  "alloydb-storage": { label: "AlloyDB, one GB of cluster storage", unit: "usd-per-gb-hour" },
  "alloydb-storage-month": { label: "AlloyDB, one GB of storage for a month, on the guide's card", unit: "usd-per-gb-month" },
  "alloydb-backup": { label: "AlloyDB, one GB of backups", unit: "usd-per-gb-hour" },
  "alloydb-backup-month": { label: "AlloyDB, one GB of backups for a month, on the guide's card", unit: "usd-per-gb-month" },
  "alloydb-internet-1": { label: "AlloyDB, one GB to the internet, first tier", unit: "usd-per-gb" },
  "alloydb-internet-2": { label: "AlloyDB, one GB to the internet, second tier", unit: "usd-per-gb" },
  "alloydb-internet-3": { label: "AlloyDB, one GB to the internet, third tier", unit: "usd-per-gb" },
  "alloydb-inter-region": { label: "AlloyDB, one GB to the other region", unit: "usd-per-gb" },
  "alloydb-surcharge": { label: "AlloyDB, cross-region replication, on the guide's card", unit: "percent" },
  "cloud-sql-enterprise-vcpu": { label: "Cloud SQL Enterprise, one vCPU", unit: "usd-per-vcpu-hour" },
  "cloud-sql-enterprise-memory": { label: "Cloud SQL Enterprise, one GB of memory", unit: "usd-per-gb-hour" },
  "cloud-sql-enterprise-ssd": { label: "Cloud SQL Enterprise, one GB of SSD", unit: "usd-per-gb-month" },
  "cloud-sql-enterprise-plus-vcpu": { label: "Cloud SQL Enterprise Plus, one vCPU", unit: "usd-per-vcpu-hour" },
  "cloud-sql-enterprise-plus-memory": { label: "Cloud SQL Enterprise Plus, one GB of memory", unit: "usd-per-gb-hour" },
  "cloud-sql-enterprise-plus-ssd": { label: "Cloud SQL Enterprise Plus, one GB of SSD", unit: "usd-per-gb-month" },
  "cloud-sql-backup": { label: "Cloud SQL, one GB of backups", unit: "usd-per-gb-month" },
  "cloud-sql-internet": { label: "Cloud SQL, one GB to the internet", unit: "usd-per-gb" },
  "cloud-sql-inter-region": { label: "Cloud SQL, one GB to the other region", unit: "usd-per-gb" },
  "spanner-node": { label: "Spanner Standard, one node", unit: "usd-per-node-hour" },
  "spanner-storage": { label: "Spanner, one GB of SSD in one region", unit: "usd-per-gb-month" },
  "spanner-multi-region-node": { label: "Spanner Enterprise Plus, one node in several regions", unit: "usd-per-node-hour" },
  "spanner-multi-region-storage": { label: "Spanner Enterprise Plus, one GB of SSD in several regions", unit: "usd-per-gb-month" },
  "spanner-backup": { label: "Spanner, one GB of backups", unit: "usd-per-gb-month" },
  "spanner-internet": { label: "Spanner, one GB to the internet", unit: "usd-per-gb" },
  "spanner-inter-region": { label: "Spanner, one GB to the other region", unit: "usd-per-gb" },
} as const satisfies Record<string, Meter>;

export type MeterId = keyof typeof meters;

/** A meter in the region of the workload, or in the region of its secondary clusters. */
export type RateId = MeterId | `secondary.${MeterId}`;

export const meterIds = Object.keys(meters) as MeterId[];

const secondary = "secondary.";

/** Whether a text names a rate; narrows it to the id. */
export function isRateId(id: string): id is RateId {
  return Object.hasOwn(meters, id.startsWith(secondary) ? id.slice(secondary.length) : id);
}

/** The meter of a rate, wherever it runs. */
export function meterOf(id: RateId): MeterId {
  return (id.startsWith(secondary) ? id.slice(secondary.length) : id) as MeterId;
}

/** What a rate is for, in words: "AlloyDB, one vCPU of an N2 node", with the region where that is the second one. */
export function rateLabel(id: RateId, secondaryRegion: string): string {
  const { label } = meters[meterOf(id)];
  return id.startsWith(secondary) ? `${label}, in ${secondaryRegion}` : label;
}
