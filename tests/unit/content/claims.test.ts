import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { checkClaim, loadClaims, readClaims } from "@/lib/content/claims";
import { ContentError } from "@/lib/content/parse-content";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

describe("a claim whose shape is right", () => {
  test("has no problem when its facts and sources exist and are listed", () => {
    expect(
      checkClaim(
        aClaim({
          holds: "A cluster has {{read-pool-max-nodes}} in all pools since 10 April 2026.",
          facts: ["read-pool-max-nodes"],
          sources: [{ source: "alloydb-docs-overview", says: "The overview says so." }],
        }),
      ),
    ).toEqual([]);
  });

  test.each(["holds", "why", "examAnswer", "note"] as const)("may hold no loose number in %s", (field) => {
    expect(checkClaim(aClaim({ [field]: "There are 20 of them." }))).toEqual([
      `${field}: "20" is a loose number; write {{fact-id}}, or move arithmetic on printed figures to working.`,
    ]);
  });

  test("may quote and reckon with any number in guideSays and working", () => {
    expect(checkClaim(aClaim({ guideSays: "Up to 16 nodes.", working: "16 × 2 = 32" }))).toEqual([]);
  });

  test("names no fact that is not there, in its texts or in its list", () => {
    expect(checkClaim(aClaim({ note: "Up to {{nodes}}.", facts: ["nodes"] }))).toEqual([
      'note: there is no fact "nodes" in lib/facts.',
      'facts: there is no fact "nodes" in lib/facts.',
    ]);
  });

  test("lists the facts that its texts use", () => {
    expect(checkClaim(aClaim({ holds: "Up to {{read-pool-max-nodes}} in a cluster." }))).toEqual(["facts: add read-pool-max-nodes, which the text uses."]);
  });

  test("cites no source that is not there", () => {
    expect(checkClaim(aClaim({ sources: [{ source: "hearsay", says: "Somebody said so." }] }))).toEqual([
      'sources: there is no source "hearsay" in lib/facts/sources.ts.',
    ]);
  });
});

describe("an erratum", () => {
  test("quotes what the guide says and says why the difference matters", () => {
    expect(checkClaim(aClaim({ verdict: "outdated", guideSays: undefined, why: undefined }))).toEqual([
      "guideSays: an erratum quotes what the guide says.",
      "why: an erratum says in one sentence why the difference matters.",
    ]);
  });

  test("differs from a confirmed claim, which needs neither", () => {
    expect(checkClaim(aClaim({ verdict: "confirmed", guideSays: undefined, why: undefined }))).toEqual([]);
  });
});

describe("the files of claims", () => {
  test("give every claim by its id, with the chapter whose file it stands in", () => {
    contentIs({
      "content/claims/ha-dr.yaml": stringify([aClaim({ id: "one" })]),
      "content/claims/pricing.yaml": stringify([aClaim({ id: "two" }), aClaim({ id: "three" })]),
    });

    expect([...loadClaims().values()].map(({ id, chapter }) => [id, chapter])).toEqual([
      ["one", "ha-dr"],
      ["two", "pricing"],
      ["three", "pricing"],
    ]);
  });

  test("are refused with all their mistakes at once, each naming file, item and field", () => {
    contentIs({
      "content/claims/ha-dr.yaml": stringify([
        aClaim({ id: "no-such-verdict", verdict: "odd" as "wrong" }),
        aClaim({ id: "broken-token", why: "Up to {{Read Pool}}." }),
        aClaim({ id: "loose", holds: "There are 20 of them." }),
        aClaim({ id: "sound" }),
      ]),
      "content/claims/pricing.yaml": stringify([aClaim({ id: "sound" })]),
      "content/claims/security.yaml": "- id: [",
      "content/claims/summary.yaml": "claims: none",
    });

    const { claims, mistakes } = readClaims();

    expect(mistakes).toEqual([
      expect.stringMatching(/^content\/claims\/ha-dr\.yaml › no-such-verdict › verdict: /),
      expect.stringMatching(/^content\/claims\/ha-dr\.yaml › broken-token › why: .*write \{\{fact-id\}\}/),
      expect.stringMatching(/^content\/claims\/ha-dr\.yaml › loose › holds: "20" is a loose number/),
      "content/claims/pricing.yaml › sound: the id stands in content/claims/ha-dr.yaml too; ids are never shared.",
      expect.stringMatching(/^content\/claims\/security\.yaml:1:8 This is no YAML: /),
      expect.stringMatching(/^content\/claims\/summary\.yaml › \(whole entry\): /),
    ]);
    // What can be read is there, so that one chapter can be checked while another's claims are mended.
    expect([...claims.keys()]).toEqual(["loose", "sound"]);
    expect(() => loadClaims()).toThrow(new ContentError(mistakes.join("\n")));
  });

  test("may be none", () => {
    contentIs({});

    expect(loadClaims().size).toBe(0);
  });
});
