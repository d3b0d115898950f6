import type { FactId } from "@/lib/facts/facts";
import type { Trees } from "./address";
import { differences } from "./differences";
import { guideTree } from "./guide-tree";
import { resolveTree } from "./resolve";
import type { DecisionTree, Words } from "./schema";
import { soundTree } from "./sound-tree";

const written: Trees<string> = [soundTree, guideTree];

/** The trees that are shipped, with their facts filled in: the sound one first, then the guide's. */
export function shippedTrees(): [DecisionTree<Words>, DecisionTree<Words>] {
  return [resolveTree(soundTree), resolveTree(guideTree)];
}

/** The facts behind the forks of both trees, each once. */
export function factIdsBehindForks(): FactId[] {
  return [...new Set(written.flatMap(({ forks }) => Object.values(forks).flatMap(({ facts }) => facts)))];
}

/** The ids of all facts that the trees and their differences show, each once. */
export function factIdsOfTrees(): FactId[] {
  const named = [...JSON.stringify([written, differences()]).matchAll(/\{\{([a-z0-9-]+)/g)].map((match) => match[1] as FactId);
  return [...new Set([...factIdsBehindForks(), ...named])];
}
