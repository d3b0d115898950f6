import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { loadTopics, type Topic } from "@/lib/content/topics";
import { loadQuestions } from "@/lib/content/questions";
import { usageOfFact } from "@/lib/content/usage";
import type { FiledQuestion } from "@/lib/question/bank";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// A topic is a page of its own with a test of its own; here it is what it shows.
vi.mock("@/lib/content/topics", () => ({ loadTopics: vi.fn<() => Topic[]>() }));
// So is a question.
vi.mock("@/lib/content/questions", () => ({ loadQuestions: vi.fn<() => FiledQuestion[]>() }));

test("a fact knows the sections, errata, figures, topics, rows of the comparison, questions and trees that show it", () => {
  vi.mocked(loadTopics).mockReturnValue([
    { slug: "read-pools-and-autoscaling", factIds: ["read-pool-max-nodes"] },
    { slug: "pricing", factIds: ["price-alloydb-vcpu"] },
  ] as Topic[]);
  vi.mocked(loadQuestions).mockReturnValue([
    { id: "ace-001", facts: ["read-pool-max-nodes", "sla-ha"] },
    { id: "pca-002", facts: ["price-alloydb-vcpu"] },
  ] as FiledQuestion[]);
  const front = [
    "---",
    "title: High Availability",
    "summary: What fails over by itself, and how far back each kind of backup reaches.",
    "covers: [Failover, Backups]",
    "---",
  ];
  const claim = { holds: "Up to {{read-pool-max-nodes}} in all.", facts: ["read-pool-max-nodes"] };
  const pool = '<Fact id="read-pool-max-nodes" />';
  const table = ['<Table id="sizes" caption="Sizes">', "", "| Pool | Nodes |", "| --- | --- |", `| largest | ${pool} |`, "", "</Table>"];
  contentIs({
    "content/claims/ha-dr.yaml": stringify([aClaim({ ...claim, id: "struck" }), aClaim({ ...claim, id: "confirmed", verdict: "confirmed" })]),
    "content/chapters/05-ha-dr.mdx": [
      ...front,
      `Up to ${pool}, and again ${pool}.`,
      "",
      "## Quiet [#quiet]",
      "",
      // The erratum names the fact; the section's own text does not.
      '<Erratum id="struck" />',
      "",
      '<Figure id="other" />',
      "",
      '<Figure id="pools" />',
      "",
      "## Sizes [#sizes-of-pools]",
      "",
      "### In a table [#in-a-table]",
      "",
      ...table,
      "",
    ].join("\n"),
    "content/chapters/10-pricing.mdx": [...front, "## A month [#a-month]", "", 'It comes to <Amount id="alloydb-4-vcpu-32-gb" />.', ""].join("\n"),
    "content/figures/pools.mmd":
      "---\ntitle: Read pools\ncaption: Pools of a cluster.\ndescription: Pools.\n---\nflowchart TB\n  a[up to {{read-pool-max-nodes|value}}]\n",
    "content/figures/pools.svg": "<svg/>",
    "content/figures/other.mmd": "---\ntitle: Other\ncaption: Nothing.\ndescription: Nothing.\n---\nflowchart TB\n",
    "content/figures/other.svg": "<svg/>",
  });

  const { sections, errata, figures, topics, rows, questions } = usageOfFact("read-pool-max-nodes");

  expect(sections.map(({ chapter, id, heading }) => [chapter.slug, id, heading])).toEqual([
    ["ha-dr", "ha-dr", undefined],
    ["ha-dr", "in-a-table", "In a table"],
  ]);
  expect(errata.map(({ id }) => id)).toEqual(["struck"]);
  expect(figures.map(({ chapter, figure, number }) => [chapter.slug, figure.id, number])).toEqual([["ha-dr", "pools", "5.2"]]);
  expect(topics.map(({ slug }) => slug)).toEqual(["read-pools-and-autoscaling"]);
  expect(rows.map(({ id }) => id)).toEqual(["read-nodes-max"]);
  expect(questions).toEqual(["ace-001"]);
  // The sound tree asks which SLA is wanted.
  expect(usageOfFact("sla-ha").decides).toBe(true);
  // An amount rests on its rates.
  expect(usageOfFact("price-alloydb-vcpu").sections.map(({ chapter, id }) => [chapter.slug, id])).toEqual([["pricing", "a-month"]]);
  expect(usageOfFact("postgresql-newest-version")).toEqual({ sections: [], errata: [], figures: [], topics: [], rows: [], questions: [], decides: false });
  // A row of the comparison counts also where nothing else shows the fact.
  expect(usageOfFact("sla-ha-mexico").rows.map(({ id }) => id)).toEqual(["sla"]);
});
