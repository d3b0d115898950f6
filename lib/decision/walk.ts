import type { DecisionTree, Fork, Option, Outcome, Path } from "./schema";

/** An answer on the way: which fork asked, and what was taken. */
export interface Step<Text = string> {
  /** The fork's own id in the tree; `key` is the one that its answer goes by. */
  readonly id: string;
  readonly key: string;
  readonly fork: Fork<Text>;
  readonly option: string;
  readonly taken: Option<Text>;
}

/** Where a path leads: to the fork that still has to be answered, or to an outcome. */
export type Walk<Text = string> = { readonly steps: readonly Step<Text>[] } & (
  | { readonly fork: string; readonly outcome?: undefined }
  | { readonly fork?: undefined; readonly outcome: string }
);

/** The fork with an id. @throws when the tree has none, which is a mistake in the tree and not in an answer */
export function forkOf<Text>(tree: DecisionTree<Text>, id: string): Fork<Text> {
  const fork = Object.hasOwn(tree.forks, id) ? tree.forks[id] : undefined;
  if (!fork) throw new Error(`The tree "${tree.id}" has no fork "${id}".`);
  return fork;
}

/** The outcome with an id. @throws when the tree has none */
export function outcomeOf<Text>(tree: DecisionTree<Text>, id: string): Outcome<Text> {
  const outcome = Object.hasOwn(tree.outcomes, id) ? tree.outcomes[id] : undefined;
  if (!outcome) throw new Error(`The tree "${tree.id}" has no outcome "${id}".`);
  return outcome;
}

/** The id under which the answer to a fork is kept: its own, or that of the fork whose question it asks again. */
export function keyOf<Text>(tree: DecisionTree<Text>, id: string): string {
  return forkOf(tree, id).again ?? id;
}

/** Follows the answers from the start. Answers to forks that are not on the way, or that no option has, count for nothing. */
export function walkTree<Text>(tree: DecisionTree<Text>, path: Path): Walk<Text> {
  const steps: Step<Text>[] = [];
  let at = tree.start;
  while (!Object.hasOwn(tree.outcomes, at)) {
    const fork = forkOf(tree, at);
    const key = fork.again ?? at;
    const option = Object.hasOwn(path, key) ? path[key] : undefined;
    const taken = option !== undefined && Object.hasOwn(fork.options, option) ? fork.options[option] : undefined;
    if (option === undefined || taken === undefined || steps.length > Object.keys(tree.forks).length) return { steps, fork: at };
    steps.push({ id: at, key, fork, option, taken });
    at = taken.next;
  }
  return { steps, outcome: at };
}

/** The answers that were used on the way, in the order of their forks. */
export function pathOf<Text>({ steps }: Walk<Text>): Path {
  return Object.fromEntries(steps.map(({ key, option }) => [key, option]));
}

/**
 * The path with one answer given anew. Every other answer is kept that the new way still asks for: those before it, and
 * those after it that it comes to.
 */
export function answer<Text>(tree: DecisionTree<Text>, path: Path, key: string, option: string): Path {
  return pathOf(walkTree(tree, { ...path, [key]: option }));
}

/** The outcomes that can be come to from a fork or outcome, in the order of the tree. */
export function outcomesFrom<Text>(tree: DecisionTree<Text>, id: string): string[] {
  const seen = new Set<string>();
  const visit = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    if (!Object.hasOwn(tree.outcomes, at)) for (const { next } of Object.values(forkOf(tree, at).options)) visit(next);
  };
  visit(id);
  return Object.keys(tree.outcomes).filter((outcome) => seen.has(outcome));
}

/** Why outcomes were lost, with the answer that took them out of reach. Outcomes lost together for one reason stand together. */
export interface Loss<Text = string> {
  readonly outcomes: readonly string[];
  readonly step: Step<Text>;
  readonly why: Text | undefined;
}

/** Why each outcome that the way did not come to was lost, in the order in which the answers took them out of reach. */
export function lossesOf<Text>(tree: DecisionTree<Text>, { steps }: Walk<Text>): Loss<Text>[] {
  const losses: Loss<Text>[] = [];
  for (const step of steps) {
    const after = outcomesFrom(tree, step.taken.next);
    for (const outcome of outcomesFrom(tree, step.id)) {
      if (after.includes(outcome)) continue;
      const { rulesOut = {} } = step.taken;
      const why = rulesOut[outcome] ?? rulesOut["*"];
      const same = losses.findIndex((loss) => loss.step === step && JSON.stringify(loss.why) === JSON.stringify(why));
      const known = losses[same];
      if (known) losses[same] = { ...known, outcomes: [...known.outcomes, outcome] };
      else losses.push({ outcomes: [outcome], step, why });
    }
  }
  return losses;
}

/** What another answer to one of the forks on the way would lead to, all other answers being kept that still apply. */
export interface Change<Text = string> {
  readonly step: Step<Text>;
  readonly option: string;
  readonly instead: Option<Text>;
  /** The path with the other answer. */
  readonly path: Path;
  /** The one outcome that it leads to, or those that are left to choose from by forks not answered yet. */
  readonly outcomes: readonly string[];
}

/** Every single change of an answer that would lead away from the outcome, fork by fork. */
export function changesOf<Text>(tree: DecisionTree<Text>, walk: Walk<Text>): Change<Text>[] {
  const path = pathOf(walk);
  return walk.steps.flatMap((step) =>
    Object.entries(step.fork.options).flatMap(([option, instead]) => {
      if (option === step.option) return [];
      const other = walkTree(tree, { ...path, [step.key]: option });
      const outcomes = other.outcome === undefined ? outcomesFrom(tree, other.fork) : [other.outcome];
      return outcomes.length === 1 && outcomes[0] === walk.outcome ? [] : [{ step, option, instead, path: pathOf(other), outcomes }];
    }),
  );
}

/** A whole way through the tree. */
export interface Way<Text = string> {
  readonly path: Path;
  readonly walk: Walk<Text>;
  readonly outcome: string;
}

/** Every way through the tree, in its order. @throws when one does not end */
export function everyWay<Text>(tree: DecisionTree<Text>): Way<Text>[] {
  const ways: Way<Text>[] = [];
  const follow = (path: Path) => {
    const walk = walkTree(tree, path);
    if (walk.outcome !== undefined) {
      ways.push({ path, walk, outcome: walk.outcome });
      return;
    }
    const key = keyOf(tree, walk.fork);
    if (Object.hasOwn(path, key)) throw new Error(`The tree "${tree.id}" asks "${key}" twice on the way ${JSON.stringify(path)}.`);
    for (const option of Object.keys(forkOf(tree, walk.fork).options)) follow({ ...path, [key]: option });
  };
  follow({});
  return ways;
}
