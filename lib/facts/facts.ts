import { aiFacts } from "./data/ai";
import { availabilityFacts } from "./data/availability";
import { backupFacts } from "./data/backup";
import { bigqueryFacts } from "./data/bigquery";
import { cloudSqlFacts } from "./data/cloud-sql";
import { clusterFacts } from "./data/cluster";
import { examsFacts } from "./data/exams";
import { guidePricesFacts } from "./data/guide-prices";
import { guideTreeFacts } from "./data/guide-tree";
import { migrationFacts } from "./data/migration";
import { networkFacts } from "./data/network";
import { operationsFacts } from "./data/operations";
import { performanceFacts } from "./data/performance";
import { pricesFacts } from "./data/prices";
import { securityFacts } from "./data/security";
import { spannerFacts } from "./data/spanner";
import type { Fact, FactTable } from "./schema";

/** The tables by subject; a fact stands in exactly one of them. */
export const factTables = {
  ai: aiFacts,
  availability: availabilityFacts,
  backup: backupFacts,
  bigquery: bigqueryFacts,
  "cloud-sql": cloudSqlFacts,
  cluster: clusterFacts,
  exams: examsFacts,
  "guide-prices": guidePricesFacts,
  "guide-tree": guideTreeFacts,
  migration: migrationFacts,
  network: networkFacts,
  operations: operationsFacts,
  performance: performanceFacts,
  prices: pricesFacts,
  security: securityFacts,
  spanner: spannerFacts,
} as const satisfies Record<string, FactTable>;

type Tables = typeof factTables;

/** Every id that a chapter, an erratum, a price line or (later) a question may rest on. */
export type FactId = { [Subject in keyof Tables]: keyof Tables[Subject] }[keyof Tables];

/** Every fact by id. */
export const facts: Readonly<Record<FactId, Fact>> = Object.assign({}, ...Object.values(factTables));

/** Whether a text names a fact; narrows it to the id. */
export function isFactId(id: string): id is FactId {
  return Object.hasOwn(facts, id);
}

/**
 * The fact with this id.
 * @throws when no fact has it, naming the ids that come nearest.
 */
export function getFact(id: string): Fact {
  if (isFactId(id)) return facts[id];
  throw new Error(`There is no fact "${id}" in lib/facts.${suggestion(id)}`);
}

function suggestion(id: string): string {
  const words = id.split("-");
  const near = Object.keys(facts)
    .map((known) => ({ known, shared: words.filter((word) => known.split("-").includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ known }) => known);
  return near.length > 0 ? ` Did you mean ${near.join(", ")}?` : " Add it to the table of its subject, with its source.";
}

/** The latest day on which a fact was compared with its source. */
export const factsAsOf: string = Object.values(facts).reduce((latest, { verified }) => (verified > latest ? verified : latest), "");
