import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "@/lib/decision/address";
import { shippedTrees } from "@/lib/decision/trees";
import { outcomeOf, walkTree } from "@/lib/decision/walk";
import { checkLine } from "@/lib/command/check";
import { indexReference } from "@/lib/command/reference";
import { loadReference } from "@/lib/content/command-reference";
import { formatUsd, parseUsd, roundHalfUpToCents, sumUsd } from "@/lib/pricing/money";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { estimateProduct, estimateProducts, leastSpannerUnits, type ProductEstimate, type ProductId, productNames } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { projectGrowth, sweep } from "@/lib/pricing/sweep";
import { readWorkload, type Workload } from "@/lib/pricing/workload";
import type { TextPart } from "@/lib/question/bank";
import { commandTemplates } from "@/lib/template/command-templates";
import type { costTemplates } from "@/lib/template/cost-templates";
import type { limitTemplates } from "@/lib/template/limit-templates";
import type { recoveryTemplates } from "@/lib/template/recovery-templates";
import { type GeneratedItem, generateItem } from "@/lib/template/generate";
import type { TemplateId } from "@/lib/template/templates";
import { theWorld } from "@/tests/support/a-world";

const world = theWorld();
/** The table, trees and grammar that readers use, whole. */
const table = pricesForCalculator();
const trees = shippedTrees();
const reference = indexReference(loadReference());
const small = indexReference(world.reference);

const seeds = Array.from({ length: 200 }, (_, number) => `s${number}`);
const itemsOf = (id: TemplateId) => seeds.map((seed) => generateItem(id, seed, world));
const wordsOf = (parts: readonly TextPart[]) => parts.map((part) => (typeof part === "string" ? part : part.words)).join("");
const keyOf = ({ choices }: GeneratedItem) => wordsOf(choices.find(({ right }) => right)?.text ?? []);
const stemOf = ({ stem }: GeneratedItem) => wordsOf(stem);

/** The numbers of a text in order, without commas; prices and names of machines too. */
const numbersOf = (text: string) => [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(",", "")));
/** What stands in a text where `#` stands in the pattern. */
const read = (text: string, pattern: RegExp): number => Number((pattern.exec(text)?.[1] ?? "NaN").replaceAll(",", ""));

/** Rates as the price list prints them, to be reckoned with in plain numbers: $ an hour, or a month where it says so. */
const rate = { vcpu: 0.06608, memory: 0.0112, storage: 0.0004109, backup: 0.000137 } as const;
const cloudSqlRate = { vcpu: 0.0413, memory: 0.007, ssdMonth: 0.17 } as const;
const month = 730;
/** A month of an AlloyDB node: 8 GB go with each vCPU. */
const nodeMonth = (vcpus: number, hours = month) => (vcpus * rate.vcpu + vcpus * 8 * rate.memory) * hours;

/** Each amount reckoned anew from nothing but the words of the stem. */
const reckoned: Readonly<Record<keyof typeof costTemplates, (stem: string) => number>> = {
  "cost-of-a-workload": (stem) => {
    const [primary = 0, , nodes = 0, readers = 0, , data = 0, backups = 0] = numbersOf(stem.slice(stem.indexOf("us-central1") + 11));
    return 2 * nodeMonth(primary) + nodes * nodeMonth(readers) + data * rate.storage * month + backups * rate.backup * month;
  },
  "cost-of-an-instance": (stem) => nodeMonth(read(stem, /n2-highmem-(\d+)/)),
  "effect-of-high-availability": (stem) => nodeMonth(read(stem, /basic primary of (\d+)/)),
  "effect-of-a-commitment": (stem) => {
    const machines = 2 + read(stem, /GB, (\d+) read/);
    const off = stem.includes("one-year") ? 0.25 : 0.52;
    return machines * nodeMonth(read(stem, /primary of (\d+)/)) * (1 - off) + read(stem, /([\d,]+) GB of data/) * rate.storage * month;
  },
  "cost-of-a-read-pool": (stem) => read(stem, /pool of (\d+)/) * nodeMonth(read(stem, /nodes of (\d+)/)),
  "storage-bill": (stem) => read(stem, /keeps ([\d,]+) GB/) * rate.storage * month,
  "backup-bill": (stem) => read(stem, /keeps (\d+)/) * read(stem, /billed for ([\d,]+) GB/) * rate.backup * month,
  "cost-of-a-stopped-instance": (stem) =>
    nodeMonth(read(stem, /primary of (\d+)/), read(stem, /runs (\d+) hours/)) + read(stem, /([\d,]+) GB of data/) * rate.storage * month,
  "saving-of-a-smaller-machine": (stem) => 2 * (nodeMonth(read(stem, /from (\d+) vCPUs/)) - nodeMonth(read(stem, /to (\d+) vCPUs/))),
  "commitment-on-part-time": (stem) => nodeMonth(read(stem, /primary of (\d+)/)) * (stem.includes("one-year") ? 0.75 : 0.48),
  "cost-of-cloud-sql": (stem) =>
    2 *
    ((read(stem, /(\d+) vCPUs/) * cloudSqlRate.vcpu + read(stem, /(\d+) GB of memory/) * cloudSqlRate.memory) * month +
      read(stem, /([\d,]+) GB of SSD/) * cloudSqlRate.ssdMonth),
  "internet-traffic": (stem) => {
    const gb = read(stem, /fetch ([\d,]+) GB/);
    return 0.12 * Math.min(gb, 1000) + 0.11 * Math.min(Math.max(gb - 1000, 0), 9000) + 0.08 * Math.max(gb - 10_000, 0);
  },
};

