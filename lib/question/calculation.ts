import { type CostLine, estimateLines } from "@/lib/pricing/estimate";
import type { NanoUsd } from "@/lib/pricing/money";
import type { PriceTable } from "@/lib/pricing/price-table";
import { estimateProducts } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { defaultWorkload, readWorkload, type Workload, writeWorkload } from "@/lib/pricing/workload";
import type { Facts } from "./reading";
import type { Condition } from "./schema";

type Bill = Extract<Condition, { bill: unknown }>["bill"];
type BillLine = Bill[number];

/** What a bill is worked out from: the rates of its lines, and the calculator's own table. */
export interface Rates {
  facts: Facts;
  prices: PriceTable;
}

/**
 * The query with which the calculator shows a bill of a contract: a workload for which one product is charged every
 * line of the bill to the last nano-dollar, whatever else it is charged for.
 * @returns undefined where the calculator has no such workload: hours beyond a month, two commitments at once
 */
export function calculationOfBill(bill: Bill, { facts, prices }: Rates): string | undefined {
  const query = writeWorkload(workloadOf(bill, prices));
  // The workload is a guess by the names of rates; only what the calculator reads back and prices alike is offered.
  const { workload, problems } = readWorkload(query, prices);
  if (problems.length > 0) return undefined;
  const wanted = estimateLines(bill as CostLine[], facts).lines.map(({ amount }) => amount);
  const shown = estimateProducts(workload, rateCardFor(workload, prices), prices).map(({ lines }) => lines.map(({ amount }) => amount));
  return shown.some((amounts) => hasAll(amounts, wanted)) ? query : undefined;
}

/** Whether every wanted amount is there, as often as it is wanted. */
function hasAll(amounts: readonly (NanoUsd | null)[], wanted: readonly NanoUsd[]): boolean {
  const left = [...amounts];
  return wanted.every((amount) => {
    const at = left.indexOf(amount);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function workloadOf(bill: Bill, { regions, figures }: PriceTable): Workload {
  const region = Object.keys(regions).find((name) => bill.some(({ rate }) => rate.endsWith(`-${name}`))) ?? defaultWorkload.region;
  const kindOf = ({ rate }: BillLine) => rate.replace(new RegExp(`-${region}$`), "");
  const quantityOf = (...kinds: readonly string[]) =>
    Number(bill.find((line) => kinds.some((kind) => kindOf(line).startsWith("price-") && kindOf(line).endsWith(kind)))?.quantity ?? 0);
  const machines = bill.filter((line) => kindOf(line).endsWith("-vcpu"));
  const primary = machines.find(({ id }) => !isOfPool(id));
  const enterpriseMemory = quantityOf("-enterprise-memory");
  const nodes = quantityOf("-node");
  return {
    ...defaultWorkload,
    region,
    ...(primary && { shape: machine(primary) }),
    availability: bill.some(({ factor, rate }) => factor !== undefined || rate.endsWith("-ha")) ? "ha" : "basic",
    pools: machines
      .filter((line) => line !== primary)
      .map((line) => ({ nodes: Number(line.nodes ?? 1), shape: machine(line), hours: isScheduled(line) ? hoursOf(line) : null })),
    storageGb: quantityOf("-storage", "-ssd", "-ssd-ha"),
    backupGb: quantityOf("-backup"),
    commitment: commitmentOf(bill),
    ...(primary && isScheduled(primary) && { hours: hoursOf(primary) }),
    ...(nodes > 0 && { spannerUnits: nodes * figures.spannerNodeUnits.value }),
    ...(enterpriseMemory > 0 && { enterpriseMemoryGb: enterpriseMemory }),
  };
}

/** Authors name the lines of read pools so. */
function isOfPool(id: string): boolean {
  return /^(?:read|pool)/.test(id);
}

function machine({ quantity }: BillLine): string {
  return `n2-highmem-${quantity}`;
}

function isScheduled({ hours }: BillLine): boolean {
  return typeof hours === "object";
}

function hoursOf({ hours }: BillLine): number {
  return typeof hours === "object" ? Number(hours.perMonth) : defaultWorkload.hours;
}

function commitmentOf(bill: Bill): Workload["commitment"] {
  const discounts = bill.map(({ discount = "" }) => discount);
  if (discounts.some((id) => id.endsWith("1-year"))) return "1-year";
  return discounts.some((id) => id.endsWith("3-years")) ? "3-years" : "none";
}
