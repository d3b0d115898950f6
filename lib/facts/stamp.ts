import { type FactId, getFact } from "./facts";
import { formatDate, formatFact } from "./format";
import { reviewBy } from "./review";
import { type Fact, partialDate, type Product, type Source } from "./schema";
import { sources } from "./sources";

/** Everything a stamp shows of a fact, in words. */
export interface Stamp {
  id: string;
  value: string;
  label: string;
  /** Product, edition, region, dates and conditions. */
  scope: string;
  /** Best evidence first; empty where none was found. */
  sources: StampSource[];
  confidence: string;
  /** "22 November 2026" */
  verified: string;
  /** The day from which it is due for review, `2027-02-20`. */
  reviewBy: string;
  /** Other values that sources give: "256 TiB (AlloyDB documentation: …)". */
  disputed: string[];
}

export interface StampSource {
  title: string;
  address: string | undefined;
  /** "copy of 10 April 2026" or "undated copy". */
  copy: string;
  says: string;
}

/** The products, as readers know them. */
export const productNames: Readonly<Record<Product, string>> = {
  alloydb: "AlloyDB",
  "alloydb-omni": "AlloyDB Omni",
  "cloud-sql": "Cloud SQL for PostgreSQL",
  spanner: "Spanner",
  bigquery: "BigQuery",
  "database-migration-service": "Database Migration Service",
  "vertex-ai": "Vertex AI",
  pgbouncer: "PgBouncer",
  postgresql: "PostgreSQL",
  "cloud-kms": "Cloud KMS",
  "cloud-logging": "Cloud Logging",
  "cloud-monitoring": "Cloud Monitoring",
  "config-connector": "Config Connector",
  "google-cloud": "Google Cloud",
  "exam-ace": "Associate Cloud Engineer exam",
  "exam-pca": "Professional Cloud Architect exam",
  "the-guide": "The guide's own figure",
};

/** How sure we are, in a word or two. */
export const confidenceNames: Readonly<Record<Fact["confidence"], string>> = { high: "High", medium: "Medium", low: "Low", "not-verified": "Not verified" };

const confidenceWords: Readonly<Record<Fact["confidence"], string>> = {
  high: "High: a primary source says so, or several agree",
  medium: "Medium: one source, or an older copy",
  low: "Low: a single secondary source",
  "not-verified": "Not verified: no source gives the value",
};

/** Where a source can be read and how old the copy is that was read. */
export function describeSource(id: string): Omit<StampSource, "says"> {
  if (!Object.hasOwn(sources, id)) throw new Error(`There is no source "${id}" in lib/facts/sources.ts.`);
  const source: Source = sources[id as keyof typeof sources];
  return { title: source.title, address: source.address, copy: source.copied ? `copy of ${formatDate(source.copied)}` : "undated copy" };
}

/** The stamp of a fact. @throws when no fact has the id. */
export function stampOf(id: FactId): Stamp {
  const fact = getFact(id);
  const { product, edition, region, since, until, note } = fact.scope;
  return {
    id,
    value: formatFact(fact),
    label: fact.label,
    scope: [productNames[product], edition, region, since && `since ${formatDate(since)}`, until && `until ${formatDate(until)}`, note]
      .filter(Boolean)
      .join(" · "),
    sources: fact.sources.map(({ source, says }) => ({ ...describeSource(source), says })),
    confidence: confidenceWords[fact.confidence],
    verified: formatDate(fact.verified),
    reviewBy: reviewBy(fact),
    disputed: disputesOf(id).map(({ value, source }) => `${value} (${source.title})`),
  };
}

/** The other values that sources give for a fact, in words, each with its source. */
export function disputesOf(id: FactId): { value: string; source: StampSource }[] {
  const fact = getFact(id);
  return (fact.disputed ?? []).map(({ value, citation }) => ({
    value: otherValue(fact, value),
    source: { ...describeSource(citation.source), says: citation.says },
  }));
}

/** A value that a fact had, in words. */
export interface HeldValue {
  value: string;
  /** "until 25 March 2026" */
  held: string;
  /** The same as it is written in the facts: `2026-03-25`, or as much of it as is known. */
  until: string;
  note: string | undefined;
}

/** The values that a fact had earlier, the latest first. */
export function historyOf(id: FactId): HeldValue[] {
  const fact = getFact(id);
  const latestFirst = (fact.history ?? []).toSorted((a, b) => b.until.localeCompare(a.until));
  return latestFirst.map(({ value, until, note }) => ({ value: otherValue(fact, value), held: `until ${formatDate(until)}`, until, note }));
}

/** Another value of a fact in the fact's own manner: a figure with its unit, a date in words, words as they stand. */
function otherValue(fact: Fact, value: number | string): string {
  if (fact.unit === "none" && partialDate.safeParse(value).success) return formatDate(String(value));
  return Number.isNaN(Number(value)) ? String(value) : formatFact({ ...fact, value, text: undefined });
}
