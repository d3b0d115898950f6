"use client";

import { type ReactNode, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { endOf, glanceAt, replayAddress } from "@/lib/exam/history";
import { nameOfForm } from "@/lib/exam/names";
import type { Sightings } from "@/lib/exam/report";
import type { Attempt } from "@/lib/progress/attempt";
import { counted, endWords, likelyWords, momentWords, policyWords } from "./report-words";

interface Props {
  /** The newest first. */
  attempts: readonly Attempt[];
  sightings: Sightings;
  linkTo: (attempt: Attempt, words: ReactNode) => ReactNode;
  onCompare: (one: Attempt, other: Attempt) => void;
  onDelete: (attempts: readonly Attempt[]) => void;
}

/** So many are listed at once. */
const pageOf = 20;

/** All attempts as lines of a ledger: the way to each report, two of them to compare, and the way out. */
export function AttemptList({ attempts, sightings, linkTo, onCompare, onDelete }: Props) {
  const [shown, setShown] = useState(pageOf);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [one, other] = picked.flatMap((id) => attempts.find((attempt) => attempt.id === id) ?? []);
  // With a third the first that was picked gives way.
  const pick = (id: string) => setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id].slice(-2));
  const left = attempts.length - shown;
  return (
    <>
      <ol className="attempts">
        {attempts.slice(0, shown).map((attempt) => (
          <li key={attempt.id}>
            <AttemptLine attempt={attempt} sightings={sightings} linkTo={linkTo} onDelete={() => onDelete([attempt])}>
              {attempts.length > 1 && (
                <label className="attempt-pick">
                  <input type="checkbox" checked={picked.includes(attempt.id)} onChange={() => pick(attempt.id)} />
                  <span className="sr-only">
                    Compare {nameOfForm(attempt.form)} of {momentWords(endOf(attempt))}
                  </span>
                </label>
              )}
            </AttemptLine>
          </li>
        ))}
      </ol>
      <div className="attempts-foot no-print">
        {left > 0 && (
          <button type="button" className="button" onClick={() => setShown(shown + pageOf)}>
            Show {Math.min(left, pageOf)} more of {left}
          </button>
        )}
        {attempts.length > 1 && (
          <button type="button" className="button" disabled={!one || !other} onClick={() => one && other && onCompare(one, other)}>
            Compare the two that are ticked
          </button>
        )}
        <button type="button" className="question-quiet attempts-delete" onClick={() => onDelete(attempts)}>
          Delete {attempts.length === 1 ? "it" : `all ${attempts.length}`}
        </button>
        {attempts.length > 1 && (
          <p className="label" role="status">
            {picked.length === 0 ? "Tick two attempts to compare them." : picked.length === 1 ? "Tick one more to compare." : "Two are ticked."}
          </p>
        )}
      </div>
    </>
  );
}

interface LineProps extends Pick<Props, "sightings" | "linkTo"> {
  attempt: Attempt;
  onDelete: () => void;
  children: ReactNode;
}

function AttemptLine({ attempt, sightings, linkTo, onDelete, children }: LineProps) {
  const { questions, answered, news, whole } = glanceAt(attempt, sightings);
  const address = replayAddress(attempt);
  const name = `${nameOfForm(attempt.form)} of ${momentWords(endOf(attempt))}`;
  return (
    <article className="attempt" aria-label={name}>
      {children}
      <h3>{linkTo(attempt, nameOfForm(attempt.form))}</h3>
      <p className="attempt-when">
        {endWords(attempt)} {momentWords(endOf(attempt))}
      </p>
      <p className="attempt-says">
        {whole ? (
          <>
            <b>
              {whole.right} of {whole.answered} right
            </b>
            , likely {likelyWords(whole)}
          </>
        ) : (
          "No total"
        )}
        <span className="label">
          {answered} of {questions} answered, {news === answered ? "all new" : `${news} new`}; {policyWords(attempt.factor)}
          {attempt.pausedMs > 0 && ", paused"}
        </span>
      </p>
      <p className="attempt-ways no-print">
        {address !== undefined && (
          <IntentLink href={address} aria-label={`Sit again: ${name}`}>
            Sit again
          </IntentLink>
        )}
        <button type="button" onClick={onDelete} aria-label={`Delete ${name}`}>
          <Icon name="close" />
          Delete
        </button>
      </p>
    </article>
  );
}

/** What a deletion is about, in words. */
export function attemptsWords(attempts: readonly Attempt[]): string {
  const [first] = attempts;
  return attempts.length === 1 && first ? `${nameOfForm(first.form)} of ${momentWords(endOf(first))}` : counted(attempts.length, "attempt");
}
