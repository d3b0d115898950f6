import { record } from "@/components/progress/use-progress";
import { IntentLink } from "@/components/ui/intent-link";
import type { StoredRun } from "@/lib/progress/runs";

/** A run that was left in the midst: to go on with, or to put aside. */
export function RunLeft({ run: { started, answers } }: { run: StoredRun }) {
  const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(started.at);
  return (
    <div className="quiz-notice run-left">
      <p>
        You left a quiz after {answers.size} of {started.questions.length} questions, begun {when}.
      </p>
      <div>
        <IntentLink href={started.address} className="button button-main">
          Go on with it
        </IntentLink>
        <button type="button" className="button" onClick={() => void record({ type: "run-ended", run: started.run })}>
          Put it aside
        </button>
      </div>
    </div>
  );
}
