import { meterOf, meters, rateLabel, type RateId } from "./meter";
import { formatUsd, type NanoUsd } from "./money";
import type { PriceTable } from "./price-table";
import { type ProductEstimate, productNames } from "./products";
import type { RateCard } from "./rate-card";
import { differences, effectiveDiscount, formatSize, formatTotal, formatWorking, remarks } from "./statements";
import { type Workload, writeWorkload } from "./workload";

/** What a download tells: exactly what the screen shows. */
export interface ShownEstimates {
  readonly workload: Workload;
  readonly card: RateCard;
  readonly table: PriceTable;
  readonly estimates: readonly ProductEstimate[];
}

const rateNeeded = "rate needed";

function shownAmount(amount: NanoUsd | null): string {
  return amount === null ? rateNeeded : formatUsd(amount);
}

/**
 * The estimates as rows of cells, for CSV: each line of each product with its working and the evidence of its rate, the
 * totals, and what must be known beside them. The caller writes them with a guard against formulas (lib/comparison/write-csv).
 */
export function estimateRows({ workload, card, table, estimates }: ShownEstimates): string[][] {
  const rows = [["Product", "Size", "Line", "Working", "A month (US dollars)", "Rate", "Rate from", "Fact", "Source", "Copy of", "Checked", "Confidence"]];
  for (const estimate of estimates) {
    const name = productNames[estimate.product];
    const size = formatSize(estimate);
    for (const line of estimate.lines) {
      rows.push([name, size, line.label, formatWorking(line, estimate, card), shownAmount(line.amount), ...evidenceOf(line.rateId, card)]);
    }
    rows.push([name, size, "Total a month", "", formatTotal(estimate, "month")], [name, size, "Total a year", "", formatTotal(estimate, "year")]);
    const discount = effectiveDiscount(estimate, workload);
    if (discount !== null) rows.push([name, size, "Discount on the whole bill", "", `${discount}%`]);
    for (const { text } of differences(estimate, workload, card, table)) rows.push([name, size, "Note", text]);
  }
  for (const { text } of remarks(workload, card, table)) rows.push(["All", "", "Note", text]);
  rows.push(["All", "", "Address", `?${writeWorkload(workload)}`]);
  const width = rows[0]?.length ?? 0;
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]);
}

function evidenceOf(id: RateId, { rates }: RateCard): string[] {
  const rate = rates[id];
  if (rate.status === "missing") return [rateNeeded];
  const { unit } = meters[meterOf(id)];
  const { evidence } = rate;
  return [
    `${rate.usd} ${unit}`,
    rate.origin,
    ...(evidence ? [evidence.fact, evidence.source, evidence.copied ?? "undated", evidence.verified, evidence.confidence] : []),
  ];
}

/** The estimates as JSON text: the same figures as exact decimal strings in US dollars, and the address they came from. */
export function estimateJson({ workload, card, table, estimates }: ShownEstimates): string {
  const content = {
    address: `?${writeWorkload(workload)}`,
    workload,
    remarks: remarks(workload, card, table),
    products: estimates.map((estimate) => ({
      product: productNames[estimate.product],
      size: formatSize(estimate),
      lines: estimate.lines.map((line) => ({
        id: line.id,
        label: line.label,
        working: formatWorking(line, estimate, card),
        exactUsd: exactUsd(line.amount),
        shown: shownAmount(line.amount),
        rate: rateOf(line.rateId, card),
      })),
      exactMonthUsd: exactUsd(estimate.exactMonth),
      month: formatTotal(estimate, "month"),
      year: formatTotal(estimate, "year"),
      effectiveDiscountPercent: effectiveDiscount(estimate, workload),
      missing: estimate.missing.map((id) => ({ id, label: rateLabel(id, card.secondaryRegion) })),
      differences: differences(estimate, workload, card, table),
    })),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function rateOf(id: RateId, { rates }: RateCard): unknown {
  const rate = rates[id];
  if (rate.status === "missing") return { id, status: "needed" };
  return { id, usd: rate.usd, unit: meters[meterOf(id)].unit, origin: rate.origin, evidence: rate.evidence };
}

/** Every decimal of an amount, "150.008203". */
function exactUsd(amount: NanoUsd | null): string | null {
  return amount === null ? null : formatUsd(amount, { rate: true }).replaceAll(/[$,]/g, "").replace("−", "-");
}
