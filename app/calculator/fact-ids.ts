import { type FactId, isFactId } from "@/lib/facts/facts";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { estimateProducts } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { differences, remarks } from "@/lib/pricing/statements";
import { availabilities, cardKinds, commitments, defaultWorkload, mostGb, type Workload } from "@/lib/pricing/workload";

/** Every fact that the calculator may name: those of its prices and limits, and those under what it says beside them. */
export function factIdsOfCalculator(): FactId[] {
  const table = pricesForCalculator();
  const found = new Set(JSON.stringify(table).match(/(?<="fact":")[^"]+/g));
  for (const workload of differentWorkloads()) {
    const card = rateCardFor(workload, table);
    const said = estimateProducts(workload, card, table).flatMap((estimate) => differences(estimate, workload, card, table));
    for (const { facts } of [...said, ...remarks(workload, card, table)]) facts.forEach((fact) => found.add(fact));
  }
  return [...found].filter(isFactId);
}

/** Workloads that between them bring up everything that may be said of one. */
function differentWorkloads(): Workload[] {
  return availabilities.flatMap((availability) =>
    cardKinds.flatMap((card) =>
      commitments.flatMap((commitment) =>
        ["n2-highmem-4", "c4a-highmem-1", "c4-highmem-288-lssd", "guide-4"].flatMap((shape) =>
          [defaultWorkload.storageGb, mostGb].flatMap((storageGb) =>
            [0, 1].map((clusters) => ({
              ...defaultWorkload,
              availability,
              card,
              commitment,
              shape,
              storageGb,
              hours: clusters === 0 ? 1 : defaultWorkload.hours,
              pools: clusters === 0 ? [] : [{ nodes: 1, shape, hours: 1 }],
              secondary: { ...defaultWorkload.secondary, clusters },
            })),
          ),
        ),
      ),
    ),
  );
}
