import { describe, expect, test } from "vitest";
import type { Fact, Source } from "@/lib/facts/schema";
import { checkFooting, footings, type Ledger } from "@/lib/question/footing";
import { readQuestion } from "@/lib/question/reading";
import type { WrittenQuestion } from "@/lib/question/schema";
import { aFact } from "@/tests/support/a-fact";
import { aQuestion } from "@/tests/support/a-question";

const dated: Source = { title: "A page", address: "https://example.org/", kind: "official-page", copied: "2026-04" };
const { copied: _, ...undated } = dated;
const { address: __, ...unlinked } = dated;

const ledger: Ledger = {
  facts: {
    "read-pool-max-nodes": aFact(),
    rumour: aFact({ confidence: "low" }),
    contested: aFact({ disputed: [{ value: 16, citation: { source: "page", says: "Sixteen nodes." } }] }),
  },
  sources: { "alloydb-docs-choose-machine-type": dated, "a-page": dated, undated, unlinked, old: { ...dated, copied: "2023-01" } },
  sections: new Set(["key-concepts#read-pools-and-their-nodes"]),
  asOf: "2026-11-22",
};

function findings(changes: Partial<WrittenQuestion>, changed: Partial<Ledger> = {}) {
  const all = { ...ledger, ...changed };
  return checkFooting(readQuestion(aQuestion(changes), all.facts), all).map(({ rule, level, field, says }) => `${rule} (${level}) ${field}: ${says}`);
}
const withReason = (reason: string): Partial<WrittenQuestion> => ({
  choices: aQuestion().choices.map((choice) => (choice.id === "b" ? { ...choice, reason } : choice)),
});
const resting = (facts: Record<string, Fact>) => ({ facts: { ...ledger.facts, ...facts } });

test("A question with known facts, sections and dated sources stands", () => {
  expect(findings({})).toEqual([]);
});

describe("Facts", () => {
  test("are in the ledger, by list and by token", () => {
    expect(findings({ facts: ["read-pool-max-nodes", "nodes"] })).toEqual([
      'known-facts (error) facts: there is no fact "nodes" in lib/facts; write it there with its source, or name another.',
    ]);
    expect(findings(withReason("A pool holds {{nodes}} and no more than that."))).toEqual([
      'known-facts (error) choices.b.reason: there is no fact "nodes" in lib/facts.',
    ]);
  });

  test("are listed where a text uses them, each once", () => {
    expect(findings({ facts: [] })).toEqual(["known-facts (error) choices.a.reason: uses read-pool-max-nodes; list it under facts."]);
    expect(findings({ facts: ["read-pool-max-nodes", "read-pool-max-nodes"] })).toEqual(["known-facts (error) facts: list one fact twice; list each once."]);
  });

  test("are named by whole tokens", () => {
    expect(findings(withReason("A pool holds {{read-pool-max-nodes and no more than that."))).toEqual([
      "known-facts (error) choices.b.reason: “A pool holds {{read-pool-max-nodes and no more than that.” holds a broken token; write {{fact-id}} or {{fact-id|value}}.",
    ]);
  });

  test("carry no key where they are doubtful, and are pointed out where they are disputed", () => {
    const needs = (fact: string) => ({
      facts: ["read-pool-max-nodes", fact],
      choices: aQuestion().choices.map((choice) => ({ ...choice, needs: [{ fact, is: 20 }] })),
    });
    expect(findings(needs("rumour"))).toEqual(["sound-facts (error) facts: rumour is of low confidence; rest on another."]);
    expect(findings({ facts: ["read-pool-max-nodes", "rumour"] })).toEqual(["sound-facts (warning) facts: rumour is of low confidence; rest on another."]);
    expect(findings(needs("contested"))).toEqual([
      "sound-facts (warning) facts: sources give several values for contested; make sure that the key holds by each.",
    ]);
  });
});

