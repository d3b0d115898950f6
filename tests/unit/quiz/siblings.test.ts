import { describe, expect, test } from "vitest";
import { drillOf, siblingsOf } from "@/lib/quiz/siblings";
import { readItemId } from "@/lib/template/generate";
import { anEntry } from "@/tests/support/an-entry";

const missed = anEntry({ id: "ace-001", objective: "2.2", topic: "pricing" });
const twin = anEntry({ id: "ace-002", objective: "2.2", topic: "pricing" });
const sameTopic = anEntry({ id: "ace-003", objective: "1.2", topic: "pricing" });
const otherExam = anEntry({ id: "pca-001", exam: "pca", objective: "2.2", topic: "pricing" });
const stranger = anEntry({ id: "ace-004", objective: "4.1", topic: "migration" });
const bank = [stranger, otherExam, sameTopic, missed, twin];

describe("the siblings of a question", () => {
  test("share its objective and topic, then one of them; others are none, and it is none itself", () => {
    expect(siblingsOf(missed, bank, "x").map(({ id }) => id)).toEqual(["ace-002", "ace-003", "pca-001"]);
  });

  test("take a number of another exam for no objective of this one", () => {
    const elsewhere = anEntry({ id: "pca-002", exam: "pca", objective: "2.2", topic: "migration" });
    expect(siblingsOf(missed, [elsewhere], "x")).toEqual([]);
  });
});

describe("a drill of misses", () => {
  test("asks a sibling for each and never what was missed, or anything twice", () => {
    expect(drillOf([missed, twin], bank, "x").toSorted()).toEqual(["ace-003", "pca-001"]);
  });

  test("is shorter where siblings run out", () => {
    expect(drillOf([missed, twin, sameTopic, otherExam], bank, "x")).toEqual([]);
    expect(drillOf([stranger], bank, "x")).toEqual([]);
  });

  describe("of items that were made from a template", () => {
    const item = anEntry({ id: "gen-storage-bill-v1-k3x9", objective: "2.2", topic: "pricing" });

    test("asks the same template for other figures, and no written question", () => {
      const [drilled, ...others] = drillOf([item], bank, "x");
      expect(others).toEqual([]);
      expect(drilled).toMatch(/^gen-storage-bill-v1-[a-z0-9]{1,12}$/);
      expect(drilled).not.toBe(item.id);
    });

    test("names an item that the template makes today", () => {
      const [drilled = ""] = drillOf([item], bank, "x");
      expect(readItemId(drilled)).toEqual({ template: "storage-bill", version: 1, seed: drilled.split("-").at(-1) });
    });

    test("gives each of several its own figures, the same for one seed and others for another", () => {
      const second = anEntry({ id: "gen-storage-bill-v1-m4", objective: "2.2", topic: "pricing" });
      const drill = drillOf([item, second, missed], bank, "x");
      expect(new Set(drill).size).toBe(3);
      expect(drill[2]).toBe("ace-002");
      expect(drillOf([item, second, missed], bank, "x")).toEqual(drill);
      expect(drillOf([item], bank, "y")).not.toEqual([drill[0]]);
    });
  });
});
