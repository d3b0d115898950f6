import type { FactId } from "@/lib/facts/facts";
import { type CostLine, type Estimate, estimateLines, type MeteredLine, type RateTable } from "./estimate";

/** A cost worked out line by line. Amounts are never written here: they follow from the facts. */
export interface WorkedExample {
  readonly title: string;
  /** Whose rates: those the guide prints, or list prices of us-central1. */
  readonly rates: "guide" | "list-price";
  readonly lines: readonly CostLine[];
  /** What the guide printed for this, in its words, and where. */
  readonly printed?: { readonly says: string; readonly lines: string };
  /** What the reader must know beside the figures. */
  readonly note?: string;
}

const hours = "hours-per-month";

/** vCPU and memory of nodes at the guide's rates. Its shapes have 4 GB per vCPU, which AlloyDB does not offer. */
function guideNodes(kind: "primary" | "read", vcpus: number, nodes?: string): MeteredLine[] {
  const [label, name] = kind === "primary" ? ["Primary", "primary"] : ["Read pool", "read"];
  return [
    { id: `${name}-vcpu`, label: `${label}, vCPU`, quantity: String(vcpus), unit: "vCPU", nodes, rate: `guide-price-${kind}-vcpu`, hours },
    { id: `${name}-memory`, label: `${label}, memory`, quantity: String(vcpus * 4), unit: "GB", nodes, rate: `guide-price-${kind}-memory`, hours },
  ];
}

function guideStorage(gigabytes: string): MeteredLine {
  return { id: "storage", label: "Storage", quantity: gigabytes, unit: "GB", rate: "guide-price-storage" };
}

function guideBackup(gigabytes: string): MeteredLine {
  return { id: "backup", label: "Backups", quantity: gigabytes, unit: "GB", rate: "guide-price-backup" };
}

const guideFirstBackup: MeteredLine = { id: "backup", label: "First backup", quantity: "500", unit: "GB", rate: "guide-price-first-backup" };

const guideReplication: CostLine = { id: "replication", label: "Cross-region replication", surcharge: "guide-price-cross-region-surcharge" };

type NodePricing = Pick<MeteredLine, "nodes" | "factor" | "discount">;

/** vCPU and memory of AlloyDB nodes at list price; 8 GB go with each vCPU. */
function alloydbNodes(id: string, label: string, vcpus: number, pricing: NodePricing = {}): MeteredLine[] {
  return [
    { id: `${id}-vcpu`, label: `${label}, vCPU`, quantity: String(vcpus), unit: "vCPU", rate: "price-alloydb-vcpu", hours, ...pricing },
    { id: `${id}-memory`, label: `${label}, memory`, quantity: String(vcpus * 8), unit: "GB", rate: "price-alloydb-memory", hours, ...pricing },
  ];
}

const highlyAvailable = { factor: "ha-compute-multiplier" } as const;

function alloydbShape(vcpus: number, note?: string): WorkedExample {
  return { title: `AlloyDB, ${vcpus} vCPU / ${vcpus * 8} GB, one node`, rates: "list-price", lines: alloydbNodes("primary", "Primary", vcpus), note };
}

function alloydbHaShape(vcpus: number, note?: string): WorkedExample {
  return {
    title: `AlloyDB, ${vcpus} vCPU / ${vcpus * 8} GB with high availability`,
    rates: "list-price",
    lines: alloydbNodes("primary", "Primary with standby", vcpus, highlyAvailable),
    note,
  };
}

function alloydbStorage(gigabytes: string): MeteredLine {
  return { id: "storage", label: "Storage, once per cluster", quantity: gigabytes, unit: "GB", rate: "price-alloydb-storage", hours };
}

function alloydbBackup(gigabytes: string): MeteredLine {
  return { id: "backup", label: "Backups", quantity: gigabytes, unit: "GB", rate: "price-alloydb-backup", hours };
}

/** Compute and SSD of a Cloud SQL instance with high availability, and its backups: high availability doubles the first two. */
function cloudSqlHa(edition: "enterprise" | "enterprise-plus", vcpus: string, memoryGb: string, gigabytes: string): MeteredLine[] {
  const factor = "cloud-sql-ha-multiplier";
  return [
    { id: "vcpu", label: "Instance with standby, vCPU", quantity: vcpus, unit: "vCPU", rate: `price-cloud-sql-${edition}-vcpu`, hours, factor },
    { id: "memory", label: "Instance with standby, memory", quantity: memoryGb, unit: "GB", rate: `price-cloud-sql-${edition}-memory`, hours, factor },
    { id: "storage", label: "SSD storage in two zones", quantity: gigabytes, unit: "GB", rate: "price-cloud-sql-ssd", factor },
    { id: "backup", label: "Backups", quantity: gigabytes, unit: "GB", rate: "price-cloud-sql-backup" },
  ];
}

