import { useMemo } from "react";
import type { PriceTable } from "@/lib/pricing/price-table";
import { estimateProducts, type ProductEstimate } from "@/lib/pricing/products";
import { type RateCard, rateCardFor } from "@/lib/pricing/rate-card";
import { type Problem, readWorkload, type Workload } from "@/lib/pricing/workload";
import { paramsOf, type WorkloadForm } from "@/lib/pricing/workload-form";

/** What the inputs come to. */
export interface Reckoning {
  readonly workload: Workload;
  readonly problems: readonly Problem[];
  readonly card: RateCard;
  readonly estimates: readonly ProductEstimate[];
}

/** Reckons what the inputs come to, anew when they change: a fraction of a millisecond, all in all. */
export function useEstimates(form: WorkloadForm, table: PriceTable): Reckoning {
  return useMemo(() => {
    const { workload, problems } = readWorkload(paramsOf(form), table);
    const card = rateCardFor(workload, table);
    return { workload, problems, card, estimates: estimateProducts(workload, card, table) };
  }, [form, table]);
}
