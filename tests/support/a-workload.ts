import { meterIds, type RateId } from "@/lib/pricing/meter";
import type { PriceTable } from "@/lib/pricing/price-table";
import { availabilities, cardKinds, commitments, defaultWorkload, type ReadPool, type Workload } from "@/lib/pricing/workload";
import type { Chance } from "./seeded";

/** A workload in which only what is given departs from the default. */
export function aWorkload(changes: Partial<Workload> = {}): Workload {
  return { ...defaultWorkload, ...changes };
}

/** Any workload that the calculator takes, from nothing to a great deal. */
export function anyWorkload(chance: Chance, table: PriceTable): Workload {
  const regions = Object.keys(table.regions);
  const region = chance.pick(regions);
  const card = chance.pick(cardKinds);
  const shapes = table.shapes.filter(({ series }) => card === "guide" || series !== "guide").map(({ id }) => id);
  const shape = chance.pick(shapes);
  const vcpus = table.shapes.find(({ id }) => id === shape)?.vcpus ?? 0;
  const hours = chance.below(731);
  const gb = () => chance.pick([0, 1, 500, 999, chance.below(100_000), 1_000_000_000]);
  const pools: ReadPool[] = Array.from({ length: chance.below(4) }, () => ({
    nodes: 1 + chance.below(6),
    shape: chance.pick(shapes),
    hours: chance.pick([null, chance.below(hours + 1)]),
  }));
  const ownRates: Partial<Record<RateId, string>> = {};
  for (let count = chance.below(5); count > 0; count -= 1) {
    const meter = chance.pick(meterIds);
    const usd = `${chance.below(3)}.${String(chance.below(1_000_000)).padStart(6, "0")}`;
    if (meter !== "alloydb-surcharge") ownRates[chance.pick([meter, `secondary.${meter}` as const])] = usd;
  }
  return {
    region,
    card,
    shape,
    availability: chance.pick(availabilities),
    pools,
    storageGb: gb(),
    backupGb: gb(),
    secondary: {
      clusters: chance.below(6),
      region: chance.pick(regions.filter((other) => other !== region)),
      shape: chance.pick([null, chance.pick(shapes)]),
      availability: chance.pick(availabilities),
      storageGb: chance.pick([null, gb()]),
    },
    internetGb: gb(),
    interRegionGb: gb(),
    commitment: chance.pick(commitments),
    hours,
    growth: chance.pick([
      { by: "percent" as const, amount: chance.below(1001) / 10 },
      { by: "gb" as const, amount: chance.below(1000) },
    ]),
    spannerUnits: chance.pick([100, 900, 1000, 7000]),
    enterpriseMemoryGb: chance.pick([null, vcpus > 1 && vcpus <= 96 ? vcpus * 4 : null]),
    ownRates,
  };
}
