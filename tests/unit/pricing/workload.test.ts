import { describe, expect, test } from "vitest";
import { facts } from "@/lib/facts/facts";
import { axes } from "@/lib/pricing/sweep";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { defaultWorkload, mostGb, parameters, readWorkload, shapeOf, type Workload, writeWorkload } from "@/lib/pricing/workload";
import { aPriceTable } from "../../support/a-price-table";
import { anyWorkload, aWorkload } from "../../support/a-workload";
import { seeded } from "../../support/seeded";

/** The workload of an address, and each problem as "field: message". */
function read(query: string) {
  const { workload, problems } = readWorkload(query, aPriceTable);
  return { workload, problems: problems.map(({ field, message }) => `${field}: ${message}`) };
}

/** The fields in which a workload departs from the default. */
function departures(workload: Workload): Partial<Workload> {
  return Object.fromEntries(
    Object.entries(workload).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(defaultWorkload[field as keyof Workload])),
  );
}

describe("the address of a calculator", () => {
  test("is empty for the default and yields it again", () => {
    expect(writeWorkload({})).toBe("");
    expect(read("")).toEqual({ workload: defaultWorkload, problems: [] });
  });

  test("names each field that departs from the default, in words", () => {
    const workload = aWorkload({
      shape: "n2-highmem-8",
      pools: [{ nodes: 2, shape: "n2-highmem-4", hours: 220 }],
      storageGb: 2000,
      growth: { by: "percent", amount: 2.5 },
      ownRates: { "alloydb-vcpu": "0.05" },
    });

    expect(writeWorkload(workload)).toBe("shape=n2-highmem-8&pool=2.n2-highmem-4.220&storage=2000&growth=2.5-percent&rate.alloydb-vcpu=0.05");
  });

  test("can be made from a part of a workload", () => {
    expect(writeWorkload({ storageGb: 100, availability: "basic" })).toBe("availability=basic&storage=100");
  });

  test.each<[string, Partial<Workload>]>([
    ["region=us-east1&secondary-region=us-central1", { region: "us-east1", secondary: { ...defaultWorkload.secondary, region: "us-central1" } }],
    ["card=mine", { card: "mine" }],
    ["shape=c4a-highmem-1", { shape: "c4a-highmem-1" }],
    ["availability=basic", { availability: "basic" }],
    [
      "pool=2.n2-highmem-8&pool=3.n2-highmem-4.0",
      {
        pools: [
          { nodes: 2, shape: "n2-highmem-8", hours: null },
          { nodes: 3, shape: "n2-highmem-4", hours: 0 },
        ],
      },
    ],
    ["storage=0", { storageGb: 0 }],
    ["backup=1000000000", { backupGb: mostGb }],
    ["secondaries=5", { secondary: { ...defaultWorkload.secondary, clusters: 5 } }],
    ["secondary-shape=n2-highmem-2", { secondary: { ...defaultWorkload.secondary, shape: "n2-highmem-2" } }],
    ["secondary-availability=basic", { secondary: { ...defaultWorkload.secondary, availability: "basic" } }],
    ["secondary-storage=7", { secondary: { ...defaultWorkload.secondary, storageGb: 7 } }],
    ["internet=200", { internetGb: 200 }],
    ["inter-region=300", { interRegionGb: 300 }],
    ["commitment=3-years", { commitment: "3-years" }],
    ["hours=220", { hours: 220 }],
    ["growth=20-gb", { growth: { by: "gb", amount: 20 } }],
    ["spanner-units=300", { spannerUnits: 300 }],
    ["enterprise-memory=16", { enterpriseMemoryGb: 16 }],
    ["rate.secondary.alloydb-vcpu=0.05", { ownRates: { "secondary.alloydb-vcpu": "0.05" } }],
  ])("tells %s and nothing else", (query, changes) => {
    expect(departures(read(query).workload)).toEqual(changes);
    expect(read(query).problems).toEqual([]);
    expect(writeWorkload(changes)).toBe(query);
  });

  test("brings any workload back as it was, field by field", () => {
    const chance = seeded(41);
    for (let round = 0; round < 2000; round += 1) {
      const workload = anyWorkload(chance, aPriceTable);
      expect(readWorkload(writeWorkload(workload), aPriceTable)).toEqual({ workload, problems: [] });
    }
  });

  test("is documented: every parameter with its meaning and an example that works", () => {
    const names = parameters.map(({ name }) => name);
    for (const { name, example } of parameters) {
      const query = name === "rate.<meter>" ? `rate.alloydb-vcpu=${example}` : `${name}=${example}`;
      expect(read(query).problems, name).toEqual([]);
    }
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a field that cannot be read", () => {
  test.each([
    ["storage=-5", 'storage: "-5" is negative; write whole GB from 0 to 1,000,000,000.'],
    ["storage=99999999999999999999", 'storage: "99999999999999999999" is too large; write whole GB from 0 to 1,000,000,000.'],
    ["storage=lots", 'storage: "lots" is no whole number; write GB in digits alone, from 0 to 1,000,000,000.'],
    ["storage=1e9", 'storage: "1e9" is no whole number; write GB in digits alone, from 0 to 1,000,000,000.'],
    ["storage=0.5", 'storage: "0.5" is no whole number; write GB in digits alone, from 0 to 1,000,000,000.'],
    ["storage=", "storage: This is empty; write a value, or leave it out."],
    ["storage=1&storage=2", "storage: This is given more than once; the first counts."],
    ["hours=731", 'hours: "731" is too large; write whole hours from 0 to 730.'],
    ["secondaries=6", 'secondaries: "6" is too large; write whole clusters from 0 to 5.'],
    ["shape=n2-highmem-5", 'shape: There is no machine type "n2-highmem-5"; choose one of the list.'],
    ["shape=guide-8", "shape: AlloyDB does not offer 8 vCPU / 32 GB; choose n2-highmem-8, or the guide's own card."],
    ["region=atlantis", 'region: No price is known for a region "atlantis"; choose one of the list.'],
    ["region=constructor", 'region: No price is known for a region "constructor"; choose one of the list.'],
    ["card=theirs", 'card: "theirs" is none of list, guide, mine; choose one of these.'],
    ["secondary-region=us-central1", "secondary-region: A secondary cluster stands in another region than the primary; choose another."],
    ["growth=5", 'growth: "5" is no growth; write percent up to 100 with one decimal at most, 2.5-percent, or whole GB, 20-gb.'],
    ["growth=1.25-percent", 'growth: "1.25-percent" is no growth; write percent up to 100 with one decimal at most, 2.5-percent, or whole GB, 20-gb.'],
    ["spanner-units=150", "spanner-units: Spanner is sold in steps of 100 processing units, from 1,000 on in whole nodes of as many."],
    ["spanner-units=1500", "spanner-units: Spanner is sold in steps of 100 processing units, from 1,000 on in whole nodes of as many."],
    // 4 vCPUs × 6.5 GB = 26 GB at most; 3.75 GB at least, in whole GB 4.
    ["enterprise-memory=32", 'enterprise-memory: "32" is too large; write whole GB of memory for 4 vCPUs from 4 to 26.'],
    ["pool=two", 'pool.1: "two" is no read pool; write nodes, machine type and perhaps hours: 2.n2-highmem-8.220.'],
    ["pool=0.n2-highmem-4", 'pool.1: "0" is too small; write whole nodes from 1 to 20.'],
    ["hours=100&pool=1.n2-highmem-4.200", 'pool.1: "200" is too large; write whole hours from 0 to 100. A read pool runs no longer than its primary.'],
    ["rate.alloydb-vcpu=-1", 'rate.alloydb-vcpu: "-1" is negative; write US dollars such as 0.06, with at most 7 decimals.'],
    ["rate.alloydb-vcpu=0.00000001", 'rate.alloydb-vcpu: "0.00000001" has too many decimals; write US dollars such as 0.06, with at most 7 decimals.'],
    ["rate.spanner-node=0.0000001", 'rate.spanner-node: "0.0000001" has too many decimals; write US dollars such as 0.06, with at most 6 decimals.'],
    ["rate.alloydb-vcpu=1000001", 'rate.alloydb-vcpu: "1000001" is too large; write at most 1,000,000.'],
    ["rate.alloydb-vcpu=$0.06", 'rate.alloydb-vcpu: "$0.06" is no price; write US dollars such as 0.06, with at most 7 decimals.'],
    ["rate.gold=1", "rate.gold: There is no such rate; it was left out."],
    ["rate.toString=1", "rate.toString: There is no such rate; it was left out."],
    ["utm=x", "utm: The calculator has no such field; it was left out."],
  ])("gets a message that says what to do: %s", (query, message) => {
    expect(read(query).problems).toEqual([message]);
  });

  test("keeps its default while the rest of the address counts", () => {
    const { workload, problems } = read("storage=lots&backup=7&hours=never&commitment=1-year&pool=9.nothing&pool=2.n2-highmem-8");

    expect(departures(workload)).toEqual({ backupGb: 7, commitment: "1-year", pools: [{ nodes: 2, shape: "n2-highmem-8", hours: null }] });
    expect(new Set(problems.map((problem) => problem.split(":")[0]))).toEqual(new Set(["hours", "pool.1", "storage"]));
  });

  test("that holds the guide's shape off the guide's card counts as the nearest real machine", () => {
    expect(read("shape=guide-32").workload.shape).toBe("n2-highmem-32");
    expect(read("card=guide&shape=guide-32").problems).toEqual([]);
  });
});

describe("a read pool", () => {
  test("shares the limit of the cluster with the others", () => {
    const { workload, problems } = read("pool=15.n2-highmem-4&pool=6.n2-highmem-4&pool=5.n2-highmem-4");

    expect(workload.pools.map(({ nodes }) => nodes)).toEqual([15, 5]); // 15 + 6 = 21 nodes, 15 + 5 = 20
    expect(problems).toEqual(["pool.2: All read pools of a cluster have at most 20 nodes; this one goes beyond and was left out."]);
  });
});

describe("a hostile or truncated link", () => {
  const hostile = [
    "storage=%00%00",
    "%E0%A4%A",
    "storage[]=5&storage[$gt]=",
    "__proto__=1&constructor=1&rate.__proto__=1&rate.constructor=2",
    "pool=...&pool=1.__proto__&pool=1.n2-highmem-4.-1",
    "shape=<script>alert(1)</script>",
    "growth=NaN-percent&hours=Infinity&storage=0x10&backup=１２",
    `storage=${"9".repeat(100_000)}`,
    `${"a".repeat(5000)}=1`,
    Array.from({ length: 5000 }, (_, index) => `x${index}=1`).join("&"),
    Array.from({ length: 5000 }, () => "pool=1.n2-highmem-2").join("&"),
  ];

  test.each(hostile.map((query) => [query.slice(0, 40), query]))("yields a workload that can be priced: %s", (_, query) => {
    const { workload, problems } = readWorkload(query, aPriceTable);

    expect(readWorkload(writeWorkload(workload), aPriceTable)).toEqual({ workload, problems: [] });
    expect(problems.length).toBeLessThanOrEqual(40);
    expect(problems.every(({ message, field }) => message.length < 200 && field.length <= 60)).toBe(true);
  });

  test("cut off anywhere still yields one", () => {
    const whole = writeWorkload(anyWorkload(seeded(7), aPriceTable));
    for (let length = 0; length <= whole.length; length += 1) {
      const { workload } = readWorkload(whole.slice(0, length), aPriceTable);
      expect(readWorkload(writeWorkload(workload), aPriceTable).problems).toEqual([]);
    }
  });

  test("of random characters still yields one", () => {
    const chance = seeded(8);
    for (let round = 0; round < 2000; round += 1) {
      const query = chance.text("&&==.-%0159 abcdehlnoprstu+$é\u0000", 60);
      const { workload } = readWorkload(`storage=${query}&pool=${query}&rate.${query}`, aPriceTable);
      expect(() => shapeOf(workload.shape, aPriceTable)).not.toThrow();
    }
  });
});

describe("the default workload", () => {
  test("runs for the hours of a month, in a region and on machines that facts know", () => {
    const table = pricesForCalculator();

    expect(defaultWorkload.hours).toBe(facts["hours-per-month"].value);
    expect(axes.hours.most).toBe(facts["hours-per-month"].value);
    expect(axes["read-nodes"].most).toBe(facts["read-pool-max-nodes"].value);
    expect(readWorkload("", table).problems).toEqual([]);
    expect(Object.keys(table.regions)).toEqual(expect.arrayContaining([defaultWorkload.region, defaultWorkload.secondary.region]));
    expect(shapeOf(defaultWorkload.shape, table)).toMatchObject({ vcpus: 4, memoryGb: 32 });
  });
});
