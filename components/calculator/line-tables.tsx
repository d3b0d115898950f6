import { memo } from "react";
import { formatDate } from "@/lib/facts/format";
import { meterOf, meters, type RateId, rateLabel } from "@/lib/pricing/meter";
import { formatUsd, parseUsd } from "@/lib/pricing/money";
import type { PriceTable } from "@/lib/pricing/price-table";
import { type PricedLine, productNames } from "@/lib/pricing/products";
import { type RateCard, rateCardFor } from "@/lib/pricing/rate-card";
import { differences, effectiveDiscount, formatSize, formatTotal, formatWorking, linesAddUp, type Statement } from "@/lib/pricing/statements";
import { routes } from "@/lib/site/routes";
import { fieldId, ProblemNote } from "./field";
import { linesId } from "./totals";
import type { Reckoning } from "./use-estimates";

/** Sets a rate of the reader's own; an empty text takes it back. */
export type SetRate = (id: RateId, text: string) => void;

interface Props {
  reckoning: Reckoning;
  table: PriceTable;
  /** The reader's own rates as typed. */
  ownRates: Readonly<Partial<Record<RateId, string>>>;
  problems: ReadonlyMap<string, string>;
  onRate: SetRate;
}

/** Every line of every product with its working and the source of its rate, and what to know beside the figures. */
export const LineTables = memo(function LineTables({ reckoning, table, ownRates, problems, onRate }: Props) {
  const { workload, card, estimates } = reckoning;
  const listCard = rateCardFor({ ...workload, card: "list" }, table);
  // A rate that several lines share is typed in once, at the first of them.
  const asked = new Set<RateId>();
  return estimates.map((estimate) => {
    const { product, lines } = estimate;
    const id = linesId(product);
    const discount = effectiveDiscount(estimate, workload);
    return (
      <section key={product} className="calc-lines" aria-labelledby={id}>
        <h3 id={id} tabIndex={-1}>
          {productNames[product]} <span className="calc-size">{formatSize(estimate)}</span>
        </h3>
        {lines.length > 0 && (
          <table>
            <caption className="sr-only">The lines of {productNames[product]}, a month</caption>
            <thead>
              <tr>
                <th scope="col">Line and working</th>
                <th scope="col">Rate</th>
                <th scope="col" className="amount">
                  A month
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => {
                const first = !asked.has(line.rateId);
                asked.add(line.rateId);
                return (
                  <tr key={line.id} data-line={line.id}>
                    <th scope="row" abbr={line.label}>
                      {line.label}
                      <span className="calc-working">{formatWorking(line, estimate, card)}</span>
                    </th>
                    <td>
                      <RateCell
                        line={line}
                        card={card}
                        listCard={listCard}
                        own={ownRates[line.rateId]}
                        problem={problems.get(`rate.${line.rateId}`)}
                        first={first}
                        onRate={onRate}
                      />
                    </td>
                    <td className="amount">{line.amount === null ? "rate needed" : formatUsd(line.amount)}</td>
                  </tr>
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  Total a month
                </th>
                <td className="amount">{formatTotal(estimate, "month")}</td>
              </tr>
              <tr>
                <th scope="row" colSpan={2}>
                  Total a year
                </th>
                <td className="amount">{formatTotal(estimate, "year")}</td>
              </tr>
              {discount !== null && (
                <tr>
                  <th scope="row" colSpan={2}>
                    Discount on the whole bill
                  </th>
                  <td className="amount">{discount}%</td>
                </tr>
              )}
            </tfoot>
          </table>
        )}
        {!linesAddUp(estimate) && <p className="calc-note">The lines are rounded one by one and the total once, so they differ by a cent or so.</p>}
        <Statements title={`What differs on ${productNames[product]}`} statements={differences(estimate, workload, card, table)} />
      </section>
    );
  });
});

/** Sentences, each with the facts that it rests on. */
export function Statements({ title, statements }: { title: string; statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <ul className="calc-statements" aria-label={title}>
      {statements.map(({ id, text, facts }) => (
        <li key={id}>
          {text}{" "}
          {facts.map((fact) => (
            <a key={fact} className="hallmark calc-source" href={routes.fact(fact)} aria-label={`Source: ${fact}`}>
              source
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface RateProps {
  line: PricedLine;
  card: RateCard;
  listCard: RateCard;
  own: string | undefined;
  problem: string | undefined;
  /** Whether this is the first line with this rate, where it may be typed in. */
  first: boolean;
  onRate: SetRate;
}

/** The rate of a line and whence it is, or a field for it: on the reader's own card, and where no source gives one. */
function RateCell({ line, card, listCard, own, problem, first, onRate }: RateProps) {
  const { rateId } = line;
  const rate = card.rates[rateId];
  const percent = meters[meterOf(rateId)].unit === "percent";
  const editable = card.kind === "mine" || (card.kind === "list" && rate.status === "missing");
  if (editable && first) {
    const list = listCard.rates[rateId];
    const id = fieldId(`rate.${rateId}`);
    const known = list.status === "known" ? formatUsd(parseUsd(list.usd), { rate: true }) : null;
    return (
      <span className="calc-rate-field">
        <label className="sr-only" htmlFor={id}>
          Rate of {rateLabel(rateId, card.secondaryRegion)}, in US dollars {unitWords(line)}
        </label>
        <span className="calc-input">
          <span className="calc-unit" aria-hidden="true">
            $
          </span>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={60}
            value={own ?? ""}
            placeholder={list.status === "known" ? list.usd : "needed"}
            onChange={(event) => onRate(rateId, event.target.value)}
            aria-invalid={problem !== undefined}
            aria-describedby={problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`}
          />
        </span>
        {problem !== undefined && <ProblemNote id={`${id}-problem`} text={problem} />}
        <span className="calc-from" id={`${id}-help`}>
          {unitWords(line)}; {known === null ? "no source gives it" : `list ${known}`}
        </span>
        {own !== undefined && own !== "" && (
          <button
            type="button"
            className="calc-quiet"
            onClick={() => onRate(rateId, "")}
            aria-label={`Put back the rate of ${rateLabel(rateId, card.secondaryRegion)}`}
          >
            Put back
          </button>
        )}
      </span>
    );
  }
  if (rate.status === "missing") return <span className="calc-from">{first ? "no source gives it" : "as above"}</span>;
  const { evidence } = rate;
  const value = percent ? `${rate.usd}%` : formatUsd(parseUsd(rate.usd), { rate: true });
  return (
    <>
      {evidence ? (
        <a className="hallmark" href={routes.fact(evidence.fact)}>
          {value}
        </a>
      ) : (
        value
      )}{" "}
      <span className="calc-from">
        {unitWords(line)}
        <br />
        {evidence
          ? `${originWords[rate.origin]}, ${evidence.copied === null ? "undated" : formatDate(evidence.copied)}; ${confidenceWords[evidence.confidence]}`
          : "your rate"}
      </span>
    </>
  );
}

const originWords = { list: "list price", guide: "the guide", mine: "yours" } as const;

const confidenceWords = { high: "confidence high", medium: "confidence medium", low: "confidence low", "not-verified": "not verified" } as const;

/** "per vCPU and hour" */
function unitWords({ rateId }: PricedLine): string {
  const { unit } = meters[meterOf(rateId)];
  return unit === "percent" ? "of all above" : unit.replace("usd-per-", "per ").replace("vcpu", "vCPU").replace("gb", "GB").replace("-", " and ");
}
