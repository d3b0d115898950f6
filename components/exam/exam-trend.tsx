import type { Trend, TrendPoint } from "@/lib/exam/history";
import { dayWords, likelyWords, shortSection } from "./report-words";

/** So many attempts are drawn, the latest ones: more strokes than that cannot be told apart. */
const drawnAtMost = 30;

const [width, height] = [100, 64];

/** How each section went from attempt to attempt, a drawing for each and all figures in one table. */
export function ExamTrend({ trend, nameOf }: { trend: readonly Trend[]; nameOf: (attempt: string) => string }) {
  const drawn = trend.map(({ section, points }) => ({ section, points: points.slice(-drawnAtMost), all: points.length }));
  if (!drawn.some(({ points }) => points.length > 1)) {
    return <p className="trend-none">A trend begins with the second attempt that asks something new.</p>;
  }
  const isCut = drawn.some(({ points, all }) => all > points.length);
  return (
    <>
      <div className="trends">
        {drawn.map(({ section, points }) => (
          <SectionTrend key={section} section={section} points={points} />
        ))}
      </div>
      <p className="label">
        Each stroke is an attempt, from the oldest to the newest{isCut && `, the latest ${drawnAtMost}`}: where the true share likely lies, and the share of new
        questions that were right as a notch. A form that is sat again adds nothing.
      </p>
      <details className="report-fold">
        <summary>The same figures as a table</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a place that scrolls must be reached by keyboard */}
        <div className="report-scroll" role="region" tabIndex={0} aria-label="Shares by section and attempt">
          <TrendTable trend={drawn} nameOf={nameOf} />
        </div>
      </details>
    </>
  );
}

function SectionTrend({ section, points }: { section: string; points: readonly TrendPoint[] }) {
  const latest = points.at(-1);
  const xOf = (at: number) => ((at + 0.5) / Math.max(1, points.length)) * width;
  const yOf = (share: number) => height - share * height;
  const sharesOf = points.map(({ share }) => share.right / share.answered);
  return (
    <figure className="trend">
      <figcaption>
        <b>{shortSection(section)}</b>
        <span>
          {latest ? (
            <>
              {latest.share.right} of {latest.share.answered} right, likely {likelyWords(latest.share)}
            </>
          ) : (
            "nothing yet"
          )}
        </span>
      </figcaption>
      <div className="trend-place">
        <span className="trend-high">{100} %</span>
        <span className="trend-low">{0}</span>
        <svg
          role="img"
          aria-label={`Shares of ${points.length} attempts, the latest last: ${sharesOf.map((share) => `${Math.round(share * 100)} %`).join(", ")}`}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
        >
          <path className="trend-rule" d={`M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}`} />
          {points.length > 1 && <path className="trend-line" d={`M${sharesOf.map((share, at) => `${xOf(at)} ${yOf(share)}`).join("L")}`} />}
          {points.map(({ attempt, share: { likely } }, at) => (
            <g key={attempt}>
              {likely && <path className="trend-likely" d={`M${xOf(at)} ${yOf(likely.high)}V${yOf(likely.low)}`} />}
              <path className="trend-notch" d={`M${xOf(at) - notch(points.length)} ${yOf(sharesOf[at] ?? 0)}h${notch(points.length) * 2}`} />
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

/** Half the width of a notch: as wide as its attempt's place allows, and no wider than is drawn. */
function notch(points: number): number {
  return Math.min(2, (width / points) * 0.35);
}

function TrendTable({ trend, nameOf }: { trend: readonly Trend[]; nameOf: (attempt: string) => string }) {
  const attempts = new Map(trend.flatMap(({ points }) => points.map(({ attempt, at }) => [attempt, at] as const)));
  const rows = [...attempts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">Attempt</th>
          {trend.map(({ section }) => (
            <th key={section} scope="col">
              {shortSection(section)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([attempt, at]) => (
          <tr key={attempt}>
            <th scope="row">
              {nameOf(attempt)} <span className="label">{dayWords(at)}</span>
            </th>
            {trend.map(({ section, points }) => {
              const point = points.find((each) => each.attempt === attempt);
              return (
                <td key={section}>
                  {point ? (
                    <>
                      {point.share.right} of {point.share.answered} <span className="label">{likelyWords(point.share)}</span>
                    </>
                  ) : (
                    "nothing new"
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
