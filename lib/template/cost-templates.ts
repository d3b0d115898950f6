import { formatUsd } from "@/lib/pricing/money";
import type { Workload } from "@/lib/pricing/workload";
import { amount, billOf, differenceOf, isMemory, machineWords, n2, share, sumOf, thirtyDays, workloadWith } from "./bill";
import { choicesOnScale, type Rung } from "./scale";
import { grouped, someCompany, type Template } from "./template";

const sizes = [4, 8, 16, 32] as const;
const computeRates = "{{price-alloydb-vcpu}} and {{price-alloydb-memory}} of memory";
const machineRates = "{{price-alloydb-vcpu}}, {{price-alloydb-memory}} of memory";
const storageRate = "{{price-alloydb-storage}} of storage";
const backupRate = "{{price-alloydb-backup}} of backups";

/** What templates of AlloyDB's bill may name. */
const billFacts = ["hours-per-month", "ha-compute-multiplier"] as const;

const costOfAWorkload: Template = {
  version: 1,
  title: "The monthly bill of a cluster",
  exam: "pca",
  objective: "1.1",
  topic: "pricing",
  difficulty: "hard",
  sections: ["pricing#list-prices-by-size", "pricing#1-instance-compute-pricing", "pricing#2-storage-pricing"],
  facts: [...billFacts],
  draft(chance, world) {
    const vcpus = chance.pick(sizes);
    const readVcpus = chance.pick([4, 8] as const);
    const nodes = 2 + chance.below(3);
    const storageGb = 200 * (2 + chance.below(24));
    const backupGb = 100 * (2 + chance.below(12));
    const workload = workloadWith({
      shape: n2(vcpus),
      availability: "ha",
      pools: [{ nodes, shape: n2(readVcpus), hours: null }],
      storageGb,
      backupGb,
    });
    const bill = billOf("alloydb", workload, world);
    const pool = sumOf(bill, ({ id }) => id.startsWith("pool-"));
    const primary = sumOf(bill, ({ id }) => id.startsWith("primary-"));
    const storage = sumOf(bill, "storage");
    const slips: Rung[] = [
      amount(
        bill.total - share(primary, 1, 2),
        `Counts the primary once, ${formatUsd(share(primary, 1, 2))} instead of ${formatUsd(primary)}. High availability counts its vCPUs and memory {{ha-compute-multiplier}}.`,
      ),
      amount(
        bill.total - share(pool, nodes - 1, nodes),
        `Counts one node of the read pool, ${formatUsd(share(pool, 1, nodes))}. Rates are per node, and there are ${nodes} of them: ${formatUsd(pool)}.`,
      ),
      amount(
        bill.total - sumOf(bill, isMemory),
        `Leaves memory out, ${formatUsd(sumOf(bill, isMemory))}. A node is charged for its vCPUs and, at a rate of its own, for every GB of its memory.`,
      ),
      amount(
        bill.total + storage,
        `Doubles the storage with the primary, ${formatUsd(share(storage, 2, 1))} instead of ${formatUsd(storage)}. Storage belongs to the cluster and is billed once.`,
      ),
      amount(
        bill.total + share(storage, nodes, 1),
        `Bills a copy of the data for each of the ${nodes} read nodes, ${formatUsd(share(storage, nodes, 1))} more. They read the storage of the cluster and add none.`,
      ),
      amount(
        bill.total + pool,
        `Doubles the read pool as well, ${formatUsd(share(pool, 2, 1))} instead of ${formatUsd(pool)}. Only a primary has a standby; a pool is highly available by its second node.`,
      ),
      thirtyDays(bill.total, world),
    ];
    const choices = choicesOnScale(
      chance,
      amount(bill.total, "Every line of the calculator's bill is in it: the primary with its standby, each read node, storage once, and the backups."),
      slips,
    );
    return (
      choices && {
        stem: `${someCompany(chance)} plans an AlloyDB cluster in us-central1: a highly available primary of ${machineWords(vcpus, world)}, a read pool of ${nodes} nodes of ${machineWords(readVcpus, world)} each, ${grouped(storageGb)} GB of data and ${grouped(backupGb)} GB of billed backups. List prices are ${machineRates}, ${storageRate} and ${backupRate}. Everything runs for the whole month. Which monthly bill should the company expect?`,
        choices,
        ordered: true,
        working: bill.working,
        facts: [...bill.facts, ...billFacts],
        calculator: bill.query,
      }
    );
  },
};

