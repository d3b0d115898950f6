import type { DecisionTree, Path } from "./schema";
import { pathOf, walkTree } from "./walk";

/** The trees that an address can name; the first is meant where it names none. */
export type Trees<Text> = readonly [DecisionTree<Text>, ...DecisionTree<Text>[]];

/** What an address asks for, and what of it could not be used. */
export interface Asked<Text> {
  readonly tree: DecisionTree<Text>;
  readonly path: Path;
  readonly dropped: readonly Dropped[];
}

/** A parameter that was dropped, and why. */
export interface Dropped {
  /** As it stands in the address, cut where it is long: `size=huge`. */
  readonly parameter: string;
  readonly why: "no such fork" | "no such option" | "not asked on this way" | "said twice" | "no such tree";
}

/** Longer parameters are shown cut; an address may hold anything. */
const longestShown = 40;

/**
 * Reads a query: `?where=google-cloud&writes=one-writer`, with `tree=guide` in front for another tree than the first.
 * Every answer stands under the id of its fork. What the tree does not know, or does not ask after these answers, is
 * dropped and told, so that a link of yesterday still leads as far as it can.
 */
export function readAddress<Text>(query: string, trees: Trees<Text>): Asked<Text> {
  const dropped: Dropped[] = [];
  const drop = (name: string, value: string, why: Dropped["why"]) => {
    const characters = Array.from(value === "" ? name : `${name}=${value}`);
    const parameter = characters.length > longestShown ? `${characters.slice(0, longestShown).join("")}…` : characters.join("");
    if (!dropped.some((earlier) => earlier.parameter === parameter)) dropped.push({ parameter, why });
  };
  const answers = new Map<string, string>();
  const parameters = [...new URLSearchParams(query)];
  const named = parameters.find(([name]) => name === "tree")?.[1];
  const tree = named === undefined ? trees[0] : (trees.find(({ id }) => id === named) ?? trees[0]);
  if (named !== undefined && named !== tree.id) drop("tree", named, "no such tree");

  let treeSeen = false;
  for (const [name, value] of parameters) {
    if (name === "tree") {
      if (treeSeen) drop(name, value, "said twice");
      treeSeen = true;
      continue;
    }
    const fork = Object.hasOwn(tree.forks, name) ? tree.forks[name] : undefined;
    if (!fork || fork.again !== undefined) drop(name, value, "no such fork");
    else if (!Object.hasOwn(fork.options, value)) drop(name, value, "no such option");
    else if (answers.has(name)) drop(name, value, "said twice");
    else answers.set(name, value);
  }
  const path = pathOf(walkTree(tree, Object.fromEntries(answers)));
  for (const [name, value] of answers) if (!Object.hasOwn(path, name)) drop(name, value, "not asked on this way");
  return { tree, path, dropped };
}

/** The query for a path, with its question mark; nothing for the start of the first tree. Answers stand in the order of the way. */
export function writeAddress<Text>(tree: DecisionTree<Text>, path: Path, trees: Trees<Text>): string {
  const parameters = new URLSearchParams(tree.id === trees[0].id ? [] : [["tree", tree.id]]);
  for (const [key, option] of Object.entries(pathOf(walkTree(tree, path)))) parameters.append(key, option);
  const query = parameters.toString();
  return query && `?${query}`;
}
