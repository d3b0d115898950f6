"use client";

import { useSearchParams } from "next/navigation";
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { keepRevisions } from "@/components/progress/attempt-database";
import { useSlice, useStartedProgress } from "@/components/progress/use-progress";
import { type ExamAddress, readExamAddress, writeExamAddress } from "@/lib/exam/address";
import { attemptsSlice } from "@/lib/progress/attempts";
import type { Attempt, ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import { routes } from "@/lib/site/routes";
import type { Exam } from "@/lib/site/exam-tracks";
import { AttemptReport } from "./attempt-report";
import { fetchRevisions, revisionsOfAttempt } from "./attempt-revisions";
import { loadExamForm } from "./exam-form-file";
import { ExamRoom } from "./exam-room";
import { ExamStart, type Sat } from "./exam-start";
import { FormNotices } from "./form-notices";
import { newSeed } from "./new-seed";
import { DamagedAttempts } from "./running-list";
import { useRunning } from "./use-running";
import { beginSitting, resumeSitting, type Sitting, useRoom } from "./use-sitting";

interface Props {
  exam: Exam;
  form: ExamForm["form"];
  /** The version of the bank of today. */
  bank: string;
  /** What the server drew around the start: heading above, what the exam is and is not below. */
  head: ReactNode;
  foot: ReactNode;
}

/** What an address asks for, once it is known. */
type Loaded = { address: ExamAddress; form: ExamForm | undefined; bank: "present" | "pinned" | "gone" };

/**
 * An exam at its address: its start, its room and its report. An attempt at it that runs is taken up at once, as after a
 * reload; if another tab has it, that is told.
 */
export function ExamPage({ exam, form, bank, head, foot }: Props) {
  const [search, setSearch] = useState<string>();
  const [latest, setLoaded] = useState<Loaded | "failed">();
  const [running, look] = useRunning();
  const [sitting, setSitting] = useState<Sitting>();
  const [elsewhere, setElsewhere] = useState<string>();
  const [over, setOver] = useState<{ attempt: Attempt; revisions: ReadonlyMap<string, Revision> }>();
  const [loading, setLoading] = useState<{ done: number; of: number }>();
  const [failed, setFailed] = useState(false);
  const { state: ended } = useSlice(attemptsSlice);
  const status = useStartedProgress((state) => state.status);
  const { address, ignored } = useMemo(() => readExamAddress(exam, form, search ?? ""), [exam, form, search]);

  const load = useCallback(() => {
    if (search === undefined) return;
    loadExamForm(address, bank).then(
      (found) => setLoaded({ address, ...found }),
      () => setLoaded("failed"),
    );
  }, [search, address, bank]);
  useEffect(load, [load]);
  // What was loaded for another address is not what this one asks for.
  const loaded = typeof latest === "object" && latest.address !== address ? undefined : latest;

  const sat = typeof loaded === "object" ? loaded.form : undefined;
  const own = typeof running === "object" && sat ? running.attempts.find((attempt) => attempt.form.address === sat.address) : undefined;
  const ownId = own?.id;
  const resume = useCallback(
    async (id: string, force: boolean) => {
      try {
        const resumed = await resumeSitting(id, (attempt) => revisionsOfAttempt(attempt.form), force);
        setElsewhere(resumed.state === "elsewhere" ? id : undefined);
        if (resumed.state === "sitting") setSitting(resumed.sitting);
        else look();
      } catch {
        look();
      }
    },
    [look],
  );
  const resumed = useRef<string>(undefined);
  useEffect(() => {
    if (ownId === undefined || resumed.current === ownId) return;
    resumed.current = ownId;
    void resume(ownId, false);
  }, [ownId, resume]);

  const start = async ({ factor }: Sat) => {
    if (!sat) return;
    setFailed(false);
    setLoading({ done: 0, of: sat.questions.length });
    try {
      const revisions = await fetchRevisions(sat, (done) => setLoading({ done, of: sat.questions.length }));
      await keepRevisions(new Map(sat.questions.flatMap(({ question, revision }) => [[`${question}.${revision}`, revisions.get(question)] as const]))).catch(
        () => {
          // Full or forbidden: the questions are in this page, and the start said what that means.
        },
      );
      setSitting(await beginSitting(sat, revisions, factor));
    } catch {
      setFailed(true);
    } finally {
      setLoading(undefined);
    }
  };
  const draw = () => {
    const seeded: ExamAddress = { ...address, seed: newSeed(), bank };
    window.history.replaceState(null, "", writeExamAddress(seeded));
  };

  if (sitting && !over) {
    return (
      <Room
        sitting={sitting}
        onOver={(attempt) => {
          window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
          setOver({ attempt, revisions: sitting.revisions });
        }}
        onLeave={() => {
          sitting.leave();
          window.location.assign(routes.exams);
        }}
        onTakeBack={() => {
          const { id } = sitting.room.getState().kept.attempt;
          sitting.leave();
          void resume(id, true);
        }}
      />
    );
  }
  if (over) {
    return (
      <main id="content" className="exam-page">
        <AttemptReport attempt={over.attempt} revisions={over.revisions} bank={bank} announced />
      </main>
    );
  }
  const settled = typeof loaded === "object" && running !== undefined && (own === undefined || elsewhere !== undefined);
  return (
    <main id="content" className="exam-page">
      <Suspense fallback={null}>
        <SearchInAddress onChange={setSearch} />
      </Suspense>
      {head}
      <div className="needs-scripts">
        <FormNotices ignored={ignored} bank={loaded === "failed" ? undefined : loaded?.bank} wanted={sat && address.count} found={sat?.questions.length} />
        <DamagedAttempts running={running} onChange={look} />
        {elsewhere !== undefined && (
          <div className="quiz-notice" role="alert">
            <p>This attempt is open in another tab. Only one tab may write it, so that nothing is lost.</p>
            <button type="button" className="button button-main" onClick={() => void resume(elsewhere, true)}>
              Take it over here
            </button>
          </div>
        )}
        {loaded === "failed" && (
          <div className="quiz-notice" role="alert">
            <p>The exam could not be loaded. Check the connection.</p>
            <button type="button" className="button" onClick={load}>
              Try again
            </button>
          </div>
        )}
        {settled && elsewhere === undefined && !loaded.form && (
          <div className="exam-draw">
            <p>
              {form === "seeded" && address.seed === undefined
                ? "This exam is drawn by a seed: whoever has the same address gets the same questions in the same order."
                : "No question of the bank fits this address."}
            </p>
            {form === "seeded" && address.seed === undefined && (
              <button type="button" className="button button-main" onClick={draw}>
                Draw an exam
              </button>
            )}
          </div>
        )}
        {settled && elsewhere === undefined && loaded.form && (
          <ExamStart
            key={loaded.form.address}
            form={loaded.form}
            address={address}
            others={typeof running === "object" ? running.attempts : []}
            earlier={[...ended.ended.values()].filter((attempt) => isSameForm(attempt.form, loaded.form)).toSorted((a, b) => b.startedAt - a.startedAt)}
            stores={running === "forbidden" || status === "forbidden" ? "no" : status === "ready" ? "yes" : "unknown"}
            loading={loading}
            failed={failed}
            onStart={(how) => void start(how)}
          />
        )}
        {!settled && loaded !== "failed" && elsewhere === undefined && <p className="label quiz-loading">Loading the exam …</p>}
      </div>
      {foot}
    </main>
  );
}

function isSameForm(one: ExamForm, other: ExamForm | undefined): boolean {
  return (
    other !== undefined && one.exam === other.exam && one.form === other.form && one.seed === other.seed && one.questions.length === other.questions.length
  );
}

/** The room until the attempt is over. */
function Room({ sitting, onOver, onLeave, onTakeBack }: { sitting: Sitting; onOver: (attempt: Attempt) => void; onLeave: () => void; onTakeBack: () => void }) {
  const attempt = useRoom(sitting, ({ kept }) => kept.attempt);
  const isOver = attempt.ended !== undefined;
  const told = useRef(false);
  useEffect(() => {
    if (!isOver || told.current) return;
    told.current = true;
    onOver(attempt);
  }, [isOver, attempt, onOver]);
  return isOver ? null : <ExamRoom sitting={sitting} onLeave={onLeave} onTakeBack={onTakeBack} />;
}

/** Tells the parameters of the address, now and after every step back or forth. Draws nothing. */
function SearchInAddress({ onChange }: { onChange: (search: string) => void }) {
  const search = useSearchParams().toString();
  useEffect(() => onChange(search && `?${search}`), [search, onChange]);
  return null;
}
