import type { StudyStatus } from "./use-study";

interface Props {
  status: Exclude<StudyStatus, "ready">;
  onRetry: () => void;
  /** What the page would show, "what is due". */
  what: string;
}

/** What stands in place of what cannot be shown, and why. */
export function StudyState({ status, onRetry, what }: Props) {
  switch (status) {
    case "waiting":
      return <p className="label study-waiting">Reading what this device keeps …</p>;
    case "forbidden":
      return (
        <p className="study-notice">
          This browser lets the site store nothing, so there is no record from which to tell {what}. Reading, quizzes and exams work without one.
        </p>
      );
    case "newer":
      return <p className="study-notice">A newer version of the site is open in another tab. Load this page anew to go on.</p>;
    case "failed":
      return (
        <div className="study-notice" role="status">
          <p>The list of questions and cards could not be loaded. Check the connection.</p>
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        </div>
      );
  }
}
