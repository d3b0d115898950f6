import { z } from "zod";

/** A calendar day, or as much of one as the source gives: `2026`, `2026-04` or `2026-04-10`. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write a date as 2026, 2026-04 or 2026-04-10");

/** A full calendar day, `2026-11-22`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write a day as 2026-11-22");

/** Ids are kebab-case, readable and final: a retired one is never given to anything else. */
export const kebabId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write ids in kebab-case");

const sourceKinds = ["official-page", "sdk-or-api", "public-record", "our-test", "the-guide"] as const;

/** A page, file or record that facts and errata were read from. */
export const sourceSchema = z.strictObject({
  title: z.string().min(3),
  /** Absent where the record has no address that may be linked. */
  address: z.url().optional(),
  kind: z.enum(sourceKinds),
  /** The date the copy that was read carries; absent where the copy shows none. */
  copied: partialDate.optional(),
  /** What the date leaves open: "crawled", "newest entry", "quoted by a third party". */
  note: z.string().optional(),
});

/** One source of one fact, with what it says in our words. */
export const citationSchema = z.strictObject({ source: kebabId, says: z.string().min(8) });

const products = [
  "alloydb",
  "alloydb-omni",
  "cloud-sql",
  "spanner",
  "bigquery",
  "database-migration-service",
  "vertex-ai",
  "pgbouncer",
  "postgresql",
  "cloud-kms",
  "cloud-logging",
  "cloud-monitoring",
  "config-connector",
  "google-cloud",
  "exam-ace",
  "exam-pca",
  "the-guide",
] as const;

export const units = [
  "none",
  "vcpus",
  "gb",
  "gib",
  "tb",
  "tib",
  "percent",
  "times",
  "nodes",
  "instances",
  "clusters",
  "replicas",
  "regions",
  "zones",
  "databases",
  "connections",
  "backups",
  "dimensions",
  "rows",
  "ip-addresses",
  "milliseconds",
  "seconds",
  "minutes",
  "hours",
  "days",
  "months",
  "years",
  "questions",
  "case-studies",
  "usd",
  "usd-per-vcpu-hour",
  "usd-per-gb-hour",
  "usd-per-gb-month",
  "usd-per-gb",
  "usd-per-gib",
  "usd-per-node-hour",
  "usd-per-node-month",
  "usd-per-hour",
  "usd-per-month",
] as const;

/** Days after `verified` at which a fact falls due for review: prices, previews and what a release changes, and the rest. */
export const reviewDays = { volatile: 90, stable: 180 } as const;

export const factSchema = z.strictObject({
  /** What the value is, as the heading of its stamp: "Nodes in all read pools of a cluster, at most". */
  label: z.string().min(8).max(140),
  /**
   * A number for anything that is counted, measured or priced (prices as decimal strings, so that no cent is lost);
   * text for names and versions; a list for sets.
   */
  value: z.union([z.number(), z.string().min(1), z.array(z.union([z.string(), z.number()])).min(1)]),
  unit: z.enum(units),
  /** How the value reads in a sentence where value and unit alone would read badly ("under a minute", "14 to 18"). */
  text: z.string().optional(),
  scope: z.strictObject({
    product: z.enum(products),
    edition: z.string().optional(),
    region: z.string().optional(),
    /** The day, month or year from which the value holds. */
    since: partialDate.optional(),
    until: partialDate.optional(),
    /** Conditions in a few words: "instances with high availability only". */
    note: z.string().optional(),
  }),
  /** Best evidence first. Empty only where `confidence` is "not-verified". */
  sources: z.array(citationSchema),
  confidence: z.enum(["high", "medium", "low", "not-verified"]),
  /** The day on which a person or a test last compared the value with its sources. */
  verified: day,
  review: z.enum(["volatile", "stable"]),
  /** Other values that sources give, kept with what each says. */
  disputed: z.array(z.strictObject({ value: z.union([z.number(), z.string()]), citation: citationSchema })).optional(),
  /** Earlier values and how long they held. */
  history: z.array(z.strictObject({ value: z.union([z.number(), z.string()]), until: partialDate, note: z.string().optional() })).optional(),
});

export type Source = z.input<typeof sourceSchema>;
export type Fact = z.input<typeof factSchema>;
export type Unit = Fact["unit"];
export type Product = Fact["scope"]["product"];

/** Facts of one subject by id: the form in which the tables in `lib/facts/data` are written. */
export type FactTable = Readonly<Record<string, DeepReadonly<Fact>>>;
export type SourceTable = Readonly<Record<string, Source>>;

type DeepReadonly<T> = T extends readonly (infer E)[] ? readonly DeepReadonly<E>[] : T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
