import { formatUsd, type NanoUsd } from "@/lib/pricing/money";
import { leastSpannerUnits, type ProductId, productNames } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { projectGrowth, sweep } from "@/lib/pricing/sweep";
import type { Workload } from "@/lib/pricing/workload";
import { billOf, n2, sumOf, workloadWith } from "./bill";
import { choicesOnScale, type Rung } from "./scale";
import { type DraftChoice, grouped, numberOf, someCompany, type Template, type World } from "./template";

/** The cheapest of several must be cheaper than the next by a tenth, so that nobody has to reckon cents. */
const leastLead = 10n;

const rivals = ["alloydb", "cloud-sql-enterprise", "cloud-sql-enterprise-plus", "spanner"] as const satisfies ProductId[];

/** What a machine, or the capacity that was measured, costs for a month without a standby. */
function machineOf(product: ProductId, { shape, spannerUnits }: Workload, world: World): NanoUsd {
  return sumOf(billOf(product, workloadWith({ shape, spannerUnits }), world), "compute");
}

/** What one GB costs for a month on one disk. */
function gbOf(product: ProductId, world: World): string {
  return formatUsd(sumOf(billOf(product, workloadWith({ storageGb: 1 }), world), "storage"), { rate: true });
}

const cheapestProduct: Template = {
  version: 1,
  title: "Which service costs least",
  exam: "pca",
  objective: "1.1",
  topic: "choosing-a-database",
  difficulty: "hard",
  sections: ["pricing#side-by-side-with-cloud-sql-and-spanner", "alloydb-vs-cloud-sql#price", "alloydb-vs-cloud-sql#readers"],
  facts: ["hours-per-month", "ha-compute-multiplier", "cloud-sql-ha-multiplier", "cloud-sql-storage-kind", "alloydb-storage-kind", "spanner-regional-replicas"],
  draft(chance, world) {
    const wanted = chance.pick(["alloydb", "cloud-sql-enterprise", "spanner"] as const);
    const [vcpus, readers, storageGb, nodes] =
      wanted === "alloydb"
        ? [chance.pick([4, 8, 16] as const), 3 + chance.below(5), 1000 * (8 + chance.below(30)), 9 + chance.below(6)]
        : wanted === "spanner"
          ? [chance.pick([32, 64] as const), chance.below(4), 500 * (2 + chance.below(12)), 1 + chance.below(2)]
          : [chance.pick([2, 4, 8] as const), chance.below(3), 100 * (3 + chance.below(12)), 2 + chance.below(3)];
    const workload = workloadWith({
      shape: n2(vcpus),
      availability: "ha",
      pools: readers === 0 ? [] : [{ nodes: readers, shape: n2(vcpus), hours: null }],
      storageGb,
      spannerUnits: Math.max(nodes * 1000, leastSpannerUnits(storageGb, world.prices)),
    });
    const bills = rivals.map((product) => ({ product, bill: billOf(product, workload, world) })).toSorted((a, b) => (a.bill.total < b.bill.total ? -1 : 1));
    const [first, second] = bills;
    // The memory rate of Enterprise Plus is the one rate that no source prints for this region: no key may hang on it.
    if (!first || !second || first.product !== wanted || (second.bill.total - first.bill.total) * leastLead < second.bill.total) return undefined;
    const why = (product: ProductId): string => {
      if (product === "alloydb") return "Compute counts {{ha-compute-multiplier}} for the standby, and the data lie on {{alloydb-storage-kind}}, billed once.";
      if (product === "spanner") return `Its node price covers {{spanner-regional-replicas}}, so that neither standby nor readers are added.`;
      const disks = readers === 0 ? "" : `, and each reader pays for ${grouped(storageGb)} GB on {{cloud-sql-storage-kind}}`;
      return `With a standby the bill counts {{cloud-sql-ha-multiplier}}, disk included${disks}.`;
    };
    const choices = rivals.map((product): DraftChoice => {
      const total = bills.find((each) => each.product === product)?.bill.total ?? 0n;
      return product === first.product
        ? {
            text: productNames[product],
            right: true,
            reason: `It comes to ${formatUsd(total)} a month, ${formatUsd(second.bill.total - total)} less than the next. ${why(product)}`,
          }
        : {
            text: productNames[product],
            reason: `It comes to ${formatUsd(total)} a month, ${formatUsd(total - first.bill.total)} above the least. ${why(product)}`,
          };
    });
    const readersWords = readers === 0 ? "no readers" : `${readers} ${readers === 1 ? "reader" : "readers"} of the same size`;
    const units = workload.spannerUnits / 1000;
    return {
      stem: `${someCompany(chance)} compares services in us-central1 for ${grouped(storageGb)} GB of data: ${vcpus} vCPUs with a standby, and ${readersWords}. A month of one machine lists at ${formatUsd(machineOf("alloydb", workload, world))} on AlloyDB, ${formatUsd(machineOf("cloud-sql-enterprise", workload, world))} on Cloud SQL Enterprise and ${formatUsd(machineOf("cloud-sql-enterprise-plus", workload, world))} on Enterprise Plus; Spanner was measured to need ${units} ${units === 1 ? "node" : "nodes"} at ${formatUsd(machineOf("spanner", workload, world))} together. A GB costs ${gbOf("alloydb", world)} a month on AlloyDB, ${gbOf("cloud-sql-enterprise", world)} on Cloud SQL and ${gbOf("spanner", world)} on Spanner. Which service costs least, backups left aside?`,
      choices,
      working: rivals.map((product) => {
        const { bill } = bills.find((each) => each.product === product) ?? first;
        const groups = (["compute", "storage"] as const).map((group) => `${group} ${formatUsd(sumOf(bill, group))}`);
        return `${productNames[product]}: ${groups.join(" + ")} ≈ ${formatUsd(bill.total)}`;
      }),
      facts: [...new Set(bills.flatMap(({ bill }) => bill.facts))],
      calculator: first.bill.query,
    };
  },
};

