"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { downloadJson } from "@/components/progress/download";
import { Icon } from "@/components/ui/icon";
import { onWayBack } from "@/components/ui/on-way-back";
import { openJump, reviewPlace, type SittingStep, standingsOf } from "@/lib/exam/sitting";
import { sayTime } from "@/lib/exam/clock";
import { ExamIcon } from "./exam-icon";
import { CasePane } from "./case-pane";
import { nameOfForm } from "@/lib/exam/names";
import { placesWords } from "./places-words";
import { RoomClock } from "./room-clock";
import { ConfirmDialog } from "./confirm-dialog";
import { ExamDialog } from "./exam-dialog";
import { RoomNavigator, NavigatorLegend } from "./room-navigator";
import { RoomQuestion } from "./room-question";
import { RoomReview } from "./room-review";
import { RoomSettings } from "./room-settings";
import { preferInRoom, useRoomPreferences } from "./room-switches";
import { type Sitting, useRoom } from "./use-sitting";

interface Props {
  sitting: Sitting;
  /** Goes out of the room; the attempt stays as it is and its clock goes on. */
  onLeave: () => void;
  /** Takes the attempt back from the other tab that goes on with it. */
  onTakeBack: () => void;
}

type Asked = "hand-in" | "pause" | "questions" | "settings" | "put-aside";

