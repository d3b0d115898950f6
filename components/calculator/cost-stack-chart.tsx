import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { useId } from "react";
import { formatUsd, type NanoUsd } from "@/lib/pricing/money";
import { type CostGroup, type ProductEstimate, productNames } from "@/lib/pricing/products";
import { formatTotal } from "@/lib/pricing/statements";
import { ChartFrame, dollarsOf, tickWords } from "./chart-frame";

const groupNames: Readonly<Record<CostGroup, string>> = {
  compute: "Compute",
  storage: "Storage",
  backup: "Backups",
  network: "Network",
  secondary: "Second region",
  surcharge: "Surcharge",
};

const groups = Object.keys(groupNames) as CostGroup[];

interface Row {
  estimate: ProductEstimate;
  amounts: Record<CostGroup, NanoUsd>;
}

function rowOf(estimate: ProductEstimate): Row {
  const amounts = Object.fromEntries(groups.map((group) => [group, 0n])) as Record<CostGroup, NanoUsd>;
  for (const { group, amount } of estimate.lines) amounts[group] += amount ?? 0n;
  return { estimate, amounts };
}

const rowHeight = 62;
/** Where a bar begins in its row, below its name. */
const barTop = 24;
const barHeight = 26;
const axisHeight = 26;
/** Room for the words of a sum that is open at its end. */
const openEnd = 96;

/** What each product's bill is made of, bar under bar on one scale. */
export function CostStackChart({ number, estimates }: { number: number; estimates: readonly ProductEstimate[] }) {
  const id = useId();
  const rows = estimates.map(rowOf);
  const used = groups.filter((group) => rows.some(({ amounts }) => amounts[group] > 0n));
  const bars = stack<Row, CostGroup>()
    .keys(used)
    .value(({ amounts }, group) => dollarsOf(amounts[group]))(rows);
  const most = Math.max(...rows.map(({ estimate }) => dollarsOf(estimate.priced)), 1);

  const draw = (width: number) => {
    const open = rows.some(({ estimate }) => estimate.missing.length > 0);
    const x = scaleLinear([0, most], [0, Math.max(120, width - (open ? openEnd : 2))]);
    const height = rows.length * rowHeight + axisHeight;
    const content = (
      <>
        <Patterns id={id} />
        {x.ticks(width < 500 ? 3 : 6).map((tick) => (
          <g key={tick} className="chart-tick">
            {rows.map(({ estimate }, index) => (
              <line key={estimate.product} x1={x(tick)} x2={x(tick)} y1={index * rowHeight + barTop} y2={index * rowHeight + barTop + barHeight} />
            ))}
            <text x={x(tick)} y={height - 8} textAnchor={tick === 0 ? "start" : "middle"}>
              {tickWords(tick)}
            </text>
          </g>
        ))}
        {rows.map(({ estimate }, index) => {
          const top = index * rowHeight + barTop;
          const end = x(dollarsOf(estimate.priced));
          return (
            <g key={estimate.product}>
              <text className="chart-name" x={0} y={top - 8}>
                {productNames[estimate.product]}
                <tspan className="chart-value" dx={10}>
                  {soFar(estimate)}
                </tspan>
              </text>
              {bars.map((bar) => {
                const [from, to] = bar[index] ?? [0, 0];
                if (to <= from) return null;
                return (
                  <rect
                    key={bar.key}
                    className="chart-part"
                    data-group={bar.key}
                    x={x(from)}
                    y={top}
                    width={Math.max(1, x(to) - x(from))}
                    height={barHeight}
                    fill={`url(#${id}-${bar.key})`}
                  />
                );
              })}
              {estimate.missing.length > 0 && (
                <>
                  <path className="chart-open" d={`M${end} ${top}h${openEnd - 14}m0 ${barHeight}h${14 - openEnd}`} />
                  <text className="chart-quiet" x={end + 8} y={top + barHeight / 2 + 4}>
                    rate needed
                  </text>
                </>
              )}
            </g>
          );
        })}
      </>
    );
    return { height, content };
  };

  return (
    <ChartFrame
      number={number}
      title="What the bill is made of, a month."
      says={`Stacked bars of the monthly cost by kind: ${estimates.map((estimate) => `${productNames[estimate.product]} ${soFar(estimate)}`).join(", ")}.`}
      draw={draw}
      table={
        <table>
          <caption className="sr-only">Monthly cost by kind and product</caption>
          <thead>
            <tr>
              <th scope="col">Product</th>
              {used.map((group) => (
                <th key={group} scope="col" className="amount">
                  {groupNames[group]}
                </th>
              ))}
              <th scope="col" className="amount">
                Total
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ estimate, amounts }) => (
              <tr key={estimate.product}>
                <th scope="row">{productNames[estimate.product]}</th>
                {used.map((group) => (
                  <td key={group} className="amount">
                    {estimate.lines.some((line) => line.group === group && line.amount === null) ? "rate needed" : formatUsd(amounts[group])}
                  </td>
                ))}
                <td className="amount">{formatTotal(estimate, "month")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ul className="chart-legend" aria-label="Kinds of cost">
        {used.map((group) => (
          <li key={group}>
            <svg width={22} height={14} aria-hidden="true">
              <rect className="chart-part" data-group={group} x={0.5} y={0.5} width={21} height={13} fill={`url(#${id}-${group})`} />
            </svg>
            {groupNames[group]}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

/** The total, or what is known of it. */
function soFar(estimate: ProductEstimate): string {
  return estimate.missing.length > 0 ? `${formatUsd(estimate.priced)} so far` : formatTotal(estimate, "month");
}

/** Hatchings as engravers cut them: told apart by their lines, with or without colour. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-compute`} width={4} height={4} patternUnits="userSpaceOnUse">
        <rect className="chart-ground-strong" width={4} height={4} />
      </pattern>
      <pattern id={`${id}-storage`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chart-ground" width={6} height={6} />
        <line className="chart-cut" x1={0} x2={0} y1={0} y2={6} strokeWidth={5} />
      </pattern>
      <pattern id={`${id}-backup`} width={5} height={5} patternUnits="userSpaceOnUse">
        <rect className="chart-ground" width={5} height={5} />
        <circle className="chart-dot" cx={2.5} cy={2.5} r={1.1} />
      </pattern>
      <pattern id={`${id}-network`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect className="chart-ground" width={6} height={6} />
        <path className="chart-cut" d="M0 3H6" strokeWidth={1.5} />
      </pattern>
      <pattern id={`${id}-secondary`} width={7} height={7} patternUnits="userSpaceOnUse">
        <rect className="chart-ground" width={7} height={7} />
        <path className="chart-cut" d="M0 0L7 7M7 0L0 7" strokeWidth={1} />
      </pattern>
      <pattern id={`${id}-surcharge`} width={4} height={6} patternUnits="userSpaceOnUse">
        <rect className="chart-ground" width={4} height={6} />
        <path className="chart-cut" d="M2 0V6" strokeWidth={1.25} />
      </pattern>
    </defs>
  );
}