const developmentShape =
  "This shape exists only as c4a-highmem-1, for development and outside the SLA; its rate is assumed to be the general one, which no source confirms.";
const enterprisePlusMemory = "No source prints the memory rate for us-central1; it is taken from us-east1.";
const noReadNodeSize = "The guide gives its read nodes no size, and no common size gives the amount it prints for them.";

const table = {
  "guide-small-primary": {
    title: "The guide's 4 vCPU / 16 GB primary, at its own rates",
    rates: "guide",
    lines: guideNodes("primary", 4),
    printed: { says: "$0.76/hour, $554.80/month; elsewhere $555 and $730", lines: "897-901, 923, 252, 291" },
  },
  "guide-medium-primary": {
    title: "The guide's 8 vCPU / 32 GB primary, at its own rates",
    rates: "guide",
    lines: guideNodes("primary", 8),
    printed: { says: "$1,130/month", lines: "932" },
  },
  "guide-large-primary": {
    title: "The guide's 32 vCPU / 128 GB primary, at its own rates",
    rates: "guide",
    lines: guideNodes("primary", 32),
    printed: { says: "$4,520/month", lines: "942" },
  },
  "guide-500-gb-storage": {
    title: "The guide's 500 GB database, storage and backup",
    rates: "guide",
    lines: [guideStorage("500"), guideFirstBackup],
    printed: { says: "$100/month, first backup free", lines: "908-912" },
  },
  "guide-small-cluster": {
    title: "The guide's small production cluster, at its own rates",
    rates: "guide",
    lines: [...guideNodes("primary", 4), guideStorage("500"), guideFirstBackup],
    printed: { says: "$555 + $100 + $0 = ~$655/month", lines: "921-928" },
  },
  "guide-medium-cluster": {
    title: "The guide's medium cluster with read nodes of 4 vCPU / 16 GB, at its own rates",
    rates: "guide",
    lines: [...guideNodes("primary", 8), ...guideNodes("read", 4, "2"), guideStorage("2000"), guideBackup("2000")],
    printed: { says: "$1,130 + $720 + $400 + $160 = ~$2,410/month", lines: "930-938" },
    note: noReadNodeSize,
  },
  "guide-medium-cluster-equal-nodes": {
    title: "The guide's medium cluster with read nodes sized like the primary, at its own rates",
    rates: "guide",
    lines: [...guideNodes("primary", 8), ...guideNodes("read", 8, "2"), guideStorage("2000"), guideBackup("2000")],
    printed: { says: "$1,130 + $720 + $400 + $160 = ~$2,410/month", lines: "930-938" },
    note: "The guide says elsewhere (line 492) that read nodes have the configuration of the primary.",
  },
  "guide-large-cluster": {
    title: "The guide's large cluster with read nodes of 4 vCPU / 16 GB, at its own rates",
    rates: "guide",
    lines: [...guideNodes("primary", 32), ...guideNodes("read", 4, "8"), guideStorage("10000"), guideBackup("10000"), guideReplication],
    printed: { says: "$4,520 + $2,880 + $2,000 + $800, +30% = ~$13,260/month", lines: "940-949" },
    note: noReadNodeSize,
  },
  "guide-large-cluster-equal-nodes": {
    title: "The guide's large cluster with read nodes sized like the primary, at its own rates",
    rates: "guide",
    lines: [...guideNodes("primary", 32), ...guideNodes("read", 32, "8"), guideStorage("10000"), guideBackup("10000"), guideReplication],
    printed: { says: "$4,520 + $2,880 + $2,000 + $800, +30% = ~$13,260/month", lines: "940-949" },
    note: "The guide says elsewhere (line 492) that read nodes have the configuration of the primary.",
  },
  "guide-comparison-alloydb": {
    title: "AlloyDB in the guide's comparison, at its own rates: one node and 500 GB",
    rates: "guide",
    lines: [...guideNodes("primary", 4), guideStorage("500"), guideFirstBackup],
    printed: { says: "$730 + $100 + included = ~$830/month", lines: "289-295" },
  },
  "guide-comparison-alloydb-ha": {
    title: "AlloyDB in the guide's comparison with a standby, at its own rates",
    rates: "guide",
    lines: [...guideNodes("primary", 4).map((line) => ({ ...line, ...highlyAvailable })), guideStorage("500"), guideFirstBackup],
    printed: { says: "~$830/month for one node, set against Cloud SQL with HA", lines: "281-295" },
  },
  "guide-comparison-cloud-sql": {
    title: "Cloud SQL Enterprise in the guide's comparison, at list price: 4 vCPU / 16 GB with high availability and 500 GB",
    rates: "list-price",
    lines: cloudSqlHa("enterprise", "4", "16", "500"),
    printed: { says: "$280 + $85 + $50 = ~$415/month", lines: "281-287" },
  },

  "alloydb-1-vcpu-8-gb": alloydbShape(1, developmentShape),
  "alloydb-1-vcpu-8-gb-ha": alloydbHaShape(1, developmentShape),
  "alloydb-2-vcpu-16-gb": alloydbShape(2),
  "alloydb-2-vcpu-16-gb-ha": alloydbHaShape(2),
  "alloydb-4-vcpu-32-gb": alloydbShape(4),
  "alloydb-4-vcpu-32-gb-ha": alloydbHaShape(4),
  "alloydb-8-vcpu-64-gb": alloydbShape(8),
  "alloydb-8-vcpu-64-gb-ha": alloydbHaShape(8),
  "alloydb-16-vcpu-128-gb": alloydbShape(16),
  "alloydb-16-vcpu-128-gb-ha": alloydbHaShape(16),
  "alloydb-32-vcpu-256-gb": alloydbShape(32),
  "alloydb-32-vcpu-256-gb-ha": alloydbHaShape(32),
  "alloydb-16-vcpu-128-gb-ha-1-year": {
    title: "AlloyDB, 16 vCPU / 128 GB with high availability, committed for one year",
    rates: "list-price",
    lines: alloydbNodes("primary", "Primary with standby", 16, { ...highlyAvailable, discount: "cud-1-year" }),
  },
  "alloydb-16-vcpu-128-gb-ha-3-years": {
    title: "AlloyDB, 16 vCPU / 128 GB with high availability, committed for three years",
    rates: "list-price",
    lines: alloydbNodes("primary", "Primary with standby", 16, { ...highlyAvailable, discount: "cud-3-years" }),
  },
  "alloydb-medium-cluster": {
    title: "The guide's medium cluster in a shape that AlloyDB offers, at list price",
    rates: "list-price",
    lines: [
      ...alloydbNodes("primary", "Primary with standby", 8, highlyAvailable),
      ...alloydbNodes("read", "Read pool", 8, { nodes: "2" }),
      alloydbStorage("2000"),
      alloydbBackup("2000"),
    ],
    printed: { says: "$1,130 + $720 + $400 + $160 = ~$2,410/month", lines: "930-938" },
  },

  "alloydb-ha-500-gb": {
    title: "AlloyDB, 4 vCPU / 32 GB with high availability, 500 GB of data and 500 GB of backups",
    rates: "list-price",
    lines: [...alloydbNodes("primary", "Primary with standby", 4, highlyAvailable), alloydbStorage("500"), alloydbBackup("500")],
  },
  "cloud-sql-enterprise-ha-500-gb": {
    title: "Cloud SQL Enterprise, 4 vCPU / 16 GB with high availability, 500 GB of data and 500 GB of backups",
    rates: "list-price",
    lines: cloudSqlHa("enterprise", "4", "16", "500"),
  },
  "cloud-sql-enterprise-plus-ha-500-gb": {
    title: "Cloud SQL Enterprise Plus, 4 vCPU / 32 GB with high availability, 500 GB of data and 500 GB of backups",
    rates: "list-price",
    lines: cloudSqlHa("enterprise-plus", "4", "32", "500"),
    note: enterprisePlusMemory,
  },
  "spanner-standard-100-units": {
    title: "Spanner Standard, 100 processing units, a tenth of a node",
    rates: "list-price",
    lines: [{ id: "compute", label: "Compute, with its replicas in the region", quantity: "0.1", unit: "node", rate: "price-spanner-standard-node", hours }],
  },
  "spanner-standard-500-gb": {
    title: "Spanner Standard, one node and 500 GB of data",
    rates: "list-price",
    lines: [
      { id: "node", label: "Node, with its replicas in the region", quantity: "1", unit: "node", rate: "price-spanner-standard-node", hours },
      { id: "storage", label: "SSD storage", quantity: "500", unit: "GB", rate: "price-spanner-storage" },
    ],
    note: "Backups are left out: no source gives their price. Compute is sold from a tenth of a node.",
  },
} satisfies Record<string, WorkedExample>;

export type ExampleId = keyof typeof table;

/** Every worked example by id. Pages show one with its lines, or a single amount of it. */
export const examples: Readonly<Record<ExampleId, WorkedExample>> = table;

/** Whether a text names a worked example; narrows it to the id. */
export function isExampleId(id: string): id is ExampleId {
  return Object.hasOwn(examples, id);
}

/**
 * Works an example out for one month.
 * @param facts the facts that its lines name, `facts` of lib/facts/facts as a rule
 * @throws as `estimateLines` does
 */
export function estimateExample(id: ExampleId, facts: RateTable): Estimate {
  return estimateLines(examples[id].lines, facts);
}

/** The facts that a worked example takes its prices and shares from, each once, in the order of its lines. */
export function ratesOf(id: ExampleId): FactId[] {
  const rates = examples[id].lines.flatMap((line) => ("surcharge" in line ? [line.surcharge] : [line.rate, line.factor, line.discount]));
  return [...new Set(rates.filter((rate) => rate !== undefined))];
}