describe("A figure in a reason", () => {
  test("is a fact's, or stands in the stem or a choice, in digits or words", () => {
    expect(findings(withReason("For three days 18 nodes are needed, eighteen in all, which a larger primary lacks."))).toEqual([]);
    expect(findings(withReason("Since a primary has at most 128 of them, it adds no node for reports."))).toEqual([
      "numbers-bound (error) choices.b.reason: “128” is a fact of no ledger and stands neither in the stem nor in a choice; write {{fact-id}}, or leave it out.",
    ]);
    expect(findings(withReason("Since a primary has at most sixty of them, it adds no node for reports."))).toHaveLength(1);
  });

  test("may follow from two that are given: 300 instances of 8 connections are 2,400", () => {
    const stem = aQuestion().stem.replace("A retailer", "A retailer with 300 instances of 8 connections each");
    expect(findings({ stem, ...withReason("Each instance opens its own, so that 2,400 connections meet the primary.") })).toEqual([]);
    expect(findings({ stem, ...withReason("Each instance opens its own, so that 2,500 connections meet the primary.") })).toHaveLength(1);
  });

  test("is none in a name: europe-west1, N2, gcloud 578.0.0", () => {
    expect(findings(withReason("In europe-west1 an N2 machine by gcloud 578.0.0 adds no node for reports."))).toEqual([]);
  });
});

describe("Sections and sources", () => {
  test("stand where the question says", () => {
    expect(findings({ sections: ["key-concepts#nowhere"] })).toEqual([
      "known-sections (error) sections: no chapter has key-concepts#nowhere; name a heading that stands, chapter#heading-id.",
    ]);
    expect(findings({ sections: ["key-concepts#read-pools-and-their-nodes", "key-concepts#read-pools-and-their-nodes"] })).toHaveLength(1);
    expect(findings({ sources: [{ source: "hearsay", says: "Somebody said so." }] })).toEqual([
      'dated-source (error) sources: there is no source "hearsay" in lib/facts/sources.ts; write it there, or cite another.',
    ]);
  });

  test("can be opened by readers", () => {
    expect(findings({ sources: [{ source: "unlinked", says: "It says so somewhere." }] })).toEqual([
      "dated-source (error) sources: none of them has an address; cite one that readers can open.",
    ]);
  });

  test("are dated, or the facts beneath are", () => {
    expect(findings({ sources: [{ source: "undated", says: "It says so somewhere." }] })).toEqual([]);
    const facts = { "read-pool-max-nodes": aFact({ sources: [] }) };
    expect(findings({ sources: [{ source: "undated", says: "It says so somewhere." }] }, resting(facts))).toEqual([
      "dated-source (error) sources: no copy that this rests on shows a date; cite one that does.",
    ]);
  });

  test("are not all old", () => {
    expect(findings({ sources: [{ source: "old", says: "It said so long ago." }] }, resting({ "read-pool-max-nodes": aFact({ sources: [] }) }))).toEqual([
      "recent-review (warning) sources: the newest copy is of 2023-01; find a newer one.",
    ]);
  });
});

describe("The review of a question", () => {
  test("is newer than the facts that it rests on, and the newer ones are named", () => {
    expect(findings({ reviewed: "2026-11-22" }, resting({ "read-pool-max-nodes": aFact({ verified: "2026-11-23" }) }))).toEqual([
      "newer-than-facts (error) reviewed: read-pool-max-nodes was compared with the source after 2026-11-22; answer the question again and set the day.",
    ]);
  });

  test("holds for 180 days", () => {
    const facts = { "read-pool-max-nodes": aFact({ verified: "2026-01-01" }) };
    const day = (reviewed: string) => findings({ written: "2026-01-01", reviewed }, resting(facts));
    expect(day("2026-05-26")).toEqual([]); // 5 + 30 + 31 + 31 + 30 + 31 + 22 = 180 days before 22 November
    expect(day("2026-05-25")).toEqual(["recent-review (error) reviewed: 2026-05-25 lies more than 180 days before 2026-11-22; review it again."]);
  });

  test("follows the writing", () => {
    expect(findings({ written: "2026-11-23" })).toEqual([
      "recent-review (error) reviewed: 2026-11-22 lies before 2026-11-23, the day it was written; review it again.",
    ]);
  });
});

test("Every footing has a sentence for the table of rules", () => {
  expect(Object.values(footings).filter((title) => title.length < 20)).toEqual([]);
});
