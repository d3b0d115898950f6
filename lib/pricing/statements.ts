import type { FactId } from "@/lib/facts/facts";
import { meters, meterOf } from "./meter";
import { formatQuantity, formatUsd, parseUsd, roundHalfUpToCents } from "./money";
import type { PriceTable } from "./price-table";
import { leastSpannerUnits, type PricedLine, type ProductEstimate, type ProductId, productNames } from "./products";
import type { RateCard } from "./rate-card";
import { shapeOf, type Workload } from "./workload";

/** Something that a reader must know beside the figures, and the facts that it rests on. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly FactId[];
}

/** How a line came about: "2 nodes × 8 vCPU × $0.06608 × 730 h = $771.81", "≈" where the cents shown are rounded. */
export function formatWorking(line: PricedLine, { lines }: Pick<ProductEstimate, "lines">, { rates }: RateCard): string {
  const { quantity, unit, nodes, hours, factor, discount, amount, rateId } = line;
  const rate = rates[rateId];
  const result = amount === null ? "= incomplete" : `${roundHalfUpToCents(amount) === amount ? "=" : "≈"} ${formatUsd(amount)}`;
  if (meters[meterOf(rateId)].unit === "percent") {
    let above = 0n;
    for (const other of lines) if (other !== line) above += other.amount ?? 0n;
    return `${rate.status === "known" ? `${rate.usd}%` : "rate needed"} of ${formatUsd(above)}${nodes > 1 ? ` × ${nodes}` : ""} ${result}`;
  }
  const count = line.group === "secondary" ? "clusters" : "nodes";
  const terms = [
    nodes > 1 && `${formatQuantity(nodes)} ${count}`,
    `${formatQuantity(String(quantity))} ${unit}`,
    rate.status === "known" ? formatUsd(parseUsd(rate.usd), { rate: true }) : "rate needed",
    hours !== null && `${formatQuantity(hours)} h`,
    factor > 1 && formatQuantity(factor),
    discount > 0 && `(1 − ${discount}%)`,
  ].filter((term) => term !== false);
  return `${terms.join(" × ")} ${result}`;
}

/** What a product runs the primary on: "4 vCPU / 32 GB", "1,000 processing units". */
export function formatSize({ size }: Pick<ProductEstimate, "size">): string {
  if (size === null) return "no machine as large";
  return size.kind === "units" ? `${formatQuantity(size.units)} processing units` : `${size.vcpus} vCPU / ${size.memoryGb} GB`;
}

/** A total as readers see it: "incomplete" while a rate is missing, "not offered" where the product has no machine as large. */
export function formatTotal(estimate: Pick<ProductEstimate, "size" | "month" | "year">, of: "month" | "year"): string {
  const total = estimate[of];
  if (total !== null) return formatUsd(total);
  return estimate.size === null ? "not offered" : "incomplete";
}

/** Whether the lines as shown, each in cents, make the total as shown. Where they do not, say so beside them. */
export function linesAddUp({ lines, month }: Pick<ProductEstimate, "lines" | "month">): boolean {
  let shown = 0n;
  for (const { amount } of lines) shown += roundHalfUpToCents(amount ?? 0n);
  return month === null || shown === month;
}

/**
 * What the commitment takes off the whole bill in percent with one decimal, "21.4"; below nothing where it is paid for
 * more hours than are used. Null without a commitment or without a total.
 */
export function effectiveDiscount({ exactMonth, onDemand }: ProductEstimate, { commitment }: Workload): string | null {
  if (commitment === "none" || exactMonth === null || onDemand === null || onDemand === 0n) return null;
  const saved = onDemand - exactMonth;
  const size = saved < 0n ? -saved : saved;
  const tenths = (size * 2000n + onDemand) / (onDemand * 2n);
  return `${saved < 0n && tenths > 0n ? "−" : ""}${tenths / 10n}.${tenths % 10n}`;
}

/** What holds for the whole page: whose rates these are and how far they may be compared. */
export function remarks(workload: Workload, { kind, region }: RateCard, { regions, figures }: PriceTable): Statement[] {
  const [comparable = ""] = Object.keys(regions);
  const said: (Statement | false)[] = [
    kind === "guide" && {
      id: "guide-card",
      text: "These are the rates that the guide prints. They name no region, no price list bears them out, and they price AlloyDB alone.",
      facts: ["guide-price-primary-vcpu", "guide-price-primary-memory"],
    },
    kind !== "guide" &&
      region !== comparable && {
        id: "region",
        text: `Prices can be compared side by side in ${comparable} only. In ${region} the rates that a source gives are filled in, and the others are asked for.`,
        facts: [],
      },
    kind === "mine" && { id: "own-rates", text: "Rates of your own stand in the place of list prices and are kept in the address of this page.", facts: [] },
    workload.commitment !== "none" &&
      workload.hours < figures.hoursPerMonth.value && {
        id: "commitment-hours",
        text: "A commitment is charged for every hour of the month, whether the machine runs or not.",
        facts: ["cud-1-year", "cud-3-years"],
      },
    workload.commitment !== "none" &&
      workload.pools.some(({ hours }) => hours !== null) && {
        id: "commitment-schedule",
        text: "Read pools on a schedule of their own are priced on demand: commitments are for the floor that runs at all times.",
        facts: [],
      },
  ];
  return said.filter((statement) => statement !== false);
}

