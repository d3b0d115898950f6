import type { NanoUsd } from "./money";
import { estimateProduct, type PricedLine, type ProductEstimate, type ProductId } from "./products";
import type { Prices } from "./sweep";
import { mostGb, type Workload } from "./workload";

/** How far each input is moved, in percent of itself. */
export const movePercent = 10;

/** What a tenth less and a tenth more of one input do to the bill of a month. */
export interface Sensitivity {
  readonly input: InputId;
  readonly label: string;
  /** The values it is moved to, in whole numbers; null where a share of the machines' cost is taken, since they come in sizes. */
  readonly low: number | null;
  readonly high: number | null;
  /** Change of the month's exact total: below nothing where it falls. */
  readonly down: NanoUsd;
  readonly up: NanoUsd;
}

/** Inputs that come in GB or hours: the workload is estimated again with them moved. */
const measured = {
  storage: { label: "Stored data", of: ({ storageGb }) => storageGb, set: (workload, storageGb) => ({ ...workload, storageGb }), most: mostGb },
  backup: { label: "Billed backups", of: ({ backupGb }) => backupGb, set: (workload, backupGb) => ({ ...workload, backupGb }), most: mostGb },
  internet: {
    label: "Traffic to the internet",
    of: ({ internetGb }) => internetGb,
    set: (workload, internetGb) => ({ ...workload, internetGb }),
    most: mostGb,
  },
  "inter-region": {
    label: "Traffic to the other region",
    of: ({ interRegionGb }) => interRegionGb,
    set: (workload, interRegionGb) => ({ ...workload, interRegionGb }),
    most: mostGb,
  },
  // A month has no more hours than it has; the estimate's table says how many.
  hours: { label: "Hours of the primary", of: ({ hours }) => hours, set: (workload, hours) => ({ ...workload, hours }), most: null },
} as const satisfies Record<
  string,
  { label: string; of: (workload: Workload) => number; set: (workload: Workload, value: number) => Workload; most: number | null }
>;

/** Inputs that come in machines: a tenth of what the lines that grow with them cost. */
const counted = {
  primary: { label: "Size of the primary", lines: ({ id }) => id.startsWith("primary-") || id === "compute" },
  pools: { label: "Read nodes", lines: ({ id }) => id.startsWith("pool-") || id === "replica-storage" },
  secondaries: { label: "Secondary clusters", lines: ({ group }) => group === "secondary" || group === "surcharge" },
} as const satisfies Record<string, { label: string; lines: (line: PricedLine) => boolean }>;

export type InputId = keyof typeof measured | keyof typeof counted;

/**
 * Which input moves the bill of a product most: each is moved by a tenth down and up while all others stay, and those
 * that move nothing are left out. Largest first. Nothing while a rate is missing.
 */
export function sensitivityOf(product: ProductId, workload: Workload, { card, table }: Prices): Sensitivity[] {
  const estimate = (changed: Workload) => estimateProduct(product, changed, card, table).exactMonth;
  const now = estimateProduct(product, workload, card, table);
  const total = now.exactMonth;
  if (total === null) return [];
  const found: Sensitivity[] = [];
  for (const [input, { label, of, set, most }] of Object.entries(measured) as [keyof typeof measured, (typeof measured)["storage" | "hours"]][]) {
    const value = of(workload);
    const low = Math.floor((value * (100 - movePercent)) / 100);
    const high = Math.min(Math.ceil((value * (100 + movePercent)) / 100), most ?? table.figures.hoursPerMonth.value);
    const [down, up] = [estimate(set(workload, low)), estimate(set(workload, high))];
    if (down !== null && up !== null) found.push({ input, label, low, high, down: down - total, up: up - total });
  }
  for (const [input, { label, lines }] of Object.entries(counted) as [keyof typeof counted, (typeof counted)["primary"]][]) {
    const up = tenthOf(now, lines, input === "secondaries");
    found.push({ input, label, low: null, high: null, down: -up, up });
  }
  return found.filter(({ down, up }) => down !== 0n || up !== 0n).toSorted((a, b) => Number(swing(b) - swing(a)));
}

function swing({ down, up }: Sensitivity): bigint {
  const [below, above] = [down < 0n ? -down : down, up < 0n ? -up : up];
  return below > above ? below : above;
}

/** A tenth of the lines, and of the surcharge that lies on them. */
function tenthOf({ lines }: ProductEstimate, wanted: (line: PricedLine) => boolean, surchargeItself: boolean): NanoUsd {
  const surcharge = lines.find(({ group }) => group === "surcharge");
  let sum = 0n;
  for (const line of lines) if (wanted(line)) sum += line.amount ?? 0n;
  if (surcharge && !surchargeItself) sum += (sum * BigInt(surcharge.quantity * surcharge.nodes)) / 100n;
  return (sum * BigInt(movePercent)) / 100n;
}
