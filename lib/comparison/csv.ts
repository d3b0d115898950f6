import { cellText } from "./cell";
import { type ComparedProduct, comparedProducts, comparisonGroups, productIds } from "./row";
import { comparisonRows } from "./rows";
import { writeCsv } from "./write-csv";

/** The headings of the file's columns before those of the products. */
export const leadingColumns = ["Group", "Feature", "Why it matters"] as const;

/** The whole table as CSV, the same that the page gives where nothing is filtered. */
export function comparisonCsv(products: readonly ComparedProduct[] = productIds): string {
  const head = [...leadingColumns, ...products.map((product) => comparedProducts[product])];
  return writeCsv([
    head,
    ...comparisonRows.map(({ group, label, why, cells }) => [comparisonGroups[group], label, why, ...products.map((product) => cellText(cells[product]))]),
  ]);
}