/** The exam room: a question, its choices, and a thin bar with place, flag and clock. */
export function ExamRoom({ sitting, onLeave, onTakeBack }: Props) {
  const attempt = useRoom(sitting, ({ kept }) => kept.attempt);
  const trouble = useRoom(sitting, ({ kept }) => kept.trouble);
  const notice = useRoom(sitting, (room) => room.notice);
  const [asked, setAsked] = useState<Asked>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { form, place, given, pausedAt } = attempt;
  const at = form.questions.findIndex(({ question }) => question === place);
  const current = form.questions[at];
  const revision = current && sitting.revisions.get(current.question);
  const isPaused = pausedAt !== undefined;
  const title = place === reviewPlace ? "Review" : `Question ${at + 1} of ${form.questions.length}`;
  const { take } = sitting;

  const open = useCallback(
    (to: string) => {
      setAsked(undefined);
      take({ step: "open", place: to });
      const number = form.questions.findIndex(({ question }) => question === to) + 1;
      // Past Next's own copy of this function: going back within the room is no change of page.
      History.prototype.pushState.call(window.history, window.history.state, "", number === 0 ? "#review" : `#${number}`);
    },
    [take, form],
  );
  useEffect(
    () =>
      onWayBack(() => {
        const to = window.location.hash.slice(1);
        const question = to === "review" ? reviewPlace : form.questions[Number(to) - 1]?.question;
        if (question) take({ step: "open", place: question });
      }),
    [take, form],
  );

  // What comes takes the focus, from its beginning.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    document.title = `${title} · ${nameOfForm(form)} · Assay`;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a pause that ends brings the question back
  }, [title, isPaused, form]);
  const move = (by: number) => open(form.questions[at + by]?.question ?? reviewPlace);

  const keys = useRef<(event: KeyboardEvent) => void>(undefined);
  useEffect(() => {
    keys.current = (event) => {
      if (!event.altKey || !event.shiftKey || asked || isPaused) return;
      const act = {
        KeyN: () => place !== reviewPlace && move(1),
        KeyP: () => (place === reviewPlace ? move(0) : at > 0 && move(-1)),
        KeyF: () => current && take({ step: "flag", question: current.question }),
        KeyR: () => open(reviewPlace),
      }[event.code];
      if (!act) return;
      event.preventDefault();
      act();
    };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => keys.current?.(event);
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  const preferences = useRoomPreferences();
  const jump = openJump(attempt);
  if (trouble === "taken") return <Taken onTakeBack={onTakeBack} onLeave={onLeave} />;
  return (
    <main id="content" className="exam-room">
      <h1 className="sr-only">Mock exam: {nameOfForm(form)}</h1>
      <div className="room-bar">
        <p className="room-place">
          {place === reviewPlace ? "Review" : `${at + 1} of ${form.questions.length}`}
          <Saved sitting={sitting} />
        </p>
        {current && !isPaused && (
          <button
            type="button"
            className="room-flag"
            aria-pressed={given[current.question]?.flagged ?? false}
            aria-keyshortcuts="Alt+Shift+F"
            onClick={() => take({ step: "flag", question: current.question })}
          >
            <ExamIcon name="flag" />
            <span>Flag for review</span>
          </button>
        )}
        <RoomClock sitting={sitting} shown={preferences.clock} warns={preferences.warnings} onToggle={() => preferInRoom("clock", !preferences.clock)} />
        {!isPaused && (
          <button
            type="button"
            aria-label="Pause"
            title="Pause"
            onClick={() => (attempt.pausedMs > 0 || attempt.deadline === null ? take({ step: "pause", at: Date.now() }) : setAsked("pause"))}
          >
            <ExamIcon name="pause" />
          </button>
        )}
        <button type="button" aria-label="Room settings" title="Room settings" onClick={() => setAsked("settings")}>
          <Icon name="settings" />
        </button>
      </div>

      {trouble === "refused" && (
        <div role="alert" className="room-trouble">
          <p>Your last changes are not saved: this browser takes no more. The exam goes on as long as this page stays open.</p>
          <button type="button" className="button" onClick={sitting.retry}>
            Try again
          </button>
          <button type="button" className="button" onClick={() => downloadJson(`assay-attempt-${attempt.id}.json`, attempt)}>
            Download the attempt
          </button>
        </div>
      )}
      {notice && (
        <div role="status" className="room-notice">
          <p>{notice}</p>
          <button type="button" className="room-quiet" onClick={sitting.dismiss}>
            Dismiss
          </button>
        </div>
      )}

      <div className="room-body">
        {isPaused ? (
          <section className="room-paused" aria-labelledby="paused">
            <h2 id="paused" ref={heading} tabIndex={-1}>
              Paused
            </h2>
            <p>The clock stands still and the question is out of sight. The report will say that this attempt was not timed.</p>
            <button type="button" className="button button-main" onClick={() => take({ step: "resume", at: Date.now() })}>
              Go on
            </button>
          </section>
        ) : !current ? (
          <RoomReview attempt={attempt} revisions={sitting.revisions} titleRef={heading} onOpen={open} onHandIn={() => setAsked("hand-in")} />
        ) : (
          <QuestionPlace caseId={current.case}>
            {revision ? (
              <RoomQuestion
                key={current.question}
                revision={revision}
                seed={form.seed}
                given={given[current.question] ?? { chosen: [], struck: [], ms: 0 }}
                title={title}
                titleRef={heading}
                asksConfidence={preferences.confidence}
                take={take}
              />
            ) : (
              <section className="room-question">
                <h2 ref={heading} tabIndex={-1}>
                  {title}
                </h2>
                <p>This question could not be loaded. Nothing is lost: leave it open, or come back with a connection and open the exam again.</p>
              </section>
            )}
          </QuestionPlace>
        )}
      </div>

      {!isPaused && (
        <nav className="room-foot" aria-label="Questions">
          <button
            type="button"
            className="button"
            disabled={at === 0}
            onClick={() => (current ? move(-1) : open(form.questions.at(-1)?.question ?? reviewPlace))}
          >
            <Icon name="back" />
            Previous
          </button>
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsked("questions")}>
            <ExamIcon name="list" />
            <span>All questions</span>
          </button>
          {current ? (
            <button type="button" className="button button-main" onClick={() => move(1)}>
              {at === form.questions.length - 1 ? "Review" : "Next"}
              <Icon name="next" />
            </button>
          ) : (
            <button type="button" className="button button-main" onClick={() => setAsked("hand-in")}>
              Hand in
            </button>
          )}
        </nav>
      )}

      {asked === "questions" && (
        <ExamDialog
          title="All questions"
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <button type="button" className="button" onClick={() => setAsked(undefined)}>
                Back to the exam
              </button>
              <button type="button" className="button" onClick={() => open(reviewPlace)}>
                Review and hand in
              </button>
            </>
          }
        >
          <RoomNavigator attempt={attempt} onOpen={open} />
          <NavigatorLegend />
        </ExamDialog>
      )}
      {asked === "hand-in" && <HandIn sitting={sitting} onClose={() => setAsked(undefined)} />}
      {asked === "pause" && (
        <ConfirmDialog
          title="Pause the exam?"
          keep="Go on without"
          go="Pause"
          onKeep={() => setAsked(undefined)}
          onGo={() => {
            setAsked(undefined);
            take({ step: "pause", at: Date.now() });
          }}
        >
          <p>The real exam has no pause. With one, the report will say that this attempt was not timed; everything else stays the same.</p>
        </ConfirmDialog>
      )}
      {asked === "put-aside" && (
        <ConfirmDialog
          title="Put this attempt aside?"
          keep="Back to the exam"
          go="Put it aside"
          onKeep={() => setAsked(undefined)}
          onGo={() => {
            setAsked(undefined);
            void sitting.end("put-aside");
          }}
        >
          <p>It ends here and cannot be gone on with. What you answered is kept with its report.</p>
        </ConfirmDialog>
      )}
      {asked === "settings" && (
        <RoomSettings
          onClose={() => setAsked(undefined)}
          onLeave={onLeave}
          onPutAside={() => setAsked("put-aside")}
          onDownload={() => downloadJson(`assay-attempt-${attempt.id}.json`, attempt)}
        />
      )}
      {jump > 0 && <ClockAhead byMs={jump} take={take} />}
    </main>
  );
}

