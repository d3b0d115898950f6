/** What of the table a reader wants to see. It stands in the address, so that it can be shared. */
export interface ComparisonView {
  /** Ids of the products whose columns are left out. */
  without: readonly string[];
  /** Only the rows in which the products shown differ. */
  onlyDifferences: boolean;
}

export const wholeTable: ComparisonView = { without: [], onlyDifferences: false };

/** What one row says of one product. */
export interface ComparedCell {
  product: string;
  /** The words on the screen. */
  says: string;
  /** False where no source gives an answer: that is neither a likeness nor a difference. */
  known: boolean;
}

/**
 * The view that an address asks for: `?only=differences&without=spanner,cloud-sql-enterprise`. What it names wrongly
 * is passed over, and the last column is never taken away.
 * @param query the query of the address, with or without its question mark
 * @param products ids of all columns
 */
export function readView(query: string, products: readonly string[]): ComparisonView {
  const params = new URLSearchParams(query);
  const named = params.get("without")?.split(",") ?? [];
  const without = products.filter((product) => named.includes(product));
  return { without: without.length < products.length ? without : [], onlyDifferences: params.get("only") === "differences" };
}

/** The query for a view, with its question mark; nothing for the whole table. */
export function writeView({ without, onlyDifferences }: ComparisonView): string {
  const parts = [...(onlyDifferences ? ["only=differences"] : []), ...(without.length > 0 ? [`without=${without.join(",")}`] : [])];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The view with a column taken away or put back. The last one stays. */
export function toggleProduct(view: ComparisonView, product: string, products: readonly string[]): ComparisonView {
  const without = view.without.includes(product) ? view.without.filter((id) => id !== product) : [...view.without, product];
  if (without.length >= products.length) return view;
  return { ...view, without: products.filter((id) => without.includes(id)) };
}

/** Whether two of these cells are known to say different things; capitals and spaces make no difference. */
export function differ(cells: readonly ComparedCell[]): boolean {
  return new Set(cells.filter(({ known }) => known).map(({ says }) => says.trim().replaceAll(/\s+/g, " ").toLowerCase())).size > 1;
}

/** Whether a view shows a row. With a single column left there is nothing to differ from, so all rows stay. */
export function showsRow(cells: readonly ComparedCell[], { without, onlyDifferences }: ComparisonView): boolean {
  const shown = cells.filter(({ product }) => !without.includes(product));
  return !onlyDifferences || shown.length < 2 || differ(shown);
}
