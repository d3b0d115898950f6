import type { RateId } from "./meter";
import { type NanoUsd, roundHalfUpToCents } from "./money";
import type { PriceTable, Shape } from "./price-table";
import type { RateCard } from "./rate-card";
import { type ReadPool, shapeOf, type Workload } from "./workload";

/** The services on which a workload is priced side by side; an edition of Cloud SQL counts as one. */
export const productNames = {
  alloydb: "AlloyDB",
  "cloud-sql-enterprise": "Cloud SQL Enterprise",
  "cloud-sql-enterprise-plus": "Cloud SQL Enterprise Plus",
  spanner: "Spanner",
} as const;

export type ProductId = keyof typeof productNames;

export const productIds = Object.keys(productNames) as ProductId[];

/** What a line pays for: the parts of a stacked bar. */
export type CostGroup = "compute" | "storage" | "backup" | "network" | "secondary" | "surcharge";

/** A quantity at a rate: quantity × nodes × hours × factor × rate, less the discount. */
export interface PricedLine {
  /** Kebab-case, unique within its estimate: `primary-vcpu`, `pool-2-memory`, `storage`. */
  readonly id: string;
  readonly label: string;
  readonly group: CostGroup;
  readonly rateId: RateId;
  /** Per node where `nodes` is more than one; of Spanner, nodes in tenths. */
  readonly quantity: number;
  readonly unit: "vCPU" | "GB" | "node" | "%";
  readonly nodes: number;
  /** Null for a rate that is not by the hour. */
  readonly hours: number | null;
  /** How many times the line counts: two for high availability. */
  readonly factor: number;
  /** Whole percent that a commitment takes off. */
  readonly discount: number;
  /** Exact, for one month; null while the rate is missing. */
  readonly amount: NanoUsd | null;
}

/** What a product runs the primary on. */
export type Size = { readonly kind: "machine"; readonly vcpus: number; readonly memoryGb: number } | { readonly kind: "units"; readonly units: number };

/** A workload on one product for a month of `hoursPerMonth` hours. */
export interface ProductEstimate {
  readonly product: ProductId;
  /** Null where the product has no machine as large; then there are no lines and no total. */
  readonly size: Size | null;
  readonly lines: readonly PricedLine[];
  /** The rates that lines lack, each once. While there are any, the totals are null: say "incomplete" and ask for them. */
  readonly missing: readonly RateId[];
  /** The exact sum of the lines that have a rate. */
  readonly priced: NanoUsd;
  /** The exact sum of all lines. */
  readonly exactMonth: NanoUsd | null;
  /** `exactMonth` rounded half up to cents, once: the figure to show. */
  readonly month: NanoUsd | null;
  /** Twelve times the exact month, rounded once. */
  readonly year: NanoUsd | null;
  /** What the same month costs without a commitment, exact. */
  readonly onDemand: NanoUsd | null;
}

/** How many machines run, how long and at what share of the price. */
interface Running {
  nodes: number;
  hours: number | null;
  factor: number;
  /** Whole percent off, for what a commitment covers. */
  discount: number;
  /** The hours that would be charged without the commitment. */
  hoursOnDemand: number | null;
}

/** A line as the products state it, before it is priced. */
type Charge = Omit<PricedLine, "amount">;

const gbPerTb = 1000;
const monthsPerYear = 12n;

/** The workload on all four products, in the order of `productIds`. */
export function estimateProducts(workload: Workload, card: RateCard, table: PriceTable): ProductEstimate[] {
  return productIds.map((product) => estimateProduct(product, workload, card, table));
}

/**
 * The workload on one product. Amounts are exact: quantities are whole, list prices and own rates end at the seventh
 * decimal and discounts are whole percents, so every product is a whole number of nano-dollars.
 */
export function estimateProduct(product: ProductId, workload: Workload, card: RateCard, table: PriceTable): ProductEstimate {
  if (product === "alloydb") return estimateAlloydb(workload, card, table);
  if (product === "spanner") return estimateSpanner(workload, card, table);
  return estimateCloudSql(product, workload, card, table);
}

/** Adds charges up; one for each estimate. */
class Bill {
  readonly lines: PricedLine[] = [];
  readonly missing: RateId[] = [];
  priced = 0n;
  /** What the commitment takes off; below nothing where it is paid for hours that nobody uses. */
  saved = 0n;

  constructor(private readonly card: RateCard) {}

