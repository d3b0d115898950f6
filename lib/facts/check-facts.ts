import { type Fact, factSchema, kebabId, type SourceTable, sourceSchema } from "./schema";

/** What is checked, and against what. */
interface Ledger {
  /** The tables by subject, as in `factTables`. */
  tables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  sources: SourceTable;
  /** Ids of facts that are no longer given, each with what became of it. */
  retired: Readonly<Record<string, string>>;
}

/**
 * Every mistake of the ledger, one line each: the table, the entry, the field, what is wrong and what to do. The types
 * of the tables refuse some of these in the editor; this refuses them all, also in what was written past the types.
 * @param asOf the day of the check, `2026-11-22`; nothing can have been read or have changed after it.
 */
export function checkFacts({ tables, sources, retired }: Ledger, asOf: string): string[] {
  const mistakes: string[] = [];
  const homes = new Map<string, string>();
  for (const [subject, table] of Object.entries(tables)) {
    const file = `lib/facts/data/${subject}.ts`;
    for (const [id, fact] of Object.entries(table)) {
      const report = (problem: string) => mistakes.push(`${file} › ${id} › ${problem}`);
      const home = homes.get(id);
      if (home) report(`id: it stands in ${home} too; give this fact an id of its own, for ids are never shared.`);
      else homes.set(id, file);
      if (!kebabId.safeParse(id).success) report("id: write ids in kebab-case, read-pool-max-nodes.");
      if (Object.hasOwn(retired, id)) report(`id: it was retired (${retired[id]}) and is never given again; choose another id.`);
      const parsed = factSchema.safeParse(fact);
      for (const { path, message } of parsed.error?.issues ?? []) report(`${path.join(".") || "(whole entry)"}: ${message}`);
      if (parsed.success) for (const problem of checkFact(parsed.data, sources, asOf)) report(problem);
    }
  }
  for (const [id, source] of Object.entries(sources)) {
    const report = (problem: string) => mistakes.push(`lib/facts/sources.ts › ${id} › ${problem}`);
    const parsed = sourceSchema.safeParse(source);
    for (const { path, message } of parsed.error?.issues ?? []) report(`${path.join(".") || "(whole entry)"}: ${message}`);
    if (isAfter(source.copied, asOf)) report(`copied: ${source.copied} lies after ${asOf}; write the date that the copy carries.`);
  }
  return mistakes;
}

function* checkFact(fact: Fact, sources: SourceTable, asOf: string): Generator<string> {
  const cited = [...fact.sources, ...(fact.disputed ?? []).map(({ citation }) => citation)];
  for (const { source } of cited) {
    if (!Object.hasOwn(sources, source)) yield `sources: there is no source "${source}" in lib/facts/sources.ts; write it there, or cite another.`;
  }
  if (fact.sources.length === 0 && fact.confidence !== "not-verified")
    yield 'sources: there is none; cite one, or set confidence to "not-verified", so that readers are told.';
  if (isAfter(fact.verified, asOf)) yield `verified: ${fact.verified} lies after ${asOf}; write the day on which the value was compared with its sources.`;
  if (isAfter(fact.scope.since, asOf)) yield `scope.since: ${fact.scope.since} lies after ${asOf}; state what holds now, and the new value once it holds.`;
  for (const { until } of fact.history ?? []) {
    if (isAfter(until, asOf)) yield `history: ${until} lies after ${asOf}; a value is history once it has ceased to hold.`;
  }
}

/** Whether a day, month or year lies wholly after a day: of a month or year that the day falls in, none does. */
function isAfter(date: string | undefined, asOf: string): boolean {
  return date !== undefined && date > asOf.slice(0, date.length);
}