const computeOfANode: Template = {
  version: 1,
  title: "What one instance costs",
  exam: "ace",
  objective: "2.2",
  topic: "instances-and-shapes",
  difficulty: "easy",
  sections: ["pricing#1-instance-compute-pricing", "pricing#list-prices-by-size", "key-concepts#machine-series"],
  facts: [...billFacts, "memory-per-vcpu"],
  draft(chance, world) {
    const vcpus = chance.pick([2, 4, 8, 16, 32, 64] as const);
    const use = chance.pick(["a development team", "a test of a new release", "a nightly import", "a training course", "a proof of concept"]);
    const bill = billOf("alloydb", workloadWith({ shape: n2(vcpus) }), world);
    const memory = sumOf(bill, isMemory);
    const vcpu = bill.total - memory;
    const choices = choicesOnScale(
      chance,
      amount(bill.total, "vCPUs and memory are charged side by side, each at its rate, for every hour of the month, and a basic instance counts once."),
      [
        amount(vcpu, `Charges the vCPUs alone and forgets ${formatUsd(memory)} for memory, which has a rate of its own.`),
        amount(
          bill.total - share(memory, 1, 2),
          `Takes 4 GB per vCPU, as the guide's shapes have it. AlloyDB's machines of this size have {{memory-per-vcpu}} per vCPU, which doubles the memory line to ${formatUsd(memory)}.`,
        ),
        amount(
          bill.total * 2n,
          `Doubles the compute as for a primary with a standby. A basic instance has none; {{ha-compute-multiplier}} is for high availability.`,
        ),
        amount(vcpu * 2n + memory, `Doubles the vCPUs and not the memory. A standby would double both, and a basic instance has no standby.`),
        amount(vcpu + share(memory, 2, 1), `Counts the memory twice: the rate is for each GB of the machine, whatever the database keeps in it.`),
        thirtyDays(bill.total, world),
      ],
    );
    return (
      choices && {
        stem: `${someCompany(chance)} needs a basic AlloyDB primary of type n2-highmem-${vcpus} in us-central1 for ${use}. It will run for a whole month. List prices are ${computeRates}, and neither storage nor backups are part of the question. What will the compute of this instance cost in that month?`,
        choices,
        ordered: true,
        working: bill.working,
        facts: [...bill.facts, ...billFacts, "memory-per-vcpu"],
        calculator: bill.query,
      }
    );
  },
};

const effectOfHa: Template = {
  version: 1,
  title: "What high availability adds",
  exam: "pca",
  objective: "1.2",
  topic: "ha-and-failover",
  difficulty: "medium",
  sections: ["ha-dr#highly-available-or-basic", "pricing#1-instance-compute-pricing", "pricing#5-the-larger-levers"],
  facts: [...billFacts],
  draft(chance, world) {
    const vcpus = chance.pick(sizes);
    const storageGb = 500 * (1 + chance.below(12));
    const nodes = chance.below(3);
    const pools = nodes === 0 ? [] : [{ nodes, shape: n2(4), hours: null }];
    const basic = workloadWith({ shape: n2(vcpus), pools, storageGb, backupGb: storageGb });
    const before = billOf("alloydb", basic, world);
    const after = billOf("alloydb", { ...basic, availability: "ha" }, world);
    const rise = after.total - before.total;
    const storage = sumOf(before, "storage");
    const pool = sumOf(before, ({ id }) => id.startsWith("pool-"));
    const memory = sumOf(before, ({ id }) => id === "primary-memory");
    const choices = choicesOnScale(
      chance,
      amount(
        rise,
        `The primary's vCPUs and memory count {{ha-compute-multiplier}}, so that the bill grows by one more primary: from ${formatUsd(before.total)} to ${formatUsd(after.total)}.`,
      ),
      [
        amount(rise + storage, `Doubles the storage too, ${formatUsd(storage)} more. Both nodes use the cluster's regional storage, which is billed once.`),
        amount(before.total, `Doubles the whole bill of ${formatUsd(before.total)}. Only the primary's compute is counted {{ha-compute-multiplier}}.`),
        amount(rise - memory, `Doubles the vCPUs and forgets ${formatUsd(memory)} for the memory of the standby.`),
        amount(share(rise, 1, 2), `Takes the standby at half price. It is a node like the first and is charged like it, although it serves no queries.`),
        amount(rise * 2n, `Adds the doubled primary to the single one that is paid already; the rise is one node, ${formatUsd(rise)}.`),
        ...(nodes > 0 ? [amount(rise + pool, `Gives the read nodes standbys as well, ${formatUsd(pool)} more. Only the primary gets one.`)] : []),
        thirtyDays(rise, world),
      ],
    );
    const readers = nodes === 0 ? "no read pool" : `a read pool of ${nodes} ${nodes === 1 ? "node" : "nodes"} of ${machineWords(4, world)}`;
    return (
      choices && {
        stem: `${someCompany(chance)} runs an AlloyDB cluster in us-central1 with a basic primary of ${machineWords(vcpus, world)}, ${readers}, ${grouped(storageGb)} GB of data and as much of billed backups. An auditor demands that the primary survive the loss of a zone, so it becomes highly available and nothing else changes. List prices are ${machineRates}, ${storageRate} and ${backupRate}. By how much does the monthly bill rise?`,
        choices,
        ordered: true,
        working: [
          `Basic: ${formatUsd(before.total)}`,
          ...after.working.filter((line) => line.startsWith("Primary")),
          `Highly available, everything else as before: ${formatUsd(after.total)}`,
          differenceOf("Rise", after.total, before.total),
        ],
        facts: [...after.facts, ...billFacts],
        calculator: after.query,
      }
    );
  },
};

