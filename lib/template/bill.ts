import { formatUsd, type NanoUsd, roundHalfUpToCents, sumUsd } from "@/lib/pricing/money";
import { type CostGroup, estimateProduct, type PricedLine, type ProductId, productNames } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { formatWorking } from "@/lib/pricing/statements";
import { shapeOf, type Workload, defaultWorkload, writeWorkload } from "@/lib/pricing/workload";
import type { Rung } from "./scale";
import type { World } from "./template";

/** A month's bill from the calculator, with what an item needs of it. */
export interface Bill {
  /** Exact. */
  total: NanoUsd;
  lines: readonly PricedLine[];
  /** One line per cost line, and the total. */
  working: string[];
  /** The rates and figures behind it, as fact ids. */
  facts: string[];
  /** The query with which the calculator shows the same. */
  query: string;
}

/** A workload for an item: nothing but what is named, in the region where products can be compared. */
export function workloadWith(changes: Partial<Workload>): Workload {
  return { ...defaultWorkload, availability: "basic", storageGb: 0, backupGb: 0, ...changes };
}

/** What the calculator makes of a workload. @throws when a rate is missing: templates ask for what is known only */
export function billOf(product: ProductId, workload: Workload, { prices }: Pick<World, "prices">): Bill {
  const card = rateCardFor(workload, prices);
  const estimate = estimateProduct(product, workload, card, prices);
  if (estimate.exactMonth === null) throw new Error(`${productNames[product]} has no complete bill for ${writeWorkload(workload)}.`);
  const total = estimate.exactMonth;
  const rates = estimate.lines.map(({ rateId }) => {
    const rate = card.rates[rateId];
    return rate.status === "known" ? (rate.evidence?.fact ?? "") : "";
  });
  const { figures } = prices;
  const rules = estimate.lines.flatMap(({ hours, factor, discount }) => [
    ...(hours === figures.hoursPerMonth.value ? [figures.hoursPerMonth.fact] : []),
    ...(factor > 1 ? [product === "alloydb" ? figures.alloydbHaCompute.fact : figures.cloudSqlHa.fact] : []),
    ...(discount > 0 ? [commitmentFact(product, workload, prices)] : []),
  ]);
  return {
    total,
    lines: estimate.lines,
    working: [
      ...estimate.lines.map((line) => `${line.label}: ${formatWorking(line, estimate, card)}`),
      ...(estimate.lines.length > 1 ? [`Together, rounded once: ${formatUsd(total)}`] : []),
    ],
    facts: [...new Set([...rates, ...rules])],
    query: writeWorkload(workload),
  };
}

function commitmentFact(product: ProductId, { commitment }: Workload, { figures }: World["prices"]): string {
  const service = product === "alloydb" ? "alloydb" : product === "spanner" ? "spanner" : "cloudSql";
  return figures[commitment === "1-year" ? (`${service}1Year` as const) : (`${service}3Years` as const)].fact;
}

/** The exact sum of the lines of a group, of those whose id begins or ends so, or of all that a test lets pass. */
export function sumOf({ lines }: Pick<Bill, "lines">, which: CostGroup | ((line: PricedLine) => boolean)): NanoUsd {
  const test = typeof which === "string" ? ({ group }: PricedLine) => group === which : which;
  return sumUsd(lines.filter(test).map((line) => line.amount ?? 0n));
}

/** "Saved: $9.00 − $4.00 = $5.00", with "≈" where the cents shown do not give the difference of the exact amounts. */
export function differenceOf(what: string, more: NanoUsd, less: NanoUsd): string {
  const exact = roundHalfUpToCents(more) - roundHalfUpToCents(less) === roundHalfUpToCents(more - less);
  return `${what}: ${formatUsd(more)} − ${formatUsd(less)} ${exact ? "=" : "≈"} ${formatUsd(more - less)}`;
}

/** Lines for memory, by which a slip leaves it out. */
export function isMemory({ id }: PricedLine): boolean {
  return id.endsWith("-memory");
}

/** An amount as a rung: rounded half up to cents, once. */
export function amount(value: NanoUsd, reason: string): Rung {
  return { value: roundHalfUpToCents(value), text: formatUsd(value), reason };
}

/** A share of an amount, cut to whole nano-dollars: slips need no more. */
export function share(value: NanoUsd, times: number, of: number): NanoUsd {
  return (value * BigInt(times)) / BigInt(of);
}

/** The N2 machine with so many vCPUs, in a sentence: "8 vCPUs and 64 GB". */
export function machineWords(vcpus: number, { prices }: Pick<World, "prices">): string {
  return `${vcpus} vCPUs and ${shapeOf(n2(vcpus), prices).memoryGb} GB`;
}

/** The id of the N2 machine with so many vCPUs. */
export function n2(vcpus: number): string {
  return `n2-highmem-${vcpus}`;
}

/** What a slip about the length of a month makes of an amount by the hour. */
export function thirtyDays(value: NanoUsd, { prices }: Pick<World, "prices">): Rung {
  const days = 30 * 24;
  return amount(
    share(value, days, prices.figures.hoursPerMonth.value),
    `Reckons with 30 days of 24 hours, ${days} h. A month of cost arithmetic has {{hours-per-month}}, a twelfth of a year.`,
  );
}
