import { describe, expect, test } from "vitest";
import { firstSightingsOf, reportOf } from "@/lib/exam/report";
import { drillAddress, type Met } from "@/lib/exam/study-next";
import { answersSlice } from "@/lib/progress/answers";
import { readAddress } from "@/lib/quiz/address";
import { anAttempt } from "@/tests/support/an-attempt";
import { anEntry } from "@/tests/support/an-entry";

const bank = "0123456789abcdef";
const asked = [
  anEntry({ id: "ace-001", objective: "2.2", topic: "ha-and-failover" }),
  anEntry({ id: "ace-002", objective: "1.2", topic: "pricing" }),
  anEntry({ id: "ace-003", objective: "3.2", topic: "backup-and-recovery" }),
];
const others = [
  anEntry({ id: "ace-011", objective: "2.2", topic: "ha-and-failover" }),
  anEntry({ id: "ace-012", objective: "1.2", topic: "pricing" }),
  anEntry({ id: "ace-013", objective: "3.2", topic: "backup-and-recovery", form: "b" }),
];
const nothingMet: Met = { latest: new Map(), sat: new Set() };

function drill(marks: string, index = [...asked, ...others], met = nothingMet, rated?: ("guess" | "sure")[]) {
  const attempt = anAttempt({ entries: asked, marks, ...(rated && { rated }) });
  const report = reportOf(attempt, firstSightingsOf(attempt, answersSlice.empty));
  return drillAddress(attempt, report, index, bank, met);
}

/** The questions that an address asks for. */
const questionsOf = (found: ReturnType<typeof drill>) => readAddress(found?.address.split("?")[1] ?? "").address.questions;

describe("the drill of an attempt", () => {
  test("asks another question on the matter of each miss, what was sure and wrong first", () => {
    const found = drill("--+", undefined, undefined, ["guess", "sure"]);
    expect(found?.questions).toBe(2);
    expect(questionsOf(found)).toEqual(["ace-012", "ace-011"]);
  });

  test("takes guesses that were right as not known", () => {
    expect(questionsOf(drill("+++", undefined, undefined, ["sure", "guess"]))).toEqual(["ace-012"]);
  });

  test("begins with one click: its address has a seed and a bank, and is read without a remainder", () => {
    const { address, ignored } = readAddress(drill("---")?.address.split("?")[1] ?? "");
    expect([address.bank, ignored]).toEqual([bank, []]);
    expect(address.seed).toMatch(/^drill-[a-z0-9]+$/);
    expect(drill("---"), "the same attempt, the same drill").toEqual(drill("---"));
  });

  test("gives away nothing that is kept for an exam that was not sat", () => {
    const onlyKept = [...asked, anEntry({ id: "ace-013", objective: "3.2", topic: "backup-and-recovery", form: "b" })];
    expect(drill("++-", onlyKept)).toBeUndefined();
    expect(questionsOf(drill("++-", onlyKept, { latest: new Map(), sat: new Set(["ace-b"]) }))).toEqual(["ace-013"]);
  });

  test("never asks what the attempt asked, and is none where nothing was missed or nothing is left", () => {
    expect(drill("+")).toBeUndefined();
    expect(drill("-", asked)).toBeUndefined();
    // All three are on the same exam; the two that were right would be the nearest.
    const alike = asked.map((entry) => ({ ...entry, objective: "2.2" }));
    expect(drill("-++", alike)).toBeUndefined();
  });
});