const commitmentWords = {
  "1-year": { words: "one-year", fact: "cud-1-year", other: "3-years", otherFact: "cud-3-years", otherWords: "three years" },
  "3-years": { words: "three-year", fact: "cud-3-years", other: "1-year", otherFact: "cud-1-year", otherWords: "one year" },
} as const;

const effectOfACommitment: Template = {
  version: 1,
  title: "What a commitment takes off",
  exam: "pca",
  objective: "4.2",
  topic: "pricing",
  difficulty: "medium",
  sections: ["pricing#commitments-free-trial-extended-support", "pricing#5-the-larger-levers"],
  facts: [...billFacts, "cud-1-year", "cud-3-years"],
  draft(chance, world) {
    const vcpus = chance.pick(sizes);
    const nodes = 1 + chance.below(4);
    const term = chance.pick(["1-year", "3-years"] as const);
    const { words, fact, other, otherFact, otherWords } = commitmentWords[term];
    // Storage weighs enough in the bill for its discount to be seen.
    const storageGb = 1000 * (2 + chance.below(12));
    const base: Workload = workloadWith({
      shape: n2(vcpus),
      availability: "ha",
      pools: [{ nodes, shape: n2(vcpus), hours: null }],
      storageGb,
    });
    const onDemand = billOf("alloydb", base, world);
    const committed = billOf("alloydb", { ...base, commitment: term }, world);
    const otherTerm = billOf("alloydb", { ...base, commitment: other }, world);
    const wrongTotal = share(onDemand.total, 100 - world.prices.figures[term === "1-year" ? "alloydb1Year" : "alloydb3Years"].value, 100);
    const isPool = ({ id }: { id: string }) => id.startsWith("pool-");
    const isVcpu = ({ id }: { id: string }) => id.endsWith("-vcpu");
    const poolSaving = sumOf(onDemand, isPool) - sumOf(committed, isPool);
    const memorySaving = sumOf(onDemand, isMemory) - sumOf(committed, isMemory);
    const storage = sumOf(onDemand, "storage");
    const choices = choicesOnScale(
      chance,
      amount(
        committed.total,
        `{{${fact}}} come off the vCPUs and memory of primary, standby and read nodes; the storage of ${formatUsd(storage)} is paid in full.`,
      ),
      [
        amount(wrongTotal, `Takes {{${fact}}} off the storage as well. A commitment covers vCPUs and memory; ${formatUsd(storage)} of storage stays.`),
        amount(onDemand.total, `Is the bill on demand: it gives no discount, although the commitment takes {{${fact}}} off all compute.`),
        amount(otherTerm.total, `Takes {{${otherFact}}} off the compute, the discount for ${otherWords}.`),
        amount(
          committed.total + poolSaving,
          `Leaves the read nodes on demand, ${formatUsd(poolSaving)} too much. The commitment is spent on the compute of every instance.`,
        ),
        amount(committed.total + memorySaving, `Takes the discount off the vCPUs and leaves the memory on demand, ${formatUsd(memorySaving)} too much.`),
        amount(committed.total - storage, `Forgets the storage, ${formatUsd(storage)}, which runs on whatever is committed.`),
        amount(sumOf(committed, isVcpu) + sumOf(onDemand, isMemory), "Takes the discount off the vCPUs alone and leaves the storage out altogether."),
      ],
    );
    return (
      choices && {
        stem: `${someCompany(chance)} runs an AlloyDB cluster in us-central1 around the clock: a highly available primary of ${machineWords(vcpus, world)}, ${nodes} read ${nodes === 1 ? "node" : "nodes"} of the same size and ${grouped(storageGb)} GB of data. List prices on demand are ${machineRates} and ${storageRate}. It buys a ${words} commitment that covers all of its compute. What will a month cost from then on, backups left aside?`,
        choices,
        ordered: true,
        working: [`On demand: ${formatUsd(onDemand.total)}`, ...committed.working],
        facts: [...committed.facts, ...billFacts, fact, otherFact],
        calculator: committed.query,
      }
    );
  },
};

