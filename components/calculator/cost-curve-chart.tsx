import { scaleLinear } from "d3-scale";
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import { type ReactNode, useId, useMemo, useState } from "react";
import { formatQuantity, formatUsd, type NanoUsd } from "@/lib/pricing/money";
import type { PriceTable } from "@/lib/pricing/price-table";
import { type ProductId, productIds, productNames } from "@/lib/pricing/products";
import type { RateCard } from "@/lib/pricing/rate-card";
import { type AxisId, axes, projectGrowth, sweep, type Totals, totalsBySize, totalsOf } from "@/lib/pricing/sweep";
import { shapeOf, type Workload } from "@/lib/pricing/workload";
import { ChartFrame, dollarsOf, tickWords } from "./chart-frame";

type Against = AxisId | "size" | "time";

const againstNames: Readonly<Record<Against, string>> = {
  storage: axes.storage.label,
  size: "Size of the primary",
  time: "Time, as the data grow",
  "read-nodes": axes["read-nodes"].label,
  backup: axes.backup.label,
  internet: axes.internet.label,
  "inter-region": axes["inter-region"].label,
  hours: axes.hours.label,
};

interface Crossing {
  x: number;
  y: number;
  words: string;
}

/** A drawing's data: the totals along x, and where two of them change order. */
interface Curves {
  unit: string;
  points: readonly { x: number; totals: Totals }[];
  /** For the table: few, and round where they can be. */
  rows: readonly { x: number; totals: Totals }[];
  crossings: readonly Crossing[];
  /** Where the workload stands now. */
  now: number;
  /** Whether there is something between two points. */
  joined: boolean;
  note?: string;
}

const pointsDrawn = 121;
const monthsAhead = 36;
/** The least that an axis shows, so that a small workload is not all there is to see. */
const leastShown: Readonly<Record<AxisId, number>> = { storage: 10_000, backup: 2000, internet: 2000, "inter-region": 2000, hours: 730, "read-nodes": 20 };

function curvesOf(against: Against, workload: Workload, card: RateCard, table: PriceTable): Curves {
  const prices = { card, table };
  if (against === "time") {
    const { months, breakEvens, capped } = projectGrowth(workload, prices, monthsAhead);
    const points = months.map(({ month, totals }) => ({ x: month, totals }));
    const still = workload.growth.amount === 0;
    return {
      unit: "months from now",
      points,
      rows: months.filter(({ month }) => month % 6 === 0).map(({ month, totals }) => ({ x: month, totals })),
      crossings: breakEvens.map(({ month, cheaper, than }) => ({
        x: month,
        y: dollarsOf(points[month]?.totals[cheaper] ?? 0n),
        words: `In month ${month} ${sayCheaper(cheaper, than, points[month]?.totals)}`,
      })),
      now: 0,
      joined: true,
      ...(still && { note: "The data do not grow: enter how much they do under Growth." }),
      ...(capped && { note: "The growth was stopped at the largest size that is reckoned with." }),
    };
  }
  if (against === "size") {
    const sizes = totalsBySize(workload, prices).map(({ vcpus, totals }) => ({ x: vcpus, totals }));
    const { vcpus } = shapeOf(workload.shape, table);
    return { unit: "vCPU", points: sizes, rows: sizes, crossings: [], now: vcpus, joined: false };
  }
  const axis = axes[against];
  const now = valueOf(against, workload);
  const to = Math.min(axis.most, roundUp(Math.max(leastShown[against], now * 2)));
  const { points, breakEvens } = sweep(workload, prices, { axis: against, from: 0, to, points: against === "read-nodes" ? to + 1 : pointsDrawn });
  const ticks = [...new Set([...scaleLinear([0, to], [0, 1]).ticks(6), now])].filter((x) => Number.isInteger(x) && x <= to);
  return {
    unit: axis.unit,
    points,
    rows: ticks.toSorted((a, b) => a - b).map((x) => ({ x, totals: totalsOf(axis.set(workload, x), prices) })),
    crossings: breakEvens.map(({ x, crossing, cheaper, than, cheaperTotal, thanTotal }) => ({
      x: crossing,
      y: dollarsOf(cheaperTotal),
      words: `From ${formatQuantity(x)} ${axis.unit} on ${sayCheaper(cheaper, than, { [cheaper]: cheaperTotal, [than]: thanTotal })}`,
    })),
    now,
    joined: true,
  };
}

