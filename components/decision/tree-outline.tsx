import { Fragment } from "react";
import { forkNumber } from "@/lib/decision/drawing";
import type { DecisionTree, Words } from "@/lib/decision/schema";
import { forkOf, outcomeOf } from "@/lib/decision/walk";

/**
 * A whole tree as nested text, for reading, printing and listening. A fork that several answers lead to is told once,
 * under the last of them; the others name its number.
 */
export function TreeOutline({ tree, off }: { tree: DecisionTree<Words>; off?: boolean }) {
  return (
    <div className="tree-outline" data-tree={tree.id} data-off={off ? "" : undefined}>
      {tree.lines.map(({ mark, name, forks }) => (
        <Fragment key={name}>
          <h3>
            {mark && <span className="fork-number">{mark}</span>}
            {name}
          </h3>
          <OutlinedFork tree={tree} line={forks} at={0} />
        </Fragment>
      ))}
    </div>
  );
}

/** A fork of a line with everything that the line has below it. */
function OutlinedFork({ tree, line, at }: { tree: DecisionTree<Words>; line: readonly string[]; at: number }) {
  const id = line[at] ?? "";
  const below = line[at + 1];
  const options = Object.entries(forkOf(tree, id).options);
  const holder = options.findLast(([, { next }]) => next === below)?.[0];
  // What leaves the line is read first: it would be far from its question behind all that follows.
  const sorted = options.toSorted(([a], [b]) => Number(a === holder) - Number(b === holder));
  return (
    <div className="outline-fork" data-fork={id}>
      <p id={outlineId(tree, id)}>
        <span className="fork-number">{forkNumber(tree, id)}</span>
        <b>{forkOf(tree, id).ask}</b>
      </p>
      <ul>
        {sorted.map(([option, { label, next }]) => (
          <li key={option} data-fork={id} data-option={option}>
            <span>{label}:</span>{" "}
            {Object.hasOwn(tree.outcomes, next) ? (
              <b className="outline-outcome">{outcomeOf(tree, next).name}</b>
            ) : option === holder ? (
              "go on"
            ) : (
              <a href={`#${outlineId(tree, next)}`}>go on at {forkNumber(tree, next)}</a>
            )}
            {option === holder && <OutlinedFork tree={tree} line={line} at={at + 1} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function outlineId(tree: DecisionTree<Words>, fork: string): string {
  return `${tree.id}-${forkNumber(tree, fork)}`.toLowerCase();
}
