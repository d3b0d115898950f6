import { type FactId, facts, getFact, isFactId } from "@/lib/facts/facts";
import type { Fact, Unit } from "@/lib/facts/schema";
import { sources } from "@/lib/facts/sources";
import { type MeterId, meterIds, meters } from "./meter";
import { parseUsd } from "./money";
import type { Figure, FigureName, PickedRate, PriceTable, Rates, Shape } from "./price-table";

const northAmericaCard: Partial<Record<MeterId, FactId>> = {
  "alloydb-internet-1": "price-internet-egress-first-tb",
  "alloydb-internet-2": "price-internet-egress-next-9-tb",
  "alloydb-internet-3": "price-internet-egress-over-10-tb",
};

const acrossTheAtlanticCard: Partial<Record<MeterId, FactId>> = { "alloydb-inter-region": "price-transfer-north-america-europe" };

/** One fact prices the SSD of both editions in us-central1. */
const sharedSsd: FactId = "price-cloud-sql-ssd";

/** The source labels it us-east1 and prices the rest of Cloud SQL there as in us-central1; so it serves both. */
const sharedBackup: FactId = "price-cloud-sql-backup";

const guideCard: Partial<Record<MeterId, FactId>> = {
  "alloydb-vcpu": "guide-price-primary-vcpu",
  "alloydb-memory": "guide-price-primary-memory",
  "alloydb-read-vcpu": "guide-price-read-vcpu",
  "alloydb-read-memory": "guide-price-read-memory",
  "alloydb-storage-month": "guide-price-storage",
  "alloydb-backup-month": "guide-price-backup",
  "alloydb-internet-1": "guide-price-egress",
  "alloydb-surcharge": "guide-price-cross-region-surcharge",
};

const figureFacts: Record<FigureName, { fact: FactId; unit: Unit }> = {
  hoursPerMonth: { fact: "hours-per-month", unit: "hours" },
  alloydbHaCompute: { fact: "ha-compute-multiplier", unit: "times" },
  cloudSqlHa: { fact: "cloud-sql-ha-multiplier", unit: "times" },
  alloydb1Year: { fact: "cud-1-year", unit: "percent" },
  alloydb3Years: { fact: "cud-3-years", unit: "percent" },
  cloudSql1Year: { fact: "cloud-sql-cud-1-year", unit: "percent" },
  cloudSql3Years: { fact: "cloud-sql-cud-3-years", unit: "percent" },
  spanner1Year: { fact: "spanner-cud-1-year", unit: "percent" },
  spanner3Years: { fact: "spanner-cud-3-years", unit: "percent" },
  readNodesMax: { fact: "read-pool-max-nodes", unit: "nodes" },
  secondaryClustersMax: { fact: "secondary-clusters-max", unit: "clusters" },
  alloydbStorageMaxTib: { fact: "cluster-storage-max", unit: "tib" },
  cloudSqlStorageMaxTb: { fact: "cloud-sql-storage-max", unit: "tb" },
  internetTier1Tb: { fact: "internet-egress-tier-1-max", unit: "tb" },
  internetTier2Tb: { fact: "internet-egress-tier-2-max", unit: "tb" },
  guideInternetFreeGb: { fact: "guide-egress-free", unit: "gb" },
  enterpriseMaxVcpus: { fact: "cloud-sql-enterprise-max-vcpus", unit: "vcpus" },
  enterpriseMaxMemoryGb: { fact: "cloud-sql-enterprise-max-memory", unit: "gb" },
  enterpriseMinMemoryGb: { fact: "cloud-sql-enterprise-min-memory", unit: "gb" },
  enterpriseMemoryPerVcpuMax: { fact: "cloud-sql-enterprise-memory-per-vcpu-max", unit: "gb" },
  enterpriseMemoryPerVcpuMin: { fact: "cloud-sql-enterprise-memory-per-vcpu-min", unit: "gb" },
  spannerNodeUnits: { fact: "spanner-node-processing-units", unit: "none" },
  spannerMinUnits: { fact: "spanner-min-processing-units", unit: "none" },
  spannerNodeStorageTib: { fact: "spanner-node-storage", unit: "tib" },
  spannerMinUnitsStorageGib: { fact: "spanner-min-capacity-storage", unit: "gib" },
};

/** The region in which the products can be compared. */
const homeRegion = "us-central1";

/** A whole percent of a rate is a whole number of nano-dollars only where the rate is a whole number of hundreds. */
const finest = 100n;

/**
 * Picks what the calculator needs of the facts, for a server to hand to the browser: a few kilobytes instead of every
 * fact table. A region has the rates that facts give for it and no other.
 * @throws Error that names the fact when a price is no decimal string, is finer than seven decimals, or is in another
 *   unit than its meter; when a figure is no number; when a machine type's name holds no count of vCPUs.
 */
