import { scaleLinear } from "d3-scale";
import { useId, useState } from "react";
import { formatQuantity, formatUsd, type NanoUsd } from "@/lib/pricing/money";
import type { PriceTable } from "@/lib/pricing/price-table";
import { type ProductEstimate, type ProductId, productNames } from "@/lib/pricing/products";
import type { RateCard } from "@/lib/pricing/rate-card";
import { movePercent, type Sensitivity, sensitivityOf } from "@/lib/pricing/sensitivity";
import type { Workload } from "@/lib/pricing/workload";
import { ChartFrame, dollarsOf } from "./chart-frame";

const rowHeight = 46;
const barHeight = 16;

interface Props {
  number: number;
  estimates: readonly ProductEstimate[];
  workload: Workload;
  card: RateCard;
  table: PriceTable;
}

/** How far the bill of one product moves when each input moves by the same share, the strongest first. */
export function SensitivityChart({ number, estimates, workload, card, table }: Props) {
  const chooser = useId();
  const complete = estimates.filter(({ month }) => month !== null).map(({ product }) => product);
  const [chosen, setChosen] = useState<ProductId>("alloydb");
  const product = complete.includes(chosen) ? chosen : complete[0];
  const inputs = product === undefined ? [] : sensitivityOf(product, workload, { card, table });
  if (product === undefined) return <p className="calc-help">What moves the bill most is drawn as soon as one product has all its rates.</p>;
  const [strongest] = inputs;
  const most = Math.max(1e-9, ...inputs.flatMap(({ down, up }) => [down, up].map((amount) => Math.abs(dollarsOf(amount)))));

  const draw = (width: number) => {
    const room = Math.min(96, width / 4);
    const x = scaleLinear([-most, most], [room, width - room]);
    const content = (
      <>
        {inputs.map((input, index) => {
          const y = index * rowHeight + 22;
          const [low, high] = [dollarsOf(input.down), dollarsOf(input.up)].toSorted((a, b) => a - b) as [number, number];
          return (
            <g key={input.input}>
              <text className="chart-name" x={x(0)} y={y - 7} textAnchor="middle">
                {input.label}
              </text>
              <rect className="chart-part chart-less" x={x(low)} y={y} width={x(0) - x(low)} height={barHeight} />
              <rect className="chart-part chart-more" x={x(0)} y={y} width={x(high) - x(0)} height={barHeight} />
              <line className="chart-axis" x1={x(0)} x2={x(0)} y1={y - 3} y2={y + barHeight + 3} />
              <text className="chart-value" x={x(low) - 6} y={y + 12} textAnchor="end">
                {signed(input.down)}
              </text>
              <text className="chart-value" x={x(high) + 6} y={y + 12}>
                {signed(input.up)}
              </text>
            </g>
          );
        })}
      </>
    );
    return { height: Math.max(1, inputs.length) * rowHeight, content };
  };

  return (
    <ChartFrame
      number={number}
      title={`What moves the bill of ${productNames[product]} most: each input ${movePercent}% less and ${movePercent}% more.`}
      says={`Bars of the change of the monthly bill of ${productNames[product]} when each input moves by ${movePercent}%. ${strongest ? `${strongest.label} moves it most: ${signed(strongest.up)}.` : ""}`}
      controls={
        <p className="chart-choice no-print">
          <label htmlFor={chooser}>Product</label>
          <select id={chooser} value={product} onChange={(event) => setChosen(event.target.value as ProductId)}>
            {complete.map((id) => (
              <option key={id} value={id}>
                {productNames[id]}
              </option>
            ))}
          </select>
        </p>
      }
      draw={draw}
      table={
        <table>
          <caption className="sr-only">Change of the monthly bill of {productNames[product]} by input</caption>
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col">Moved to</th>
              <th scope="col" className="amount">
                {movePercent}% less
              </th>
              <th scope="col" className="amount">
                {movePercent}% more
              </th>
            </tr>
          </thead>
          <tbody>
            {inputs.map((input) => (
              <tr key={input.input}>
                <th scope="row">{input.label}</th>
                <td>{movedTo(input)}</td>
                <td className="amount">{signed(input.down)}</td>
                <td className="amount">{signed(input.up)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function signed(amount: NanoUsd): string {
  return amount > 0n ? `+${formatUsd(amount)}` : formatUsd(amount);
}

function movedTo({ low, high }: Sensitivity): string {
  return low === null || high === null ? "a share of its cost, since machines come in sizes" : `${formatQuantity(low)} and ${formatQuantity(high)}`;
}
