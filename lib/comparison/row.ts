import type { FactId } from "@/lib/facts/facts";
import type { ExampleId } from "@/lib/pricing/examples";

/** What is compared, in the order of the columns. An edition of Cloud SQL counts as a product: it decides every row. */
export const comparedProducts = {
  alloydb: "AlloyDB",
  "cloud-sql-enterprise": "Cloud SQL Enterprise",
  "cloud-sql-enterprise-plus": "Cloud SQL Enterprise Plus",
  spanner: "Spanner",
} as const;

export type ComparedProduct = keyof typeof comparedProducts;

/** The products in the order of the columns. */
export const productIds = Object.keys(comparedProducts) as ComparedProduct[];

/** The groups of rows, in the order of the page. */
export const comparisonGroups = {
  nature: "What it is",
  speed: "Speed and machines",
  size: "Size and storage",
  readers: "Writers and readers",
  availability: "Availability in one region",
  regions: "Regions and disaster recovery",
  backup: "Backup and recovery",
  "analytics-and-ai": "BigQuery, vectors and AI",
  access: "Connection and security",
  price: "Price in us-central1",
  moving: "Moving in",
} as const;

export type ComparisonGroup = keyof typeof comparisonGroups;

/** What a cell says where no source that was read gives an answer: nobody publishes the figure, or we have not found it. */
const silences = ["no figure published", "not known"] as const;

/**
 * What a row says of one product. Every cell rests on facts, so that it has a source and a date:
 * - `facts`: their values, and nothing else;
 * - `text`: a few words, with fact tokens and `{{amount}}` for a worked monthly cost; `restsOn` names the facts behind
 *   words that hold no token;
 * - `silence`: no source gives an answer, which is said and not guessed.
 */
export type Cell =
  | { readonly facts: readonly FactId[] }
  | { readonly text: string; readonly restsOn?: readonly FactId[]; readonly amount?: ExampleId }
  | { readonly silence: (typeof silences)[number]; readonly restsOn?: readonly FactId[] };

export interface ComparisonRow {
  /** Kebab-case and final: the row's address is `/compare/#row-<id>`. */
  readonly id: string;
  readonly group: ComparisonGroup;
  readonly label: string;
  /** Why an architect asks, in one line. */
  readonly why: string;
  readonly cells: Readonly<Record<ComparedProduct, Cell>>;
}

/** The fragment under which a row can be linked to. */
export function rowAnchor(id: string): string {
  return `row-${id}`;
}
