import { isRateId, type RateId } from "./meter";
import { parseUsd } from "./money";
import type { PriceTable, Shape } from "./price-table";

/** Whose rates: list prices, the guide's own card as printed, or list prices with the reader's own in their place. */
export const cardKinds = ["list", "guide", "mine"] as const;
export type CardKind = (typeof cardKinds)[number];

export const availabilities = ["basic", "ha"] as const;
export type Availability = (typeof availabilities)[number];

export const commitments = ["none", "1-year", "3-years"] as const;
export type Commitment = (typeof commitments)[number];

export interface ReadPool {
  readonly nodes: number;
  /** Id of a shape of the price table. */
  readonly shape: string;
  /** Hours in the month on a schedule of its own, on demand; null where it runs and is committed like the primary. */
  readonly hours: number | null;
}

/** Clusters in one other region that follow the primary cluster. */
export interface Secondary {
  readonly clusters: number;
  readonly region: string;
  /** Null: the shape of the primary. */
  readonly shape: string | null;
  readonly availability: Availability;
  /** Stored in each of them; null: as much as in the primary cluster. */
  readonly storageGb: number | null;
}

export interface Growth {
  readonly by: "percent" | "gb";
  /** Each month: percent with at most one decimal, or whole GB. */
  readonly amount: number;
}

/**
 * What is to be priced: the calculator's input. Quantities are whole numbers, so that every amount is a whole number of
 * nano-dollars; a GB is 10⁹ bytes.
 */
export interface Workload {
  readonly region: string;
  readonly card: CardKind;
  /** Shape of the primary instance, `n2-highmem-4`. */
  readonly shape: string;
  readonly availability: Availability;
  readonly pools: readonly ReadPool[];
  readonly storageGb: number;
  /** Billed backups: what is kept beyond anything free. */
  readonly backupGb: number;
  readonly secondary: Secondary;
  /** GB a month to the internet. */
  readonly internetGb: number;
  /** GB a month to the region of the secondary clusters, replication included. */
  readonly interRegionGb: number;
  readonly commitment: Commitment;
  /** Hours in the month for which the primary instance runs; it is stopped for the rest. */
  readonly hours: number;
  readonly growth: Growth;
  /** Compute capacity of Spanner in processing units: nobody publishes how many replace a vCPU, so it is asked for. */
  readonly spannerUnits: number;
  /** Memory of the Cloud SQL Enterprise machine in GB; null: as near to the primary's as the edition offers. */
  readonly enterpriseMemoryGb: number | null;
  /** Rates of the card "mine", decimal strings in US dollars. Kept whatever the card, counted on that card alone. */
  readonly ownRates: Readonly<Partial<Record<RateId, string>>>;
}

/** Four vCPUs with a standby, 500 GB and as much of backups: the configuration that the pricing chapter compares. */
export const defaultWorkload: Workload = {
  region: "us-central1",
  card: "list",
  shape: "n2-highmem-4",
  availability: "ha",
  pools: [],
  storageGb: 500,
  backupGb: 500,
  secondary: { clusters: 0, region: "us-east1", shape: null, availability: "ha", storageGb: null },
  internetGb: 0,
  interRegionGb: 0,
  commitment: "none",
  hours: 730,
  growth: { by: "percent", amount: 0 },
  spannerUnits: 1000,
  enterpriseMemoryGb: null,
  ownRates: {},
};

/** More than anyone stores in one database, and far within what stays exact. */
export const mostGb = 1_000_000_000;

/** As many read pools as a cluster can have nodes, were each of one node. */
const mostPools = 20;

const mostUnits = 10_000_000;
const mostRateUsd = 1_000_000;
/** Problems told of one address; a hostile one could have thousands. */
const mostProblems = 40;