/** A figure that hangs on prices alone, for what a slip leads to. */
interface Side {
  /** At no readers, or at no data. */
  start: NanoUsd;
  /** For each reader or GB. */
  each: NanoUsd;
}

/** The first whole number at which one side is below the other; undefined where it never is, or is from the start. */
function firstBelow(one: Side, other: Side): number | undefined {
  const gap = one.start - other.start;
  const gain = other.each - one.each;
  if (gap < 0n || gain <= 0n) return undefined;
  return Number(gap / gain) + 1;
}

const breakEvenOfReaders: Template = {
  version: 1,
  title: "From how many readers AlloyDB is cheaper",
  exam: "pca",
  objective: "1.1",
  topic: "read-pools-and-autoscaling",
  difficulty: "hard",
  sections: ["alloydb-vs-cloud-sql#readers", "pricing#side-by-side-with-cloud-sql-and-spanner", "performance#read-pool-use-cases"],
  facts: ["hours-per-month", "ha-compute-multiplier", "cloud-sql-ha-multiplier", "alloydb-storage-kind", "cloud-sql-storage-kind", "read-pool-max-nodes"],
  draft(chance, world) {
    const vcpus = chance.pick([4, 8, 16, 32] as const);
    const machine = workloadWith({ shape: n2(vcpus) });
    const node = machineOf("alloydb", machine, world);
    const replica = machineOf("cloud-sql-enterprise", machine, world);
    // About seven to nine GB for each dollar between the two machines: below, no number of readers pays off; above, one does.
    const storageGb = Math.round((Number((node - replica) / 1_000_000_000n) * (67 + chance.below(24))) / 100) * 10;
    const workload = { ...machine, availability: "ha" as const, storageGb };
    const prices = { card: rateCardFor(workload, world.prices), table: world.prices };
    const found = sweep(workload, prices, { axis: "read-nodes", from: 0, to: numberOf(world, "read-pool-max-nodes"), points: 2 }).breakEvens.find(
      ({ cheaper, than }) => cheaper === "alloydb" && than === "cloud-sql-enterprise",
    );
    if (!found || found.x < 3) return undefined;
    const sides = { alloydb: billOf("alloydb", workload, world), cloudSql: billOf("cloud-sql-enterprise", workload, world) };
    const disk = sumOf(sides.cloudSql, "storage") / 2n;
    const storage = sumOf(sides.alloydb, "storage");
    const cloudSql = { start: sides.cloudSql.total, each: replica + disk };
    const alloydb = { start: sides.alloydb.total, each: node };
    const slip = (value: number | undefined, reason: string): Rung[] => (value === undefined ? [] : [rungOf(value, reason)]);
    const rungOf = (value: number, reason: string): Rung => ({ value, text: `${value} ${value === 1 ? "reader" : "readers"}`, reason });
    const before = billOf("alloydb", { ...workload, pools: [{ nodes: found.x, shape: n2(vcpus), hours: null }] }, world);
    const choices = choicesOnScale(
      chance,
      rungOf(
        found.x,
        `With so many the bill is ${formatUsd(found.cheaperTotal)} on AlloyDB and ${formatUsd(found.thanTotal)} on Cloud SQL; with one fewer AlloyDB is still the dearer.`,
      ),
      [
        ...slip(
          firstBelow(alloydb, { start: cloudSql.start - disk, each: cloudSql.each }),
          `Counts the SSD of the Cloud SQL instance once. Its standby has a disk as well, ${formatUsd(disk)} more, so that AlloyDB is ahead sooner.`,
        ),
        ...slip(
          firstBelow({ start: alloydb.start + storage, each: node }, cloudSql),
          `Doubles AlloyDB's storage for the standby, ${formatUsd(storage)} too much. Its nodes share one copy.`,
        ),
        ...slip(
          firstBelow(alloydb, { start: cloudSql.start, each: replica + disk * 2n }),
          `Doubles the disk of each replica as for a standby. A replica has one, ${formatUsd(disk)} a month.`,
        ),
        ...slip(
          firstBelow({ start: alloydb.start - node, each: node }, cloudSql),
          `Leaves the standby out of AlloyDB's bill, ${formatUsd(node)}, and keeps it in Cloud SQL's.`,
        ),
        ...slip(
          firstBelow(alloydb, { start: cloudSql.start - replica - disk, each: cloudSql.each }),
          `Leaves the standby out of Cloud SQL's bill, ${formatUsd(replica + disk)}, and keeps it in AlloyDB's.`,
        ),
        ...slip(
          firstBelow(alloydb, { start: cloudSql.start, each: disk * 2n }),
          "Pays for the disks of a replica and its standby and forgets the replica's machine.",
        ),
        rungOf(
          found.x - 1,
          `One reader fewer leaves AlloyDB the dearer: the difference of ${formatUsd(cloudSql.each - node)} per reader has not yet made up for the start.`,
        ),
        rungOf(found.x - 2, "Counts the primary and its standby as two of the readers. The question is about readers besides them."),
        rungOf(found.x + 1, `AlloyDB is the cheaper one reader earlier already: the difference at the start is ${formatUsd(alloydb.start - cloudSql.start)}.`),
        rungOf(found.x + 2, "Adds the primary and its standby to the readers that are needed. The question is about readers besides them."),
      ].filter(({ value }) => Number(value) <= numberOf(world, "read-pool-max-nodes")),
      0,
    );
    return (
      choices && {
        stem: `${someCompany(chance)} stores ${grouped(storageGb)} GB in us-central1 and compares AlloyDB with Cloud SQL Enterprise, both with a standby. On AlloyDB a machine of ${vcpus} vCPUs lists at ${formatUsd(node)} a month and a GB at ${gbOf("alloydb", world)}; on Cloud SQL at ${formatUsd(replica)} and ${gbOf("cloud-sql-enterprise", world)}. Readers are as large as the primary and have no standby. From how many readers on is AlloyDB the cheaper, backups left aside?`,
        choices,
        ordered: true,
        working: [
          `AlloyDB without readers: ${formatUsd(alloydb.start)}, and ${formatUsd(node)} for each reader`,
          `Cloud SQL Enterprise without readers: ${formatUsd(cloudSql.start)}, and ${formatUsd(replica)} + ${formatUsd(disk)} of SSD for each reader`,
          `Difference at the start: ${formatUsd(alloydb.start - cloudSql.start)}; each reader makes up for ${formatUsd(cloudSql.each - node)}`,
          `With ${found.x}: ${formatUsd(found.cheaperTotal)} against ${formatUsd(found.thanTotal)}`,
        ],
        facts: [...new Set([...sides.alloydb.facts, ...sides.cloudSql.facts]), "alloydb-storage-kind", "cloud-sql-storage-kind"],
        calculator: before.query,
      }
    );
  },
};