describe.each(Object.keys(reckoned) as (keyof typeof reckoned)[])("The amount of %s", (id) => {
  test("is what its stem comes to when it is reckoned by hand, whatever the seed", () => {
    for (const item of itemsOf(id)) {
      const [, cents = ""] = /^\$([\d,.]+)$/.exec(keyOf(item)) ?? [];
      expect(Math.abs(Number(cents.replaceAll(",", "")) - reckoned[id](stemOf(item))), `${item.id}: ${keyOf(item)}`).toBeLessThan(0.00501);
    }
  });
});

const minutesOfDay = (time: string | undefined) => {
  const [hours = 0, minutes = 0] = (time ?? "").split(":").map(Number);
  return hours * 60 + minutes;
};

/** Each limit reckoned anew from the words of the stem, with the limits of 2026: 20 read nodes, 1,000 connections, 16 TiB. */
const counted: Readonly<Record<keyof typeof limitTemplates | keyof typeof recoveryTemplates, (stem: string) => string>> = {
  "nodes-left-in-pools": (stem) => {
    const left = 20 - numbersOf(/of ([\d, and]+) nodes/.exec(stem)?.[1] ?? "").reduce((all, nodes) => all + nodes, 0);
    return `${left} ${left === 1 ? "node" : "nodes"}`;
  },
  "read-nodes-across-regions": (stem) => {
    const secondaries = stem.includes("one secondary cluster") ? 1 : read(stem, /(\d+) secondary clusters/);
    return `${20 - read(stem, /primary cluster have (\d+)/) + secondaries * (20 - read(stem, /secondary cluster have (\d+)/))} nodes`;
  },
  "connection-limit": (stem) => `${Math.floor((1000 - read(stem, /administrators need (\d+)/)) / read(stem, /opens (\d+)/))} servers`,
  "column-store-memory": (stem) => {
    const percent = stem.includes("the default") ? 30 : stem.includes("recommended") ? 50 : 70;
    return `${(read(stem, /(\d+) vCPUs/) * 8 * percent) / 100} GB`;
  },
  "shared-buffers-memory": (stem) => `${(read(stem, /(\d+) vCPUs/) * 8 * 80) / 100} GB`,
  "weeks-to-the-storage-quota": (stem) => `${Math.floor((16 * 1024 - read(stem, /stores ([\d,]+) GiB/)) / read(stem, /grows by (\d+)/))} weeks`,
  "recovery-window": (stem) => `${numbersOf(stem).reduce((days, each) => days + each, 0)} days`,
  "work-lost-by-a-restore": (stem) => {
    const [first = 0, fault = 0] = [...stem.matchAll(/\d\d:\d\d/g)].map(([time]) => minutesOfDay(time));
    const every = stem.includes("once a day") ? 1440 : read(stem, /every (\d+) hours/) * 60;
    let last = first;
    while (last + every < fault) last += every;
    return `${String(fault - last).replace(/^(\d)(?=\d{3}$)/, "$1,")} minutes`;
  },
  "downtime-of-an-sla": (stem) => {
    const months = stem.includes("half a year") ? 6 : stem.includes("a quarter") ? 3 : stem.includes("in a year") ? 12 : 1;
    return `${(730 * 60 * months * (1 - read(stem, /SLA of ([\d.]+)%/) / 100)).toFixed(2)} minutes`;
  },
};

describe.each(Object.keys(counted) as (keyof typeof counted)[])("The figure of %s", (id) => {
  test("is what its stem comes to when it is reckoned by hand, whatever the seed", () => {
    for (const item of itemsOf(id)) expect(counted[id](stemOf(item)), item.id).toBe(keyOf(item));
  });
});