export function pricesForCalculator(): PriceTable {
  const titles: { id: string; title: string; copied: string | null }[] = [];
  const pick = (meter: MeterId, id: FactId): PickedRate => {
    const fact = getFact(id);
    checkRate(id, fact, meter);
    const sourceId = fact.sources[0]?.source ?? "";
    let source = titles.findIndex((known) => known.id === sourceId);
    if (source < 0) {
      const { title, copied } = sources[sourceId as keyof typeof sources] as { title: string; copied?: string };
      source = titles.push({ id: sourceId, title, copied: copied ?? null }) - 1;
    }
    const { note } = fact.scope;
    return { usd: String(fact.value), fact: id, source, confidence: fact.confidence, verified: fact.verified, ...(note === undefined ? {} : { note }) };
  };
  const pickAll = (card: Partial<Record<MeterId, FactId>>): Rates =>
    Object.fromEntries((Object.entries(card) as [MeterId, FactId][]).map(([meter, id]) => [meter, pick(meter, id)]));

  const regions = Object.fromEntries(regionNames().map((region) => [region, pickAll(factsOfRegion(region))]));
  // Picked before the sources are listed: picking is what lists them.
  const cards = { regions, northAmerica: pickAll(northAmericaCard), acrossTheAtlantic: pickAll(acrossTheAtlanticCard), guide: pickAll(guideCard) };
  return {
    sources: titles.map(({ title, copied }) => ({ title, copied })),
    ...cards,
    shapes: [
      ...pairShapes("n2-shapes", "n2", (vcpus) => `n2-highmem-${vcpus}`),
      ...namedShapes(),
      ...pairShapes("guide-shapes", "guide", (vcpus) => `guide-${vcpus}`),
    ],
    enterprisePlusShapes: pairs("cloud-sql-enterprise-plus-shapes"),
    figures: Object.fromEntries(Object.entries(figureFacts).map(([name, { fact, unit }]) => [name, figure(fact, unit)])) as Record<FigureName, Figure>,
  };
}

/** Regions with at least one list price of an instance, us-central1 first, the others by name. */
function regionNames(): string[] {
  const named = Object.values<Fact>(facts)
    .filter(({ unit }) => unit.startsWith("usd-per-"))
    .map(({ scope }) => scope.region ?? "")
    .filter((region) => /^[a-z]+-[a-z]+\d+$/.test(region) && region !== homeRegion);
  return [homeRegion, ...[...new Set(named)].toSorted()];
}

/** The facts that price the meters of a region: `price-<meter>` in us-central1, `price-<meter>-<region>` elsewhere. */
function factsOfRegion(region: string): Partial<Record<MeterId, FactId>> {
  const card: Partial<Record<MeterId, FactId>> = {};
  for (const meter of meterIds) {
    const id = region === homeRegion ? `price-${meter}` : `price-${meter}-${region}`;
    if (isFactId(id) && getFact(id).scope.region === region) card[meter] = id;
  }
  if (region === homeRegion) {
    card["spanner-node"] = "price-spanner-standard-node";
    card["cloud-sql-enterprise-ssd"] = sharedSsd;
    card["cloud-sql-enterprise-plus-ssd"] = sharedSsd;
  }
  if (region === homeRegion || region === getFact(sharedBackup).scope.region) card["cloud-sql-backup"] = sharedBackup;
  return card;
}

function checkRate(id: FactId, { value, unit }: Fact, meter: MeterId): void {
  if (unit !== meters[meter].unit) throw new Error(`Fact "${id}" is in ${unit}; the meter ${meter} counts in ${meters[meter].unit}.`);
  if (unit === "percent") return;
  if (typeof value !== "string") throw new Error(`The price "${id}" is no decimal string, so that cents may be lost.`);
  if (parseUsd(value) % finest !== 0n) throw new Error(`The price "${id}" has more than seven decimals; a discount on it would lose fractions.`);
}

function figure(fact: FactId, wanted: Unit): Figure {
  const { value, unit } = getFact(fact);
  if (typeof value !== "number" || unit !== wanted) throw new Error(`Fact "${fact}" is no number in ${wanted}; the calculator needs one.`);
  return { value, fact };
}

function listOf(id: FactId): string[] {
  const { value } = getFact(id);
  if (!Array.isArray(value)) throw new Error(`Fact "${id}" is no list; the calculator takes shapes from it.`);
  return value.map(String);
}

function pairs(id: FactId): { vcpus: number; memoryGb: number }[] {
  return listOf(id).map((pair) => {
    const [vcpus, memoryGb] = pair.split("/").map(Number);
    if (!vcpus || !memoryGb) throw new Error(`"${pair}" of fact "${id}" is not vCPUs / GB.`);
    return { vcpus, memoryGb };
  });
}

function pairShapes(id: FactId, series: Shape["series"], name: (vcpus: number) => string): Shape[] {
  return pairs(id).map(({ vcpus, memoryGb }) => ({ id: name(vcpus), series, vcpus, memoryGb }));
}

/** Machine types whose names hold their vCPUs; memory follows the rule that all but one N2 shape keep. */
function namedShapes(): Shape[] {
  const perVcpu = figure("memory-per-vcpu", "gb").value;
  return (["c4a", "c4", "z3"] as const).flatMap((series) =>
    listOf(`${series}-machine-types`).map((id) => {
      const vcpus = Number(/^[a-z0-9]+-highmem-(\d+)/.exec(id)?.[1]);
      if (!vcpus) throw new Error(`The machine type "${id}" names no count of vCPUs.`);
      return { id, series, vcpus, memoryGb: vcpus * perVcpu };
    }),
  );
}
