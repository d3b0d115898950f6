"use client";

import { useSearchParams } from "next/navigation";
import { type MouseEvent, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { record, useSlice } from "@/components/progress/use-progress";
import { IntentLink } from "@/components/ui/intent-link";
import { newestFirst, trendOf } from "@/lib/exam/history";
import { firstShown, type Sightings } from "@/lib/exam/report";
import { nameOfForm } from "@/lib/exam/names";
import { answersSlice } from "@/lib/progress/answers";
import type { Attempt } from "@/lib/progress/attempt";
import { attemptsSlice } from "@/lib/progress/attempts";
import type { Exam } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { AttemptList, attemptsWords } from "./attempt-list";
import { AttemptReport } from "./attempt-report";
import { ConfirmDialog } from "./confirm-dialog";
import { ExamComparison } from "./exam-comparison";
import { ExamTrend } from "./exam-trend";
import { counted } from "./report-words";
import { RunningList } from "./running-list";
import "@/components/ui/segments.css";

interface Props {
  /** The bank of today. */
  bank: string;
  /** What the server drew above the list. */
  head: ReactNode;
}

const newerWords = "A newer version of the site, open in another tab, has changed what is stored. Load this page again to see your attempts.";

/** All attempts on this device. Which one is open, and beside which other, stands in the address. */
export function ExamHistory({ bank, head }: Props) {
  const [search, setSearch] = useState<URLSearchParams>();
  const { status, state: attempts } = useSlice(attemptsSlice);
  const { state: answers } = useSlice(answersSlice);
  const sightings = useMemo(() => ({ first: answers.first, shown: firstShown(attempts.ended.values()) }), [answers, attempts]);
  const newest = useMemo(() => newestFirst(attempts.ended.values()), [attempts]);
  const [deleting, setDeleting] = useState<readonly Attempt[]>();
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasMoved, setHasMoved] = useState(false);

  const [first, second] = [search?.get("attempt") ?? undefined, search?.get("with") ?? undefined];
  const view = `${first ?? ""} ${second ?? ""}`;
  useEffect(() => {
    // On the way back the heading of the list takes the focus, as those of a report and a comparison do.
    if (hasMoved) heading.current?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another view is a reason to move the focus
  }, [hasMoved, view]);

  const go = (address: string) => {
    window.history.pushState(null, "", address);
    window.scrollTo(0, 0);
    setSaid("");
    setHasMoved(true);
  };
  const linkTo = (address: string, words: ReactNode, className?: string) => (
    <a
      href={address}
      className={className}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        go(address);
      }}
    >
      {words}
    </a>
  );
  const linkToReport = (attempt: Attempt, words: ReactNode) => linkTo(reportAddress(attempt), words);
  const back = linkTo(routes.examsHistory, "All attempts", "history-back no-print");

  const remove = async (gone: readonly Attempt[]) => {
    setDeleting(undefined);
    const words = attemptsWords(gone);
    for (const { id } of gone) await record({ type: "attempt-deleted", attempt: id });
    setSaid(`${words} deleted.`);
    // What had the focus is gone with it.
    heading.current?.focus();
  };

  const shown = first === undefined ? undefined : attempts.ended.get(first);
  const beside = second === undefined ? undefined : attempts.ended.get(second);
  const unknown = [first !== undefined && !shown && first, second !== undefined && !beside && second].filter((id) => id !== false);
  return (
    <>
      <Suspense fallback={null}>
        <SearchInAddress onChange={setSearch} />
      </Suspense>
      {search === undefined || status === "waiting" ? (
        <>
          {head}
          <p className="label history-waiting needs-scripts">Reading what is stored …</p>
        </>
      ) : unknown.length > 0 ? (
        <>
          {back}
          <h1 ref={heading} tabIndex={-1}>
            No such attempt
          </h1>
          <p className="chapter-summary">
            {status === "forbidden"
              ? "This browser lets the site store nothing, so no attempt is kept here."
              : status === "newer"
                ? newerWords
                : "This device has no attempt of that name. It may have been deleted, or sat on another device: attempts are kept where they are sat."}
          </p>
          <p className="label history-id">{unknown.join(", ")}</p>
        </>
      ) : shown && beside && shown !== beside ? (
        <>
          {back}
          <ExamComparison attempts={[shown, beside]} sightings={sightings} headingRef={heading} linkTo={linkToReport} />
        </>
      ) : shown ? (
        <>
          {back}
          <AttemptReport key={shown.id} attempt={shown} bank={bank} announced={hasMoved} />
        </>
      ) : (
        <>
          <div ref={heading} tabIndex={-1} className="history-head">
            {head}
          </div>
          <p role="status" className="history-said">
            {said}
          </p>
          <RunningList />
          {status === "newer" ? (
            <p className="form-notices">{newerWords}</p>
          ) : status === "forbidden" ? (
            <p className="form-notices">
              This browser lets the site store nothing, so no attempt can be kept. An exam works all the same; its report can be downloaded at the end.
            </p>
          ) : newest.length === 0 ? (
            <div className="history-empty">
              <p>No attempt yet. When you hand in an exam, its report is kept here, on this device alone.</p>
              <IntentLink className="button button-main" href={routes.exams}>
                Choose a mock exam
              </IntentLink>
            </div>
          ) : (
            <>
              <h2>{counted(newest.length, "attempt")}</h2>
              <AttemptList
                attempts={newest}
                sightings={sightings}
                linkTo={linkToReport}
                onCompare={(one, other) => go(`${reportAddress(one)}&with=${encodeURIComponent(other.id)}`)}
                onDelete={setDeleting}
              />
              <Trends attempts={newest} sightings={sightings} />
            </>
          )}
        </>
      )}
      {deleting && (
        <ConfirmDialog
          title={deleting.length === 1 ? "Delete this attempt?" : `Delete ${counted(deleting.length, "attempt")}?`}
          keep={deleting.length === 1 ? "Keep it" : "Keep them"}
          go={deleting.length === 1 ? "Delete it" : "Delete them"}
          onKeep={() => setDeleting(undefined)}
          onGo={() => void remove(deleting)}
        >
          <p>{attemptsWords(deleting)}, with all answers and times. It cannot be taken back. To keep a copy, download the report first.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function reportAddress({ id }: Attempt): string {
  return `${routes.examsHistory}?attempt=${encodeURIComponent(id)}`;
}

const exams = ["ace", "pca"] as const satisfies readonly Exam[];

/** The trend of each exam that was sat, one at a time where it is both. */
function Trends({ attempts, sightings }: { attempts: readonly Attempt[]; sightings: Sightings }) {
  const sat = exams.filter((exam) => attempts.some(({ form }) => form.exam === exam));
  const [chosen, setChosen] = useState<Exam>();
  const exam = chosen !== undefined && sat.includes(chosen) ? chosen : (attempts[0]?.form.exam ?? "ace");
  const trend = useMemo(() => trendOf(exam, attempts, sightings), [exam, attempts, sightings]);
  const names = useMemo(() => new Map(attempts.map(({ id, form }) => [id, nameOfForm(form)])), [attempts]);
  return (
    <section aria-labelledby="trend" className="history-trend">
      <h2 id="trend">Section by section{sat.length === 1 && `, ${exam.toUpperCase()}`}</h2>
      {sat.length > 1 && (
        <fieldset className="segments no-print">
          <legend>Exam</legend>
          <div>
            {sat.map((each) => (
              <label key={each}>
                <input type="radio" name="trend-exam" checked={exam === each} onChange={() => setChosen(each)} />
                {each.toUpperCase()}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <ExamTrend trend={trend} nameOf={(attempt) => names.get(attempt) ?? attempt} />
    </section>
  );
}

/** Tells the parameters of the address, now and after every step back or forth. Draws nothing. */
function SearchInAddress({ onChange }: { onChange: (search: URLSearchParams) => void }) {
  const search = useSearchParams().toString();
  useEffect(() => onChange(new URLSearchParams(search)), [search, onChange]);
  return null;
}
