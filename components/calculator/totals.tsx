import { rateLabel } from "@/lib/pricing/meter";
import { formatUsd } from "@/lib/pricing/money";
import { type ProductEstimate, type ProductId, productNames } from "@/lib/pricing/products";
import { effectiveDiscount, formatSize, formatTotal } from "@/lib/pricing/statements";
import type { Reckoning } from "./use-estimates";
import "./totals.css";

/** The id of a product's lines, to which its total links. */
export function linesId(product: ProductId): string {
  return `lines-${product}`;
}

/** The product with the lowest complete total, if two or more have one. */
export function cheapestOf(estimates: readonly ProductEstimate[]): ProductId | undefined {
  const complete = estimates.filter(({ month }) => month !== null);
  if (complete.length < 2) return undefined;
  return complete.reduce((least, other) => ((other.exactMonth ?? 0n) < (least.exactMonth ?? 0n) ? other : least)).product;
}

/** The headline: what AlloyDB comes to, or what is lacking. */
export function Headline({ workload, estimates }: Pick<Reckoning, "workload" | "estimates">) {
  const [alloydb] = estimates;
  if (!alloydb) return null;
  const { month, priced } = alloydb;
  const discount = effectiveDiscount(alloydb, workload);
  return (
    <dl className="calc-headline">
      <div>
        <dt>AlloyDB, a month</dt>
        <dd data-total="month">{month === null ? `incomplete; ${formatUsd(priced)} so far` : formatUsd(month)}</dd>
      </div>
      <div>
        <dt>A year</dt>
        <dd data-total="year">{formatTotal(alloydb, "year")}</dd>
      </div>
      <div>
        <dt>Off by commitment</dt>
        <dd>{discount === null ? "none" : `${discount}% of the bill`}</dd>
      </div>
    </dl>
  );
}

/**
 * The four totals beside each other, the lowest marked; a product that lacks a rate says which.
 * @param linesAt address of the page with the lines, where it is another
 */
export function ProductBars({ reckoning, linesAt = "" }: { reckoning: Reckoning; linesAt?: string }) {
  const { workload, card, estimates } = reckoning;
  const best = cheapestOf(estimates);
  const most = estimates.reduce((largest, { priced }) => (priced > largest ? priced : largest), 1n);
  return (
    <table className="calc-bars">
      <caption>The same workload on four products, a month</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Product</th>
          <th scope="col">A month</th>
        </tr>
      </thead>
      <tbody>
        {estimates.map((estimate) => {
          const { product, month, priced, missing } = estimate;
          // Thousandths of the longest bar; only for drawing.
          const share = Number((priced * 1000n) / most) / 10;
          return (
            <tr key={product} data-product={product} data-incomplete={month === null || undefined}>
              <th scope="row">
                <a href={`${linesAt}#${linesId(product)}`}>{productNames[product]}</a>
                <span className="calc-size">{formatSize(estimate)}</span>
                <span className="calc-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${share}%` }} />
                </span>
                {missing.length > 0 && (
                  <span className="calc-lacking">
                    {workload.card === "guide" ? (
                      "Not on the guide's card."
                    ) : (
                      <>
                        Rate needed: <a href={`${linesAt}#${linesId(product)}`}>{namesOf(estimate, card.secondaryRegion)}</a>
                      </>
                    )}
                  </span>
                )}
              </th>
              <td>
                {formatTotal(estimate, "month")}
                {product === best && <span className="calc-best">lowest</span>}
                {month === null && priced > 0n && <span className="calc-so-far">{formatUsd(priced)} so far</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The first rates that are lacking, by name, and how many more. */
function namesOf({ missing }: ProductEstimate, secondaryRegion: string): string {
  const [first, second, ...others] = missing.map((id) => rateLabel(id, secondaryRegion));
  return [first, second, others.length > 0 && `${others.length} more`].filter(Boolean).join("; ");
}
