import type { FactId } from "@/lib/facts/facts";
import type { RateTable } from "./estimate";
import { type ExampleId, estimateExample } from "./examples";
import { formatUsd, multiplyUsd, type NanoUsd, parseUsd, roundHalfUpToCents } from "./money";
import { defaultWorkload, type Workload } from "./workload";

/** A part of a sum: a worked example or some of its lines, a figure as the guide prints it, or a share of what stands before. */
type Term = { readonly example: ExampleId; readonly lines?: readonly string[] } | { readonly asPrinted: string } | { readonly share: FactId };

/** One figure of the guide, with the terms from which it follows. */
interface PrintedFigure {
  readonly what: string;
  /** Dollars as the guide prints them, without its tilde. */
  readonly printed: string;
  /** Empty where no source gives the rate. */
  readonly terms: readonly Term[];
  readonly note?: string;
}

/** A configuration that the guide prices, to be loaded into the calculator. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Where the guide prints it. */
  readonly guideLines: string;
  readonly figures: readonly PrintedFigure[];
  /** Workloads to load, each with the words of its button. On the guide's card they come to the recomputed total. */
  readonly workloads: readonly { readonly label: string; readonly workload: Workload }[];
  /** Ids in content/contradictions.yaml that tell of it. */
  readonly contradictions: readonly string[];
}

/** A figure of the guide beside what follows from its rates. */
export interface RecomputedFigure {
  readonly what: string;
  readonly printed: NanoUsd;
  /** Exact, rounded to cents; null where no source gives the rate. */
  readonly recomputed: NanoUsd | null;
  /** "$332.88 + $221.92 = $554.80" */
  readonly working: string;
  readonly note: string | undefined;
}

const onGuideCard: Workload = { ...defaultWorkload, card: "guide", shape: "guide-4", availability: "basic", backupGb: 0 };

const primary = ["primary-vcpu", "primary-memory"];
const readPool = ["read-vcpu", "read-memory"];
const asPrimary = "as the guide says elsewhere, each like the primary";
const firstBackupFree = "The first backup is free on the guide's card; no source shows such an allowance.";

