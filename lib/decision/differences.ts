import { guideWaysFor } from "./equivalents";
import { guideTree } from "./guide-tree";
import type { Path } from "./schema";
import { soundTree } from "./sound-tree";
import { everyWay, outcomeOf, pathOf, walkTree } from "./walk";

/** A place at which the two trees part: the same workload asked of both, and why the answers differ. */
export interface Difference {
  /** The guide's fork that decides, or `default`. */
  readonly fork: string;
  /** That fork as the guide prints it. May name facts. */
  readonly asPrinted: string;
  readonly erratum: string;
  /** The workload in words. */
  readonly workload: string;
  readonly sound: { readonly path: Path; readonly outcome: string };
  readonly guide: { readonly path: Path; readonly outcome: string };
  /** May name facts. */
  readonly why: string;
}

/** A workload for which the guide's fork leads elsewhere than the sound tree, and why. The outcomes are worked out. */
interface Parting {
  readonly workload: string;
  /** The workload in the sound tree, whole. */
  readonly answers: Path;
  readonly why: string;
}

const oneRegion = { where: "google-cloud", writes: "one-writer", history: "none" } as const;

const partings: Readonly<Record<keyof (typeof guideTree)["forks"] | "default", Parting>> = {
  budget: {
    workload: "Reports on live rows beside the transactions, on a small budget",
    answers: { ...oneRegion, live: "analytics", size: "within-cloud-sql", availability: "highest", reads: "primary" },
    why: "The guide asks for the budget first, so a cheap design wins before anybody has asked what it must do. It also prices AlloyDB clusters below its own gate.",
  },
  small: {
    workload: "A small database with filtered vector search at its heart",
    answers: { ...oneRegion, live: "vectors", size: "within-cloud-sql", availability: "standard", reads: "primary" },
    why: "A small size removes nothing. The smallest AlloyDB machine has {{smallest-machine-vcpus}}, storage is billed by use, and what the database must do still decides.",
  },
  analytics: {
    workload: "Years of history of several systems, for analysts",
    answers: { where: "google-cloud", writes: "one-writer", history: "warehouse" },
    why: "The guide does not ask whether the data is live. The columnar engine works on one cluster's rows; history at warehouse scale belongs beside it, in BigQuery.",
  },
  vectors: {
    workload: "A shop with some embeddings for “similar articles”, at the lowest cost",
    answers: { ...oneRegion, live: "neither", size: "within-cloud-sql", availability: "standard", reads: "primary", cost: "lowest" },
    why: "Cloud SQL searches vectors as well, with {{cloud-sql-vector-indexes}}. Scale, filters and AI functions decide.",
  },
  large: {
    workload: "Transactions alone, larger than the guide's mark and within Cloud SQL's limit",
    answers: { ...oneRegion, live: "neither", size: "within-cloud-sql", availability: "standard", reads: "primary", cost: "lowest" },
    why: "{{guide-tree-large}} is no limit of anything: Cloud SQL goes on to {{cloud-sql-storage-max}}.",
  },
  sla: {
    workload: "Mission-critical transactions, and nothing else that is special",
    answers: { ...oneRegion, live: "neither", size: "within-cloud-sql", availability: "highest", reads: "pool" },
    why: "Enterprise Plus promises {{cloud-sql-enterprise-plus-sla}} as well, for less. The SLA removes Cloud SQL Enterprise, and not Cloud SQL.",
  },
  default: {
    workload: "Writes in several regions at once",
    answers: { where: "google-cloud", writes: "many-regions" },
    why: "The guide's tree ends in two products. Spanner, BigQuery and AlloyDB Omni cannot be reached, whatever is needed; and its later move is a project, not a switch.",
  },
};

const defaultErratum = "tree-default-cloudsql";

/**
 * Where the two trees part, one place for each fork of the guide and one for its default. Both trees are walked with the
 * same workload.
 * @throws where a workload written here does not end, answers what is not asked, cannot come to that fork, or makes both trees name the same product
 */
export function differences(): Difference[] {
  return Object.entries(partings).map(([fork, { workload, answers, why }]) => {
    const sound = walkTree(soundTree, answers);
    if (sound.outcome === undefined) throw new Error(`"${workload}" stops at "${sound.fork}" in the sound tree.`);
    const unasked = Object.keys(answers).filter((key) => !Object.hasOwn(pathOf(sound), key));
    if (unasked.length > 0) throw new Error(`"${workload}" answers ${unasked.join(", ")}, which the sound tree does not ask of it.`);
    // The guide stops at the fork that is answered with yes; its default is what is left when none is.
    const way = guideWaysFor(answers, guideTree).find(({ walk, outcome }) => {
      const last = walk.steps.at(-1);
      return fork === "default" ? outcome === "default" : last?.id === fork && last.option === "yes";
    });
    if (!way) throw new Error(`"${workload}" cannot end at the guide's "${fork}".`);
    if (outcomeOf(soundTree, sound.outcome).family === outcomeOf(guideTree, way.outcome).family)
      throw new Error(`"${workload}" shows no difference: both trees say ${way.outcome}.`);
    const forks: Readonly<Record<string, { ask: string; erratum: string }>> = guideTree.forks;
    return {
      fork,
      asPrinted: forks[fork]?.ask ?? outcomeOf(guideTree, way.outcome).name,
      erratum: forks[fork]?.erratum ?? defaultErratum,
      workload,
      sound: { path: answers, outcome: sound.outcome },
      guide: { path: way.path, outcome: way.outcome },
      why,
    };
  });
}

/** How many ways there are through the sound tree, and how the guide's tree fares with the same answers. */
export interface Agreement {
  readonly ways: number;
  /** Ways on which the guide names the same product whatever is answered to the questions that the sound tree does not ask. */
  readonly always: number;
  /** Ways on which it names another product whatever is answered. */
  readonly never: number;
}

/** Asks both trees everything that the sound tree can be told. */
export function agreement(): Agreement {
  const ways = everyWay(soundTree).map(({ path, outcome }) => {
    const family = outcomeOf(soundTree, outcome).family;
    return guideWaysFor(path, guideTree).map((way) => outcomeOf(guideTree, way.outcome).family === family);
  });
  return { ways: ways.length, always: ways.filter((same) => same.every(Boolean)).length, never: ways.filter((same) => !same.some(Boolean)).length };
}
