import { isKnown } from "@/lib/comparison/cell";
import { type ComparisonGroup, type ComparisonRow, comparedProducts, comparisonGroups, productIds, rowAnchor } from "@/lib/comparison/row";
import { comparisonRows } from "@/lib/comparison/rows";
import { factsAsOf } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";
import { ComparisonCell } from "./comparison-cell";

/**
 * All products in one table, drawn on the server. `ComparisonControls` hides rows and columns of it by its data
 * attributes and sends nothing of it a second time.
 * @param id of the table's frame
 */
export function ComparisonTable({ id }: { id: string }) {
  const groups = Object.entries(comparisonGroups) as [ComparisonGroup, string][];
  return (
    <div className="comparison-frame" id={id} role="region" aria-labelledby={`${id}-caption`}>
      <table className="comparison">
        <caption id={`${id}-caption`}>
          <span>
            <b>AlloyDB, both editions of Cloud SQL for PostgreSQL, and Spanner.</b> Facts as of {formatDate(factsAsOf)}; a dotted line opens the source.
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            {productIds.map((product) => (
              <th key={product} scope="col" data-product={product}>
                {comparedProducts[product]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([group, title]) => (
          <tbody key={group} data-group={title}>
            <tr className="comparison-group">
              <th scope="rowgroup" colSpan={productIds.length + 1}>
                <span>{title}</span>
              </th>
            </tr>
            {comparisonRows
              .filter((row) => row.group === group)
              .map((row) => (
                <Row key={row.id} row={row} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ row: { id, label, why, cells } }: { row: ComparisonRow }) {
  return (
    <tr id={rowAnchor(id)} data-comparison-row>
      <th scope="row" abbr={label}>
        <a href={`#${rowAnchor(id)}`} data-label>
          {label}
        </a>
        <span className="comparison-why" data-why>
          {why}
        </span>
      </th>
      {productIds.map((product) => (
        <td
          key={product}
          data-product={product}
          className={isKnown(cells[product]) ? undefined : "comparison-unknown"}
          data-unknown={isKnown(cells[product]) ? undefined : ""}
        >
          <ComparisonCell cell={cells[product]} />
        </td>
      ))}
    </tr>
  );
}
