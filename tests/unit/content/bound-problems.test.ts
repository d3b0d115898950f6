import { expect, test } from "vitest";
import { boundProblems } from "@/lib/content/bound-problems";

test("a text whose figures are facts has no problem; dates and code pass", () => {
  expect(boundProblems("Up to {{read-pool-max-nodes}}, since 10 April 2026, with `--node-count=20`.")).toEqual([]);
});

test.each<[string, string, string]>([
  ["a number without a fact", "Up to 20 nodes.", '"20" is a loose number; write {{fact-id}}.'],
  ["a fact that nobody wrote", "Up to {{nodes}}.", 'there is no fact "nodes" in lib/facts; write it there with its source, or name another.'],
  ["a broken token", "Up to {{Nodes}}.", '"Up to {{Nodes}}." holds a broken fact token: write {{fact-id}} or {{fact-id|value}}.'],
])("%s is told with its remedy", (_, text, problem) => {
  expect(boundProblems(text)).toEqual([problem]);
});
