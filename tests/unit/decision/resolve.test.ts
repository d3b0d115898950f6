import { expect, test } from "vitest";
import { guideTree } from "@/lib/decision/guide-tree";
import { plainText, resolveTree, wordsOf } from "@/lib/decision/resolve";
import { soundTree } from "@/lib/decision/sound-tree";
import { getFact } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";

test("the threshold of an option is the value of its fact", () => {
  const { size, availability } = resolveTree(soundTree).forks;
  const storage = [formatFact(getFact("cloud-sql-storage-max")), formatFact(getFact("cluster-storage-max"))];
  expect(Object.values(size?.options ?? {}).map(({ label }) => label)).toEqual([
    `Up to ${storage[0]}`,
    `More than ${storage[0]}, up to ${storage[1]}`,
    `More than ${storage[1]}`,
  ]);
  expect(availability?.options["multi-region"]?.label).toContain(formatFact(getFact("spanner-sla-multi-region")));
});

test("a text keeps its facts apart from its words, so that each can show its source", () => {
  expect(wordsOf("A cluster holds {{cluster-storage-max}} at most.")).toEqual([
    "A cluster holds ",
    ["cluster-storage-max", formatFact(getFact("cluster-storage-max"))],
    " at most.",
  ]);
  expect(() => wordsOf("{{no-such-fact}}")).toThrow('There is no fact "no-such-fact"');
});

test("nothing is left to fill in once a tree is resolved", () => {
  for (const tree of [soundTree, guideTree]) expect(JSON.stringify(resolveTree(tree)).match(/\{\{.{0,40}/)).toBeNull();
  expect(plainText("from {{n2-min-vcpus|value}}")).toBe(`from ${String(getFact("n2-min-vcpus").value)}`);
});