/** How a product's bill differs from the workload as it was put, and what cannot be compared. */
export function differences(estimate: ProductEstimate, workload: Workload, card: RateCard, table: PriceTable): Statement[] {
  const { product } = estimate;
  const said =
    product === "alloydb"
      ? alloydbStatements(workload, card, table)
      : product === "spanner"
        ? spannerStatements(workload, table)
        : cloudSqlStatements(product, estimate, workload, table);
  return said.filter((statement) => statement !== false);
}

type Said = (Statement | false)[];

const bytesPerGb = 1e9;

function alloydbStatements(workload: Workload, { kind }: RateCard, table: PriceTable): Said {
  const { availability, pools, secondary, storageGb, interRegionGb, shape, commitment } = workload;
  const { figures } = table;
  const series = new Set(
    [shape, ...pools.map((pool) => pool.shape), ...(secondary.clusters > 0 ? [secondary.shape ?? shape] : [])].map((id) => shapeOf(id, table).series),
  );
  const unpriced = [...series].filter((name) => name !== "n2" && name !== "guide").map((name) => name.toUpperCase());
  const byGuide = kind === "guide";
  return [
    availability === "ha"
      ? {
          id: "alloydb-ha",
          text: `High availability counts the primary's vCPUs and memory ${figures.alloydbHaCompute.value}×, and storage once.${byGuide ? " The guide prices no standby." : ""}`,
          facts: ["ha-compute-multiplier"],
        }
      : {
          id: "alloydb-basic",
          text: "A basic primary has no standby: when its node fails, the database is down until it has been replaced.",
          facts: ["basic-primary-nodes"],
        },
    pools.length > 0 &&
      !byGuide && { id: "alloydb-pools", text: "Read nodes cost what a primary node of their size costs and add no storage.", facts: ["price-alloydb-vcpu"] },
    pools.length > 0 &&
      byGuide && {
        id: "alloydb-pools",
        text: "The guide gives read nodes rates of their own, which no price list knows.",
        facts: ["guide-price-read-vcpu", "guide-price-read-memory"],
      },
    series.has("guide") && {
      id: "alloydb-guide-shape",
      text: "AlloyDB does not offer this shape; it stands here so that the guide's sums can be followed.",
      facts: ["guide-shapes", "n2-shapes"],
    },
    unpriced.length > 0 && {
      id: "alloydb-series",
      text: `No source gives the rates of ${unpriced.join(" and ")} machines, so they are asked for.`,
      facts: ["price-alloydb-machine-series"],
    },
    storageGb * bytesPerGb > figures.alloydbStorageMaxTib.value * 2 ** 40 && {
      id: "alloydb-storage-max",
      text: `One cluster holds ${figures.alloydbStorageMaxTib.value} TiB at most; this much needs several, which the sum does not show.`,
      facts: ["cluster-storage-max"],
    },
    secondary.clusters > 0 &&
      !byGuide && {
        id: "alloydb-secondary",
        text: "A secondary cluster is a cluster: its nodes run at all hours and it holds a copy of the data. Its backups are its own; add them to the billed backups.",
        facts: ["secondary-backups-since"],
      },
    secondary.clusters > 0 &&
      byGuide && {
        id: "alloydb-surcharge",
        text: "The guide adds a share of the whole bill for a second region. Google bills a whole second cluster.",
        facts: ["guide-price-cross-region-surcharge"],
      },
    secondary.clusters > 0 &&
      interRegionGb === 0 && {
        id: "replication-traffic",
        text: "Replication to the other region is billed by the GB; enter the traffic to see it.",
        facts: ["price-transfer-north-america-europe"],
      },
    commitment !== "none" &&
      byGuide && { id: "alloydb-guide-commitment", text: "The guide knows no commitments; the discount is Google's.", facts: ["cud-1-year", "cud-3-years"] },
  ];
}

