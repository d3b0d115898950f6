import type { NanoUsd } from "./money";
import type { PriceTable } from "./price-table";
import { estimateProduct, leastSpannerUnits, type ProductId, productIds } from "./products";
import type { RateCard } from "./rate-card";
import { mostGb, shapeOf, type Workload } from "./workload";

/** What an estimate needs besides the workload. */
export interface Prices {
  readonly card: RateCard;
  readonly table: PriceTable;
}

const gbPerTb = 1000;

interface Axis {
  readonly label: string;
  readonly unit: string;
  /** The largest value that may be asked for. */
  readonly most: number;
  /** The workload with this one input changed; all others stay. */
  readonly set: (workload: Workload, value: number) => Workload;
}

/** What a cost can be drawn against. Along each the totals are straight between the points of `turningPoints`. */
export const axes = {
  storage: { label: "Stored data", unit: "GB", most: 1_000_000, set: (workload, storageGb) => ({ ...workload, storageGb }) },
  backup: { label: "Billed backups", unit: "GB", most: 1_000_000, set: (workload, backupGb) => ({ ...workload, backupGb }) },
  internet: { label: "Traffic to the internet", unit: "GB a month", most: 1_000_000, set: (workload, internetGb) => ({ ...workload, internetGb }) },
  "inter-region": {
    label: "Traffic to the other region",
    unit: "GB a month",
    most: 1_000_000,
    set: (workload, interRegionGb) => ({ ...workload, interRegionGb }),
  },
  hours: { label: "Hours of the primary", unit: "h a month", most: 730, set: (workload, hours) => ({ ...workload, hours }) },
  "read-nodes": {
    label: "Read nodes",
    unit: "nodes",
    most: 20,
    // One pool in the place of all, of the machine that the first one has or the primary.
    set: (workload, nodes) => ({ ...workload, pools: nodes === 0 ? [] : [{ nodes, shape: workload.pools[0]?.shape ?? workload.shape, hours: null }] }),
  },
} as const satisfies Record<string, Axis>;

export type AxisId = keyof typeof axes;

/** Exact totals of a month by product; null where a rate is missing or the product has no such machine. */
export type Totals = Readonly<Record<ProductId, NanoUsd | null>>;

export interface SweepPoint {
  readonly x: number;
  readonly totals: Totals;
}

/** Where one product becomes cheaper than another. */
export interface BreakEven {
  /** The first whole number at which it is. */
  readonly x: number;
  /** Where the lines cross, to the thousandth: for the picture. Equal to `x` where a total leaps past the other. */
  readonly crossing: number;
  readonly cheaper: ProductId;
  readonly than: ProductId;
  /** Their exact totals at `x`. */
  readonly cheaperTotal: NanoUsd;
  readonly thanTotal: NanoUsd;
}

export interface Sweep {
  readonly points: readonly SweepPoint[];
  readonly breakEvens: readonly BreakEven[];
}

/**
 * The four totals along one axis, and every place from `from` to `to` where two of them change order. Between turning
 * points a total is a straight line, so only those are estimated: points lie exactly on the line, and break-even points
 * are solved on it and owe nothing to how many points are drawn.
 * @throws RangeError when the range is empty or goes beyond the axis, or fewer than two points are asked for.
 */
export function sweep(workload: Workload, prices: Prices, { axis, from, to, points }: { axis: AxisId; from: number; to: number; points: number }): Sweep {
  const { most, set } = axes[axis];
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from >= to || to > most) {
    throw new RangeError(`A sweep along ${axis} runs between whole numbers from 0 to ${most}; ${from} to ${to} does not.`);
  }
  if (!Number.isSafeInteger(points) || points < 2) throw new RangeError(`A sweep has two points at least; ${points} is too few.`);
  const lineOf = (product: ProductId): TurningPoint[] =>
    turningPoints(product, workload, prices, axis, from, to).map((x) => ({
      x,
      total: estimateProduct(product, set(workload, x), prices.card, prices.table).exactMonth,
    }));
  const lines: Lines = {
    alloydb: lineOf("alloydb"),
    "cloud-sql-enterprise": lineOf("cloud-sql-enterprise"),
    "cloud-sql-enterprise-plus": lineOf("cloud-sql-enterprise-plus"),
    spanner: lineOf("spanner"),
  };
  const corners = new Set(productIds.flatMap((product) => lines[product].map(({ x }) => x)));
  const drawn = new Set(Array.from({ length: points }, (_, index) => from + Math.round(((to - from) * index) / (points - 1))));
  return {
    points: pointsOn(lines, [...drawn]),
    breakEvens: crossings(
      pointsOn(
        lines,
        [...corners].toSorted((a, b) => a - b),
      ),
    ),
  };
}

