import type { Code } from "mdast";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import { codeMeta, strayCodeMeta } from "./mdx-tree";
import { codeAttributes, sqlEngines } from "./vocabulary";

const engines = Object.keys(sqlEngines);

/**
 * What is wrong with the words after a code fence's language, one message for each mistake: unknown words, an sql block
 * that neither runs nor says why, and a result that belongs to no query.
 * @param queries ids of the sql blocks so far that PostgreSQL runs; the id of this block is added where it is one.
 */
export function checkCodeFence(fence: Code, queries: Set<string>): string[] {
  const problems: string[] = [];
  const meta = codeMeta(fence.meta);
  const { id, runs, because, result } = meta;

  const stray = strayCodeMeta(fence.meta);
  if (stray) problems.push(`"${stray}" says nothing here; what stands after the language is written name="…".`);
  for (const name of Object.keys(meta)) {
    if (!(codeAttributes as readonly string[]).includes(name))
      problems.push(`A code block has no "${name}"; after its language stand ${codeAttributes.join(", ")}.`);
  }

  if (fence.lang === "sql") {
    if (runs !== undefined && !engines.includes(runs)) problems.push(`No SQL here runs on "${runs}"; runs is one of ${engines.join(", ")}.`);
    if (runs === "alloydb" && !because)
      problems.push('This block neither runs in the tests nor says why; give it because="the columnar engine is AlloyDB\'s own", or take out runs="alloydb".');
    if (runs !== "alloydb" && because !== undefined) problems.push('A reason belongs to runs="alloydb"; write that too, or take out because.');
    if (id && (runs ?? "postgresql") === "postgresql") queries.add(id);
  } else if (runs !== undefined || because !== undefined) {
    problems.push("runs and because belong to sql blocks; take them out here.");
  }

  if (because !== undefined) {
    if (/[.!?]$/.test(because)) problems.push("The reason's full stop is set by the page; take it out of because.");
    for (const { word } of findLooseNumbers(because)) problems.push(`"${word}" is a loose number; a reason names what is missing, not how much.`);
  }
  if (result !== undefined) {
    if (fence.lang !== "text") problems.push("A result is a text block, as psql prints it.");
    if (!queries.has(result)) problems.push(`There is no sql block "${result}" above that PostgreSQL runs; result names the one whose last query prints this.`);
  }
  return problems;
}
