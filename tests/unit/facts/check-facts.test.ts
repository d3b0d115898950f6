import { describe, expect, test } from "vitest";
import { checkFacts } from "@/lib/facts/check-facts";
import { factTables } from "@/lib/facts/facts";
import { retired } from "@/lib/facts/retired";
import type { Fact, SourceTable } from "@/lib/facts/schema";
import { sources } from "@/lib/facts/sources";
import { aFact } from "@/tests/support/a-fact";

const asOf = "2026-11-22";
const pages: SourceTable = { "a-page": { title: "AlloyDB documentation: quotas", kind: "official-page", copied: "2026-04-10" } };

/** The mistakes of a ledger that holds one fact, sound but for what the test changes. */
function mistakesOf(changes: Partial<Fact>, others: Partial<Parameters<typeof checkFacts>[0]> = {}): string[] {
  return checkFacts({ tables: { cluster: { "pool-nodes": aFact(changes) } }, sources: pages, retired: {}, ...others }, asOf);
}

test("the ledger has no mistake as of the day of its last check", () => {
  expect(checkFacts({ tables: factTables, sources, retired: retired.facts }, asOf)).toEqual([]);
});

test("a sound fact has no mistake, checked today or read from a copy of this month", () => {
  expect(mistakesOf({ verified: asOf, scope: { product: "alloydb", since: "2026-11" } })).toEqual([]);
});

describe("each mistake names the entry and what to do:", () => {
  test("an id that stands in two tables", () => {
    const tables = { backup: { "pool-nodes": aFact() }, cluster: { "pool-nodes": aFact() } };
    expect(mistakesOf({}, { tables })).toEqual([
      "lib/facts/data/cluster.ts › pool-nodes › id: it stands in lib/facts/data/backup.ts too; give this fact an id of its own, for ids are never shared.",
    ]);
  });

  test("a retired id that is used again", () => {
    expect(mistakesOf({}, { retired: { "pool-nodes": "now read-pool-max-nodes" } })).toEqual([
      "lib/facts/data/cluster.ts › pool-nodes › id: it was retired (now read-pool-max-nodes) and is never given again; choose another id.",
    ]);
  });

  test("a check on a day to come", () => {
    expect(mistakesOf({ verified: "2026-11-23" })).toEqual([
      "lib/facts/data/cluster.ts › pool-nodes › verified: 2026-11-23 lies after 2026-11-22; write the day on which the value was compared with its sources.",
    ]);
  });

  test("a value that holds from a month to come, and one that is history before its time", () => {
    expect(mistakesOf({ scope: { product: "alloydb", since: "2026-12" }, history: [{ value: 10, until: "2027" }] })).toEqual([
      "lib/facts/data/cluster.ts › pool-nodes › scope.since: 2026-12 lies after 2026-11-22; state what holds now, and the new value once it holds.",
      "lib/facts/data/cluster.ts › pool-nodes › history: 2027 lies after 2026-11-22; a value is history once it has ceased to hold.",
    ]);
  });

  test("a source that was copied on a day to come", () => {
    const [page] = Object.values(pages);
    expect(mistakesOf({}, { sources: { "a-page": { title: "Quotas", kind: "official-page", ...page, copied: "2027-01" } } })).toEqual([
      "lib/facts/sources.ts › a-page › copied: 2027-01 lies after 2026-11-22; write the date that the copy carries.",
    ]);
  });

  test("no source, and yet not marked as not verified", () => {
    expect(mistakesOf({ sources: [] })).toEqual([
      'lib/facts/data/cluster.ts › pool-nodes › sources: there is none; cite one, or set confidence to "not-verified", so that readers are told.',
    ]);
    expect(mistakesOf({ sources: [], confidence: "not-verified" })).toEqual([]);
  });

  test("a source that nobody wrote down, of the value or of another one", () => {
    const citation = { source: "hearsay", says: "Somebody said so." };
    const mistake = 'lib/facts/data/cluster.ts › pool-nodes › sources: there is no source "hearsay" in lib/facts/sources.ts; write it there, or cite another.';
    expect(mistakesOf({ sources: [citation] })).toEqual([mistake]);
    expect(mistakesOf({ disputed: [{ value: 16, citation }] })).toEqual([mistake]);
  });

  test("a shape that does not hold, in a fact and in a source", () => {
    expect(mistakesOf({ label: "Nodes" })).toEqual([expect.stringMatching(/^lib\/facts\/data\/cluster\.ts › pool-nodes › label: /)]);
    expect(mistakesOf({}, { sources: { "a-page": { title: "Q", kind: "official-page" } } })).toEqual([
      expect.stringMatching(/^lib\/facts\/sources\.ts › a-page › title: /),
    ]);
  });

  test("an id that is not kebab-case", () => {
    expect(mistakesOf({}, { tables: { cluster: { Pool_nodes: aFact() } } })).toEqual([
      "lib/facts/data/cluster.ts › Pool_nodes › id: write ids in kebab-case, read-pool-max-nodes.",
    ]);
  });
});

test("all mistakes are told at once", () => {
  expect(mistakesOf({ verified: "2030-01-01", sources: [] })).toHaveLength(2);
});
