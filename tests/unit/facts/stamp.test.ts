import { describe, expect, test, vi } from "vitest";
import type { Fact } from "@/lib/facts/schema";
import { describeSource, disputesOf, historyOf, stampOf } from "@/lib/facts/stamp";
import { aFact } from "@/tests/support/a-fact";

const written = vi.hoisted(() => ({ fact: undefined as unknown }));

vi.mock("@/lib/facts/facts", () => ({ getFact: () => written.fact }));
vi.mock("@/lib/facts/sources", () => ({
  sources: {
    quotas: { title: "AlloyDB documentation: quotas", address: "https://example.com/quotas", kind: "official-page", copied: "2026-04-10" },
    notes: { title: "Public notes", kind: "public-record" },
  },
}));

function stampFor(changes: Partial<Fact>) {
  written.fact = aFact({ sources: [{ source: "quotas", says: "A cluster has at most 20 nodes." }], ...changes });
  return stampOf("read-pool-max-nodes");
}

describe("the stamp of a fact", () => {
  test("says value, label and the day of the check", () => {
    expect(stampFor({ verified: "2026-11-22" })).toMatchObject({
      id: "read-pool-max-nodes",
      value: "20 nodes",
      label: "Nodes in all read pools of a cluster, at most",
      verified: "22 November 2026",
    });
  });

  test("names product, edition, region, dates and conditions, as far as there are any", () => {
    expect(stampFor({}).scope).toBe("AlloyDB");
    expect(
      stampFor({
        scope: { product: "cloud-sql", edition: "Enterprise", region: "us-central1", since: "2025-05", until: "2026-03-25", note: "with high availability" },
      }).scope,
    ).toBe("Cloud SQL for PostgreSQL · Enterprise · us-central1 · since May 2025 · until 25 March 2026 · with high availability");
  });

  test("lists the sources, best evidence first, each with the age of its copy", () => {
    const sources = [
      { source: "quotas", says: "A cluster has at most 20 nodes." },
      { source: "notes", says: "Quotes the same figure." },
    ];

    expect(stampFor({ sources }).sources).toEqual([
      { title: "AlloyDB documentation: quotas", address: "https://example.com/quotas", copy: "copy of 10 April 2026", says: "A cluster has at most 20 nodes." },
      { title: "Public notes", address: undefined, copy: "undated copy", says: "Quotes the same figure." },
    ]);
  });

  test("says openly when nothing gives the value, with a source on the matter or without", () => {
    expect(stampFor({ confidence: "not-verified", sources: [] })).toMatchObject({ confidence: "Not verified: no source gives the value", sources: [] });
    expect(stampFor({ confidence: "not-verified" }).confidence).toBe("Not verified: no source gives the value");
  });

  test("keeps what other sources say instead", () => {
    expect(stampFor({}).disputed).toEqual([]);
    expect(stampFor({ disputed: [{ value: 16, citation: { source: "notes", says: "Says 16 nodes." } }] }).disputed).toEqual(["16 nodes (Public notes)"]);
  });
});

describe("the other values of a fact", () => {
  const id = "read-pool-max-nodes";
  const citation = { source: "quotas", says: "Says otherwise." };

  test("that sources give come each with its source, the date of its copy and what it says", () => {
    stampFor({ disputed: [{ value: 16, citation }] });
    expect(disputesOf(id)).toEqual([
      {
        value: "16 nodes",
        source: {
          title: "AlloyDB documentation: quotas",
          address: "https://example.com/quotas",
          copy: "copy of 10 April 2026",
          says: "Says otherwise.",
        },
      },
    ]);
  });

  test("that it had earlier come latest first, each with the date until which it held", () => {
    stampFor({
      history: [
        { value: 8, until: "2024", note: "at the launch" },
        { value: 10, until: "2025-05" },
      ],
    });
    expect(historyOf(id)).toEqual([
      { value: "10 nodes", held: "until May 2025", until: "2025-05", note: undefined },
      { value: "8 nodes", held: "until 2024", until: "2024", note: "at the launch" },
    ]);
  });

  test("are written like the value itself: dates in words, prices with their unit, words as they stand", () => {
    stampFor({ value: "2026-03-25", unit: "none", text: "in March 2026", disputed: [{ value: "2026-03-18", citation }] });
    expect(disputesOf(id)[0]?.value).toBe("18 March 2026");
    stampFor({ value: "1.23", unit: "usd-per-node-hour", disputed: [{ value: "1.20", citation }] });
    expect(disputesOf(id)[0]?.value).toBe("$1.20 per node-hour");
    stampFor({ value: 2304, unit: "gb", disputed: [{ value: "2232 GiB", citation }] });
    expect(disputesOf(id)[0]?.value).toBe("2232 GiB");
  });

  test("are none where there are none", () => {
    stampFor({});
    expect([...disputesOf(id), ...historyOf(id)]).toEqual([]);
  });
});

test("the stamp of a fact knows the day from which the fact is due for review", () => {
  // Volatile: 8 days left of November, 31 of December, 31 of January, 20 of February make 90.
  expect(stampFor({ verified: "2026-11-22", review: "volatile" }).reviewBy).toBe("2027-02-20");
});

test("a source that nobody wrote down is named", () => {
  expect(() => describeSource("hearsay")).toThrow('There is no source "hearsay" in lib/facts/sources.ts.');
  expect(() => describeSource("constructor")).toThrow('There is no source "constructor"');
});