const costOfAReadPool: Template = {
  version: 1,
  title: "What a read pool adds",
  exam: "ace",
  objective: "2.2",
  topic: "read-pools-and-autoscaling",
  difficulty: "medium",
  sections: ["pricing#1-instance-compute-pricing", "key-concepts#read-pools-and-their-nodes", "performance#read-pool-use-cases"],
  facts: [...billFacts],
  draft(chance, world) {
    const vcpus = chance.pick([2, 4, 8, 16] as const);
    const nodes = 2 + chance.below(5);
    const storageGb = 1000 * (1 + chance.below(8));
    const before = workloadWith({ shape: n2(vcpus), availability: "ha", storageGb });
    const grown = { ...before, pools: [{ nodes, shape: n2(vcpus), hours: null }] };
    const bill = billOf("alloydb", grown, world);
    const pool = sumOf(bill, ({ id }) => id.startsWith("pool-"));
    const memory = sumOf(bill, ({ id }) => id === "pool-1-memory");
    const storage = sumOf(bill, "storage");
    const choices = choicesOnScale(
      chance,
      amount(pool, `Each of the ${nodes} nodes is charged for its vCPUs and memory, and none for storage: they read what the cluster has.`),
      [
        amount(share(pool, 1, nodes), `Is the price of one node; the pool has ${nodes}, and every one is charged.`),
        amount(pool - memory, `Leaves out the memory of the nodes, ${formatUsd(memory)}.`),
        amount(pool * 2n, `Doubles the nodes as for high availability. {{ha-compute-multiplier}} is for a primary; in a pool each node counts once.`),
        amount(
          pool + share(storage, nodes, 1),
          `Adds a copy of the data for each node, ${formatUsd(storage)} apiece. Read nodes share the storage of the cluster.`,
        ),
        amount(pool + storage, `Adds one copy of the data for the pool, ${formatUsd(storage)}. Read nodes share the storage of the cluster.`),
        amount(share(pool, nodes + 1, nodes), `Counts ${nodes + 1} nodes, as if the pool had a standby besides the ${nodes} that serve.`),
        thirtyDays(pool, world),
      ],
    );
    return (
      choices && {
        stem: `${someCompany(chance)} has an AlloyDB cluster in us-central1 with ${grouped(storageGb)} GB of data and adds a read pool of ${nodes} nodes of ${machineWords(vcpus, world)} each, which runs all month. List prices are ${machineRates} and ${storageRate}. By how much does the monthly bill rise?`,
        choices,
        ordered: true,
        working: [
          ...bill.working.filter((line) => line.startsWith("Read pool")),
          `The pool: ${formatUsd(pool)}`,
          "Storage: as before, since the nodes share it.",
        ],
        facts: [...bill.facts, ...billFacts],
        calculator: bill.query,
      }
    );
  },
};

/** GB in a GiB: what a slip about the unit multiplies by, in millionths. */
const gibInMillionths = 1_073_742;

const storageBill: Template = {
  version: 1,
  title: "What the data of a cluster cost",
  exam: "ace",
  objective: "3.2",
  topic: "architecture-and-storage",
  difficulty: "easy",
  sections: ["pricing#2-storage-pricing", "pricing#3-optimize-storage", "key-concepts#what-follows-from-the-separation"],
  facts: [...billFacts],
  draft(chance, world) {
    const storageGb = 100 * (3 + chance.below(90));
    const nodes = 2 + chance.below(4);
    const bill = billOf("alloydb", workloadWith({ shape: n2(4), availability: "ha", pools: [{ nodes, shape: n2(4), hours: null }], storageGb }), world);
    const storage = sumOf(bill, "storage");
    const choices = choicesOnScale(
      chance,
      amount(storage, "Data are stored once for the whole cluster and billed by the hour for what they take, whatever reads them."),
      [
        amount(
          storage * 2n,
          `Doubles the data for the standby. High availability counts compute {{ha-compute-multiplier}} and the storage once, since both nodes use it.`,
        ),
        amount(share(storage, nodes + 1, 1), `Counts a copy for the primary and one for each of the ${nodes} read nodes. All of them share one.`),
        amount(share(storage, nodes + 2, 1), `Counts a copy for primary, standby and each of the ${nodes} read nodes. All of them share one.`),
        amount(share(storage, nodes, 1), `Counts a copy for each of the ${nodes} read nodes. They and the primary share one.`),
        amount(
          share(storage, gibInMillionths, 1_000_000),
          `Reads ${grouped(storageGb)} GB as GiB and turns them into GB once more. The rate is per GB, and GB were given.`,
        ),
        thirtyDays(storage, world),
        amount(share(storage, 1, 2), "Halves the amount, as if the standby's copy were paid for by Google. There is no second copy to pay for."),
        amount(share(storage, 1_000_000, gibInMillionths), `Divides ${grouped(storageGb)} GB into GiB first. The rate is per GB.`),
      ],
    );
    return (
      choices && {
        stem: `${someCompany(chance)} keeps ${grouped(storageGb)} GB of data in an AlloyDB cluster in us-central1. The cluster has a highly available primary and a read pool of ${nodes} nodes. Storage lists at {{price-alloydb-storage}}, and a month of estimates has {{hours-per-month}}. What do the stored data cost in a month, backups left aside?`,
        choices,
        ordered: true,
        working: bill.working.filter((line) => line.startsWith("Storage")),
        facts: ["price-alloydb-storage", ...billFacts],
        calculator: bill.query,
      }
    );
  },
};

