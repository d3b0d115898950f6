import { expect, test } from "vitest";
import { objectiveCard, readCard } from "@/lib/review/card";

test("a card tells what it asks", () => {
  expect(readCard(objectiveCard("ace", "2.2"))).toEqual({ kind: "objective", exam: "ace", objective: "2.2" });
  expect(readCard("fact:read-pool-max-nodes")).toEqual({ kind: "fact", id: "read-pool-max-nodes" });
  expect(readCard("erratum:no-public-ip")).toEqual({ kind: "erratum", id: "no-public-ip" });
});

test("what is no card is none", () => {
  for (const other of ["", "question:ace-001", "objective:ace", "objective:aws-1.1", "fact:", "fact:Not Kebab", "fact:a b"])
    expect(readCard(other)).toBeUndefined();
});