  /** Counts in hundredths of the rate, so that a percent off needs no division, and stays far below 2⁵³ until money comes in. */
  add(charge: Charge, hoursOnDemand = charge.hours): void {
    const { quantity, unit, nodes, hours, factor, discount, rateId } = charge;
    if (quantity === 0 || nodes === 0) return;
    const rate = this.card.rates[rateId];
    let amount: NanoUsd | null = null;
    if (rate.status === "known") {
      // Nodes are sold by the tenth.
      const byTenth = unit === "node";
      const count = (byTenth ? Math.round(quantity * 10) : quantity) * nodes * factor;
      amount = rate.hundredth * BigInt(count * (hours ?? 1) * (100 - discount));
      if (byTenth) amount /= 10n;
      this.priced += amount;
      if (discount > 0) {
        const undiscounted = rate.hundredth * BigInt(count * (hoursOnDemand ?? 1) * 100);
        this.saved += (byTenth ? undiscounted / 10n : undiscounted) - amount;
      }
    } else if (!this.missing.includes(rateId)) this.missing.push(rateId);
    this.lines.push({ id: charge.id, label: charge.label, group: charge.group, rateId, quantity, unit, nodes, hours, factor, discount, amount });
  }

  /** A quantity of GB, by the hour or by the month. */
  addGb(id: string, label: string, group: CostGroup, rateId: RateId, quantity: number, { hours = null, nodes = 1, factor = 1 }: Partial<Running> = {}): void {
    this.add({ id, label, group, rateId, quantity, unit: "GB", nodes, hours, factor, discount: 0 });
  }

  /** The vCPUs and the memory of machines. */
  addMachine(id: string, label: string, group: CostGroup, rates: readonly [RateId, RateId], machine: Machine, running: Running): void {
    const { nodes, hours, factor, discount, hoursOnDemand } = running;
    const [vcpuRate, memoryRate] = rates;
    const { vcpus, memoryGb } = machine;
    // Written out twice: this runs some thousand times for one picture, and spreading an object costs more than pricing it.
    const vcpu = { id: `${id}-vcpu`, label: `${label}, vCPU`, group, rateId: vcpuRate, quantity: vcpus, unit: "vCPU", nodes, hours, factor, discount } as const;
    const memory = {
      id: `${id}-memory`,
      label: `${label}, memory`,
      group,
      rateId: memoryRate,
      quantity: memoryGb,
      unit: "GB",
      nodes,
      hours,
      factor,
      discount,
    } as const;
    this.add(vcpu, hoursOnDemand);
    this.add(memory, hoursOnDemand);
  }

  /** A share of everything above: the guide prices replication so, Google does not. */
  addSurcharge(id: string, label: string, rateId: RateId, times: number): void {
    const rate = this.card.rates[rateId];
    const percent = rate.status === "known" ? Number(rate.usd) : 0;
    if (rate.status === "missing") this.missing.push(rateId);
    const share = (of: NanoUsd) => (of * BigInt(percent * times)) / 100n;
    // A share of a sum that lacks a line is no amount.
    const amount = this.missing.length > 0 ? null : share(this.priced);
    this.lines.push({ id, label, group: "surcharge", rateId, quantity: percent, unit: "%", nodes: times, hours: null, factor: 1, discount: 0, amount });
    this.saved += share(this.saved);
    this.priced += amount ?? 0n;
  }

  close(product: ProductId, size: Size): ProductEstimate {
    const { lines, missing, priced, saved } = this;
    if (missing.length > 0) return { product, size, lines, missing, priced, exactMonth: null, month: null, year: null, onDemand: null };
    return {
      product,
      size,
      lines,
      missing,
      priced,
      exactMonth: priced,
      month: roundHalfUpToCents(priced),
      year: roundHalfUpToCents(priced * monthsPerYear),
      onDemand: priced + saved,
    };
  }
}

function notOffered(product: ProductId): ProductEstimate {
  return { product, size: null, lines: [], missing: [], priced: 0n, exactMonth: null, month: null, year: null, onDemand: null };
}

/** Percent that the commitment takes off compute, if any. */
function discountOf({ commitment }: Workload, table: PriceTable, service: "alloydb" | "cloudSql" | "spanner"): number {
  if (commitment === "none") return 0;
  const { figures } = table;
  return (commitment === "1-year" ? figures[`${service}1Year`] : figures[`${service}3Years`]).value;
}

/**
 * How the primary and all that goes with it run. Committed compute is charged for every hour of the month, because a
 * commitment is paid whether the machine runs or not; without one, for the hours that it runs.
 */