/** The parameters of the address, for the page to print and for `readWorkload` to read. */
export const parameters = [
  { name: "region", means: "Region of the primary cluster", example: "us-central1" },
  { name: "card", means: "Rates: list, guide or mine", example: "list" },
  { name: "shape", means: "Machine type of the primary instance", example: "n2-highmem-8" },
  { name: "availability", means: "Primary with a standby (ha) or without (basic)", example: "ha" },
  { name: "pool", means: "A read pool: nodes, machine type and, if on a schedule, hours a month; may be repeated", example: "2.n2-highmem-8.220" },
  { name: "storage", means: "Stored data in GB", example: "500" },
  { name: "backup", means: "Billed backups in GB", example: "500" },
  { name: "secondaries", means: "Secondary clusters in another region", example: "1" },
  { name: "secondary-region", means: "Region of the secondary clusters", example: "us-east1" },
  { name: "secondary-shape", means: "Machine type of a secondary cluster, if not the primary's", example: "n2-highmem-4" },
  { name: "secondary-availability", means: "Secondary with a standby (ha) or without (basic)", example: "basic" },
  { name: "secondary-storage", means: "Stored data of a secondary cluster in GB, if not the primary's", example: "500" },
  { name: "internet", means: "Traffic to the internet in GB a month", example: "200" },
  { name: "inter-region", means: "Traffic to the region of the secondary clusters in GB a month", example: "300" },
  { name: "commitment", means: "Committed use: none, 1-year or 3-years", example: "1-year" },
  { name: "hours", means: "Hours a month for which the primary runs", example: "220" },
  { name: "growth", means: "Growth of the data each month, in percent or GB", example: "5-percent" },
  { name: "spanner-units", means: "Processing units of Spanner", example: "1000" },
  { name: "enterprise-memory", means: "Memory of the Cloud SQL Enterprise machine in GB", example: "16" },
  { name: "rate.<meter>", means: "A rate of your own in US dollars, on the card mine", example: "0.06" },
] as const;

type FixedName = Exclude<(typeof parameters)[number]["name"], "rate.<meter>">;

const fixedNames = new Set<string>(parameters.map(({ name }) => name).filter((name) => !name.startsWith("rate.")));
const ratePrefix = "rate.";

/** What is wrong with one field, and what to do. */
export interface Problem {
  /** Name of the parameter; `pool.2` for the second read pool. */
  readonly field: string;
  readonly message: string;
}

/**
 * The query of an address for a workload, without its question mark and in the order of `parameters`. What is not given
 * or is as in `defaultWorkload` is left out, so a part of a workload makes a link as well: `writeWorkload({ storageGb: 100 })`.
 */
export function writeWorkload(changes: Partial<Workload>): string {
  const workload = { ...defaultWorkload, ...changes };
  const { secondary, growth } = workload;
  const base = defaultWorkload;
  const params = new URLSearchParams();
  const put = (name: FixedName, value: string | number | null, standard: string | number | null) => {
    if (value !== standard && value !== null) params.append(name, String(value));
  };
  put("region", workload.region, base.region);
  put("card", workload.card, base.card);
  put("shape", workload.shape, base.shape);
  put("availability", workload.availability, base.availability);
  for (const { nodes, shape, hours } of workload.pools) put("pool", [nodes, shape, ...(hours === null ? [] : [hours])].join("."), null);
  put("storage", workload.storageGb, base.storageGb);
  put("backup", workload.backupGb, base.backupGb);
  put("secondaries", secondary.clusters, base.secondary.clusters);
  put("secondary-region", secondary.region, base.secondary.region);
  put("secondary-shape", secondary.shape, base.secondary.shape);
  put("secondary-availability", secondary.availability, base.secondary.availability);
  put("secondary-storage", secondary.storageGb, base.secondary.storageGb);
  put("internet", workload.internetGb, base.internetGb);
  put("inter-region", workload.interRegionGb, base.interRegionGb);
  put("commitment", workload.commitment, base.commitment);
  put("hours", workload.hours, base.hours);
  put("growth", `${growth.amount}-${growth.by}`, `${base.growth.amount}-${base.growth.by}`);
  put("spanner-units", workload.spannerUnits, base.spannerUnits);
  put("enterprise-memory", workload.enterpriseMemoryGb, base.enterpriseMemoryGb);
  for (const id of Object.keys(workload.ownRates).toSorted()) params.append(`${ratePrefix}${id}`, workload.ownRates[id as RateId] ?? "");
  return params.toString();
}

