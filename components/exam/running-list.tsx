"use client";

import { dropRunning } from "@/components/progress/attempt-database";
import { downloadJson } from "@/components/progress/download";
import { IntentLink } from "@/components/ui/intent-link";
import { standingsOf } from "@/lib/exam/sitting";
import { nameOfForm } from "@/lib/exam/names";
import { type Running, useRunning } from "./use-running";

/** The attempts that run on this device, to go on with, and those that cannot be read, to download. */
export function RunningList() {
  const [running, look] = useRunning();
  return (
    <>
      {typeof running === "object" && running.attempts.length > 0 && (
        <section aria-labelledby="running" className="running-list">
          <h2 id="running">Running now</h2>
          <ul>
            {running.attempts.map((attempt) => (
              <li key={attempt.id}>
                <IntentLink className="button button-main" href={attempt.form.address}>
                  Go on: {nameOfForm(attempt.form)}
                </IntentLink>
                <span className="label">
                  {standingsOf(attempt).answered} of {attempt.form.questions.length} answered
                  {attempt.deadline !== null && attempt.pausedAt === undefined && ". The clock does not wait."}
                  {attempt.pausedAt !== undefined && ". Paused."}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DamagedAttempts running={running} onChange={look} />
    </>
  );
}

/** Stored attempts that this version cannot read: set aside, handed out, and deleted only on the learner's word. */
export function DamagedAttempts({ running, onChange }: { running: Running; onChange: () => void }) {
  if (typeof running !== "object" || running.damaged.length === 0) return null;
  const { damaged } = running;
  const one = damaged.length === 1;
  return (
    <div className="form-notices" role="status">
      <p>
        {one ? "An attempt that is stored here" : `${damaged.length} attempts that are stored here`} cannot be read by this version of the site.{" "}
        {one ? "It is" : "They are"} set aside, not deleted.
      </p>
      <p>
        <button type="button" className="button" onClick={() => downloadJson("assay-attempts-set-aside.json", damaged)}>
          Download {one ? "it" : "them"}
        </button>{" "}
        <button type="button" className="button" onClick={() => void Promise.all(damaged.map(({ id }) => dropRunning(id))).then(onChange)}>
          Delete {one ? "it" : "them"}
        </button>
      </p>
    </div>
  );
}