function sayCheaper(cheaper: ProductId, than: ProductId, totals: Partial<Totals> | undefined): string {
  const amount = (product: ProductId) => formatUsd(totals?.[product] ?? 0n);
  return `${productNames[cheaper]} (${amount(cheaper)}) is cheaper than ${productNames[than]} (${amount(than)}).`;
}

function valueOf(axis: AxisId, { storageGb, backupGb, internetGb, interRegionGb, hours, pools }: Workload): number {
  const values: Record<AxisId, number> = {
    storage: storageGb,
    backup: backupGb,
    internet: internetGb,
    "inter-region": interRegionGb,
    hours,
    "read-nodes": pools.reduce((sum, { nodes }) => sum + nodes, 0),
  };
  return values[axis];
}

/** The next of 1, 2 or 5 with noughts behind it. */
function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((factor) => factor * step).find((candidate) => candidate >= value) ?? value;
}

const marks = { alloydb: symbolCircle, "cloud-sql-enterprise": symbolSquare, "cloud-sql-enterprise-plus": symbolTriangle, spanner: symbolDiamond } as const;

const height = 340;
const bottom = 44;
const top = 12;
/** From this width on the names stand at the ends of the lines. */
const roomForNames = 560;

/** A piece of a line, in the legend. */
const sample = { width: 34, height: 14 };

interface Props {
  number: number;
  workload: Workload;
  card: RateCard;
  table: PriceTable;
}