/** The guide's three clusters, its comparison with Cloud SQL and its minimum, in its order. */
export const presets: readonly Preset[] = [
  {
    id: "guide-minimum",
    title: "The guide's minimum cost",
    guideLines: "252",
    figures: [
      { what: "AlloyDB, 4 vCPU / 16 GB", printed: "730", terms: [{ example: "guide-small-primary" }] },
      { what: "Cloud SQL", printed: "25", terms: [], note: "No source that was read gives the rate of a shared-core machine." },
    ],
    workloads: [
      { label: "The guide's primary alone", workload: { ...onGuideCard, storageGb: 0 } },
      {
        label: "The smallest N2 machine at list price",
        workload: { ...defaultWorkload, shape: "n2-highmem-2", availability: "basic", storageGb: 0, backupGb: 0 },
      },
    ],
    contradictions: ["minimum-730", "one-primary-two-prices"],
  },
  {
    id: "guide-comparison",
    title: "The guide's comparison with Cloud SQL, 500 GB",
    guideLines: "281-295",
    figures: [
      { what: "AlloyDB, primary", printed: "730", terms: [{ example: "guide-comparison-alloydb", lines: primary }] },
      { what: "AlloyDB, storage", printed: "100", terms: [{ example: "guide-comparison-alloydb", lines: ["storage"] }] },
      { what: "AlloyDB, total", printed: "830", terms: [{ example: "guide-comparison-alloydb" }] },
      {
        what: "AlloyDB, total with a standby",
        printed: "830",
        terms: [{ example: "guide-comparison-alloydb-ha" }],
        note: "The guide sets one node of AlloyDB against Cloud SQL with high availability.",
      },
      {
        what: "Cloud SQL, instance with a standby",
        printed: "280",
        terms: [{ example: "guide-comparison-cloud-sql", lines: ["vcpu", "memory"] }],
        note: "At list price.",
      },
      {
        what: "Cloud SQL, storage",
        printed: "85",
        terms: [{ example: "guide-comparison-cloud-sql", lines: ["storage"] }],
        note: "High availability keeps two disks.",
      },
      { what: "Cloud SQL, backups", printed: "50", terms: [{ example: "guide-comparison-cloud-sql", lines: ["backup"] }] },
      { what: "Cloud SQL, total", printed: "415", terms: [{ example: "guide-comparison-cloud-sql" }] },
    ],
    workloads: [
      { label: "AlloyDB as the guide has it", workload: onGuideCard },
      { label: "AlloyDB with a standby, on the guide's card", workload: { ...onGuideCard, availability: "ha" } },
      { label: "All four products at list price", workload: { ...defaultWorkload, enterpriseMemoryGb: 16 } },
    ],
    contradictions: [
      "twice-the-cost",
      "ha-against-one-node",
      "cloud-sql-ha-storage",
      "cloud-sql-ha-compute",
      "cloud-sql-backup-rate",
      "cloud-sql-ha-total",
      "backups-on-one-side-only",
      "budget-gate-1000",
    ],
  },
  {
    id: "guide-small",
    title: "The guide's small production cluster",
    guideLines: "921-928",
    figures: [
      { what: "Primary, 4 vCPU / 16 GB", printed: "555", terms: [{ example: "guide-small-cluster", lines: primary }] },
      { what: "Storage, 500 GB", printed: "100", terms: [{ example: "guide-small-cluster", lines: ["storage"] }] },
      { what: "Backups", printed: "0", terms: [{ example: "guide-small-cluster", lines: ["backup"] }], note: firstBackupFree },
      { what: "Total", printed: "655", terms: [{ example: "guide-small-cluster" }] },
    ],
    workloads: [
      { label: "As the guide has it", workload: onGuideCard },
      { label: "In a shape that exists, with a standby, at list price", workload: defaultWorkload },
    ],
    contradictions: ["shapes-not-offered"],
  },
  {
    id: "guide-medium",
    title: "The guide's medium cluster with a read pool",
    guideLines: "930-938",
    figures: [
      { what: "Primary, 8 vCPU / 32 GB", printed: "1130", terms: [{ example: "guide-medium-cluster", lines: primary }] },
      {
        what: "Two read nodes of 4 vCPU / 16 GB",
        printed: "720",
        terms: [{ example: "guide-medium-cluster", lines: readPool }],
        note: "The guide gives them no size.",
      },
      { what: `Two read nodes, ${asPrimary}`, printed: "720", terms: [{ example: "guide-medium-cluster-equal-nodes", lines: readPool }] },
      { what: "Storage, 2 TB", printed: "400", terms: [{ example: "guide-medium-cluster", lines: ["storage"] }] },
      { what: "Backups, 2 TB", printed: "160", terms: [{ example: "guide-medium-cluster", lines: ["backup"] }] },
      {
        what: "Total with the primary put right",
        printed: "2410",
        terms: [{ example: "guide-medium-cluster", lines: primary }, { asPrinted: "720" }, { asPrinted: "400" }, { asPrinted: "160" }],
      },
      { what: "Total, read nodes of 4 vCPU / 16 GB", printed: "2410", terms: [{ example: "guide-medium-cluster" }] },
      { what: `Total, read nodes ${asPrimary}`, printed: "2410", terms: [{ example: "guide-medium-cluster-equal-nodes" }] },
    ],
    workloads: [
      { label: "Read nodes of 4 vCPU / 16 GB", workload: guideCluster("guide-8", 2, "guide-4", 2000) },
      { label: "Read nodes like the primary", workload: guideCluster("guide-8", 2, "guide-8", 2000) },
      {
        label: "In a shape that exists, with a standby, at list price",
        workload: { ...defaultWorkload, shape: "n2-highmem-8", pools: [{ nodes: 2, shape: "n2-highmem-8", hours: null }], storageGb: 2000, backupGb: 2000 },
      },
    ],
    contradictions: [
      "medium-primary",
      "unsized-read-pool",
      "read-nodes-unlike-the-primary",
      "medium-total",
      "terabytes-of-1000-gb",
      "first-backup-charged-after-all",
      "cheaper-read-nodes",
    ],
  },
  {
    id: "guide-large",
    title: "The guide's large enterprise cluster",
    guideLines: "940-949",
    figures: [
      { what: "Primary, 32 vCPU / 128 GB", printed: "4520", terms: [{ example: "guide-large-cluster", lines: primary }] },
      {
        what: "Eight read nodes of 4 vCPU / 16 GB",
        printed: "2880",
        terms: [{ example: "guide-large-cluster", lines: readPool }],
        note: "The guide gives them no size.",
      },
      { what: `Eight read nodes, ${asPrimary}`, printed: "2880", terms: [{ example: "guide-large-cluster-equal-nodes", lines: readPool }] },
      { what: "Storage, 10 TB", printed: "2000", terms: [{ example: "guide-large-cluster", lines: ["storage"] }] },
      { what: "Backups, 10 TB", printed: "800", terms: [{ example: "guide-large-cluster", lines: ["backup"] }] },
      {
        what: "Total with the primary put right",
        printed: "13260",
        terms: [
          { example: "guide-large-cluster", lines: primary },
          { asPrinted: "2880" },
          { asPrinted: "2000" },
          { asPrinted: "800" },
          { share: "guide-price-cross-region-surcharge" },
        ],
      },
      { what: "Total, read nodes of 4 vCPU / 16 GB", printed: "13260", terms: [{ example: "guide-large-cluster" }] },
      { what: `Total, read nodes ${asPrimary}`, printed: "13260", terms: [{ example: "guide-large-cluster-equal-nodes" }] },
    ],
    workloads: [
      { label: "Read nodes of 4 vCPU / 16 GB", workload: withSecondary(guideCluster("guide-32", 8, "guide-4", 10_000)) },
      { label: "Read nodes like the primary", workload: withSecondary(guideCluster("guide-32", 8, "guide-32", 10_000)) },
      {
        label: "In a shape that exists, with a secondary cluster, at list price",
        workload: withSecondary({
          ...defaultWorkload,
          shape: "n2-highmem-32",
          pools: [{ nodes: 8, shape: "n2-highmem-32", hours: null }],
          storageGb: 10_000,
          backupGb: 10_000,
        }),
      },
    ],
    contradictions: [
      "large-primary",
      "read-nodes-unlike-the-primary",
      "thirty-percent-of-what",
      "secondary-cluster-as-surcharge",
      "terabytes-of-1000-gb",
      "first-backup-charged-after-all",
    ],
  },
];

