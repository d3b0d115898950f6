import { describe, expect, test } from "vitest";
import { hashOf } from "@/lib/random/hash";
import { drawItems, entryOfItem, generateItem, draftItem, idOfItem, isSeed, itemsOfToday, readItemId } from "@/lib/template/generate";
import type { World } from "@/lib/template/template";
import { templateIds, templates } from "@/lib/template/templates";
import { theWorld } from "@/tests/support/a-world";

const world = theWorld();

describe("A generated item", () => {
  test("is the same for the same seed, and for ever: what an old seed asks is pinned by the version of its template", () => {
    const asked = Object.fromEntries(
      templateIds.map((id) => {
        const stems = Array.from({ length: 20 }, (_, number) => draftItem(id, `s${number}`, world).draft.stem);
        return [`${id} v${templates[id].version}`, hashOf(...stems)];
      }),
    );
    // Where one differs: raise the version of that template, so that ids given before stay honest, and pin it anew.
    expect(asked).toEqual({
      "backup-bill v1": 715449603,
      "break-even-of-readers v1": 1092999021,
      "break-even-of-storage v1": 3902583454,
      "change-of-outcome v1": 1457802921,
      "cheapest-product v1": 3901103756,
      "column-store-memory v1": 2272126514,
      "commitment-on-part-time v1": 566443321,
      "connection-limit v1": 644945878,
      "cost-of-a-read-pool v1": 19764154,
      "cost-of-a-stopped-instance v1": 3257265553,
      "cost-of-a-workload v1": 3986999781,
      "cost-of-an-instance v1": 528883762,
      "cost-of-cloud-sql v1": 4273122395,
      "downtime-of-an-sla v1": 3583144296,
      "effect-of-a-commitment v1": 3797014692,
      "effect-of-high-availability v1": 3365912523,
      "internet-traffic v1": 1178750514,
      "missing-flag v1": 1328734141,
      "months-of-growth v1": 3541355305,
      "nodes-left-in-pools v1": 1281297036,
      "outcome-of-a-workload v1": 1998237559,
      "read-nodes-across-regions v1": 120305278,
      "recovery-window v1": 3400932812,
      "refused-value v1": 1283449193,
      "requirement-that-decides v1": 4200750769,
      "saving-of-a-smaller-machine v1": 2720762360,
      "shared-buffers-memory v1": 844429753,
      "spanner-capacity v1": 3964214729,
      "storage-bill v1": 584225181,
      "valid-command v1": 777923865,
      "weeks-to-the-storage-quota v1": 1681152537,
      "work-lost-by-a-restore v1": 3923925814,
    });
    for (const id of templateIds) expect(generateItem(id, "again", world)).toEqual(generateItem(id, "again", world));
  });

  test("that a link names by an older version is the seed's item of today, under the id of today, and that is told", () => {
    const { ids, entries, moved } = itemsOfToday(["gen-storage-bill-v0-k3x9", "ace-001", "gen-storage-bill-v1-k3x9", "gen-gone-v1-a"]);
    expect(ids).toEqual(["gen-storage-bill-v1-k3x9", "ace-001", "gen-gone-v1-a"]);
    expect(entries[0]).toMatchObject({ id: "gen-storage-bill-v1-k3x9", hash: "v1", topic: templates["storage-bill"].topic });
    expect(moved).toBe(true);
    expect(itemsOfToday(["ace-001", "gen-storage-bill-v1-k3x9"]).moved).toBe(false);
  });

  test("has an id that names template, version and seed, and is read back from it", () => {
    const item = generateItem("storage-bill", "k3x9", world);
    expect(item.id).toBe("gen-storage-bill-v1-k3x9");
    expect(readItemId(item.id)).toEqual({ template: "storage-bill", version: 1, seed: "k3x9" });
  });

  test.each([
    "",
    "ace-001",
    "gen-storage-bill-v1-",
    "gen-no-such-v1-a",
    "gen-storage-bill-k3x9",
    "gen-storage-bill-v1-K3X9",
    "gen-toString-v1-a",
    `gen-storage-bill-v1-${"9".repeat(400)}`,
  ])("has no other id: %s names none", (id) => {
    expect(readItemId(id)).toBeUndefined();
  });

  test("has the working, the facts by name, the sections and evidence that a reader can open", () => {
    const item = generateItem("storage-bill", "s1", world);
    expect(item.working).toEqual([["Storage, once per cluster: 1,200 GB × $0.0004109 × 730 h ≈ $359.95"]]);
    expect(item.facts[0]).toEqual({
      id: "price-alloydb-storage",
      label: "AlloyDB, one GB of regional cluster storage, us-central1",
      words: "$0.0004109 per GB-hour",
    });
    expect(item.sections[0]).toEqual({ chapter: "pricing", id: "2-storage-pricing", words: "2. Storage Pricing" });
    for (const id of templateIds)
      expect(
        generateItem(id, "s1", world).sources.some(({ address }) => address),
        id,
      ).toBe(true);
  });

  test("stands in a run as any question does", () => {
    const entry = entryOfItem({ template: "backup-bill", version: 1, seed: "s1" });
    expect(entry).toEqual({
      id: "gen-backup-bill-v1-s1",
      hash: "v1",
      exam: "ace",
      objective: "3.2",
      topic: "backup-and-recovery",
      difficulty: "easy",
      chapters: ["pricing", "ha-dr"],
    });
  });

  test("is given up, by the name of template and seed, where no draw makes a good question", () => {
    const noGrammar: World = { ...world, reference: { ...world.reference, grammars: [] } };
    expect(() => generateItem("valid-command", "s1", noGrammar)).toThrow('The template "valid-command" finds no item for the seed "s1" in 60 draws');
  });

  test("names no fact that the table lacks, and says which where it does", () => {
    const { "price-alloydb-storage": _, ...facts } = world.facts;
    expect(() => generateItem("storage-bill", "s1", { ...world, facts })).toThrow(
      'names the fact "price-alloydb-storage", which the table for templates does not hold',
    );
  });
});

describe("A run of generated items", () => {
  test("asks every template once before any comes again, by its seed alone", () => {
    const names = drawItems("run", templateIds.length + 5);
    expect(new Set(names.slice(0, templateIds.length).map(({ template }) => template)).size).toBe(templateIds.length);
    expect(new Set(names.map(idOfItem)).size).toBe(templateIds.length + 5);
    expect(names).toEqual(drawItems("run", templateIds.length + 5));
    expect(names).not.toEqual(drawItems("other", templateIds.length + 5));
    for (const { seed } of names) expect(isSeed(seed), seed).toBe(true);
  });

  test("keeps to an exam and to topics, and is empty where none is served", () => {
    for (const { template } of drawItems("run", 30, { exam: "ace" })) expect(templates[template].exam).toBe("ace");
    for (const { template } of drawItems("run", 5, { topics: ["pricing"] })) expect(templates[template].topic).toBe("pricing");
    expect(drawItems("run", 5, { topics: ["migration"] })).toEqual([]);
    expect(drawItems("run", 0)).toEqual([]);
  });
});

test("There are at least two dozen templates, for both exams", () => {
  expect(templateIds.length).toBeGreaterThanOrEqual(24);
  for (const exam of ["ace", "pca"]) expect(templateIds.filter((id) => templates[id].exam === exam).length).toBeGreaterThanOrEqual(12);
});