interface TurningPoint {
  readonly x: number;
  readonly total: NanoUsd | null;
}

/** The turning points of each product, in order, the two ends among them. */
type Lines = Readonly<Record<ProductId, readonly TurningPoint[]>>;

/** The totals at these places, which are in order and within the ends. */
function pointsOn(lines: Lines, xs: readonly number[]): SweepPoint[] {
  const reader = (product: ProductId) => {
    const line = lines[product];
    let piece = 0;
    return (x: number): NanoUsd | null => {
      while ((line[piece + 1]?.x ?? x) < x) piece += 1;
      const [start, end] = [line[piece], line[piece + 1]];
      if (!start || !end) return start?.total ?? null;
      if (x === end.x) return end.total;
      return x === start.x ? start.total : totalBetween(start, end, BigInt(x - start.x));
    };
  };
  const [alloydb, enterprise, plus, spanner] = [reader("alloydb"), reader("cloud-sql-enterprise"), reader("cloud-sql-enterprise-plus"), reader("spanner")];
  return xs.map((x) => ({
    x,
    totals: { alloydb: alloydb(x), "cloud-sql-enterprise": enterprise(x), "cloud-sql-enterprise-plus": plus(x), spanner: spanner(x) },
  }));
}

/** A unit more always costs the same within a piece, so the division leaves nothing over. */
function totalBetween(start: TurningPoint, end: TurningPoint, steps: bigint): NanoUsd | null {
  return start.total === null || end.total === null ? null : start.total + ((end.total - start.total) * steps) / BigInt(end.x - start.x);
}

/** The totals of a workload on all products. */
export function totalsOf(workload: Workload, { card, table }: Prices): Totals {
  return {
    alloydb: estimateProduct("alloydb", workload, card, table).exactMonth,
    "cloud-sql-enterprise": estimateProduct("cloud-sql-enterprise", workload, card, table).exactMonth,
    "cloud-sql-enterprise-plus": estimateProduct("cloud-sql-enterprise-plus", workload, card, table).exactMonth,
    spanner: estimateProduct("spanner", workload, card, table).exactMonth,
  };
}

/** The whole numbers between which a product's total is a straight line: the ends, and both sides of whatever breaks it. */
function turningPoints(product: ProductId, workload: Workload, { card, table }: Prices, axis: AxisId, from: number, to: number): number[] {
  const { figures } = table;
  // The first unit of anything brings a line that was not there, perhaps one whose rate is missing.
  const breaks = [0];
  if (product === "alloydb" && axis === "internet") {
    const { guideInternetFreeGb, internetTier1Tb, internetTier2Tb } = figures;
    breaks.push(...(card.kind === "guide" ? [guideInternetFreeGb.value] : [internetTier1Tb.value * gbPerTb, internetTier2Tb.value * gbPerTb]));
  }
  if (product === "spanner" && axis === "storage") breaks.push(...spannerLeaps(workload, table, to));
  const corners = [from, to, ...breaks, ...breaks.map((x) => x + 1)];
  return [...new Set(corners)].filter((x) => x >= from && x <= to).toSorted((a, b) => a - b);
}

