"use client";

import { useSearchParams } from "next/navigation";
import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import { onWayBack } from "@/components/ui/on-way-back";
import { type Asked, type Dropped, readAddress, type Trees, writeAddress } from "@/lib/decision/address";
import { forkNumber } from "@/lib/decision/drawing";
import type { DecisionTree, Path, Words } from "@/lib/decision/schema";
import { answer, forkOf, keyOf, outcomeOf, type Walk, walkTree } from "@/lib/decision/walk";
import { calculatorWorkload, workloadOf } from "@/lib/decision/workload";
import { writeWorkload } from "@/lib/pricing/workload";
import { calculation, routes } from "@/lib/site/routes";
import { DecisionWords } from "./decision-words";
import { ForkFieldset } from "./fork-fieldset";
import { markWay } from "./mark-way";
import { OutcomePanel, type Reading } from "./outcome-panel";

interface Props {
  /** The sound tree and the guide's. */
  trees: Trees<Words>;
  /** The facts behind the forks, by id. */
  facts: Readonly<Record<string, { label: string; value: string }>>;
  /** Where outcomes can be read up, by tree and outcome. */
  reading: Readonly<Record<string, Readonly<Record<string, Reading>>>>;
}

/** How long nothing is chosen before the outcome is read out: arrow keys run through the options of a group. */
const restMs = 600;

/**
 * Asks fork by fork. The answers stand in the address, `?where=google-cloud&writes=one-writer`, and each new one is a
 * step that the browser's way back undoes; changing the latest answer again takes that step's place.
 */
