import { Fragment } from "react";
import { Hallmark } from "@/components/fact/hallmark";
import { facts } from "@/lib/facts/facts";
import { type ExampleId, estimateExample, examples, ratesOf } from "@/lib/pricing/examples";
import { formatUsd } from "@/lib/pricing/money";

/** Every cost line of a worked example with its working, and the exact total, rounded once. */
export function EstimateTable({ id, anchor }: { id: ExampleId; anchor: string }) {
  const example = examples[id];
  const estimate = estimateExample(id, facts);
  const captionId = `${anchor}-caption`;
  const { printed, note } = example;
  return (
    <div className="table-frame" id={anchor} role="region" aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>
          <span>
            <b>{example.title}.</b> {example.rates === "guide" ? "The guide's own rates." : "List prices, us-central1."}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Working</th>
            <th scope="col" className="amount">
              A month
            </th>
          </tr>
        </thead>
        <tbody>
          {estimate.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.label}</th>
              <td>{line.working}</td>
              <td className="amount">{formatUsd(line.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Total
            </th>
            <td className="amount">{formatUsd(estimate.total)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="table-note">
        Rates:{" "}
        {ratesOf(id).map((rate, index) => (
          <Fragment key={rate}>
            {index > 0 && "; "}
            <Hallmark id={rate} />
          </Fragment>
        ))}
        .{printed && ` The guide prints: ${printed.says} (line ${printed.lines}).`}
        {note && ` ${note}`}
        {!estimate.linesAddUp && " The lines are rounded one by one and the total once, so they differ by a cent."}
      </p>
    </div>
  );
}

/** One amount of a worked example in the run of the text: its total, or the line that is named. */
export function ExampleAmount({ id, line }: { id: ExampleId; line?: string }) {
  const estimate = estimateExample(id, facts);
  if (line === undefined) return <span className="figures-align">{formatUsd(estimate.total)}</span>;
  const found = estimate.lines.find((candidate) => candidate.id === line);
  if (!found) throw new Error(`<Amount id="${id}" line="${line}" />: the example's lines are ${estimate.lines.map((candidate) => candidate.id).join(", ")}.`);
  return <span className="figures-align">{formatUsd(found.amount)}</span>;
}