/** The four totals against one input, with the points where one product becomes cheaper than another. */
export function CostCurveChart({ number, workload, card, table }: Props) {
  const chooser = useId();
  const [against, setAgainst] = useState<Against>("storage");
  const curves = useMemo(() => curvesOf(against, workload, card, table), [against, workload, card, table]);
  const drawn = productIds.filter((product) => curves.points.some(({ totals }) => totals[product] !== null));
  const left = productIds.filter((product) => !drawn.includes(product));
  const most = Math.max(1, ...curves.points.flatMap(({ totals }) => drawn.map((product) => dollarsOf(totals[product] ?? 0n))));

  return (
    <ChartFrame
      number={number}
      title={`Cost of a month against: ${againstNames[against].toLowerCase()}.`}
      says={`Lines of the monthly cost of ${drawn.map((product) => productNames[product]).join(", ")} against ${againstNames[against].toLowerCase()}. ${curves.crossings.map(({ words }) => words).join(" ")}`}
      controls={
        <p className="chart-choice no-print">
          <label htmlFor={chooser}>Against</label>
          <select id={chooser} value={against} onChange={(event) => setAgainst(event.target.value as Against)}>
            {Object.entries(againstNames).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      }
      draw={(width) => ({ height, content: drawCurves(curves, drawn, most, width) })}
      table={
        <table>
          <caption className="sr-only">Monthly cost of each product against {againstNames[against].toLowerCase()}</caption>
          <thead>
            <tr>
              <th scope="col">{curves.unit}</th>
              {drawn.map((product) => (
                <th key={product} scope="col" className="amount">
                  {productNames[product]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {curves.rows.map(({ x, totals }) => (
              <tr key={x}>
                <th scope="row">{formatQuantity(x)}</th>
                {drawn.map((product) => (
                  <td key={product} className="amount">
                    {sayTotal(totals[product])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ul className="chart-legend" aria-label="Lines">
        {drawn.map((product) => (
          <li key={product}>
            <svg width={sample.width} height={sample.height} aria-hidden="true">
              <path className="chart-line" data-product={product} d={`M0 ${sample.height / 2}H${sample.width}`} />
              <path
                className="chart-mark"
                data-product={product}
                d={symbol(marks[product], 42)() ?? ""}
                transform={`translate(${sample.width / 2} ${sample.height / 2})`}
              />
            </svg>
            {productNames[product]}
          </li>
        ))}
      </ul>
      {curves.note && <p className="calc-help">{curves.note}</p>}
      {left.length > 0 && (
        <p className="calc-help">Not drawn, because a rate is needed or no machine is as large: {left.map((product) => productNames[product]).join(", ")}.</p>
      )}
      {curves.crossings.length > 0 && (
        <ol className="chart-crossings" aria-label="Break-even points">
          {curves.crossings.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      )}
      {curves.crossings.length === 0 && curves.joined && drawn.length > 1 && <p className="calc-help">No two of these lines cross in this range.</p>}
    </ChartFrame>
  );
}

function sayTotal(total: NanoUsd | null): string {
  return total === null ? "none" : formatUsd(total);
}

function drawCurves({ points, crossings, now, unit, joined }: Curves, drawn: readonly ProductId[], most: number, width: number): ReactNode {
  const named = width >= roomForNames;
  const right = named ? 184 : 14;
  const y = scaleLinear([0, most], [height - bottom, top]).nice(5);
  const ticks = y.ticks(5);
  const leftEdge = Math.max(...ticks.map((tick) => tickWords(tick).length)) * 7.5 + 10;
  const x = scaleLinear([0, points.at(-1)?.x ?? 1], [leftEdge, width - right]);
  const ends = placeNames(
    drawn.flatMap((product) => {
      const last = points.findLast(({ totals }) => totals[product] !== null);
      const total = last?.totals[product] ?? null;
      return last && total !== null ? [{ product, x: x(last.x), y: y(dollarsOf(total)) }] : [];
    }),
  );
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick} className="chart-tick">
          <line x1={leftEdge} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text x={leftEdge - 8} y={y(tick) + 4} textAnchor="end">
            {tickWords(tick)}
          </text>
        </g>
      ))}
      {x.ticks(width < 500 ? 4 : 8).map((tick) => (
        <g key={tick} className="chart-tick">
          <line x1={x(tick)} x2={x(tick)} y1={height - bottom} y2={height - bottom + 5} />
          <text x={x(tick)} y={height - bottom + 19} textAnchor="middle">
            {formatQuantity(String(tick))}
          </text>
        </g>
      ))}
      <text className="chart-quiet" x={width - right} y={height - 6} textAnchor="end">
        {unit}
      </text>
      {now <= (points.at(-1)?.x ?? 0) && (
        <g className="chart-now">
          <line x1={x(now)} x2={x(now)} y1={top} y2={height - bottom} />
          <text x={x(now) + 5} y={top + 10}>
            now
          </text>
        </g>
      )}
      {drawn.map((product) => (
        <path
          key={product}
          className="chart-line"
          data-product={product}
          data-apart={!joined || undefined}
          d={
            line<Curves["points"][number]>()
              .defined(({ totals }) => totals[product] !== null)
              .x((point) => x(point.x))
              .y(({ totals }) => y(dollarsOf(totals[product] ?? 0n)))(points) ?? ""
          }
        />
      ))}
      {drawn.map((product) =>
        (joined ? points.filter((_, index) => index % Math.ceil(points.length / 6) === 0) : points)
          .filter(({ totals }) => totals[product] !== null)
          .map((point) => (
            <path
              key={`${product}-${point.x}`}
              className="chart-mark"
              data-product={product}
              d={symbol(marks[product], 42)() ?? ""}
              transform={`translate(${x(point.x)} ${y(dollarsOf(point.totals[product] ?? 0n))})`}
            />
          )),
      )}
      {named &&
        ends.map((end) => (
          <text key={end.product} className="chart-name" x={width - right + 12} y={end.y + 4}>
            {productNames[end.product]}
          </text>
        ))}
      {crossings.map((crossing, index) => (
        <g key={crossing.words} className="chart-crossing" transform={`translate(${x(crossing.x)} ${y(crossing.y)})`}>
          <circle r={9} />
          <text y={4} textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </>
  );
}

const nameHeight = 16;

/** Moves names down until none lies on another. */
function placeNames<Name extends { y: number }>(names: readonly Name[]): Name[] {
  let last = Number.NEGATIVE_INFINITY;
  return names
    .toSorted((a, b) => a.y - b.y)
    .map((name) => {
      last = Math.max(name.y, last + nameHeight);
      return { ...name, y: last };
    });
}