function likePrimary({ hours }: Workload, discount: number, { figures }: PriceTable): Running {
  return { nodes: 1, hours: discount > 0 ? figures.hoursPerMonth.value : hours, factor: 1, discount, hoursOnDemand: hours };
}

/** A read pool on a schedule of its own is paid on demand; the others go with the primary. */
function likePool({ nodes, hours }: ReadPool, primary: Running): Running {
  return hours === null ? { ...primary, nodes } : { nodes, hours, factor: 1, discount: 0, hoursOnDemand: hours };
}

/** What stands in another region runs at all times: the instance of a secondary cluster cannot be stopped. */
function likeSecondary({ secondary }: Workload, discount: number, haFactor: number, { figures }: PriceTable): Running {
  const hours = figures.hoursPerMonth.value;
  return { nodes: secondary.clusters, hours, factor: secondary.availability === "ha" ? haFactor : 1, discount, hoursOnDemand: hours };
}

type Machine = Pick<Shape, "vcpus" | "memoryGb">;

const alloydbRates: Readonly<Record<Shape["series"], readonly [RateId, RateId]>> = {
  n2: ["alloydb-vcpu", "alloydb-memory"],
  guide: ["alloydb-vcpu", "alloydb-memory"],
  c4a: ["alloydb-c4a-vcpu", "alloydb-c4a-memory"],
  c4: ["alloydb-c4-vcpu", "alloydb-c4-memory"],
  z3: ["alloydb-z3-vcpu", "alloydb-z3-memory"],
};

const alloydbSecondaryRates: Readonly<Record<Shape["series"], readonly [RateId, RateId]>> = {
  n2: ["secondary.alloydb-vcpu", "secondary.alloydb-memory"],
  guide: ["secondary.alloydb-vcpu", "secondary.alloydb-memory"],
  c4a: ["secondary.alloydb-c4a-vcpu", "secondary.alloydb-c4a-memory"],
  c4: ["secondary.alloydb-c4-vcpu", "secondary.alloydb-c4-memory"],
  z3: ["secondary.alloydb-z3-vcpu", "secondary.alloydb-z3-memory"],
};

const guideReadRates = ["alloydb-read-vcpu", "alloydb-read-memory"] as const;

function estimateAlloydb(workload: Workload, card: RateCard, table: PriceTable): ProductEstimate {
  const { pools, storageGb, backupGb, secondary, internetGb, interRegionGb } = workload;
  const { figures } = table;
  const byGuide = card.kind === "guide";
  const discount = discountOf(workload, table, "alloydb");
  const running = likePrimary(workload, discount, table);
  const haFactor = figures.alloydbHaCompute.value;
  const ha = workload.availability === "ha";
  const bill = new Bill(card);

  const primary = shapeOf(workload.shape, table);
  const label = ha ? "Primary with standby" : "Primary";
  bill.addMachine("primary", label, "compute", alloydbRates[primary.series], primary, { ...running, factor: ha ? haFactor : 1 });
  for (const [index, pool] of pools.entries()) {
    const shape = shapeOf(pool.shape, table);
    const rates = byGuide && (shape.series === "n2" || shape.series === "guide") ? guideReadRates : alloydbRates[shape.series];
    bill.addMachine(`pool-${index + 1}`, poolLabel("Read pool", index, pools), "compute", rates, shape, likePool(pool, running));
  }
  // The guide's card counts storage and traffic in its own way.
  if (byGuide) {
    bill.addGb("storage", "Storage, once per cluster", "storage", "alloydb-storage-month", storageGb);
    bill.addGb("backup", "Backups", "backup", "alloydb-backup-month", backupGb);
    bill.addGb("internet", "To the internet", "network", "alloydb-internet-1", Math.max(0, internetGb - figures.guideInternetFreeGb.value));
  } else {
    const hours = figures.hoursPerMonth.value;
    bill.addGb("storage", "Storage, once per cluster", "storage", "alloydb-storage", storageGb, { hours });
    bill.addGb("backup", "Backups", "backup", "alloydb-backup", backupGb, { hours });
    addInternetTiers(bill, internetGb, table);
  }
  bill.addGb("inter-region", "To the other region", "network", "alloydb-inter-region", interRegionGb);
  if (secondary.clusters > 0 && byGuide) bill.addSurcharge("replication", "Cross-region replication", "alloydb-surcharge", secondary.clusters);
  else if (secondary.clusters > 0) {
    const shape = secondaryShape(workload, table);
    const away = likeSecondary(workload, discount, haFactor, table);
    const name = secondary.availability === "ha" ? "Secondary with standby" : "Secondary";
    bill.addMachine("secondary", name, "secondary", alloydbSecondaryRates[shape.series], shape, away);
    const { nodes, hours } = away;
    bill.addGb("secondary-storage", "Secondary, storage", "secondary", "secondary.alloydb-storage", secondaryGb(workload), { nodes, hours });
  }
  return bill.close("alloydb", { kind: "machine", vcpus: primary.vcpus, memoryGb: primary.memoryGb });
}

