"use client";

import { useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import { writeAddress } from "@/lib/decision/address";
import { forkNumber } from "@/lib/decision/drawing";
import type { DecisionTree, Path, Words } from "@/lib/decision/schema";
import { answer, forkOf, keyOf, outcomeOf, walkTree } from "@/lib/decision/walk";
import { routes } from "@/lib/site/routes";
import { plainWords } from "./decision-words";
import { ForkFieldset } from "./fork-fieldset";
import "./decision.css";

/**
 * The sound tree within a chapter: forks and outcome. Its answers are its own, since the chapter's address is the
 * chapter's; the page of the tree, with reasons and alternatives, is given them by a link.
 */
export function DecisionWidget({ tree }: { tree: DecisionTree<Words> }) {
  const [path, setPath] = useState<Path>({});
  const walk = walkTree(tree, path);
  const outcome = walk.outcome === undefined ? undefined : outcomeOf(tree, walk.outcome);
  const asked = [...walk.steps.map(({ id }) => id), ...(walk.fork === undefined ? [] : [walk.fork])];
  return (
    <div className="decision-widget no-print">
      {asked.map((id) => {
        const key = keyOf(tree, id);
        const fork = forkOf(tree, id);
        return (
          <ForkFieldset
            key={key}
            id={`widget-${key}`}
            number={forkNumber(tree, id)}
            fork={fork}
            chosen={walk.steps.find((step) => step.key === key)?.option}
            onChoose={(option) => setPath(answer(tree, path, key, option))}
            help={plainWords(fork.help)}
          />
        );
      })}
      <div role="status">
        {outcome && (
          <div className="decision-widget-outcome">
            <p className="label">Outcome</p>
            <p>
              <b>{outcome.name}.</b> {plainWords(outcome.what)}
            </p>
          </div>
        )}
      </div>
      <p className="decision-widget-foot">
        <IntentLink href={`${routes.decision}${writeAddress(tree, path, [tree])}`}>
          {outcome ? "Why, why not the others, and what would change it" : "The tree on a page of its own"}
        </IntentLink>
        {walk.steps.length > 0 && (
          <button type="button" className="button" onClick={() => setPath({})}>
            Start over
          </button>
        )}
      </p>
    </div>
  );
}