const backupBill: Template = {
  version: 1,
  title: "What kept backups cost",
  exam: "ace",
  objective: "3.2",
  topic: "backup-and-recovery",
  difficulty: "easy",
  sections: ["pricing#4-cleanup-old-backups", "pricing#2-storage-pricing", "ha-dr#2-on-demand-backups"],
  facts: [...billFacts, "price-cloud-sql-backup"],
  draft(chance, world) {
    const kept = 3 + chance.below(8);
    const eachGb = 50 * (2 + chance.below(30));
    const backupGb = kept * eachGb;
    const bill = billOf("alloydb", workloadWith({ backupGb, storageGb: eachGb }), world);
    const backup = sumOf(bill, "backup");
    const storage = sumOf(billOf("alloydb", workloadWith({ storageGb: backupGb }), world), "storage");
    const byMonth = sumOf(billOf("cloud-sql-enterprise", workloadWith({ backupGb }), world), "backup");
    const choices = choicesOnScale(
      chance,
      amount(backup, `${kept} backups of ${grouped(eachGb)} GB are ${grouped(backupGb)} GB, each charged for every hour that it is kept.`),
      [
        amount(share(backup, 1, kept), `Charges one backup of ${grouped(eachGb)} GB; ${kept} are kept, and each one takes its space.`),
        amount(storage, `Takes the rate of cluster storage, {{price-alloydb-storage}}. Backups have a lower rate of their own.`),
        amount(byMonth, `Takes Cloud SQL's rate for backups, {{price-cloud-sql-backup}}; AlloyDB has its own.`),
        amount(backup * 2n, "Doubles the backups for the zones of a highly available cluster. They are billed once for what they hold."),
        amount(
          share(backup, kept + 1, kept),
          `Counts the database itself as one more backup. Its ${grouped(eachGb)} GB are storage and stand on another line.`,
        ),
        amount(share(backup, kept - 1, kept), "Leaves the first backup out as if it were free. It is billed like the others."),
        thirtyDays(backup, world),
      ],
    );
    return (
      choices && {
        stem: `${someCompany(chance)} keeps ${kept} on-demand backups of an AlloyDB cluster in us-central1 for its auditors. Each of them is billed for ${grouped(eachGb)} GB. Backups list at {{price-alloydb-backup}}, and a month of estimates has {{hours-per-month}}. What do the kept backups cost in a month?`,
        choices,
        ordered: true,
        working: [`${kept} × ${grouped(eachGb)} GB = ${grouped(backupGb)} GB`, ...bill.working.filter((line) => line.startsWith("Backups"))],
        facts: ["price-alloydb-backup", ...billFacts, "price-alloydb-storage", "price-cloud-sql-backup"],
        calculator: bill.query,
      }
    );
  },
};

const savingByStopping: Template = {
  version: 1,
  title: "What an instance costs that is stopped at night",
  exam: "ace",
  objective: "3.2",
  topic: "pricing",
  difficulty: "medium",
  sections: ["pricing#5-the-larger-levers", "pricing#1-right-size-instances"],
  facts: [...billFacts, "instance-stop-start-since"],
  draft(chance, world) {
    const vcpus = chance.pick([2, 4, 8, 16] as const);
    const hours = chance.pick([160, 176, 200, 220, 240, 264, 300] as const);
    const storageGb = 100 * (4 + chance.below(26));
    const workload = workloadWith({ shape: n2(vcpus), storageGb, hours });
    const bill = billOf("alloydb", workload, world);
    const whole = billOf("alloydb", { ...workload, hours: world.prices.figures.hoursPerMonth.value }, world);
    const compute = sumOf(bill, "compute");
    const storage = sumOf(bill, "storage");
    const memory = sumOf(bill, isMemory);
    const allHours = world.prices.figures.hoursPerMonth.value;
    const choices = choicesOnScale(
      chance,
      amount(
        bill.total,
        `Compute is charged for the ${hours} hours that it runs, ${formatUsd(compute)}; the data stay where they are and cost ${formatUsd(storage)} for the whole month.`,
      ),
      [
        amount(whole.total, "Charges the compute for the whole month. A stopped instance costs no vCPUs and no memory."),
        amount(
          compute + share(storage, hours, allHours),
          `Charges the storage for ${hours} hours too. Data are stored while the instance is stopped, ${formatUsd(storage)} a month.`,
        ),
        amount(compute, `Forgets the storage, ${formatUsd(storage)}, which is billed while the instance stands still.`),
        amount(compute * 2n + storage, "Doubles the compute as for high availability; this instance is basic and has no standby."),
        amount(bill.total - memory, `Leaves the memory out, ${formatUsd(memory)} for the hours that the instance runs.`),
        amount(whole.total * 2n - storage, "Charges a standby that a basic instance does not have, and every hour of the month."),
        amount(share(whole.total, 1, 2), "Halves the bill of a whole month. Only compute shrinks, and it shrinks with the hours."),
      ],
    );
    return (
      choices && {
        stem: `${someCompany(chance)} stops a basic AlloyDB primary of ${machineWords(vcpus, world)} outside office hours, so that it runs ${hours} hours a month. Its cluster in us-central1 holds ${grouped(storageGb)} GB of data and no billed backups. List prices are ${machineRates} and ${storageRate}. What does a month cost?`,
        choices,
        ordered: true,
        working: bill.working,
        facts: [...bill.facts, ...billFacts, "instance-stop-start-since"],
        calculator: bill.query,
      }
    );
  },
};