/** Each tier is paid for what falls into it. */
function addInternetTiers(bill: Bill, gb: number, { figures }: PriceTable): void {
  const first = figures.internetTier1Tb.value * gbPerTb;
  const second = figures.internetTier2Tb.value * gbPerTb;
  const tiers = [
    ["alloydb-internet-1", "first tier", Math.min(gb, first)],
    ["alloydb-internet-2", "second tier", Math.min(Math.max(0, gb - first), second - first)],
    ["alloydb-internet-3", "third tier", Math.max(0, gb - second)],
  ] as const;
  for (const [index, [rateId, name, quantity]] of tiers.entries()) {
    bill.addGb(`internet-${index + 1}`, `To the internet, ${name}`, "network", rateId, quantity);
  }
}

function poolLabel(name: string, index: number, { length }: readonly ReadPool[]): string {
  return length > 1 ? `${name} ${index + 1}` : name;
}

function secondaryShape({ secondary, shape }: Workload, table: PriceTable): Shape {
  return shapeOf(secondary.shape ?? shape, table);
}

function secondaryGb({ secondary, storageGb }: Workload): number {
  return secondary.storageGb ?? storageGb;
}

const cloudSqlRates = {
  "cloud-sql-enterprise": {
    machine: ["cloud-sql-enterprise-vcpu", "cloud-sql-enterprise-memory"],
    secondary: ["secondary.cloud-sql-enterprise-vcpu", "secondary.cloud-sql-enterprise-memory"],
    ssd: "cloud-sql-enterprise-ssd",
    secondarySsd: "secondary.cloud-sql-enterprise-ssd",
  },
  "cloud-sql-enterprise-plus": {
    machine: ["cloud-sql-enterprise-plus-vcpu", "cloud-sql-enterprise-plus-memory"],
    secondary: ["secondary.cloud-sql-enterprise-plus-vcpu", "secondary.cloud-sql-enterprise-plus-memory"],
    ssd: "cloud-sql-enterprise-plus-ssd",
    secondarySsd: "secondary.cloud-sql-enterprise-plus-ssd",
  },
} as const satisfies Record<string, { machine: readonly [RateId, RateId]; secondary: readonly [RateId, RateId]; ssd: RateId; secondarySsd: RateId }>;

function estimateCloudSql(product: keyof typeof cloudSqlRates, workload: Workload, card: RateCard, table: PriceTable): ProductEstimate {
  const { pools, storageGb, backupGb, secondary, internetGb, interRegionGb, enterpriseMemoryGb } = workload;
  const { figures } = table;
  const rates = cloudSqlRates[product];
  const nearest = (shape: Shape) => nearestMachine(product, shape, table);
  const own = product === "cloud-sql-enterprise" ? enterpriseMemoryGb : null;
  const nearestPrimary = nearest(shapeOf(workload.shape, table));
  const primary = nearestPrimary && own !== null ? { vcpus: nearestPrimary.vcpus, memoryGb: own } : nearestPrimary;
  const replicas = pools.map(({ shape }) => nearest(shapeOf(shape, table)));
  const away = secondary.clusters > 0 ? nearest(secondaryShape(workload, table)) : primary;
  if (!primary || !away || replicas.includes(null)) return notOffered(product);

  const discount = discountOf(workload, table, "cloudSql");
  const running = likePrimary(workload, discount, table);
  const haFactor = figures.cloudSqlHa.value;
  const ha = workload.availability === "ha";
  const factor = ha ? haFactor : 1;
  const bill = new Bill(card);
  bill.addMachine("primary", ha ? "Instance with standby" : "Instance", "compute", rates.machine, primary, { ...running, factor });
  let replicaNodes = 0;
  for (const [index, pool] of pools.entries()) {
    replicaNodes += pool.nodes;
    const machine = replicas[index] ?? primary;
    bill.addMachine(`pool-${index + 1}`, poolLabel("Read replicas", index, pools), "compute", rates.machine, machine, likePool(pool, running));
  }
  bill.addGb("storage", ha ? "SSD in two zones" : "SSD", "storage", rates.ssd, storageGb, { factor });
  bill.addGb("replica-storage", "SSD of the replicas", "storage", rates.ssd, storageGb, { nodes: replicaNodes });
  bill.addGb("backup", "Backups", "backup", "cloud-sql-backup", backupGb);
  bill.addGb("internet", "To the internet", "network", "cloud-sql-internet", internetGb);
  bill.addGb("inter-region", "To the other region", "network", "cloud-sql-inter-region", interRegionGb);
  if (secondary.clusters > 0) {
    const elsewhere = likeSecondary(workload, discount, haFactor, table);
    const name = secondary.availability === "ha" ? "Cross-region replica with standby" : "Cross-region replica";
    bill.addMachine("secondary", name, "secondary", rates.secondary, away, elsewhere);
    const disks = { nodes: elsewhere.nodes, factor: elsewhere.factor };
    bill.addGb("secondary-storage", "Cross-region replica, SSD", "secondary", rates.secondarySsd, secondaryGb(workload), disks);
  }
  return bill.close(product, { kind: "machine", ...primary });
}

