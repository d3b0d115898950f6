import { facts } from "@/lib/facts/facts";
import { type Reading, readQuestion } from "@/lib/question/reading";
import type { WrittenQuestion } from "@/lib/question/schema";

type Choice = WrittenQuestion["choices"][number];

/** A question that holds to every rule and names one fact; a test names what matters to it. */
export function aQuestion(changes: Partial<WrittenQuestion> = {}): WrittenQuestion {
  return {
    id: "ace-001",
    exam: "ace",
    objective: "2.2",
    difficulty: "medium",
    class: "fact",
    stem: "A retailer runs AlloyDB with one small read pool. Its holiday reports will need the read capacity of 18 nodes for three days, and the data must stay in the one cluster. What should the team do?",
    choices: [
      aChoice({
        id: "a",
        text: "Add nodes to the read pool that stands.",
        reason: "A cluster may hold {{read-pool-max-nodes}} in its pools, so that these fit.",
        right: true,
      }),
      aChoice({
        id: "b",
        text: "Resize the primary to twice its cores.",
        reason: "A larger primary serves the writes of the shop and adds no node for reports.",
      }),
      aChoice({
        id: "c",
        text: "Create a secondary cluster for reading.",
        reason: "A secondary is a cluster of its own in another region, with storage of its own.",
      }),
      aChoice({
        id: "d",
        text: "Export the tables to a bucket nightly.",
        reason: "An export takes the data out of the cluster and is a day old when it is read.",
      }),
    ],
    facts: ["read-pool-max-nodes"],
    sections: ["key-concepts#read-pools-and-their-nodes"],
    sources: [{ source: "alloydb-docs-choose-machine-type", says: "Pools are sized in nodes." }],
    written: "2026-11-22",
    reviewed: "2026-11-22",
    ...changes,
  };
}

/** A choice that is wrong for a reason. */
export function aChoice(changes: Partial<Choice> = {}): Choice {
  return {
    id: "b",
    text: "Resize the primary to twice its cores.",
    reason: "A larger primary serves the writes of the shop and adds no node for reports.",
    ...changes,
  };
}

/** Choices with these texts in order, the right ones marked by a star before them: `*Add nodes`. */
export function choicesOf(...texts: readonly string[]): Choice[] {
  return texts.map((text, index) =>
    aChoice({
      id: ids[index],
      text: text.replace(/^\*/, ""),
      reason: `What number ${ids[index]} says is told by its own reason here.`,
      ...(text.startsWith("*") && { right: true }),
    }),
  );
}

const ids = ["a", "b", "c", "d", "e"] as const;

/** The question as it is read, facts filled in. */
export function aReading(changes: Partial<WrittenQuestion> = {}): Reading {
  return readQuestion(aQuestion(changes), facts);
}
