import type { DecisionTree, Line } from "./schema";
import { forkOf, outcomeOf } from "./walk";

/**
 * One line of a tree as a drawing: the forks stand below one another on a rail, answers that lead away branch off to
 * the right, those that lead on run down. Lengths are CSS pixels, so that words keep their size at the narrowest phone.
 */
export interface LineDrawing {
  readonly width: number;
  readonly height: number;
  /** The rail that joins the forks, as path data. */
  readonly rail: string;
  readonly stops: readonly Stop[];
  readonly branches: readonly Branch[];
}

/** A fork on the rail. */
export interface Stop {
  readonly fork: string;
  readonly number: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

/** An answer: its words, the way that it takes from the fork, and where it ends where it leaves the line. */
export interface Branch {
  readonly fork: string;
  readonly option: string;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
  /** From the rail to the end, absent where the answer runs down the rail. */
  readonly line?: string;
  /** From the fork all the way, to be drawn over the rest when the answer is taken. */
  readonly way: string;
  readonly end?: End;
}

/** Where a branch ends: an outcome, or a fork of another line by its number. */
export interface End {
  readonly kind: "outcome" | "fork";
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the drawing is laid out by. An end is as wide as the longest outcome's short name in any system face. */
const measures = { width: 360, rail: 15, stop: 12, firstBranch: 34, row: 32, onward: 24, bend: 10, end: 184, endHeight: 26, gap: 26 } as const;

/** The number under which a fork is drawn and told: "5" on the first line, "A5" where another line asks the fifth again. */
export function forkNumber<Text>(tree: DecisionTree<Text>, id: string): string {
  const line = tree.lines.find(({ forks }) => forks.includes(id));
  if (!line) throw new Error(`The fork "${id}" of the tree "${tree.id}" stands on no line.`);
  const key = forkOf(tree, id).again ?? id;
  return `${line.mark}${(tree.lines[0]?.forks.indexOf(key) ?? 0) + 1}`;
}

/** Lays out one line. @throws when the line names a fork that the tree does not have */
export function layOutLine<Text>(tree: DecisionTree<Text>, line: Line): LineDrawing {
  const { rail, bend, end } = measures;
  const stops: Stop[] = [];
  const branches: Branch[] = [];
  let y = measures.stop + 2;
  let lowest = y;
  line.forks.forEach((id, index) => {
    const fork = forkOf(tree, id);
    const stopY = y;
    stops.push({ fork: id, number: forkNumber(tree, id), title: fork.short, x: rail, y: stopY });
    const options = Object.entries(fork.options);
    const below = line.forks[index + 1];
    y += measures.firstBranch;
    for (const [option, { short, next }] of options.filter(([, to]) => to.next !== below)) {
      const outcome = Object.hasOwn(tree.outcomes, next);
      const turn = `V${y - bend}q0 ${bend} ${bend} ${bend}H${measures.width - end}`;
      branches.push({
        fork: id,
        option,
        label: { text: short, x: rail + bend + 16, y },
        line: `M${rail} ${y - bend}${turn.slice(turn.indexOf("q"))}`,
        way: `M${rail} ${stopY}${turn}`,
        end: {
          kind: outcome ? "outcome" : "fork",
          id: next,
          text: outcome ? outcomeOf(tree, next).short : `on at ${forkNumber(tree, next)}`,
          x: measures.width - end,
          y: y - measures.endHeight / 2,
          // The line around it needs room as well.
          width: end - 2,
          height: measures.endHeight,
        },
      });
      lowest = y;
      y += measures.row;
    }
    const onward = options.filter(([, to]) => to.next === below);
    if (onward.length === 0) return;
    const nextStop = y + onward.length * measures.onward + measures.gap - measures.firstBranch / 2;
    for (const [option, { short }] of onward) {
      branches.push({ fork: id, option, label: { text: short, x: rail + bend + 4, y }, way: `M${rail} ${stopY}V${nextStop}` });
      y += measures.onward;
    }
    y = nextStop;
    lowest = y;
  });
  const first = stops[0]?.y ?? 0;
  return {
    width: measures.width,
    height: lowest + measures.endHeight / 2 + 2,
    // A last fork without a way on ends in its last branch, whose bend begins above it.
    rail: `M${rail} ${first}V${lowest - bend}`,
    stops,
    branches,
  };
}