/**
 * The real machine of a Cloud SQL edition nearest to a shape. Enterprise Plus: its smallest that has no less of either.
 * Enterprise takes vCPUs in ones or twos and less memory per vCPU than AlloyDB gives, so it has as many vCPUs and as
 * much of the memory, in whole GB, as it may have. Null where the edition has none as large.
 */
function nearestMachine(product: keyof typeof cloudSqlRates, { vcpus, memoryGb }: Machine, { figures, enterprisePlusShapes }: PriceTable): Machine | null {
  if (product === "cloud-sql-enterprise-plus") {
    const found = enterprisePlusShapes.find((shape) => shape.vcpus >= vcpus && shape.memoryGb >= memoryGb);
    return found ? { vcpus: found.vcpus, memoryGb: found.memoryGb } : null;
  }
  const cores = vcpus === 1 ? 1 : vcpus + (vcpus % 2);
  if (cores > figures.enterpriseMaxVcpus.value) return null;
  const least = Math.ceil(Math.max(figures.enterpriseMinMemoryGb.value, cores * figures.enterpriseMemoryPerVcpuMin.value));
  const most = Math.floor(Math.min(figures.enterpriseMaxMemoryGb.value, cores * figures.enterpriseMemoryPerVcpuMax.value));
  return { vcpus: cores, memoryGb: Math.min(most, Math.max(least, memoryGb)) };
}

const bytesPerGb = 1e9;

/**
 * The smallest capacity of Spanner that may hold the data, in processing units. It says nothing of the work that the
 * capacity can do.
 */
export function leastSpannerUnits(storageGb: number, { figures }: PriceTable): number {
  const perStep = (figures.spannerMinUnitsStorageGib.value * 2 ** 30) / bytesPerGb;
  const perNode = (figures.spannerNodeStorageTib.value * 2 ** 40) / bytesPerGb;
  const least = figures.spannerMinUnits.value;
  const node = figures.spannerNodeUnits.value;
  const steps = Math.max(1, Math.ceil(storageGb / perStep));
  return steps * least < node ? steps * least : Math.max(1, Math.ceil(storageGb / perNode)) * node;
}

function estimateSpanner(workload: Workload, card: RateCard, table: PriceTable): ProductEstimate {
  const { storageGb, backupGb, secondary, internetGb, interRegionGb } = workload;
  const { figures } = table;
  const units = Math.max(workload.spannerUnits, leastSpannerUnits(storageGb, table));
  const severalRegions = secondary.clusters > 0;
  const bill = new Bill(card);
  const hours = figures.hoursPerMonth.value;
  bill.add({
    id: "compute",
    label: severalRegions ? "Compute, with its replicas in several regions" : "Compute, with its replicas in the region",
    group: "compute",
    rateId: severalRegions ? "spanner-multi-region-node" : "spanner-node",
    quantity: units / figures.spannerNodeUnits.value,
    unit: "node",
    nodes: 1,
    hours,
    factor: 1,
    discount: discountOf(workload, table, "spanner"),
  });
  bill.addGb("storage", "SSD storage", "storage", severalRegions ? "spanner-multi-region-storage" : "spanner-storage", storageGb);
  bill.addGb("backup", "Backups", "backup", "spanner-backup", backupGb);
  bill.addGb("internet", "To the internet", "network", "spanner-internet", internetGb);
  bill.addGb("inter-region", "To the other region", "network", "spanner-inter-region", interRegionGb);
  return bill.close("spanner", { kind: "units", units });
}
