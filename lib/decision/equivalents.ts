import type { guideTree } from "./guide-tree";
import type { DecisionTree, Path } from "./schema";
import type { soundTree } from "./sound-tree";
import { everyWay, type Way } from "./walk";

type SoundForks = (typeof soundTree)["forks"];
type GuideForks = (typeof guideTree)["forks"];
type GuideAnswers = { readonly [Fork in keyof GuideForks]?: keyof GuideForks[Fork]["options"] };

/**
 * What an answer in the sound tree says to the guide's questions. A fork of the guide that no answer speaks of may be
 * answered either way: the sound tree never asks for a budget in dollars, and knows no mark at the small end.
 */
const saysToGuide: { readonly [Fork in keyof SoundForks]?: { readonly [Option in keyof SoundForks[Fork]["options"]]?: GuideAnswers } } = {
  // "High analytical query performance" does not tell history from live rows.
  history: { warehouse: { analytics: "yes" } },
  // Few vectors are vectors all the same, so "neither, or little" leaves the guide's question on vectors open.
  live: { neither: { analytics: "no" }, analytics: { analytics: "yes" }, vectors: { vectors: "yes" } },
  size: { "beyond-cloud-sql": { small: "no", large: "yes" }, "beyond-alloydb": { small: "no", large: "yes" } },
  availability: { none: { sla: "no" }, standard: { sla: "no" }, highest: { sla: "yes" }, "multi-region": { sla: "yes" } },
  reads: { "many-over-large": { small: "no" } },
};

/** The ways through the guide's tree that somebody can take who gave these answers in the sound tree. */
export function guideWaysFor<Text>(soundPath: Path, guide: DecisionTree<Text>): Way<Text>[] {
  const told = Object.assign(
    {},
    ...Object.entries(soundPath).map(([fork, option]) => (saysToGuide as Readonly<Record<string, Readonly<Record<string, Path>>>>)[fork]?.[option] ?? {}),
  ) as Path;
  // Nobody's database is below the small mark and above the large one at once.
  const possible = ({ path }: Way<Text>) => !(path["small"] === "yes" && path["large"] === "yes");
  return everyWay(guide).filter((way) => possible(way) && Object.entries(way.path).every(([fork, option]) => (told[fork] ?? option) === option));
}