/** What the calculator shows for an item's link, with every price that it knows. */
function shown(item: GeneratedItem, product: ProductId = "alloydb"): { workload: Workload; estimate: ProductEstimate } {
  const { workload, problems } = readWorkload(item.calculator ?? "none", table);
  expect(problems, item.id).toEqual([]);
  return { workload, estimate: estimateProduct(product, workload, rateCardFor(workload, table), table) };
}

const sum = ({ lines }: ProductEstimate, counts: (id: string, group: string) => boolean) =>
  formatUsd(sumUsd(lines.flatMap(({ id, group, amount }) => (amount !== null && counts(id, group) ? [amount] : []))));
const total = ({ month: shownTotal }: ProductEstimate) => formatUsd(shownTotal ?? 0n);

/** Which figure of the calculator's page is the right choice. */
const figureOf: Readonly<Record<keyof typeof costTemplates, (item: GeneratedItem) => string>> = {
  "cost-of-a-workload": (item) => total(shown(item).estimate),
  "cost-of-an-instance": (item) => total(shown(item).estimate),
  "effect-of-high-availability": (item) => {
    const { workload, estimate } = shown(item);
    const basic = estimateProduct("alloydb", { ...workload, availability: "basic" }, rateCardFor(workload, table), table);
    return formatUsd((estimate.exactMonth ?? 0n) - (basic.exactMonth ?? 0n));
  },
  "effect-of-a-commitment": (item) => total(shown(item).estimate),
  "cost-of-a-read-pool": (item) => sum(shown(item).estimate, (id) => id.startsWith("pool-")),
  "storage-bill": (item) => sum(shown(item).estimate, (_, group) => group === "storage"),
  "backup-bill": (item) => sum(shown(item).estimate, (_, group) => group === "backup"),
  "cost-of-a-stopped-instance": (item) => total(shown(item).estimate),
  "saving-of-a-smaller-machine": (item) => {
    const { workload, estimate } = shown(item);
    const shape = `n2-highmem-${read(stemOf(item), /from (\d+) vCPUs/)}`;
    const before = estimateProduct("alloydb", { ...workload, shape }, rateCardFor(workload, table), table);
    return formatUsd((before.exactMonth ?? 0n) - (estimate.exactMonth ?? 0n));
  },
  "commitment-on-part-time": (item) => total(shown(item).estimate),
  "cost-of-cloud-sql": (item) => total(shown(item, "cloud-sql-enterprise").estimate),
  "internet-traffic": (item) => sum(shown(item).estimate, (_, group) => group === "network"),
};

describe("Opened in the calculator,", () => {
  test.each(Object.keys(figureOf) as (keyof typeof figureOf)[])("an item of %s shows the amount that is right", (id) => {
    for (const item of itemsOf(id)) expect(figureOf[id](item), item.id).toBe(keyOf(item));
  });

  test("the cheapest product is the right choice, by a tenth at least, and never the one whose rate no source prints", () => {
    for (const item of itemsOf("cheapest-product")) {
      const { workload } = shown(item);
      const [first, second] = estimateProducts(workload, rateCardFor(workload, table), table).toSorted((a, b) => Number((a.month ?? 0n) - (b.month ?? 0n)));
      expect(productNames[first?.product ?? "spanner"], item.id).toBe(keyOf(item));
      expect(Number(first?.month) / Number(second?.month), item.id).toBeLessThanOrEqual(0.9);
      expect(first?.product).not.toBe("cloud-sql-enterprise-plus");
    }
  });

  test("AlloyDB becomes the cheaper at the right number of readers, and not one reader earlier", () => {
    for (const item of itemsOf("break-even-of-readers")) {
      const { workload } = shown(item);
      const [key = 0] = numbersOf(keyOf(item));
      const dearer = [key - 1, key].map((nodes) => {
        const asked = { ...workload, pools: nodes === 0 ? [] : [{ nodes, shape: workload.shape, hours: null }] };
        const [alloydb, cloudSql] = (["alloydb", "cloud-sql-enterprise"] as const).map(
          (product) => estimateProduct(product, asked, rateCardFor(asked, table), table).exactMonth ?? 0n,
        );
        return (alloydb ?? 0n) >= (cloudSql ?? 0n);
      });
      expect(dearer, item.id).toEqual([true, false]);
    }
  });

  test("AlloyDB becomes the cheaper at the right size, and not one GB earlier", () => {
    for (const item of itemsOf("break-even-of-storage")) {
      const { workload } = shown(item);
      const [key = 0] = numbersOf(keyOf(item));
      const crossed = sweep(workload, { card: rateCardFor(workload, table), table }, { axis: "storage", from: 0, to: 100_000, points: 2 });
      expect(crossed.breakEvens.find(({ cheaper, than }) => cheaper === "alloydb" && than === "cloud-sql-enterprise")?.x, item.id).toBe(key);
    }
  });

  test("Spanner needs as many nodes, and the growing data pass the quota in the month that is right", () => {
    for (const item of itemsOf("spanner-capacity"))
      expect(`${leastSpannerUnits(shown(item).workload.storageGb, table) / 1000} nodes`, item.id).toBe(keyOf(item));
    for (const item of itemsOf("months-of-growth")) {
      const { workload } = shown(item);
      const { months } = projectGrowth(workload, { card: rateCardFor(workload, table), table }, 60);
      // 16 TiB = 16 × 1.099511627776 TB = 17,592.19 GB
      expect(`${months.findIndex(({ storageGb }) => storageGb > 17_592.186)} months`, item.id).toBe(keyOf(item));
    }
  });
});

