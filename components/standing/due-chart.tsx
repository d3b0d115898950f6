import { Later } from "@/components/ui/later";
import { dayWords } from "@/components/progress/local-day";
import type { DueOnDay } from "@/lib/review/forecast";

const [barWidth, gap, height] = [8, 2, 60];

/** Reviews by the day on which they fall due: a bar each, and the same figures as a table. */
export function DueChart({ forecast }: { forecast: readonly DueOnDay[] }) {
  const most = Math.max(1, ...forecast.map(({ questions, cards }) => questions + cards));
  const total = forecast.reduce((sum, { questions, cards }) => sum + questions + cards, 0);
  const width = forecast.length * (barWidth + gap) - gap;
  const [first] = forecast;
  const last = forecast.at(-1);
  const tall = (count: number) => (count / most) * height;
  return (
    <section aria-labelledby="due-chart">
      <h2 id="due-chart">What will be due</h2>
      {total === 0 ? (
        <p>Nothing in the next {forecast.length} days. Answers bring reviews.</p>
      ) : (
        <figure className="due-chart">
          <figcaption>
            {total} reviews in the next {forecast.length} days, if each is done on its day and comes out right.{" "}
            <span>
              <i className="due-key" data-kind="questions" /> questions,
            </span>{" "}
            <span>
              <i className="due-key" data-kind="cards" /> facts and errata.
            </span>
          </figcaption>
          <div className="due-place">
            <span className="due-most">{most}</span>
            <svg
              role="img"
              aria-label={`Bars of the reviews of ${forecast.length} days, ${first ? first.questions + first.cards : 0} of them today, ${most} on the fullest day`}
              viewBox={`0 0 ${width} ${height}`}
              preserveAspectRatio="none"
            >
              <path className="due-rule" d={`M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}`} />
              {forecast.map(({ day, questions, cards }, at) => (
                <g key={day}>
                  <rect className="due-questions" x={at * (barWidth + gap)} y={height - tall(questions)} width={barWidth} height={tall(questions)} />
                  <rect className="due-cards" x={at * (barWidth + gap)} y={height - tall(questions + cards)} width={barWidth} height={tall(cards)} />
                </g>
              ))}
            </svg>
          </div>
          <p className="due-axis label" aria-hidden="true">
            <span>today</span>
            <span>{last && dayWords(last.day, "short")}</span>
          </p>
          <details className="fold">
            <summary>The same figures as a table</summary>
            <Later>
              {() => (
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a place that scrolls must be reached by keyboard
                <div className="table-scroll" role="region" tabIndex={0} aria-label="Reviews by day">
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">Day</th>
                        <th scope="col" className="amount">
                          Questions
                        </th>
                        <th scope="col" className="amount">
                          Facts and errata
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {forecast.map(({ day, questions, cards }) => (
                        <tr key={day}>
                          <th scope="row">{dayWords(day, "short")}</th>
                          <td className="amount">{questions}</td>
                          <td className="amount">{cards}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </Later>
          </details>
        </figure>
      )}
    </section>
  );
}
