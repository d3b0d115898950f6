import { defaultWorkload, type Workload } from "@/lib/pricing/workload";
import type { DecisionTree, Path, Priced } from "./schema";
import { outcomeOf, walkTree } from "./walk";

/** What of a workload follows from the answers: no machine, which no answer settles. The calculator fills in the rest. */
export interface PartialWorkload {
  readonly product: Priced["product"];
  readonly ha: boolean;
  readonly readNodes?: number;
  /** GB of 10⁹ bytes. Given only where an answer puts the size beyond a limit: that limit. */
  readonly storageGb?: number;
}

/**
 * The workload with which the calculator begins for the outcome that these answers come to. Undefined where the path
 * does not end, or the calculator has no product for its end.
 * @param tree resolved, so that its figures are numbers
 */
export function workloadOf<Text>(tree: DecisionTree<Text>, path: Path): PartialWorkload | undefined {
  const walk = walkTree(tree, path);
  if (walk.outcome === undefined) return undefined;
  const { workload } = outcomeOf(tree, walk.outcome);
  if ("unpriced" in workload) return undefined;
  const settled = Object.assign({}, ...walk.steps.map(({ taken }) => taken.settles)) as { ha?: boolean; storageGb?: unknown };
  const { product, readNodes } = workload;
  return {
    product,
    ha: settled.ha ?? workload.ha,
    ...(typeof readNodes === "number" && { readNodes }),
    ...(typeof settled.storageGb === "number" && { storageGb: settled.storageGb }),
  };
}

/** The same as the calculator takes it: readers are one pool of the machine that it begins with. */
export function calculatorWorkload({ ha, readNodes, storageGb }: PartialWorkload): Partial<Workload> {
  return {
    availability: ha ? "ha" : "basic",
    ...(readNodes !== undefined && { pools: [{ nodes: readNodes, shape: defaultWorkload.shape, hours: null }] }),
    ...(storageGb !== undefined && { storageGb }),
  };
}