function cloudSqlStatements(product: Exclude<ProductId, "alloydb" | "spanner">, { size }: ProductEstimate, workload: Workload, table: PriceTable): Said {
  const { availability, pools, secondary, storageGb, commitment } = workload;
  const { figures } = table;
  const plus = product === "cloud-sql-enterprise-plus";
  const asked = shapeOf(workload.shape, table);
  const largest = plus ? table.enterprisePlusShapes.at(-1) : { vcpus: figures.enterpriseMaxVcpus.value, memoryGb: figures.enterpriseMaxMemoryGb.value };
  if (size === null) {
    return [
      {
        id: `${product}-not-offered`,
        text: `${productNames[product]} has no machine as large: its largest has ${largest?.vcpus} vCPU and ${largest?.memoryGb} GB.`,
        facts: plus ? ["cloud-sql-enterprise-plus-shapes"] : ["cloud-sql-enterprise-max-vcpus", "cloud-sql-enterprise-max-memory"],
      },
    ];
  }
  const machine = size.kind === "machine" ? size : asked;
  return [
    (machine.vcpus !== asked.vcpus || machine.memoryGb !== asked.memoryGb) && {
      id: `${product}-shape`,
      text: plus
        ? `The nearest machine that is no smaller has ${machine.vcpus} vCPU / ${machine.memoryGb} GB instead of ${asked.vcpus} / ${asked.memoryGb}.`
        : `The machine has ${machine.vcpus} vCPU / ${machine.memoryGb} GB instead of ${asked.vcpus} / ${asked.memoryGb}: the edition gives ${figures.enterpriseMemoryPerVcpuMax.value} GB per vCPU at most.`,
      facts: plus ? ["cloud-sql-enterprise-plus-shapes"] : ["cloud-sql-enterprise-memory-per-vcpu-max"],
    },
    availability === "ha" && {
      id: `${product}-ha`,
      text: `High availability counts vCPUs, memory and storage ${figures.cloudSqlHa.value}×.`,
      facts: ["cloud-sql-ha-multiplier"],
    },
    availability === "ha" && {
      id: `${product}-sla`,
      text: plus ? "Its SLA is that of AlloyDB." : "Its SLA is lower than that of the others, and leaves planned maintenance out.",
      facts: plus ? ["cloud-sql-enterprise-plus-sla"] : ["cloud-sql-enterprise-sla"],
    },
    pools.length > 0 && {
      id: `${product}-replicas`,
      text: `Each read ${plus ? "node" : "replica"} has a disk of its own with all the data${plus ? "" : "; read pools are for Enterprise Plus"}.`,
      facts: ["cloud-sql-storage-kind", "cloud-sql-read-pools-edition"],
    },
    secondary.clusters > 0 && {
      id: `${product}-secondary`,
      text: "A cross-region read replica takes the place of each secondary cluster.",
      facts: ["cloud-sql-cross-region-copies"],
    },
    commitment !== "none" &&
      secondary.clusters > 0 && {
        id: `${product}-commitment`,
        text: "A commitment holds in one region: the replicas elsewhere need one of their own, counted here at the same discount.",
        facts: ["cloud-sql-cud-1-year", "cloud-sql-cud-3-years"],
      },
    plus && { id: `${product}-data-cache`, text: "The data cache is priced apart and not counted.", facts: ["price-cloud-sql-data-cache"] },
    storageGb > figures.cloudSqlStorageMaxTb.value * 1000 && {
      id: `${product}-storage-max`,
      text: `One instance holds ${figures.cloudSqlStorageMaxTb.value} TB at most; this much does not fit.`,
      facts: ["cloud-sql-storage-max"],
    },
  ];
}

function spannerStatements(workload: Workload, table: PriceTable): Said {
  const { spannerUnits, storageGb, secondary, pools, hours } = workload;
  const least = leastSpannerUnits(storageGb, table);
  return [
    {
      id: "spanner-size",
      text: "Nothing that was read says how many nodes do the work of so many vCPUs: the capacity is what you enter, and equal totals do not mean equal work.",
      facts: ["spanner-node-processing-units", "spanner-min-processing-units"],
    },
    spannerUnits < least && {
      id: "spanner-storage",
      text: `The data need ${formatQuantity(least)} processing units at least, so that many are counted.`,
      facts: ["spanner-node-storage", "spanner-min-capacity-storage"],
    },
    {
      id: "spanner-ha",
      text: "The rate covers the replicas in the region: basic or highly available makes no difference.",
      facts: ["spanner-regional-replicas", "spanner-sla-regional"],
    },
    pools.length > 0 && {
      id: "spanner-pools",
      text: "Every replica serves reads, so read nodes have no line; raise the capacity where they need it.",
      facts: ["spanner-writers"],
    },
    hours < table.figures.hoursPerMonth.value && {
      id: "spanner-hours",
      text: "Spanner is never without capacity, so every hour of the month is counted.",
      facts: ["spanner-min-processing-units"],
    },
    secondary.clusters > 0 && {
      id: "spanner-regions",
      text: "Several regions need the edition Enterprise Plus, whose price depends on the configuration and is asked for.",
      facts: ["spanner-multi-region-edition", "price-spanner-enterprise-plus-node"],
    },
    secondary.clusters === 0 && {
      id: "spanner-edition",
      text: "This is the edition Standard; vector search and the columnar engine need Enterprise.",
      facts: ["price-spanner-standard-node", "price-spanner-enterprise-node", "spanner-columnar-engine-editions"],
    },
    { id: "spanner-sql", text: "Spanner speaks a part of PostgreSQL only, so an application may have to change.", facts: ["spanner-postgresql-coverage"] },
  ];
}
