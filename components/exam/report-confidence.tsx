import type { Report } from "@/lib/exam/report";
import { confidenceWords } from "./report-words";

/** How sure answers came out: what is sure and wrong, and what is right by a guess, is seen at a glance. */
export function ReportConfidence({ report: { confidence, sureButWrong, lucky } }: { report: Pick<Report, "confidence" | "sureButWrong" | "lucky"> }) {
  const rated = confidence.filter((row) => row.confidence !== undefined).reduce((sum, { right, wrong }) => sum + right + wrong, 0);
  const most = Math.max(1, ...confidence.flatMap(({ right, wrong }) => [right, wrong]));
  return (
    <section aria-labelledby="report-confidence">
      <h2 id="report-confidence">How sure you were</h2>
      {rated === 0 ? (
        <p>You rated no answer, so there is nothing to set against the results. A rating is optional, and no part of any score.</p>
      ) : (
        <>
          <p>
            {sureButWrong.length === 0
              ? "Nothing that you were sure of was wrong."
              : `${sureButWrong.length} of your sure answers ${sureButWrong.length === 1 ? "was" : "were"} wrong.`}{" "}
            {lucky.length === 0
              ? "No guess was right."
              : `${lucky.length === 1 ? "One guess was" : `${lucky.length} guesses were`} right: counted, and not known yet.`}
          </p>
          <table className="report-confidence">
            <thead>
              <tr>
                <th scope="col">Rated</th>
                <th scope="col">Right</th>
                <th scope="col">Not right</th>
              </tr>
            </thead>
            <tbody>
              {confidence.map(({ confidence: step, right, wrong }) => (
                <tr key={step ?? "none"}>
                  <th scope="row">{step ? confidenceWords[step] : "Not rated"}</th>
                  <td>
                    <Count number={right} of={most} verdict="correct" />
                  </td>
                  <td>
                    <Count number={wrong} of={most} verdict="incorrect" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Count({ number, of, verdict }: { number: number; of: number; verdict: "correct" | "incorrect" }) {
  return (
    <span className="confidence-count">
      <span>{number}</span>
      <svg aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none">
        {number > 0 && <rect className="pace-bar" data-verdict={verdict} x={0.5} y={1} width={(number / of) * 99} height={10} />}
      </svg>
    </span>
  );
}