const breakEvenOfStorage: Template = {
  version: 1,
  title: "From how much data AlloyDB is cheaper",
  exam: "pca",
  objective: "2.2",
  topic: "pricing",
  difficulty: "hard",
  sections: ["pricing#side-by-side-with-cloud-sql-and-spanner", "alloydb-vs-cloud-sql#price", "alloydb-vs-cloud-sql#size"],
  facts: ["hours-per-month", "ha-compute-multiplier", "cloud-sql-ha-multiplier", "alloydb-storage-kind", "cloud-sql-storage-kind"],
  draft(chance, world) {
    const vcpus = chance.pick([4, 8, 16, 32] as const);
    const readers = 1 + chance.below(6);
    const workload = workloadWith({ shape: n2(vcpus), availability: "ha", pools: [{ nodes: readers, shape: n2(vcpus), hours: null }] });
    const prices = { card: rateCardFor(workload, world.prices), table: world.prices };
    const most = 60_000;
    const found = sweep(workload, prices, { axis: "storage", from: 0, to: most, points: 2 }).breakEvens.find(
      ({ cheaper, than }) => cheaper === "alloydb" && than === "cloud-sql-enterprise",
    );
    if (!found || found.x < 500) return undefined;
    const node = machineOf("alloydb", workload, world);
    const replica = machineOf("cloud-sql-enterprise", workload, world);
    const perGb = sumOf(billOf("alloydb", workloadWith({ storageGb: 1 }), world), "storage");
    const perDisk = sumOf(billOf("cloud-sql-enterprise", workloadWith({ storageGb: 1 }), world), "storage");
    const machines = BigInt(readers + 2);
    const copies = BigInt(readers + 2);
    const alloydb = { start: node * machines, each: perGb };
    const cloudSql = { start: replica * machines, each: perDisk * copies };
    const rungOf = (value: number, reason: string): Rung => ({ value, text: `${grouped(value)} GB`, reason });
    const slip = (value: number | undefined, reason: string): Rung[] => (value === undefined || value > most * 2 ? [] : [rungOf(value, reason)]);
    const choices = choicesOnScale(
      chance,
      rungOf(
        found.x,
        `From there on one copy at AlloyDB's rate is worth more than the difference of the machines: each GB costs ${formatUsd(cloudSql.each, { rate: true })} on Cloud SQL, ${readers + 2} disks deep, and ${formatUsd(perGb, { rate: true })} on AlloyDB.`,
      ),
      [
        ...slip(
          firstBelow(alloydb, { ...cloudSql, each: perDisk * (copies - 1n) }),
          `Forgets the disk of the standby: ${readers + 1} disks in the place of ${readers + 2}.`,
        ),
        ...slip(firstBelow(alloydb, { ...cloudSql, each: perDisk * 2n }), "Forgets the disks of the readers; each of them has a copy of the data."),
        ...slip(firstBelow({ ...alloydb, each: perGb * 2n }, cloudSql), "Doubles AlloyDB's storage for the standby. Its nodes share one copy."),
        ...slip(
          firstBelow({ ...alloydb, start: node * (machines - 1n) }, cloudSql),
          `Leaves the standby out of AlloyDB's machines and keeps it in Cloud SQL's: ${formatUsd(node)} too little.`,
        ),
        ...slip(
          firstBelow({ ...alloydb, start: node * 2n }, { ...cloudSql, start: replica * 2n }),
          "Leaves the machines of the readers out on both sides. They differ in price as the primaries do.",
        ),
        ...slip(
          firstBelow(alloydb, { ...cloudSql, each: perDisk * (copies + BigInt(readers)) }),
          "Doubles the disks of the readers as for a standby. A reader has one.",
        ),
        ...slip(
          firstBelow({ ...alloydb, start: node * (machines + BigInt(readers)) }, { ...cloudSql, start: replica * (machines + BigInt(readers)) }),
          "Gives each reader a standby on both sides. Only the primaries have one.",
        ),
      ],
      0.03,
    );
    const query = billOf("alloydb", { ...workload, storageGb: found.x }, world);
    return (
      choices && {
        stem: `${someCompany(chance)} plans for ${readers} ${readers === 1 ? "reader" : "readers"} of ${vcpus} vCPUs and a primary of the same size with a standby, in us-central1. On AlloyDB a machine lists at ${formatUsd(node)} a month and a GB of data at ${formatUsd(perGb, { rate: true })}; on Cloud SQL Enterprise at ${formatUsd(replica)} and ${formatUsd(perDisk, { rate: true })}. Readers have no standby. From how many GB of data on is AlloyDB the cheaper, backups left aside?`,
        choices,
        ordered: true,
        working: [
          `Machines: ${readers + 2} × ${formatUsd(node)} = ${formatUsd(alloydb.start)} on AlloyDB, ${readers + 2} × ${formatUsd(replica)} = ${formatUsd(cloudSql.start)} on Cloud SQL, exact rates behind`,
          `Each GB: ${formatUsd(perGb, { rate: true })} on AlloyDB, ${readers + 2} × ${formatUsd(perDisk, { rate: true })} = ${formatUsd(cloudSql.each, { rate: true })} on Cloud SQL`,
          `${formatUsd(alloydb.start - cloudSql.start)} ÷ ${formatUsd(cloudSql.each - perGb, { rate: true })}: crossed at ${grouped(found.x)} GB, where ${formatUsd(found.cheaperTotal)} stand against ${formatUsd(found.thanTotal)}`,
        ],
        facts: [
          ...new Set([...query.facts, ...billOf("cloud-sql-enterprise", { ...workload, storageGb: found.x }, world).facts]),
          "alloydb-storage-kind",
          "cloud-sql-storage-kind",
        ],
        calculator: query.query,
      }
    );
  },
};