/** The last size that each capacity of Spanner holds: for the next, more must be bought. */
function spannerLeaps({ spannerUnits }: Workload, table: PriceTable, to: number): number[] {
  const leaps: number[] = [];
  const unitsAt = (gb: number) => Math.max(spannerUnits, leastSpannerUnits(gb, table));
  let low = 0;
  while (unitsAt(low) < unitsAt(to)) {
    // The largest size with the capacity of `low`, by halving: whole numbers only, no rounding.
    let holds = low;
    let fails = to;
    while (fails - holds > 1) {
      const middle = Math.floor((holds + fails) / 2);
      if (unitsAt(middle) === unitsAt(low)) holds = middle;
      else fails = middle;
    }
    leaps.push(holds);
    low = fails;
  }
  return leaps;
}

/** Changes of order among totals that are straight between these points. */
function crossings(corners: readonly SweepPoint[]): BreakEven[] {
  const found: BreakEven[] = [];
  for (const [index, one] of productIds.entries()) {
    for (const other of productIds.slice(index + 1)) found.push(...crossingsOf(one, other, corners));
  }
  return found.toSorted((a, b) => a.crossing - b.crossing);
}

function crossingsOf(one: ProductId, other: ProductId, corners: readonly SweepPoint[]): BreakEven[] {
  const found: BreakEven[] = [];
  // The side that was the cheaper one last; equal totals change nothing.
  let side = 0n;
  for (const [index, end] of corners.entries()) {
    const start = corners[index - 1] ?? end;
    const [a, b] = [gapBetween(one, other, start), gapBetween(one, other, end)];
    // Where a total is unknown, so is the order before it.
    if (a === null || b === null) side = 0n;
    const sign = b === null ? 0n : signOf(b);
    if (sign === 0n || sign === side) continue;
    if (a !== null && b !== null && side !== 0n) found.push(breakEvenBetween(sign < 0n ? [one, other] : [other, one], start, end, a, b));
    side = sign;
  }
  return found;
}

/** One total less the other: negative where the first is cheaper. */
function gapBetween(one: ProductId, other: ProductId, { totals }: SweepPoint): NanoUsd | null {
  const [first, second] = [totals[one], totals[other]];
  return first === null || second === null ? null : first - second;
}

function signOf(amount: bigint): bigint {
  if (amount === 0n) return 0n;
  return amount > 0n ? 1n : -1n;
}

/** The gap is `a` at the start and `b` at the end, on different sides of nothing or `a` on it, and straight between. */
function breakEvenBetween([cheaper, than]: readonly [ProductId, ProductId], start: SweepPoint, end: SweepPoint, a: NanoUsd, b: NanoUsd): BreakEven {
  const width = BigInt(end.x - start.x);
  const fall = b - a;
  // Where a + fall × t ÷ width changes its sign: the first whole t beyond −a × width ÷ fall.
  const [top, bottom] = fall < 0n ? [a * width, -fall] : [-a * width, fall];
  const steps = top / bottom + 1n;
  const thousandths = (top * 2000n + bottom) / (bottom * 2n);
  const x = start.x + Number(steps);
  const totalAt = (product: ProductId) => totalBetween({ x: start.x, total: start.totals[product] }, { x: end.x, total: end.totals[product] }, steps) ?? 0n;
  const crossing = width === 1n ? x : start.x + Number(thousandths) / 1000;
  return { x, crossing, cheaper, than, cheaperTotal: totalAt(cheaper), thanTotal: totalAt(than) };
}

/** A month of a growing workload. */
export interface GrowthMonth {
  /** 0 is the first. */
  readonly month: number;
  readonly storageGb: number;
  readonly backupGb: number;
  /** Of this month, exact. */
  readonly totals: Totals;
  /** Of all months so far, this one included, exact. */
  readonly cumulative: Totals;
}

export interface GrowthProjection {
  readonly months: readonly GrowthMonth[];
  /** The months from which one product is cheaper than another; `x` is the month. */
  readonly breakEvens: readonly { readonly month: number; readonly cheaper: ProductId; readonly than: ProductId }[];
  /** Whether the growth was stopped at the largest size that can be reckoned with. */
  readonly capped: boolean;
}

const megabytesPerGb = 1000;

/**
 * The workload month by month as its data grow. Growth compounds on megabytes, rounded half up each month; each month is
 * billed for whole GB, rounded half up. Backups, and the data of secondary clusters where they have a size of their own,
 * keep their ratio to the data. Machines stay as they are.
 * @throws RangeError unless 1 to 60 months are asked for.
 */