const savingOfASmallerMachine: Template = {
  version: 1,
  title: "What a smaller primary saves",
  exam: "pca",
  objective: "4.2",
  topic: "instances-and-shapes",
  difficulty: "medium",
  sections: ["pricing#1-right-size-instances", "best-practices#1-instance-sizing"],
  facts: [...billFacts],
  draft(chance, world) {
    const [large, small] = chance.pick([
      [32, 16],
      [32, 8],
      [16, 8],
      [16, 4],
      [64, 32],
      [64, 16],
      [8, 4],
    ] as const);
    const storageGb = 500 * (1 + chance.below(10));
    const workload = workloadWith({ shape: n2(large), availability: "ha", storageGb });
    const before = billOf("alloydb", workload, world);
    const after = billOf("alloydb", { ...workload, shape: n2(small) }, world);
    const saved = before.total - after.total;
    const memory = sumOf(before, isMemory) - sumOf(after, isMemory);
    const storage = sumOf(before, "storage");
    const choices = choicesOnScale(
      chance,
      amount(saved, `Primary and standby both shrink by ${large - small} vCPUs with their memory; the storage costs what it did.`),
      [
        amount(share(saved, 1, 2), "Counts one node. The standby has the size of the primary and shrinks with it."),
        amount(before.total - share(before.total, small, large), `Takes the storage down with the machine. ${formatUsd(storage)} of storage stay as they are.`),
        amount(saved - memory, `Counts the vCPUs and forgets ${formatUsd(memory)} of memory.`),
        amount(after.total - storage, "Is what the smaller primary costs, not what it saves."),
        amount(after.total, "Is the bill that remains, compute and storage together, not the difference of the two bills."),
        amount(saved * 2n, "Doubles a difference in which the standby is counted already."),
        amount(saved + storage, `Adds the storage, ${formatUsd(storage)}, as if it were saved too.`),
        thirtyDays(saved, world),
      ],
    );
    return (
      choices && {
        stem: `After three months of measuring, ${someCompany(chance).replace(/^A/, "a")} finds that the highly available primary of its AlloyDB cluster in us-central1 is far too large. It goes from ${machineWords(large, world)} to ${machineWords(small, world)}; the ${grouped(storageGb)} GB of data and everything else stay. List prices are ${machineRates} and ${storageRate}. How much does the company save in a month?`,
        choices,
        ordered: true,
        working: [
          `Before: ${formatUsd(before.total)}`,
          ...after.working.slice(0, -1),
          `After: ${formatUsd(after.total)}`,
          differenceOf("Saved", before.total, after.total),
        ],
        facts: [...after.facts, ...billFacts],
        calculator: after.query,
      }
    );
  },
};