const spannerCapacity: Template = {
  version: 1,
  title: "How many Spanner nodes the data need",
  exam: "pca",
  objective: "2.2",
  topic: "choosing-a-database",
  difficulty: "medium",
  sections: ["alloydb-vs-cloud-sql#size", "pricing#side-by-side-with-cloud-sql-and-spanner"],
  facts: ["spanner-node-storage", "spanner-node-processing-units", "cluster-storage-max", "spanner-regional-replicas"],
  draft(chance, world) {
    const storageTb = 150 + chance.below(500);
    const storageGb = storageTb * 1000;
    const nodes = leastSpannerUnits(storageGb, world.prices) / numberOf(world, "spanner-node-processing-units");
    const perNode = numberOf(world, "spanner-node-storage");
    const rungOf = (value: number, reason: string): Rung => ({ value, text: `${value} nodes`, reason });
    const replicas = numberOf(world, "spanner-regional-replicas");
    const choices = choicesOnScale(
      chance,
      rungOf(
        nodes,
        `A node holds {{spanner-node-storage}}, which is ${(perNode * 1.099511627776).toFixed(3)} TB; ${grouped(storageTb)} TB fill ${nodes} of them, the last one in part.`,
      ),
      [
        rungOf(
          Math.ceil(storageTb / perNode),
          `Takes the {{spanner-node-storage}} of a node for TB. A TiB is a tenth larger than a TB, so that fewer nodes do.`,
        ),
        rungOf(nodes * replicas, `Multiplies by the {{spanner-regional-replicas}} of a regional instance. They are part of the node and are not bought apart.`),
        rungOf(nodes * 2, "Doubles the nodes for a standby. Spanner has none: every node serves, and its replicas are in the price."),
        rungOf(nodes - 1, "Rounds down. The data that are left over need a node as well."),
        rungOf(Math.ceil(storageTb / (perNode * 1.21)), "Applies the difference of TB and TiB twice, to the data and to the node."),
        rungOf(Math.ceil(storageTb / 128), "Divides by {{cluster-storage-max}}, what one AlloyDB cluster holds."),
      ],
      0.015,
    );
    return (
      choices && {
        stem: `${someCompany(chance)} has outgrown AlloyDB: its records will come to ${storageTb} TB, with a TB of a thousand GB, in one region. The architects move to Spanner and ask for the smallest capacity that may hold the data; what the work needs is measured later. A node holds {{spanner-node-storage}}. How many nodes are the least?`,
        choices,
        ordered: true,
        working: [
          `${perNode} TiB × 1.0995 = ${(perNode * 1.099511627776).toFixed(3)} TB in a node`,
          `${storageTb} TB ÷ ${(perNode * 1.099511627776).toFixed(3)} TB = ${(storageTb / (perNode * 1.099511627776)).toFixed(2)}, rounded up: ${nodes}`,
        ],
        facts: ["spanner-node-storage", "spanner-node-processing-units", "spanner-regional-replicas", "cluster-storage-max"],
        calculator: billOf("alloydb", workloadWith({ storageGb, spannerUnits: nodes * 1000 }), world).query,
      }
    );
  },
};

