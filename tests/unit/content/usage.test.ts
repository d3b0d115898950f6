import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { usageOfFact } from "@/lib/content/usage";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

test("a fact knows the chapters and the errata that show it; a confirmed claim does not count", () => {
  const front = [
    "---",
    "title: High Availability",
    "summary: What fails over by itself, and how far back each kind of backup reaches.",
    "covers: [Failover, Backups]",
    "---",
  ];
  const claim = { holds: "Up to {{read-pool-max-nodes}} in all.", facts: ["read-pool-max-nodes"] };
  contentIs({
    "content/claims/ha-dr.yaml": stringify([aClaim({ ...claim, id: "struck" }), aClaim({ ...claim, id: "confirmed", verdict: "confirmed" })]),
    "content/chapters/05-ha-dr.mdx": [...front, 'Up to <Fact id="read-pool-max-nodes" />.', ""].join("\n"),
    "content/chapters/10-pricing.mdx": [...front, "Nothing here.", ""].join("\n"),
  });

  const { chapters, errata } = usageOfFact("read-pool-max-nodes");

  expect(chapters.map(({ slug }) => slug)).toEqual(["ha-dr"]);
  expect(errata.map(({ id }) => id)).toEqual(["struck"]);
  expect(usageOfFact("postgresql-newest-version")).toEqual({ chapters: [], errata: [] });
});