/**
 * The workload that an address or a form asks for, and what was wrong with it. Never throws: a field that cannot be
 * read keeps its default and is told, every other field counts. The form may hold its inputs as the same pairs of name
 * and text and read them here at every stroke.
 */
export function readWorkload(query: string | URLSearchParams, table: PriceTable): { workload: Workload; problems: Problem[] } {
  const params = new URLSearchParams(query);
  const problems: Problem[] = [];
  const report = (field: string, message: string) => {
    if (problems.length < mostProblems) problems.push({ field: field.slice(0, 60), message });
  };
  const read = <Value>(name: FixedName, fallback: Value, parse: Parse<Value>): Value => {
    const texts = params.getAll(name);
    const [text] = texts;
    if (text === undefined) return fallback;
    if (texts.length > 1) report(name, "This is given more than once; the first counts.");
    const value = text.trim() === "" ? new Refusal("This is empty; write a value, or leave it out.") : parse(text.trim());
    if (!(value instanceof Refusal)) return value;
    report(name, value.message);
    return value.nearest === undefined ? fallback : (value.nearest as Value);
  };
  const gb = wholeNumber("GB", 0, mostGb);
  const { figures } = table;
  const hoursMax = figures.hoursPerMonth.value;

  const card = read("card", defaultWorkload.card, oneOf(cardKinds));
  const shape = read("shape", defaultWorkload.shape, shapeName(table, card));
  const region = read("region", defaultWorkload.region, regionName(table));
  const hours = read("hours", defaultWorkload.hours, wholeNumber("hours", 0, hoursMax));
  const pools = readPools(params.getAll("pool"), { table, card, hoursMax: hours }, report);
  const clusters = read("secondaries", defaultWorkload.secondary.clusters, wholeNumber("clusters", 0, figures.secondaryClustersMax.value));
  const secondary: Secondary = {
    clusters,
    region: read("secondary-region", otherRegion(region), (text) =>
      text === region ? new Refusal("A secondary cluster stands in another region than the primary; choose another.") : regionName(table)(text),
    ),
    shape: read("secondary-shape", defaultWorkload.secondary.shape, shapeName(table, card)),
    availability: read("secondary-availability", defaultWorkload.secondary.availability, oneOf(availabilities)),
    storageGb: read("secondary-storage", defaultWorkload.secondary.storageGb, gb),
  };
  const workload: Workload = {
    region,
    card,
    shape,
    availability: read("availability", defaultWorkload.availability, oneOf(availabilities)),
    pools,
    storageGb: read("storage", defaultWorkload.storageGb, gb),
    backupGb: read("backup", defaultWorkload.backupGb, gb),
    secondary,
    internetGb: read("internet", defaultWorkload.internetGb, gb),
    interRegionGb: read("inter-region", defaultWorkload.interRegionGb, gb),
    commitment: read("commitment", defaultWorkload.commitment, oneOf(commitments)),
    hours,
    growth: read("growth", defaultWorkload.growth, parseGrowth),
    spannerUnits: read("spanner-units", defaultWorkload.spannerUnits, spannerUnits(table)),
    enterpriseMemoryGb: read("enterprise-memory", defaultWorkload.enterpriseMemoryGb, enterpriseMemory(table, shape)),
    ownRates: readOwnRates(params, report),
  };
  for (const name of new Set(params.keys())) {
    if (!fixedNames.has(name) && !name.startsWith(ratePrefix)) report(name, "The calculator has no such field; it was left out.");
  }
  return { workload, problems };
}

/** The shape with an id. @throws when the table has none, which a workload that was read from it never asks for. */
export function shapeOf(id: string, { shapes }: Pick<PriceTable, "shapes">): Shape {
  const shape = shapes.find((candidate) => candidate.id === id);
  if (!shape) throw new Error(`There is no machine shape "${id}" in the price table.`);
  return shape;
}