/** GB of 10⁹ bytes in so many TiB. */
function gbOfTib(tib: number): number {
  return (tib * 1024 ** 4) / 1e9;
}

const monthsOfGrowth: Template = {
  version: 1,
  title: "When growing data pass a limit",
  exam: "pca",
  objective: "2.2",
  topic: "architecture-and-storage",
  difficulty: "hard",
  sections: ["troubleshooting#storage-quota", "alloydb-vs-cloud-sql#size", "pricing#3-optimize-storage"],
  facts: ["cluster-storage-quota-default", "cluster-storage-max"],
  draft(chance, world) {
    const percent = chance.pick([3, 4, 5, 6, 8, 10, 12] as const);
    const startGb = 500 * (6 + chance.below(22));
    const quota = gbOfTib(numberOf(world, "cluster-storage-quota-default"));
    const workload = workloadWith({ storageGb: startGb, growth: { by: "percent", amount: percent } });
    const { months } = projectGrowth(workload, { card: rateCardFor(workload, world.prices), table: world.prices }, 60);
    const monthBeyond = (limitGb: number) => months.find(({ storageGb }) => storageGb > limitGb)?.month;
    const key = monthBeyond(quota);
    if (key === undefined || key < 4) return undefined;
    const rungOf = (value: number | undefined, reason: string): Rung[] => (value === undefined ? [] : [{ value, text: `${value} months`, reason }]);
    const at = (month: number) => grouped(months[month]?.storageGb ?? 0);
    const [right] = rungOf(
      key,
      `Growth compounds: ${at(key - 1)} GB a month earlier and ${at(key)} GB then, against {{cluster-storage-quota-default}} or ${grouped(Math.round(quota))} GB.`,
    );
    const choices =
      right &&
      choicesOnScale(
        chance,
        right,
        [
          ...rungOf(
            Math.ceil(((quota / startGb - 1) * 100) / percent),
            `Adds the same ${grouped((startGb * percent) / 100)} GB each month. A rate in percent is taken of what has grown already.`,
          ),
          ...rungOf(key - 1, `The data come to ${at(key - 1)} GB by then, which still fits ${grouped(Math.round(quota))} GB.`),
          ...rungOf(monthBeyond(quota * 2), "Takes twice the quota, as if the standby brought storage of its own. Both nodes share it."),
          ...rungOf(
            monthBeyond(gbOfTib(numberOf(world, "cluster-storage-max"))),
            "Reckons up to {{cluster-storage-max}}, what a cluster can hold once its quota has been raised.",
          ),
          ...rungOf(monthBeyond(quota / 2), "Takes half the quota, as if the standby kept a copy of the data. Both nodes share one."),
          ...rungOf(
            monthBeyond(numberOf(world, "cluster-storage-quota-default") * 1000),
            "Takes a TiB for a thousand GB. It is a tenth more, so that the quota lasts longer.",
          ),
        ].filter(({ value }) => Number(value) <= 60),
        0.03,
      );
    return (
      choices && {
        stem: `${someCompany(chance)} keeps ${grouped(startGb)} GB in an AlloyDB cluster with the storage quota that it started with, {{cluster-storage-quota-default}}. The data grow by ${percent}% a month, counted on what is there. The architects want a higher quota in time, and reckon with GB of a thousand million bytes. In how many months do the data pass the quota?`,
        choices,
        ordered: true,
        working: [
          `{{cluster-storage-quota-default}} = ${grouped(Math.round(quota))} GB`,
          `${grouped(startGb)} GB × (1 + ${percent}%) for each month`,
          `After ${key - 1} months: ${at(key - 1)} GB; after ${key}: ${at(key)} GB`,
        ],
        facts: ["cluster-storage-quota-default", "cluster-storage-max"],
        calculator: billOf("alloydb", workload, world).query,
      }
    );
  },
};

/** Items that set services against each other, or one against time. */
export const compareTemplates = {
  "cheapest-product": cheapestProduct,
  "break-even-of-readers": breakEvenOfReaders,
  "break-even-of-storage": breakEvenOfStorage,
  "spanner-capacity": spannerCapacity,
  "months-of-growth": monthsOfGrowth,
} as const satisfies Record<string, Template>;
