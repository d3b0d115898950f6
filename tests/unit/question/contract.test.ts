import { describe, expect, test } from "vitest";
import { indexReference } from "@/lib/command/reference";
import { loadReference } from "@/lib/content/command-reference";
import type { Fact } from "@/lib/facts/schema";
import { checkContract, factsOf, type Grounds, hasContract, ruleOn } from "@/lib/question/contract";
import type { Condition, WrittenQuestion } from "@/lib/question/schema";
import { aFact } from "@/tests/support/a-fact";
import { aQuestion, choicesOf } from "@/tests/support/a-question";

/** A ledger of this test's own: 20 nodes in pools, a manual promotion, three versions, a vCPU at $0.10 an hour. */
const facts: Record<string, Fact> = {
  "pool-nodes": aFact({ value: 20, unit: "nodes" }),
  promotion: aFact({ value: "manual", unit: "none" }),
  versions: aFact({ value: [14, 15, 16], unit: "none" }),
  vcpu: aFact({ value: "0.10", unit: "usd-per-vcpu-hour" }),
  "month-hours": aFact({ value: 730, unit: "hours" }),
  "other-nodes": aFact({ value: 9, unit: "nodes" }),
  "backup-days": aFact({ value: 14, unit: "days" }),
};
const reference = indexReference(loadReference());
const grounds: Grounds = { facts, reference, outcomeOf: (path) => (path["where"] === "elsewhere" ? "alloydb-omni" : "alloydb-ha") };

const rule = (...needs: Condition[]) => ruleOn(needs, grounds);
const refuted = (...needs: Condition[]) => {
  const ruling = rule(...needs);
  return ruling.holds ? undefined : ruling.words;
};
const bill = (quantity: string) => [{ id: "primary", label: "Primary", quantity, unit: "vCPU", rate: "vcpu", hours: "month-hours" }];

describe("a choice", () => {
  test.each<[Condition, boolean]>([
    [{ fact: "pool-nodes", is: 20 }, true],
    [{ fact: "pool-nodes", is: "20" }, true],
    [{ fact: "pool-nodes", isNot: 20 }, false],
    [{ fact: "pool-nodes", atLeast: 20 }, true],
    [{ fact: "pool-nodes", above: 20 }, false],
    [{ fact: "pool-nodes", atMost: 19 }, false],
    [{ fact: "pool-nodes", below: 21 }, true],
    [{ fact: "pool-nodes", above: { fact: "other-nodes" } }, true],
    [{ fact: "promotion", is: "manual" }, true],
    [{ fact: "promotion", is: "automatic" }, false],
    [{ fact: "versions", includes: 15 }, true],
    [{ fact: "versions", includes: "15" }, true],
    [{ fact: "versions", excludes: 15 }, false],
    [{ fact: "vcpu", is: "0.1" }, true],
  ])("is right by a fact alone when its comparison holds: %j is %s", (condition, holds) => {
    expect(rule(condition).holds).toBe(holds);
  });

  test.each<[Condition, boolean]>([
    // 4 vCPU × $0.10 × 730 h = $292.00; 2 vCPU: $146.00
    [{ bill: bill("4"), is: "292.00" }, true],
    [{ bill: bill("4"), is: "292" }, true],
    [{ bill: bill("4"), below: "292.00" }, false],
    [{ bill: bill("4"), above: { bill: bill("2") } }, true],
    [{ bill: bill("4"), atMost: { bill: bill("2") } }, false],
  ])("is right by a bill when the estimate agrees: %j is %s", (condition, holds) => {
    expect(rule(condition).holds).toBe(holds);
  });

  test("is right by the decision tree when the path leads to the outcome", () => {
    expect(rule({ path: { where: "google-cloud" }, outcome: "alloydb-ha" }).holds).toBe(true);
    expect(refuted({ path: { where: "elsewhere" }, outcome: "alloydb-ha" })).toBe("the decision tree leads to alloydb-omni on this path, not to alloydb-ha");
  });

  test("is right by a command when the checker says what it claims", () => {
    expect(rule({ command: "gcloud alloydb clusters list", verdict: "accepted" }).holds).toBe(true);
    expect(refuted({ command: "gcloud alloydb clusters list --zone=a", verdict: "accepted" })).toMatch(/^the command is rejected, not accepted: .*--zone/);
  });

  test("must meet every condition, and the first that fails refutes it in words", () => {
    expect(refuted({ fact: "promotion", is: "manual" }, { fact: "pool-nodes", atLeast: 25 }, { fact: "versions", includes: 12 })).toBe(
      "pool-nodes is 20 nodes, not at least 25",
    );
    expect(refuted({ fact: "promotion", is: "automatic" })).toBe("promotion is manual, not “automatic”");
    expect(refuted({ fact: "versions", includes: 12 })).toBe("versions (14, 15 and 16) does not include 12");
    expect(refuted({ fact: "other-nodes", above: { fact: "pool-nodes" } })).toBe("other-nodes is 9 nodes, not above pool-nodes (20 nodes)");
    expect(refuted({ bill: bill("4"), below: "200" })).toBe("the bill comes to $292.00 a month, not below $200.00 (by vcpu, month-hours)");
  });
});