describe("Opened in the decision tree,", () => {
  const [sound] = trees;
  /** Where an item names the outcome of its path, and how. */
  const saysOf = { "outcome-of-a-workload": (item: GeneratedItem) => `${keyOf(item)}.`, "change-of-outcome": stemOf, "requirement-that-decides": stemOf };
  const told = {
    "outcome-of-a-workload": (name: string) => `${name}.`,
    "change-of-outcome": (name: string) => `which change would lead to ${name}?`,
    "requirement-that-decides": (name: string) => `chose ${name}.`,
  };
  test.each(["outcome-of-a-workload", "change-of-outcome", "requirement-that-decides"] as const)("the path of an item of %s is read whole and ends", (id) => {
    for (const item of itemsOf(id)) {
      const [path = {}] = item.paths ?? [];
      const asked = readAddress(writeAddress(sound, path, trees), trees);
      expect(asked.dropped, item.id).toEqual([]);
      const { outcome = "" } = walkTree(asked.tree, asked.path);
      const name = outcomeOf(sound, outcome).name;
      expect(saysOf[id](item), item.id).toContain(told[id](name));
    }
  });

  test("no change among the choices implies another: to grow beyond the larger size is to grow beyond the smaller", () => {
    for (const item of itemsOf("change-of-outcome")) {
      expect(item.choices.filter(({ text }) => wordsOf(text).startsWith("If it grew beyond")).length, item.id).toBeLessThan(2);
    }
  });

  test("a requirement that rules a service out is no matter of price alone", () => {
    for (const item of itemsOf("requirement-that-decides")) {
      expect(wordsOf(item.choices.find(({ right }) => right)?.reason ?? []), item.id).not.toMatch(/^It would work|would serve as well/);
    }
  });

  test("every outcome is the right choice for some seed", () => {
    const names = new Set(itemsOf("outcome-of-a-workload").map(keyOf));
    expect([...names].toSorted()).toEqual(
      Object.values(sound.outcomes)
        .map(({ name }) => name)
        .toSorted(),
    );
  });
});

describe("Opened in the checker of commands, with the whole grammar,", () => {
  test.each(Object.keys(commandTemplates) as (keyof typeof commandTemplates)[])("of an item of %s the right line is accepted and no other", (id) => {
    for (const item of itemsOf(id)) {
      const [right = "", ...others] = item.commands ?? [];
      expect(right.endsWith(keyOf(item)) || right.includes(` ${keyOf(item)} `), item.id).toBe(true);
      expect(
        checkLine(right, reference).map(({ verdict }) => verdict),
        item.id,
      ).toEqual(["accepted"]);
      expect(others.length, item.id).toBe(3);
      for (const line of others)
        expect(
          checkLine(line, reference).map(({ verdict }) => verdict),
          line,
        ).toEqual([id === "refused-value" ? "refused" : "rejected"]);
      // The grammar that the browser gets says of each line what the whole one says, and proposes less.
      const saidBy = (grammar: typeof reference) =>
        [right, ...others].map((line) => checkLine(line, grammar)[0]?.problems.map(({ message }) => message.split(". ", 1)[0]?.replace(/\.$/, "")));
      expect(saidBy(small)).toEqual(saidBy(reference));
    }
  });
});

test("A price in a choice is rounded once, half up", () => {
  // 1,200 GB × $0.0004109 × 730 h = $359.9484: shown as $359.95
  const item = itemsOf("storage-bill").find((each) => stemOf(each).includes(" 1,200 GB"));
  expect(item && keyOf(item)).toBe("$359.95");
  expect(formatUsd(roundHalfUpToCents(parseUsd("359.9484")))).toBe("$359.95");
});