export function projectGrowth(workload: Workload, prices: Prices, months: number): GrowthProjection {
  if (!Number.isSafeInteger(months) || months < 1 || months > 60) throw new RangeError(`A projection covers 1 to 60 months, not ${months}.`);
  const rows: GrowthMonth[] = [];
  const breakEvens: { month: number; cheaper: ProductId; than: ProductId }[] = [];
  const most = mostGb * megabytesPerGb;
  let megabytes = workload.storageGb * megabytesPerGb;
  let capped = false;
  for (let month = 0; month <= months; month += 1) {
    const grown = withData(workload, Math.round(megabytes / megabytesPerGb));
    const totals = totalsOf(grown, prices);
    const before = rows.at(-1);
    rows.push({ month, storageGb: grown.storageGb, backupGb: grown.backupGb, totals, cumulative: before ? addTotals(before.cumulative, totals) : totals });
    if (before) breakEvens.push(...changesOfOrder(before.totals, totals).map((change) => ({ month, ...change })));
    const next = nextSize(megabytes, workload);
    capped ||= month < months && next > most;
    megabytes = Math.min(next, most);
  }
  return { months: rows, breakEvens, capped };
}

/** Tenths of percent and megabytes are whole numbers whose products stay far below 2⁵³. */
function nextSize(megabytes: number, { growth }: Workload): number {
  if (growth.by === "gb") return megabytes + growth.amount * megabytesPerGb;
  return Math.round((megabytes * (1000 + Math.round(growth.amount * 10))) / 1000);
}

/** The workload with another amount of data, and all that follows the data. */
function withData(workload: Workload, storageGb: number): Workload {
  const { secondary } = workload;
  const inRatio = (gb: number) => (workload.storageGb === 0 ? gb : Math.min(mostGb, scale(gb, storageGb, workload.storageGb)));
  return {
    ...workload,
    storageGb,
    backupGb: inRatio(workload.backupGb),
    secondary: secondary.storageGb === null ? secondary : { ...secondary, storageGb: inRatio(secondary.storageGb) },
  };
}

/** value × numerator ÷ denominator, rounded half up; by BigInt, because the product may pass 2⁵³. */
function scale(value: number, numerator: number, denominator: number): number {
  return Number((BigInt(value) * BigInt(numerator) * 2n + BigInt(denominator)) / (BigInt(denominator) * 2n));
}

function addTotals(one: Totals, other: Totals): Totals {
  const sum = (id: ProductId) => (one[id] === null || other[id] === null ? null : one[id] + other[id]);
  return {
    alloydb: sum("alloydb"),
    "cloud-sql-enterprise": sum("cloud-sql-enterprise"),
    "cloud-sql-enterprise-plus": sum("cloud-sql-enterprise-plus"),
    spanner: sum("spanner"),
  };
}

function changesOfOrder(before: Totals, after: Totals): { cheaper: ProductId; than: ProductId }[] {
  const changes: { cheaper: ProductId; than: ProductId }[] = [];
  for (const cheaper of productIds) {
    for (const than of productIds) {
      const [was, is] = [gapBetween(cheaper, than, { x: 0, totals: before }), gapBetween(cheaper, than, { x: 0, totals: after })];
      if (was !== null && is !== null && was >= 0n && is < 0n) changes.push({ cheaper, than });
    }
  }
  return changes;
}

/** The totals by size of the primary: every machine of its series, smallest first. Read pools and secondaries stay. */
export function totalsBySize(workload: Workload, prices: Prices): { readonly shape: string; readonly vcpus: number; readonly totals: Totals }[] {
  const { series } = shapeOf(workload.shape, prices.table);
  return prices.table.shapes
    .filter((shape) => shape.series === series)
    .map(({ id, vcpus }) => ({ shape: id, vcpus, totals: totalsOf({ ...workload, shape: id, enterpriseMemoryGb: null }, prices) }))
    .toSorted((a, b) => a.vcpus - b.vcpus);
}
