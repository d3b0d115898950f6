import { sayTime } from "@/lib/exam/clock";
import { formatSpan, type Item, type Report } from "@/lib/exam/report";
import { verdictWords } from "./report-words";

/** A bar that is longer than so many even shares is cut off: one question left on the screen must not flatten the others. */
const highest = 4;

const [height, step, gap] = [120, 10, 2];

/** How the time was spent: on each question, against an even share, and what was left. */
export function ReportPace({
  report: { items, pace },
  onOpen,
  openingOf,
}: {
  report: Report;
  onOpen: (question: string) => void;
  openingOf: (item: Item) => string;
}) {
  const { limitMs, usedMs, leftMs, evenMs, rightMs, wrongMs, slowest } = pace;
  const top = Math.min(highest, Math.max(1.25, ...items.map(({ ms = 0 }) => ms / evenMs)));
  const yOf = (shares: number) => height - (Math.min(shares, top) / top) * height;
  const isCut = items.some(({ ms = 0 }) => ms / evenMs > top);
  const says = `Time on each of ${items.length} questions in the exam's order; the line is an even share of ${formatSpan(evenMs)}.`;
  return (
    <section aria-labelledby="report-pace">
      <h2 id="report-pace">Time and pace</h2>
      <p>
        {limitMs === undefined
          ? `${sayTime(usedMs)} in all, without a limit. The usual time would give each question ${formatSpan(evenMs)}.`
          : `${sayTime(usedMs)} of ${sayTime(limitMs)} used, ${leftMs !== undefined && leftMs > 0 ? `${sayTime(leftMs)} left` : "nothing left"}. An even share is ${formatSpan(evenMs)} a question.`}
        {rightMs !== undefined &&
          wrongMs !== undefined &&
          ` Half of the right answers took up to ${formatSpan(rightMs)}, half of the wrong ones up to ${formatSpan(wrongMs)}.`}
      </p>
      <figure className="report-chart">
        <figcaption>Time on each question, in the exam&apos;s order. {isCut && "Bars that reach the top are cut off there."}</figcaption>
        <div className="pace-chart">
          <div className="pace-plot">
            <span style={{ top: 0 }}>{formatSpan(top * evenMs)}</span>
            <span style={{ top: `${(yOf(1) / height) * 100}%` }}>{formatSpan(evenMs)}</span>
            <svg role="img" aria-label={says} viewBox={`0 0 ${items.length * step} ${height}`} preserveAspectRatio="none">
              {items.map(({ question, verdict, ms = 0 }, at) => (
                <rect
                  key={question}
                  className="pace-bar"
                  data-verdict={verdict}
                  x={at * step + gap / 2}
                  y={yOf(ms / evenMs)}
                  width={step - gap}
                  height={height - yOf(ms / evenMs)}
                />
              ))}
              <path className="pace-axis" d={`M0 ${height}H${items.length * step}`} />
              <path className="pace-line" d={`M0 ${yOf(1)}H${items.length * step}`} />
            </svg>
          </div>
          <p aria-hidden="true">
            <span>{1}</span>
            <span>{items.length}</span>
          </p>
        </div>
        <ul className="report-legend" aria-hidden="true">
          {(["correct", "incorrect", "unanswered"] as const).map((verdict) => (
            <li key={verdict}>
              <svg viewBox="0 0 10 12">
                <rect className="pace-bar" data-verdict={verdict} x={1} y={1} width={8} height={10} />
              </svg>
              {verdictWords[verdict].toLowerCase()}
            </li>
          ))}
          <li>
            <svg viewBox="0 0 20 12" className="report-legend-line">
              <path className="pace-line" d="M0 6H20" />
            </svg>
            even share
          </li>
        </ul>
      </figure>
      {slowest.length > 0 && (
        <>
          <h3>Took longest</h3>
          <ul className="report-list">
            {slowest.map((item) => (
              <li key={item.question}>
                <button type="button" onClick={() => onOpen(item.question)}>
                  <span className="report-list-place">{item.place}</span>
                  <span className="report-list-words">{openingOf(item)}</span>
                  <span className="label">
                    {formatSpan(item.ms ?? 0)}, {verdictWords[item.verdict].toLowerCase()}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <details className="report-fold">
        <summary>All questions as a table</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a place that scrolls must be reached by keyboard */}
        <div className="report-scroll" role="region" tabIndex={0} aria-label="All questions as a table">
          <ItemTable items={items} openingOf={openingOf} />
        </div>
      </details>
    </section>
  );
}

const confidenceShort = { sure: "sure", unsure: "not sure", guess: "a guess" } as const;

function ItemTable({ items, openingOf }: { items: readonly Item[]; openingOf: (item: Item) => string }) {
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col" className="amount">
            No.
          </th>
          <th scope="col">Question</th>
          <th scope="col">Objective</th>
          <th scope="col">Result</th>
          <th scope="col">Rated</th>
          <th scope="col">New</th>
          <th scope="col" className="amount">
            Time
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.question}>
            <td className="amount">{item.place}</td>
            <th scope="row" className="report-table-words">
              {openingOf(item)}
            </th>
            <td>{item.objective}</td>
            <td>
              {verdictWords[item.verdict]}
              {item.flagged && ", flagged"}
            </td>
            <td>{item.confidence ? confidenceShort[item.confidence] : "no"}</td>
            <td>{item.verdict === "unanswered" ? "" : item.isFirst ? "yes" : "no"}</td>
            <td className="amount">{item.ms === undefined ? "never seen" : formatSpan(item.ms)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
