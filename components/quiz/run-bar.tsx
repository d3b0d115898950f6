import type { Verdict } from "@/lib/quiz/mark";

interface Props {
  questions: readonly string[];
  at: number;
  /** What became of each question, in order; undefined while it is open. */
  verdicts: readonly (Verdict | undefined)[];
  onEnd: () => void;
}

/** Where the run stands: a stroke for each question, the same in words, and the way to the summary. */
export function RunBar({ questions, at, verdicts, onEnd }: Props) {
  const right = verdicts.filter((verdict) => verdict === "correct").length;
  const checked = verdicts.filter((verdict) => verdict !== undefined).length;
  return (
    <div className="run-bar">
      <div className="run-strokes" aria-hidden="true">
        {questions.map((id, place) => (
          <span key={id} data-verdict={verdicts[place]} data-current={place === at || undefined} />
        ))}
      </div>
      <p className="label">{checked === 0 ? "Untimed. Leave and come back when you like." : `${right} of ${checked} right so far`}</p>
      <button type="button" className="question-quiet" onClick={onEnd}>
        End here
      </button>
    </div>
  );
}
