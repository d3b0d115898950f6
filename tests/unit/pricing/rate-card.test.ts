import { describe, expect, test } from "vitest";
import type { RateId } from "@/lib/pricing/meter";
import { rateCardFor } from "@/lib/pricing/rate-card";
import type { Workload } from "@/lib/pricing/workload";
import { aPriceTable } from "../../support/a-price-table";
import { aWorkload } from "../../support/a-workload";

/** The rate on a workload's card, in dollars; "missing" where there is none. */
function rate(id: RateId, changes: Partial<Workload> = {}): string {
  const found = rateCardFor(aWorkload(changes), aPriceTable).rates[id];
  return found.status === "known" ? found.usd : found.status;
}

describe("the list card", () => {
  test("has the rates that a source gives for the region, each with its evidence", () => {
    expect(rateCardFor(aWorkload(), aPriceTable).rates["alloydb-vcpu"]).toEqual({
      status: "known",
      usd: "0.06608",
      hundredth: 660_800n, // 66,080,000 nano-dollars ÷ 100
      origin: "list",
      evidence: { fact: "price-alloydb-vcpu", source: "A price list", copied: "2026-08-04", confidence: "medium", verified: "2026-11-22" },
    });
  });

  test("lacks the others: nothing is taken over from another region", () => {
    expect(rate("alloydb-vcpu", { region: "europe-west1" })).toBe("missing");
    expect(rate("cloud-sql-enterprise-plus-vcpu", { region: "europe-west1" })).toBe("0.0537");
    expect(rate("spanner-backup")).toBe("missing");
  });

  test("prices what stands in the second region at that region's rates", () => {
    expect(rate("secondary.alloydb-vcpu")).toBe("0.07467");
    expect(rate("secondary.cloud-sql-enterprise-ssd")).toBe("missing");
  });

  test("prices traffic to the internet in North America alone", () => {
    expect(rate("alloydb-internet-2", { region: "us-east1" })).toBe("0.11");
    expect(rate("alloydb-internet-2", { region: "europe-west1" })).toBe("missing");
  });

  test("prices traffic between regions across the Atlantic alone, either way", () => {
    const to = (region: string) => ({ secondary: { ...aWorkload().secondary, region } });

    expect(rate("alloydb-inter-region", to("europe-west1"))).toBe("0.05");
    expect(rate("alloydb-inter-region", { region: "europe-west1", ...to("us-central1") })).toBe("0.05");
    expect(rate("alloydb-inter-region", to("us-east1"))).toBe("missing");
  });

  test("knows nothing of a region that no source names", () => {
    expect(rate("alloydb-vcpu", { region: "constructor" })).toBe("missing");
  });
});

describe("the guide's card", () => {
  test("has the guide's rates and not one list price", () => {
    expect(rate("alloydb-vcpu", { card: "guide" })).toBe("0.114");
    expect(rate("alloydb-read-vcpu", { card: "guide" })).toBe("0.07");
    expect(rate("alloydb-storage", { card: "guide" })).toBe("missing");
    expect(rate("spanner-node", { card: "guide" })).toBe("missing");
    expect(rate("secondary.alloydb-vcpu", { card: "guide" })).toBe("missing");
  });

  test("is the same in every region", () => {
    const rates = (region: string) => rateCardFor(aWorkload({ card: "guide", region }), aPriceTable).rates;

    expect(rates("europe-west1")).toEqual(rates("us-central1"));
  });
});

describe("a card of one's own", () => {
  const own = { card: "mine", ownRates: { "alloydb-vcpu": "0.05", "spanner-backup": "0.1" } } as const;

  test("puts the reader's rates in the place of list prices and of what is missing", () => {
    expect(rate("alloydb-vcpu", own)).toBe("0.05");
    expect(rate("spanner-backup", own)).toBe("0.1");
    expect(rate("alloydb-memory", own)).toBe("0.0112");
  });

  test("shows no evidence for the reader's rates", () => {
    expect(rateCardFor(aWorkload(own), aPriceTable).rates["alloydb-vcpu"]).toMatchObject({ origin: "mine", evidence: null });
  });

  test("does not reach into the other cards", () => {
    expect(rate("alloydb-vcpu", { ...own, card: "list" })).toBe("0.06608");
    expect(rate("alloydb-vcpu", { ...own, card: "guide" })).toBe("0.114");
  });
});
