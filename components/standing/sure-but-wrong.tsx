"use client";

import { useEffect, useState } from "react";
import { loadRevision } from "@/components/question/bank-file";
import { PartText } from "@/components/question/part-text";
import { afterPaint } from "@/components/ui/after-paint";
import { IntentLink } from "@/components/ui/intent-link";
import type { IndexEntry, Revision } from "@/lib/question/bank";
import { counts, usualAddress, writeAddress } from "@/lib/quiz/address";
import { routes } from "@/lib/site/routes";

/** So many are shown by their text; the quiz takes all of them. */
const shownAtMost = 6;

interface Props {
  /** The latest first. */
  ids: readonly string[];
  index: readonly IndexEntry[];
  /** How many answers were given in all: with each the quiz is another one. */
  answers: number;
}

/** What the learner was sure of, had wrong, and has not had right since. */
export function SureButWrong({ ids, index, answers }: Props) {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Revision>>(new Map());
  const shown = ids.slice(0, shownAtMost).join(" ");
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const entries = index.filter(({ id }) => shown.split(" ").includes(id));
      const results = await Promise.allSettled(entries.map(({ id, hash }) => loadRevision(id, hash)));
      const revisions = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
      if (!gone) setLoaded(new Map(revisions.map((revision) => [revision.id, revision])));
    };
    // To ask for files takes a slow device some time, in which it would not paint.
    const callOff = afterPaint(() => void load());
    return () => {
      gone = true;
      callOff();
    };
  }, [shown, index]);
  if (ids.length === 0) return null;
  const asked = ids.slice(0, counts.most);
  return (
    <section aria-labelledby="sure-but-wrong">
      <h2 id="sure-but-wrong">Sure, and not right</h2>
      <p>What one is sure of is corrected best once it is seen. These were not right, and have not been right since.</p>
      <ul className="stand-questions">
        {ids.slice(0, shownAtMost).map((id) => (
          <li key={id}>
            <IntentLink href={routes.question(id)}>{id}</IntentLink>
            <span>
              <PartText parts={loaded.get(id)?.stem ?? []} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <IntentLink className="button" href={routes.quiz + writeAddress({ ...usualAddress, questions: asked, seed: `again-${answers}` })}>
          {asked.length === 1 ? "Answer it again" : `Answer ${asked.length === ids.length ? "all" : "the latest"} ${asked.length} again`}
        </IntentLink>
      </p>
    </section>
  );
}