describe("a condition that cannot be worked out", () => {
  test.each<[Condition, string]>([
    [{ fact: "nodes", is: 1 }, 'there is no fact "nodes"'],
    [{ fact: "promotion", atLeast: 1 }, "are not both numbers"],
    [{ fact: "versions", is: 15 }, "is a list; use includes or excludes"],
    [{ fact: "pool-nodes", includes: 20 }, "is no list"],
    [{ fact: "pool-nodes", above: { fact: "backup-days" } }, "compare like with like"],
    [{ bill: [{ ...bill("4")[0], id: "x", label: "Primary", quantity: "4", unit: "vCPU", rate: "nodes" }], is: "1.00" }, 'there is no fact "nodes"'],
    [{ command: "psql -h db", verdict: "accepted" }, "the checker cannot judge this line"],
  ])("is told rather than taken for false: %j", (condition, message) => {
    expect(() => rule(condition)).toThrow(message);
  });

  test("is one for which tree or reference is not at hand", () => {
    expect(() => ruleOn([{ path: { where: "x" }, outcome: "y" }], { facts })).toThrow("no decision tree");
    expect(() => ruleOn([{ command: "gcloud alloydb clusters list", verdict: "accepted" }], { facts })).toThrow("no command reference");
  });
});

describe("a question with a contract", () => {
  /** Needs for choices a to d; a is marked right. */
  function contracted(...needs: (Condition[] | undefined)[]): WrittenQuestion {
    const choices = choicesOf("*Add eighteen nodes", "Add thirty nodes", "Add forty nodes", "Add fifty nodes").map((choice, index) => ({
      ...choice,
      needs: needs[index],
    }));
    return aQuestion({ choices, facts: ["pool-nodes"] });
  }
  const atLeast = (nodes: number): Condition[] => [{ fact: "pool-nodes", atLeast: nodes }];
  const sound = contracted(atLeast(18), atLeast(30), atLeast(40), atLeast(50));

  test("is sound when exactly the right choices hold", () => {
    expect(checkContract(sound, grounds)).toEqual([]);
    expect(hasContract(sound)).toBe(true);
  });

  test("turns red, by id, choice and fact, when the fact moves", () => {
    const moved = { ...grounds, facts: { ...facts, "pool-nodes": aFact({ value: 16, unit: "nodes" }) } };
    expect(checkContract(sound, moved)).toEqual([
      {
        id: "ace-001",
        rule: "contract-holds",
        level: "error",
        field: "choices.a.needs",
        says: "the choice is marked right, yet pool-nodes is 16 nodes, not at least 18; mend the key, or the facts it rests on.",
      },
    ]);
    const grown = { ...grounds, facts: { ...facts, "pool-nodes": aFact({ value: 32, unit: "nodes" }) } };
    expect(checkContract(sound, grown).map(({ field, says }) => `${field}: ${says}`)).toEqual([
      "choices.b.needs: every condition holds (pool-nodes is 32 nodes), so the choice is right by its contract, yet it is not marked so; mend the key or the conditions.",
    ]);
  });

  test("carries conditions on every choice or on none", () => {
    const half = contracted(atLeast(18), atLeast(30));
    expect(checkContract(half, grounds).map(({ says }) => says)).toEqual([
      "needs stand on some choices only; write what would make c, d right too, or leave the contract out.",
    ]);
    expect(hasContract(half)).toBe(false);
    expect(checkContract(aQuestion(), grounds)).toEqual([]);
  });

  test("lists the facts of its conditions, and rests on the rates of its bills besides", () => {
    expect(checkContract({ ...sound, facts: [] }, grounds).map(({ field, says }) => `${field}: ${says}`)).toContain(
      "choices.a.needs: rests on pool-nodes; list it under facts.",
    );
    const billed = contracted([{ bill: bill("4"), is: "292.00" }], atLeast(30), atLeast(40), atLeast(50));
    expect(factsOf(billed)).toEqual(["pool-nodes", "vcpu", "month-hours"]);
  });

  test("reports a condition that cannot be worked out under the choice that makes it", () => {
    const broken = contracted(atLeast(18), [{ fact: "promotion", atLeast: 1 }], atLeast(40), atLeast(50));
    expect(checkContract({ ...broken, facts: ["pool-nodes", "promotion"] }, grounds)).toMatchObject([
      { field: "choices.b.needs", says: expect.stringContaining("not both numbers") },
    ]);
  });
});
