import type { FactId } from "@/lib/facts/facts";
import type { Unit } from "@/lib/facts/schema";
import { formatQuantity, formatUsd, multiplyUsd, type NanoUsd, parseUsd, roundHalfUpToCents, sumUsd } from "./money";

/** What pricing reads of a fact. `facts` of lib/facts/facts fits, and so does the handful that a calculator ships. */
export type RateTable = {
  readonly [id: string]: { readonly value: number | string | readonly (number | string)[]; readonly unit: Unit } | undefined;
};

/** A quantity that is paid for by a rate: quantity × rate, times hours, nodes and factor, less the discount. */
export interface MeteredLine {
  /** Kebab-case, unique within its estimate: the handle by which a text shows this line's amount alone. */
  readonly id: string;
  readonly label: string;
  /** What is metered, per node where `nodes` is given: a decimal string without commas ("4", "500"). A GB is 10⁹ bytes. */
  readonly quantity: string;
  /** The word after the quantity: "vCPU", "GB", "node". */
  readonly unit: string;
  /** How many nodes of this size; one without it. */
  readonly nodes?: string;
  /** Fact with a price per unit, per unit and hour, or per unit and month. */
  readonly rate: FactId;
  /** Hours in the month, for a rate by the hour and for no other: a fact in hours, or a decimal string of one's own. */
  readonly hours?: FactId | { readonly perMonth: string };
  /** Fact that multiplies the line, in times: `ha-compute-multiplier`. */
  readonly factor?: FactId;
  /** Fact that is taken off the line, in percent: `cud-1-year`. */
  readonly discount?: FactId;
}

/** A share of everything above it. The guide prices cross-region replication so; Google does not. */
export interface SurchargeLine {
  readonly id: string;
  readonly label: string;
  /** Fact in percent, taken of the exact sum of all lines above. */
  readonly surcharge: FactId;
}

export type CostLine = MeteredLine | SurchargeLine;

/** A cost line with what it comes to in a month. */
export interface EstimatedLine {
  readonly id: string;
  readonly label: string;
  /** Exact. */
  readonly amount: NanoUsd;
  /** How the amount came about: "4 vCPU × $0.114 × 730 h = $332.88"; "≈" where the cents shown are rounded. */
  readonly working: string;
}

export interface Estimate {
  readonly lines: readonly EstimatedLine[];
  /** The exact sum of the lines. */
  readonly exactTotal: NanoUsd;
  /** The exact sum rounded half up to whole cents, once. This is the figure to show. */
  readonly total: NanoUsd;
  /** False where the amounts as shown, each in whole cents, miss the total by a cent or more; say so beside them. */
  readonly linesAddUp: boolean;
}

/**
 * Prices cost lines for one month, in the order given. The money rule: amounts are exact nano-dollars, a total is their
 * exact sum rounded half up once, and a month has the hours of the fact `hours-per-month`, which lines by the hour name.
 * @throws Error that names the line and the fact when a fact is missing, is not known as a number, or has a unit that
 *   does not fit its place; when a rate by the hour has no hours or another rate has them; when two lines share an id.
 */
export function estimateLines(lines: readonly CostLine[], facts: RateTable): Estimate {
  const estimated: EstimatedLine[] = [];
  for (const line of lines) {
    if (estimated.some(({ id }) => id === line.id)) throw new Error(`Two cost lines have the id "${line.id}".`);
    try {
      estimated.push("surcharge" in line ? estimateSurcharge(line, estimated, facts) : estimateMetered(line, facts));
    } catch (cause) {
      throw new Error(`Cost line "${line.label}": ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
  const exactTotal = sumUsd(estimated.map(({ amount }) => amount));
  const total = roundHalfUpToCents(exactTotal);
  return { lines: estimated, exactTotal, total, linesAddUp: sumUsd(estimated.map(({ amount }) => roundHalfUpToCents(amount))) === total };
}

function estimateMetered(line: MeteredLine, facts: RateTable): EstimatedLine {
  const { id, label, quantity, unit, nodes } = line;
  const { price, unit: rateUnit } = readRate(line.rate, facts);
  const hourly = rateUnit.endsWith("-hour");
  if (hourly && line.hours === undefined) throw new Error(`"${line.rate}" is a rate by the hour; give the hours.`);
  if (!hourly && line.hours !== undefined) throw new Error(`"${line.rate}" is no rate by the hour; leave the hours out.`);

  const hours = line.hours === undefined ? undefined : typeof line.hours === "string" ? readNumber(line.hours, "hours", facts) : line.hours.perMonth;
  const factor = line.factor === undefined ? undefined : readNumber(line.factor, "times", facts);
  const discount = line.discount === undefined ? undefined : readPercent(line.discount, facts);

  const multipliers = [nodes, quantity, hours, factor].filter((multiplier) => multiplier !== undefined);
  const gross = multiplyUsd(price, ...multipliers);
  const amount = discount === undefined ? gross : gross - multiplyUsd(gross, discount, "0.01");

  const terms = [
    nodes !== undefined && `${formatQuantity(nodes)} ${nodes === "1" ? "node" : "nodes"}`,
    `${formatQuantity(quantity)} ${unit}`,
    formatUsd(price, { rate: true }),
    hours !== undefined && `${formatQuantity(hours)} h`,
    factor !== undefined && formatQuantity(factor),
    discount !== undefined && `(1 − ${discount}%)`,
  ].filter((term) => term !== false);
  return { id, label, amount, working: `${terms.join(" × ")} ${equals(amount)}` };
}

function estimateSurcharge({ id, label, surcharge }: SurchargeLine, above: readonly EstimatedLine[], facts: RateTable): EstimatedLine {
  const percent = readPercent(surcharge, facts);
  const base = sumUsd(above.map(({ amount }) => amount));
  const amount = multiplyUsd(base, percent, "0.01");
  return { id, label, amount, working: `${percent}% of ${formatUsd(base)} ${equals(amount)}` };
}

function equals(amount: NanoUsd): string {
  return `${roundHalfUpToCents(amount) === amount ? "=" : "≈"} ${formatUsd(amount)}`;
}

function lookUp(id: string, facts: RateTable): { value: number | string; unit: Unit } {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (fact === undefined) throw new Error(`there is no fact "${id}" in the table.`);
  const { value, unit } = fact;
  if (typeof value !== "number" && typeof value !== "string") throw new Error(`fact "${id}" is a list, not a number.`);
  if (Number.isNaN(Number(value))) throw new Error(`the value of fact "${id}" is ${value}.`);
  return { value, unit };
}

function readRate(id: string, facts: RateTable): { price: NanoUsd; unit: Unit } {
  const { value, unit } = lookUp(id, facts);
  if (unit !== "usd" && !unit.startsWith("usd-per-")) throw new Error(`fact "${id}" is in ${unit}, not a price.`);
  if (typeof value !== "string") throw new Error(`the price "${id}" is no decimal string, so that cents may be lost.`);
  return { price: parseUsd(value), unit };
}

function readNumber(id: string, wanted: Unit, facts: RateTable): string {
  const { value, unit } = lookUp(id, facts);
  if (unit !== wanted) throw new Error(`fact "${id}" is in ${unit}; ${wanted} is wanted here.`);
  return String(value);
}

function readPercent(id: string, facts: RateTable): string {
  const percent = readNumber(id, "percent", facts);
  if (Number(percent) > 100) throw new Error(`fact "${id}" is ${percent}%, more than the whole.`);
  return percent;
}