/** Why a text was not taken, and what counts in its place where that is not the default. */
class Refusal {
  constructor(
    readonly message: string,
    readonly nearest?: string,
  ) {}
}

type Parse<Value> = (text: string) => Value | Refusal;

/** What was written, fit to stand in a message however long or strange it is. */
function quote(text: string): string {
  return `"${text.length > 30 ? `${text.slice(0, 30)}…` : text}"`;
}

function group(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

function wholeNumber(unit: string, least: number, most: number): Parse<number> {
  return (text) => {
    const range = `from ${group(least)} to ${group(most)}`;
    if (/^[-−]\d/.test(text)) return new Refusal(`${quote(text)} is negative; write whole ${unit} ${range}.`);
    if (!/^\d+$/.test(text)) return new Refusal(`${quote(text)} is no whole number; write ${unit} in digits alone, ${range}.`);
    const value = Number(text);
    if (value < least) return new Refusal(`${quote(text)} is too small; write whole ${unit} ${range}.`);
    return value > most ? new Refusal(`${quote(text)} is too large; write whole ${unit} ${range}.`) : value;
  };
}

function oneOf<Option extends string>(options: readonly Option[]): Parse<Option> {
  return (text) => options.find((option) => option === text) ?? new Refusal(`${quote(text)} is none of ${options.join(", ")}; choose one of these.`);
}

function regionName({ regions }: PriceTable): Parse<string> {
  return (text) => (Object.hasOwn(regions, text) ? text : new Refusal(`No price is known for a region ${quote(text)}; choose one of the list.`));
}

/** The region in which a secondary cluster stands unless the reader says so. */
function otherRegion(region: string): string {
  return region === defaultWorkload.secondary.region ? defaultWorkload.region : defaultWorkload.secondary.region;
}

function shapeName(table: PriceTable, card: CardKind): Parse<string> {
  return (text) => {
    const shape = table.shapes.find(({ id }) => id === text);
    if (!shape) return new Refusal(`There is no machine type ${quote(text)}; choose one of the list.`);
    if (shape.series !== "guide" || card === "guide") return text;
    const nearest = table.shapes.find(({ series, vcpus, memoryGb }) => series === "n2" && vcpus >= shape.vcpus && memoryGb >= shape.memoryGb)?.id;
    return new Refusal(`AlloyDB does not offer ${shape.vcpus} vCPU / ${shape.memoryGb} GB; choose ${nearest}, or the guide's own card.`, nearest);
  };
}

function readPools(
  texts: readonly string[],
  { table, card, hoursMax }: { table: PriceTable; card: CardKind; hoursMax: number },
  report: (field: string, message: string) => void,
): ReadPool[] {
  const pools: ReadPool[] = [];
  const most = table.figures.readNodesMax.value;
  let total = 0;
  for (const [index, text] of texts.slice(0, mostPools).entries()) {
    const pool = parsePool(text.trim(), { table, card, hoursMax, most });
    const field = `pool.${index + 1}`;
    if (pool instanceof Refusal) report(field, pool.message);
    else if (total + pool.nodes > most) report(field, `All read pools of a cluster have at most ${most} nodes; this one goes beyond and was left out.`);
    else {
      total += pool.nodes;
      pools.push(pool);
    }
  }
  if (texts.length > mostPools) report(`pool.${mostPools + 1}`, `There are at most ${mostPools} read pools; the others were left out.`);
  return pools;
}

function parsePool(text: string, { table, card, hoursMax, most }: { table: PriceTable; card: CardKind; hoursMax: number; most: number }): ReadPool | Refusal {
  const [nodesText = "", shapeText = "", hoursText, ...rest] = text.split(".");
  if (rest.length > 0 || shapeText === "")
    return new Refusal(`${quote(text)} is no read pool; write nodes, machine type and perhaps hours: 2.n2-highmem-8.220.`);
  const nodes = wholeNumber("nodes", 1, most)(nodesText);
  if (nodes instanceof Refusal) return nodes;
  const shape = shapeName(table, card)(shapeText);
  if (shape instanceof Refusal) return shape;
  // Read pools stop before their primary and start after it.
  const hours = hoursText === undefined ? null : wholeNumber("hours", 0, hoursMax)(hoursText);
  return hours instanceof Refusal ? new Refusal(`${hours.message} A read pool runs no longer than its primary.`) : { nodes, shape, hours };
}

function parseGrowth(text: string): Growth | Refusal {
  const [, amount = "", by] = /^(.*)-(percent|gb)$/.exec(text) ?? [];
  if (by === "gb") {
    const value = wholeNumber("GB a month", 0, mostGb)(amount);
    return value instanceof Refusal ? value : { by, amount: value };
  }
  if (by === "percent" && /^\d{1,3}(\.\d)?$/.test(amount) && Number(amount) <= 100) return { by, amount: Number(amount) };
  return new Refusal(`${quote(text)} is no growth; write percent up to 100 with one decimal at most, 2.5-percent, or whole GB, 20-gb.`);
}

function spannerUnits({ figures }: PriceTable): Parse<number> {
  const node = figures.spannerNodeUnits.value;
  const least = figures.spannerMinUnits.value;
  return (text) => {
    const units = wholeNumber("processing units", least, mostUnits)(text);
    if (units instanceof Refusal) return units;
    const step = units < node ? least : node;
    return units % step === 0
      ? units
      : new Refusal(`Spanner is sold in steps of ${group(least)} processing units, from ${group(node)} on in whole nodes of as many.`);
  };
}

function enterpriseMemory(table: PriceTable, shapeId: string): Parse<number> {
  const { figures } = table;
  const { vcpus } = shapeOf(shapeId, table);
  const least = Math.ceil(Math.max(figures.enterpriseMinMemoryGb.value, vcpus * figures.enterpriseMemoryPerVcpuMin.value));
  const most = Math.floor(Math.min(figures.enterpriseMaxMemoryGb.value, vcpus * figures.enterpriseMemoryPerVcpuMax.value));
  return wholeNumber(`GB of memory for ${vcpus} ${vcpus === 1 ? "vCPU" : "vCPUs"}`, least, most);
}

function readOwnRates(params: URLSearchParams, report: (field: string, message: string) => void): Workload["ownRates"] {
  const rates: Partial<Record<RateId, string>> = {};
  for (const [name, text] of params) {
    if (!name.startsWith(ratePrefix)) continue;
    const id = name.slice(ratePrefix.length);
    if (!isRateId(id)) report(name, "There is no such rate; it was left out.");
    else if (rates[id] !== undefined) report(name, "This is given more than once; the first counts.");
    else {
      const rate = parseOwnRate(text.trim(), id);
      if (rate instanceof Refusal) report(name, rate.message);
      else rates[id] = rate;
    }
  }
  return rates;
}

/**
 * Own rates end where a discounted tenth of a node would fall between two nano-dollars: at six decimals for nodes, at
 * seven for everything else.
 */
function parseOwnRate(text: string, id: RateId): string | Refusal {
  const decimals = id.endsWith("node") ? 6 : 7;
  const remedy = `write US dollars such as 0.06, with at most ${decimals} decimals`;
  if (text === "") return new Refusal(`This is empty; ${remedy}, or leave it out.`);
  if (/^[-−]/.test(text)) return new Refusal(`${quote(text)} is negative; ${remedy}.`);
  if (!/^\d{1,9}(\.\d+)?$/.test(text)) return new Refusal(`${quote(text)} is no price; ${remedy}.`);
  if ((text.split(".")[1] ?? "").length > decimals) return new Refusal(`${quote(text)} has too many decimals; ${remedy}.`);
  return parseUsd(text) > parseUsd(String(mostRateUsd)) ? new Refusal(`${quote(text)} is too large; write at most ${group(mostRateUsd)}.`) : text;
}