const commitmentOnPartTime: Template = {
  version: 1,
  title: "What a commitment costs for an instance that is often stopped",
  exam: "pca",
  objective: "4.2",
  topic: "pricing",
  difficulty: "hard",
  sections: ["pricing#commitments-free-trial-extended-support", "pricing#5-the-larger-levers"],
  facts: [...billFacts, "cud-1-year", "cud-3-years"],
  draft(chance, world) {
    const vcpus = chance.pick([4, 8, 16, 32, 64] as const);
    const term = chance.pick(["1-year", "3-years"] as const);
    const { words, fact, other, otherFact, otherWords } = commitmentWords[term];
    const hours = chance.pick([180, 200, 220, 250, 280, 300, 320, 400] as const);
    const base = workloadWith({ shape: n2(vcpus), hours });
    const allHours = world.prices.figures.hoursPerMonth.value;
    const onDemand = billOf("alloydb", base, world);
    const whole = billOf("alloydb", { ...base, hours: allHours }, world);
    const committed = billOf("alloydb", { ...base, commitment: term }, world);
    const otherTerm = billOf("alloydb", { ...base, commitment: other }, world);
    const choices = choicesOnScale(
      chance,
      amount(
        committed.total,
        `A commitment is charged for every hour of the month whether the instance runs or not: {{${fact}}} off {{hours-per-month}}. On demand the ${hours} hours would cost ${formatUsd(onDemand.total)}.`,
      ),
      [
        amount(
          share(committed.total, hours, allHours),
          `Takes {{${fact}}} off the ${hours} hours that are used. The hours in which the instance is stopped are committed as well.`,
        ),
        amount(onDemand.total, `Charges the ${hours} hours at the price on demand, as if nothing had been committed.`),
        amount(committed.total * 2n, "Doubles the compute as for high availability; this instance is basic and has no standby."),
        amount(whole.total * 2n, `Doubles the compute for a standby that a basic instance does not have, and forgets the discount of {{${fact}}}.`),
        amount(whole.total, `Charges every hour and forgets the discount of {{${fact}}}.`),
        amount(otherTerm.total, `Takes off {{${otherFact}}}, the discount for ${otherWords}.`),
        amount(share(otherTerm.total, hours, allHours), `Takes {{${otherFact}}}, the discount for ${otherWords}, off the ${hours} hours that are used.`),
      ],
    );
    return (
      choices && {
        stem: `${someCompany(chance)} runs a basic AlloyDB primary of ${machineWords(vcpus, world)} in us-central1 for ${hours} hours a month and stops it for the rest. Finance buys a ${words} commitment that covers this instance and nothing else could use it. On demand the list prices are ${computeRates}. What does the compute of the instance cost in a month under the commitment?`,
        choices,
        ordered: true,
        working: [`On demand, ${hours} h: ${formatUsd(onDemand.total)}`, ...committed.working],
        facts: [...committed.facts, "hours-per-month", fact, otherFact],
        calculator: committed.query,
      }
    );
  },
};

const costOfCloudSqlHa: Template = {
  version: 1,
  title: "The bill of a highly available Cloud SQL instance",
  exam: "pca",
  objective: "1.3",
  topic: "choosing-a-database",
  difficulty: "medium",
  sections: ["alloydb-vs-cloud-sql#price", "pricing#side-by-side-with-cloud-sql-and-spanner", "alloydb-vs-cloud-sql#cloud-sql-postgresql-ha"],
  facts: [...billFacts, "cloud-sql-ha-multiplier", "cloud-sql-storage-kind"],
  draft(chance, world) {
    const vcpus = chance.pick([2, 4, 8, 16] as const);
    const memoryGb = vcpus * chance.pick([4, 5, 6] as const);
    const storageGb = 100 * (3 + chance.below(40));
    const workload = workloadWith({ shape: n2(vcpus), availability: "ha", storageGb, enterpriseMemoryGb: memoryGb });
    const bill = billOf("cloud-sql-enterprise", workload, world);
    const storage = sumOf(bill, "storage");
    const compute = sumOf(bill, "compute");
    const memory = sumOf(bill, isMemory);
    const alloydbStorage = sumOf(billOf("alloydb", workload, world), "storage");
    const choices = choicesOnScale(
      chance,
      amount(bill.total, "In Cloud SQL the standby has a disk of its own, so that vCPUs, memory and SSD all count {{cloud-sql-ha-multiplier}}."),
      [
        amount(
          compute + share(storage, 1, 2),
          `Counts the SSD once, ${formatUsd(share(storage, 1, 2))}, which is how AlloyDB bills. Here the standby keeps its data on {{cloud-sql-storage-kind}}.`,
        ),
        amount(share(bill.total, 1, 2), "Is the bill without high availability; every line of it counts {{cloud-sql-ha-multiplier}}."),
        amount(share(compute, 1, 2) + storage, "Doubles the SSD and not the machine. The standby is a machine of the same size."),
        amount(compute + alloydbStorage, `Takes AlloyDB's storage, ${formatUsd(alloydbStorage)}, in the place of two disks.`),
        amount(bill.total - memory, `Leaves the memory out, ${formatUsd(memory)}.`),
        amount(share(compute, 3, 2) + storage, "Charges the standby twice on top of the instance: three machines for two."),
        amount(share(bill.total, 3, 2), "Adds one more standby to a bill that has it."),
        amount(compute + storage * 2n, "Doubles the SSD once for the standby and once for its zone. Two disks are two disks."),
      ],
    );
    return (
      choices && {
        stem: `To have a figure to set against AlloyDB, ${someCompany(chance).replace(/^A/, "a")} prices a Cloud SQL Enterprise instance for PostgreSQL in us-central1 with high availability, ${vcpus} vCPUs, ${memoryGb} GB of memory and ${grouped(storageGb)} GB of SSD. Without high availability the list prices are {{price-cloud-sql-enterprise-vcpu}}, {{price-cloud-sql-enterprise-memory}} of memory and {{price-cloud-sql-ssd}} of SSD. What does the instance cost in a month, backups left aside?`,
        choices,
        ordered: true,
        working: bill.working,
        facts: [...bill.facts, "hours-per-month", "cloud-sql-ha-multiplier", "cloud-sql-storage-kind"],
        calculator: bill.query,
      }
    );
  },
};