function guideCluster(shape: string, nodes: number, readShape: string, gb: number): Workload {
  return { ...onGuideCard, shape, pools: [{ nodes, shape: readShape, hours: null }], storageGb: gb, backupGb: gb };
}

function withSecondary(workload: Workload): Workload {
  return { ...workload, secondary: { ...workload.secondary, clusters: 1 } };
}

/**
 * What the guide prints beside what follows from the rates, figure by figure and to the cent. Runs on the server, where
 * the facts are.
 * @param facts `facts` of lib/facts/facts
 * @throws Error as `estimateLines` does, and when an example has no line of a name
 */
export function recomputePreset({ figures }: Preset, facts: RateTable): RecomputedFigure[] {
  return figures.map(({ what, printed, terms, note }) => {
    const parts: { amount: NanoUsd; words: string }[] = [];
    for (const term of terms) parts.push(...partsOf(term, parts, facts));
    let sum = 0n;
    for (const { amount } of parts) sum += amount;
    const recomputed = terms.length === 0 ? null : roundHalfUpToCents(sum);
    const exact = recomputed === sum;
    const working = parts.length === 0 ? "" : `${parts.map(({ words }) => words).join(" + ")} ${exact ? "=" : "≈"} ${formatUsd(sum)}`;
    return { what, printed: parseUsd(printed), recomputed, working, note };
  });
}

function partsOf(term: Term, before: readonly { amount: NanoUsd }[], facts: RateTable): { amount: NanoUsd; words: string }[] {
  if ("asPrinted" in term) {
    const amount = parseUsd(term.asPrinted);
    return [{ amount, words: formatUsd(amount) }];
  }
  if ("share" in term) {
    const percent = String(facts[term.share]?.value);
    let sum = 0n;
    for (const { amount } of before) sum += amount;
    return [{ amount: multiplyUsd(sum, percent, "0.01"), words: `${percent}% of ${formatUsd(sum)}` }];
  }
  const { lines } = estimateExample(term.example, facts);
  const wanted = term.lines ?? lines.map(({ id }) => id);
  return wanted.map((id) => {
    const line = lines.find((candidate) => candidate.id === id);
    if (!line) throw new Error(`The worked example "${term.example}" has no line "${id}"; its lines are ${lines.map((other) => other.id).join(", ")}.`);
    return { amount: line.amount, words: formatUsd(line.amount) };
  });
}
