import { describe, expect, it } from "vitest";
import { loadChapters } from "@/lib/content/chapters";
import { loadClaims } from "@/lib/content/claims";
import { loadContradictions } from "@/lib/content/contradictions";
import { isErratum, verdicts } from "@/lib/facts/claim";

const claims = loadClaims();
const contradictions = loadContradictions();

describe("the claims of the guide", () => {
  it("are all checked: 239, each with its verdict", () => {
    const counted = Object.fromEntries(verdicts.map((verdict) => [verdict, [...claims.values()].filter((claim) => claim.verdict === verdict).length]));
    expect(counted).toEqual({
      wrong: 83,
      oversimplified: 47,
      missing: 41,
      confirmed: 30,
      outdated: 15,
      unverifiable: 13,
      "contradicts-itself": 10,
    });
    expect(claims.size).toBe(239); // 83 + 47 + 41 + 30 + 15 + 13 + 10
  });

  it("that err are 168, and each is shown struck in the chapter that its file is named after", () => {
    const errata = [...claims.values()].filter(isErratum);
    expect(errata).toHaveLength(168); // 83 + 15 + 47 + 10 + 13
    const shown = new Map(loadChapters().map(({ slug, errata: ids }) => [slug, new Set(ids)]));
    const missing = errata.filter(({ id, chapter }) => !shown.get(chapter)?.has(id)).map(({ id, chapter }) => `${chapter}: <Erratum id="${id}" />`);
    expect(missing, "write these into their chapters").toEqual([]);
  });

  it("that hold, or that the guide left out, are struck nowhere", () => {
    const struck = loadChapters().flatMap(({ errata }) => errata);
    expect(struck.filter((id) => !isErratum(claims.get(id) ?? { verdict: "confirmed" }))).toEqual([]);
  });
});

describe("the contradictions of the guide", () => {
  it("are 24, of which 21 are about price", () => {
    expect(contradictions).toHaveLength(24);
    expect(contradictions.filter(({ about }) => about === "price")).toHaveLength(21);
    expect(new Set(contradictions.map(({ id }) => id)).size).toBe(24);
  });

  it.each(contradictions)("say where they stand, what is printed, what follows and how: $id", ({ where, printed, recomputed, working }) => {
    expect(where).toMatch(/^lines? \d/);
    expect([printed, recomputed, working].filter((text) => !text.trim())).toEqual([]);
  });
});