const tier = { first: 1000, second: 10_000 } as const;

const internetTraffic: Template = {
  version: 1,
  title: "What traffic to the internet costs",
  exam: "pca",
  objective: "2.2",
  topic: "pricing",
  difficulty: "medium",
  sections: ["pricing#3-data-transfer"],
  facts: ["internet-egress-tier-1-max", "internet-egress-tier-2-max"],
  draft(chance, world) {
    const internetGb = 500 * (4 + chance.below(44));
    const bill = billOf("alloydb", workloadWith({ internetGb }), world);
    const network = sumOf(bill, "network");
    const rates = bill.lines.filter(({ group }) => group === "network");
    const perGb = rates.map(({ amount: paid, quantity }) => (paid ?? 0n) / BigInt(quantity));
    const [first = 0n, second = 0n, third] = perGb;
    const inFirst = Math.min(internetGb, tier.first);
    const all = BigInt(internetGb);
    const reached = internetGb > tier.second ? third : second;
    if (reached === undefined) return undefined;
    const lastTier = internetGb > tier.second ? "third" : "second";
    const lastRate = internetGb > tier.second ? "{{price-internet-egress-over-10-tb}}" : "{{price-internet-egress-next-9-tb}}";
    const choices = choicesOnScale(
      chance,
      amount(network, "Each price holds for the traffic that falls into its tier: what was sent before keeps the price of its own tier."),
      [
        amount(first * all, `Charges all ${grouped(internetGb)} GB at {{price-internet-egress-first-tb}}. That price ends at {{internet-egress-tier-1-max}}.`),
        amount(
          reached * all,
          `Charges all ${grouped(internetGb)} GB at ${lastRate}, the ${lastTier} price, from the first GB on. A tier's price holds for what is in it.`,
        ),
        amount(network - first * BigInt(inFirst), `Takes the first ${grouped(inFirst)} GB as free. They are charged like the rest, at the highest price.`),
        ...(third === undefined
          ? []
          : [
              amount(
                first * BigInt(tier.first) + second * (all - BigInt(tier.first)),
                "Goes on with the second price beyond its end at {{internet-egress-tier-2-max}}.",
              ),
            ]),
        amount(share(network, gibInMillionths, 1_000_000), "Turns GB into GiB and pays for more of them. The prices are per GB, and GB were given."),
        amount(share(network, 1_000_000, gibInMillionths), "Divides the traffic into GiB first. The prices are per GB."),
      ],
    );
    return (
      choices && {
        stem: `The clients of ${someCompany(chance).replace(/^A/, "a")} reach an AlloyDB instance in us-central1 by its public IP and fetch ${grouped(internetGb)} GB over the internet in a month. List prices are {{price-internet-egress-first-tb}} up to {{internet-egress-tier-1-max}} a month, {{price-internet-egress-next-9-tb}} from there to {{internet-egress-tier-2-max}} and {{price-internet-egress-over-10-tb}} beyond, with a TB of a thousand GB. What does this traffic cost?`,
        choices,
        ordered: true,
        working: [...bill.working.filter((line) => line.startsWith("To the internet")), `Together: ${formatUsd(network)}`],
        facts: [
          "price-internet-egress-first-tb",
          "price-internet-egress-next-9-tb",
          "price-internet-egress-over-10-tb",
          "internet-egress-tier-1-max",
          "internet-egress-tier-2-max",
        ],
        calculator: bill.query,
      }
    );
  },
};

/** Items whose key is an amount of the calculator's. */
export const costTemplates = {
  "cost-of-a-workload": costOfAWorkload,
  "cost-of-an-instance": computeOfANode,
  "effect-of-high-availability": effectOfHa,
  "effect-of-a-commitment": effectOfACommitment,
  "cost-of-a-read-pool": costOfAReadPool,
  "storage-bill": storageBill,
  "backup-bill": backupBill,
  "cost-of-a-stopped-instance": savingByStopping,
  "saving-of-a-smaller-machine": savingOfASmallerMachine,
  "commitment-on-part-time": commitmentOnPartTime,
  "cost-of-cloud-sql": costOfCloudSqlHa,
  "internet-traffic": internetTraffic,
} as const satisfies Record<string, Template>;
