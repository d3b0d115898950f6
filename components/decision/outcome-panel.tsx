import type { ReactNode } from "react";
import { guideWaysFor } from "@/lib/decision/equivalents";
import { forkNumber } from "@/lib/decision/drawing";
import type { DecisionTree, Path, Words } from "@/lib/decision/schema";
import { type Change, changesOf, lossesOf, outcomeOf, pathOf, type Walk } from "@/lib/decision/walk";
import { routes } from "@/lib/site/routes";
import { DecisionWords, plainWords } from "./decision-words";

/** Where an outcome can be read up: resolved by the page. */
export interface Reading {
  sections: readonly { href: string; name: string }[];
  topics: readonly { href: string; name: string }[];
  rows: readonly { href: string; name: string }[];
}

interface Props {
  tree: DecisionTree<Words>;
  /** The other tree, where it can be asked the same. */
  guide: DecisionTree<Words> | undefined;
  walk: Walk<Words> & { outcome: string };
  reading: Reading | undefined;
  addressOf: (tree: DecisionTree<Words>, path: Path) => string;
  /** What the calculator begins with; absent where it has no product for the outcome. */
  calculator: string | undefined;
}

/** What the answers come to: why, why not the others, what would change it, how an exam asks for it, where to read on. */
export function OutcomePanel({ tree, guide, walk, reading, addressOf, calculator }: Props) {
  const outcome = outcomeOf(tree, walk.outcome);
  const names = (ids: readonly string[]) => ids.map((id) => outcomeOf(tree, id).name).join(", ");
  const path = pathOf(walk);
  return (
    <section className="outcome" aria-labelledby="outcome">
      <p className="label">Outcome</p>
      <h2 id="outcome" tabIndex={-1}>
        {outcome.name}
      </h2>
      <p className="outcome-what">
        <DecisionWords words={outcome.what} />
      </p>
      {outcome.goOn && (
        <p>
          <a className="button" data-answers href={addressOf(tree, { ...path, [outcome.goOn.fork]: outcome.goOn.option })}>
            {outcome.goOn.says}
          </a>
        </p>
      )}

      <Part title="Why">
        <ol className="outcome-why">
          {walk.steps.map(({ id, key, fork, taken }) => (
            <li key={key}>
              <a href={`#fork-${key}`} className="outcome-step" aria-label={`${forkNumber(tree, id)}, change the answer: ${fork.ask}`}>
                {forkNumber(tree, id)}
              </a>
              <span>
                <b>{taken.label}.</b> <DecisionWords words={taken.reason} />
              </span>
            </li>
          ))}
        </ol>
      </Part>

      <Part title="Why not the others">
        <dl className="outcome-losses">
          {lossesOf(tree, walk).map(({ outcomes, step, why }) => (
            <div key={`${step.key} ${outcomes.join(" ")}`}>
              <dt>{names(outcomes)}</dt>
              <dd>
                {why && <DecisionWords words={why} />} <span className="label">Lost at fork {forkNumber(tree, step.id)}.</span>
              </dd>
            </div>
          ))}
        </dl>
      </Part>

      <Part title="What would change it">
        <dl className="outcome-changes">
          {groupByOutcome(changesOf(tree, walk)).map(([outcomes, changes]) => (
            <div key={outcomes.join(" ")}>
              <dt>{outcomes.length > 2 ? "The forks after it decide" : outcomes.map((id) => outcomeOf(tree, id).name).join(" or ")}</dt>
              <dd>
                {changes.map(({ step, option, instead, path: other }, index) => (
                  <span key={`${step.key} ${option}`}>
                    {index > 0 && "; "}
                    <a data-answers href={addressOf(tree, other)}>
                      {index === 0 && "If "}
                      {index > 0 && "if "}
                      {plainWords(instead.ifSo)}
                    </a>
                  </span>
                ))}
                .
              </dd>
            </div>
          ))}
        </dl>
      </Part>

      {outcome.recognise && (
        <Part title="How an exam asks for it">
          {(["ace", "pca"] as const).map((exam) => (
            <div key={exam} className="outcome-exam">
              <p className="in-exam-name">
                <abbr title={exam === "ace" ? "Associate Cloud Engineer" : "Professional Cloud Architect"}>{exam.toUpperCase()}</abbr>
              </p>
              <ul>
                {outcome.recognise?.[exam].map((words, index) => (
                  <li key={index}>
                    <DecisionWords words={words} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Part>
      )}

      {guide && (
        <Part title="What the guide's tree says to the same">
          <ul className="outcome-guide">
            {guideWaysFor(path, guide).map((way) => {
              const last = way.walk.steps.at(-1);
              const stops = last?.option === "yes";
              return (
                <li key={JSON.stringify(way.path)}>
                  <a data-answers href={addressOf(guide, way.path)}>
                    {outcomeOf(guide, way.outcome).name}
                  </a>
                  {stops ? `, if ${plainWords(last.taken.ifSo)}` : ", if nothing that it asks applies"}
                </li>
              );
            })}
          </ul>
          <p className="label outcome-more">
            <a href="#differences">Where the two trees differ, and why</a>
          </p>
        </Part>
      )}

      <Part title="Read on">
        <ul className="outcome-reading">
          {calculator && (
            <li>
              <b>Price it:</b> <a href={calculator}>the calculator, with this workload</a>
            </li>
          )}
          {!calculator && "unpriced" in outcome.workload && (
            <li>
              <b>Price it:</b> {outcome.workload.unpriced}
            </li>
          )}
          {reading && <ReadingLine name="In the chapters" links={reading.sections} />}
          {reading && <ReadingLine name="To revise" links={reading.topics} />}
          {reading && <ReadingLine name="Side by side" links={reading.rows} />}
        </ul>
      </Part>
      <p className="label">
        The address of this page holds your answers: copy it to share them. <a href={`${routes.about}#privacy`}>Nothing is sent.</a>
      </p>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="outcome-part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function ReadingLine({ name, links }: { name: string; links: readonly { href: string; name: string }[] }) {
  return (
    <li>
      <b>{name}:</b>{" "}
      {links.map((link, index) => (
        <span key={link.href}>
          {index > 0 && "; "}
          <a href={link.href}>{link.name}</a>
        </span>
      ))}
    </li>
  );
}

/** The changes by what they lead to, a single outcome before what is left open, each in the order of the forks. */
function groupByOutcome(changes: readonly Change<Words>[]): [outcomes: readonly string[], changes: Change<Words>[]][] {
  const groups = new Map<string, [readonly string[], Change<Words>[]]>();
  for (const change of changes) {
    const key = change.outcomes.join(" ");
    const group = groups.get(key) ?? [change.outcomes, []];
    group[1].push(change);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted(([a], [b]) => a.length - b.length);
}
