import { leastAnswers, type Part, type Report } from "@/lib/exam/report";
import { ShareBar } from "./share-bar";
import { counted } from "./report-words";

interface Props {
  title: string;
  /** What a row is, "Section". */
  one: string;
  parts: readonly Part[];
  nameOf: (name: string) => string;
}

/** Sections or topics with what was right of the new questions, how far that can be trusted, and what stands apart from it. */
export function ReportShares({ title, one, parts, nameOf }: Props) {
  const withRepeats = parts.some(({ repeats }) => repeats.answered > 0);
  const withOpen = parts.some(({ open }) => open > 0);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <table className="report-shares">
        <thead>
          <tr>
            <th scope="col">{one}</th>
            <th scope="col">Right of new</th>
            <th scope="col">Likely</th>
            {withRepeats && <th scope="col">Right of met before</th>}
            {withOpen && <th scope="col">Open</th>}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, share, repeats, open }) => (
            <tr key={name}>
              <th scope="row">{nameOf(name)}</th>
              <td data-name="Right of new">
                {share.answered > 0 ? `${share.right} of ${share.answered}` : "none"}
                {share.answered > 0 && share.answered < leastAnswers && <small>few</small>}
              </td>
              <td data-name="Likely">
                <ShareBar share={share} />
              </td>
              {withRepeats && (
                <td data-name="Right of met before" data-none={repeats.answered === 0 || undefined}>
                  {repeats.answered > 0 ? `${repeats.right} of ${repeats.answered}` : "none"}
                </td>
              )}
              {withOpen && (
                <td data-name="Open" data-none={open === 0 || undefined}>
                  {open === 0 ? "none" : open}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Which objectives of the exam the attempt touched. One attempt touches many and says much of few. */
export function ReportCoverage({ coverage: { objectives, touched, enough } }: Pick<Report, "coverage">) {
  return (
    <section aria-labelledby="report-coverage">
      <h2 id="report-coverage">Coverage</h2>
      <p>
        New answers touch {touched} of the {counted(objectives.length, "objective")} of the exam;{" "}
        {enough === 0 ? "none has" : enough === 1 ? "one has" : `${enough} have`} at least {leastAnswers}, which is where a pattern begins to show.
      </p>
      <details className="report-fold">
        <summary>Objective by objective</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a place that scrolls must be reached by keyboard */}
        <div className="report-scroll" role="region" tabIndex={0} aria-label="Objective by objective">
          <table className="report-table">
            <thead>
              <tr>
                <th scope="col">Objective</th>
                <th scope="col" className="amount">
                  Asked
                </th>
                <th scope="col" className="amount">
                  New answers
                </th>
                <th scope="col" className="amount">
                  Right
                </th>
              </tr>
            </thead>
            <tbody>
              {objectives.map(({ id, title, asked, answered, right }) => (
                <tr key={id}>
                  <th scope="row">
                    {id} {title}
                  </th>
                  <td className="amount">{asked}</td>
                  <td className="amount">{answered}</td>
                  <td className="amount">{right}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="label">The weights are Google&apos;s by section only. How a section is shared out over its objectives is our choice.</p>
      </details>
    </section>
  );
}
