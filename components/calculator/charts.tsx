import type { PriceTable } from "@/lib/pricing/price-table";
import { CostCurveChart } from "./cost-curve-chart";
import { CostStackChart } from "./cost-stack-chart";
import { SensitivityChart } from "./sensitivity-chart";
import type { Reckoning } from "./use-estimates";

export interface ChartsProps {
  reckoning: Reckoning;
  table: PriceTable;
}

/** The three drawings of an estimate. With them comes the library that scales and joins; nothing else of the page needs it. */
export function Charts({ reckoning, table }: ChartsProps) {
  const { workload, card, estimates } = reckoning;
  return (
    <>
      <CostStackChart number={1} estimates={estimates} />
      <SensitivityChart number={2} estimates={estimates} workload={workload} card={card} table={table} />
      <CostCurveChart number={3} workload={workload} card={card} table={table} />
    </>
  );
}