function QuestionPlace({ caseId, children }: { caseId: string | undefined; children: ReactNode }) {
  return caseId === undefined ? children : <CasePane id={caseId}>{children}</CasePane>;
}

/** Says that an answer is saved only when the disk has it. Not announced: it would speak after every choice. */
function Saved({ sitting }: { sitting: Sitting }) {
  const isSaved = useRoom(sitting, ({ kept }) => kept.saved >= kept.attempt.steps);
  const refused = useRoom(sitting, ({ kept }) => kept.trouble === "refused");
  const steps = useRoom(sitting, ({ kept }) => kept.saved);
  return (
    <span className="room-saved" data-saved={isSaved || undefined} data-steps={steps}>
      {isSaved ? (
        <>
          <Icon name="check" />
          <span>Saved</span>
        </>
      ) : refused ? (
        "Not saved"
      ) : (
        "Saving"
      )}
    </span>
  );
}

/** Names what is open and flagged before anything is handed in. */
function HandIn({ sitting, onClose }: { sitting: Sitting; onClose: () => void }) {
  const attempt = useRoom(sitting, ({ kept }) => kept.attempt);
  const { answered, open, flagged } = standingsOf(attempt);
  return (
    <ExamDialog
      title="Hand in the exam?"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            Back to the exam
          </button>
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              onClose();
              void sitting.end("submitted");
            }}
          >
            Hand in
          </button>
        </>
      }
    >
      <p>
        {answered} of {attempt.form.questions.length} answered. After this nothing can be changed, and the report opens.
      </p>
      {open.length > 0 && (
        <p>
          <b>Open:</b> {open.length === 1 ? "question" : "questions"} {placesWords(open)}. An open question counts like a wrong one, so a guess costs nothing.
        </p>
      )}
      {flagged.length > 0 && (
        <p>
          <b>Flagged:</b> {flagged.length === 1 ? "question" : "questions"} {placesWords(flagged)}.
        </p>
      )}
    </ExamDialog>
  );
}

/** A clock that went ahead of time: only the learner knows whether the device slept. */
function ClockAhead({ byMs, take }: { byMs: number; take: (step: SittingStep) => void }) {
  const settle = (counted: "counted" | "given-back") => take({ step: "settle", counted });
  return (
    <ExamDialog
      alert
      title="This device's clock went ahead"
      onClose={() => settle("given-back")}
      actions={
        <>
          <button type="button" className="button" onClick={() => settle("given-back")}>
            The clock was set: give the time back
          </button>
          <button type="button" className="button" onClick={() => settle("counted")}>
            It slept: count the time
          </button>
        </>
      }
    >
      <p>
        It shows {sayTime(byMs)} more than passed on this page. Either the device slept, and the time counts as in a real exam, or somebody set its clock, and
        it does not. Until you say which, nothing is counted; the report notes your answer.
      </p>
    </ExamDialog>
  );
}

function Taken({ onTakeBack, onLeave }: { onTakeBack: () => void; onLeave: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="content" className="exam-room">
      <section className="room-paused" role="alert">
        <h1 ref={heading} tabIndex={-1}>
          This attempt goes on in another tab
        </h1>
        <p>Only one tab may write it, so that nothing is lost. What you did here up to now is kept.</p>
        <button type="button" className="button button-main" onClick={onTakeBack}>
          Take it over here
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Leave it there
        </button>
      </section>
    </main>
  );
}