export function DecisionForm({ trees, facts, reading }: Props) {
  const [{ tree, path, dropped }, setAsked] = useState<Asked<Words>>({ tree: trees[0], path: {}, dropped: [] });
  /** The address that the answers stand for. */
  const written = useRef("");
  /** The fork that the latest step of the history answered. */
  const latest = useRef<string>(undefined);
  /** Answers given on this visit, by tree, so that one which applies again comes back. */
  const given = useRef<Record<string, Path>>({});
  const walk = walkTree(tree, path);

  const follow = useCallback(() => {
    // The address itself is asked, since the router tells of it a moment later.
    const query = window.location.search;
    if (query === written.current) return;
    const next = readAddress(query, trees);
    written.current = writeAddress(next.tree, next.path, trees);
    latest.current = undefined;
    given.current[next.tree.id] = next.path;
    setAsked(next);
    // An address that asks for what there is not is put right in its place; the notice tells what went.
    if (written.current !== query) window.history.replaceState(null, "", `${routes.decision}${written.current}`);
  }, [trees]);

  const goTo = (next: DecisionTree<Words>, answers: Path, inPlace = false) => {
    const query = writeAddress(next, answers, trees);
    if (query === written.current) return;
    written.current = query;
    setAsked({ tree: next, path: answers, dropped: [] });
    window.history[inPlace ? "replaceState" : "pushState"](null, "", `${routes.decision}${query}`);
  };
  const choose = (key: string, option: string) => {
    const all = { ...given.current[tree.id], ...path, [key]: option };
    given.current[tree.id] = all;
    const inPlace = latest.current === key;
    latest.current = key;
    goTo(tree, answer(tree, all, key, option), inPlace);
  };
  const startOver = () => {
    given.current[tree.id] = {};
    latest.current = undefined;
    goTo(tree, {});
    document.querySelector<HTMLElement>(".decision-form .tree-fork input")?.focus();
  };
  const changeTree = (next: DecisionTree<Words>) => {
    latest.current = undefined;
    goTo(next, walkedPath(next, given.current[next.id] ?? {}));
  };

  // The drawing and the outline were drawn by the server, once, and are marked where they stand.
  useEffect(() => markWay(document, tree.id, walkTree(tree, path)), [tree, path]);

  // Links of the page that hold answers need no new page. Whoever follows one wants to see what they come to.
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-answers]") : null;
      if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      window.history.pushState(null, "", link.getAttribute("href"));
      follow();
      requestAnimationFrame(() => {
        const place = document.getElementById("outcome") ?? document.querySelector<HTMLElement>(".tree-fork:not([data-answered]) input");
        place?.focus({ preventScroll: true });
        place?.scrollIntoView({ block: "center" });
      });
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [follow]);

  const asked = [...walk.steps.map(({ id }) => id), ...(walk.fork === undefined ? [] : [walk.fork])];
  return (
    <div className="decision-form needs-scripts">
      <Suspense fallback={null}>
        <AnswersInAddress onChange={follow} />
      </Suspense>
      <div className="decision-trees" role="group" aria-label="Which tree">
        {trees.map((candidate) => (
          <button key={candidate.id} type="button" className="button" aria-pressed={candidate.id === tree.id} onClick={() => changeTree(candidate)}>
            {candidate.name}
          </button>
        ))}
      </div>
      <Notice dropped={dropped} />
      {tree.id !== trees[0].id && (
        <p className="decision-caution">
          This is the tree that the guide prints, shown so that you can compare. <a href="#differences">Where it goes wrong</a> stands below.
        </p>
      )}
      {asked.map((id) => {
        const fork = forkOf(tree, id);
        const key = keyOf(tree, id);
        return (
          <ForkFieldset
            key={`${tree.id} ${key}`}
            id={`fork-${key}`}
            number={forkNumber(tree, id)}
            fork={fork}
            chosen={path[key]}
            onChoose={(option) => choose(key, option)}
            help={<DecisionWords words={fork.help} />}
          >
            {fork.erratum && (
              <p className="fork-erratum">
                <a href={routes.erratum(fork.erratum)}>What is wrong with this fork</a>
              </p>
            )}
            <details className="fork-facts">
              <summary>Facts behind this fork ({fork.facts.length})</summary>
              <dl>
                {fork.facts.map((fact) => (
                  <div key={fact}>
                    <dt>{facts[fact]?.label}</dt>
                    <dd>
                      <a className="hallmark" href={routes.fact(fact)}>
                        {facts[fact]?.value}
                      </a>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          </ForkFieldset>
        );
      })}
      {walk.outcome !== undefined && (
        <OutcomePanel
          tree={tree}
          guide={tree.id === trees[0].id ? trees[1] : undefined}
          walk={walk}
          reading={reading[tree.id]?.[walk.outcome]}
          addressOf={(of, answers) => `${routes.decision}${writeAddress(of, answers, trees)}`}
          calculator={calculatorFor(tree, path)}
        />
      )}
      <p className="decision-foot">
        <button type="button" className="button" disabled={walk.steps.length === 0} onClick={startOver}>
          Start over
        </button>
      </p>
      <Announcement key={tree.id} text={announcementOf(tree, walk)} />
    </div>
  );
}

/** The calculator with the workload that the answers settle. */
function calculatorFor(tree: DecisionTree<Words>, path: Path): string | undefined {
  const workload = workloadOf(tree, path);
  return workload && calculation(writeWorkload(calculatorWorkload(workload)));
}

function walkedPath(tree: DecisionTree<Words>, path: Path): Path {
  return Object.fromEntries(walkTree(tree, path).steps.map(({ key, option }) => [key, option]));
}

function announcementOf(tree: DecisionTree<Words>, walk: Walk<Words>): string {
  if (walk.outcome !== undefined) return `Outcome: ${outcomeOf(tree, walk.outcome).name}.`;
  return walk.steps.length === 0 ? "" : `Next: ${forkOf(tree, walk.fork).ask}`;
}

/** Reads out what the answers come to, once they have come to rest. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}

/** How many parameters a notice names; an address may hold any number. */
const mostNamed = 5;

const reasons: Readonly<Record<Dropped["why"], string>> = {
  "no such fork": "the tree does not ask for it",
  "no such option": "the fork has no such option",
  "not asked on this way": "it is not asked after the answers before it",
  "said twice": "the address says it twice",
  "no such tree": "there is no such tree",
};

/** Tells what of the address was dropped, and why. */
function Notice({ dropped }: { dropped: readonly Dropped[] }) {
  const named = dropped.slice(0, mostNamed);
  return (
    <div role="status">
      {dropped.length > 0 && (
        <div className="decision-notice">
          <p>
            <b>Part of the address could not be used</b> and was left out. The other answers were kept.
          </p>
          <ul>
            {named.map(({ parameter, why }) => (
              <li key={parameter}>
                <code>{parameter}</code>: {reasons[why]}
              </li>
            ))}
            {dropped.length > named.length && <li>and {dropped.length - named.length} more</li>}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Tells when there are answers in the address, now and after every step back or forth. Draws nothing. */
function AnswersInAddress({ onChange }: { onChange: () => void }) {
  const parameters = useSearchParams();
  useEffect(onChange, [parameters, onChange]);
  useEffect(() => onWayBack(onChange), [onChange]);
  return null;
}
