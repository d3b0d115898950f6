import type { Reference } from "@/lib/command/schema";
import { resolveTree } from "@/lib/decision/resolve";
import { soundTree } from "@/lib/decision/sound-tree";
import { type FactId, getFact, isFactId } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { sources } from "@/lib/facts/sources";
import type { Source } from "@/lib/facts/schema";
import type { PriceTable } from "@/lib/pricing/price-table";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { commandPaths } from "./command-templates";
import { templates } from "./templates";
import type { Template, World, WorldFact } from "./template";

/** The region of every workload that a template draws: the one in which products can be compared. */
const region = "us-central1";

/** What must be handed in, since it is read from files. */
interface Given {
  reference: Reference;
  headings: ReadonlyMap<string, string>;
}

/**
 * All that templates know, picked at build for the browser: their facts, the rates of one region, the sound tree, and
 * of the grammar the commands that they write.
 * @throws Error that names what a template leads to and no chapter has
 */
export function worldForTemplates({ reference, headings }: Given): World {
  const prices = pricesOfRegion(pricesForCalculator());
  const all: readonly Template[] = Object.values(templates);
  const tree = resolveTree(soundTree);
  const named = [...JSON.stringify(soundTree).matchAll(/\{\{([a-z0-9-]+)/g)].map((match) => match[1] ?? "");
  const wanted = new Set<string>([...factsOfPrices(prices), ...named, ...all.flatMap(({ facts }) => facts)]);
  const sections = [...new Set(all.flatMap((template) => template.sections))];
  const missing = sections.filter((section) => !headings.has(section));
  if (missing.length > 0) throw new Error(`Templates lead to ${missing.join(", ")}, and no chapter has such a heading.`);
  return {
    facts: Object.fromEntries([...wanted].filter(isFactId).map((id) => [id, picked(id)])),
    prices,
    tree,
    reference: referenceOf(reference),
    headings: Object.fromEntries(sections.map((section) => [section, headings.get(section) ?? ""])),
  };
}

/** The grammar with the commands that templates write, and every group, so that a verb which is not there is still told. */
function referenceOf({ grammars, serviceRules }: Reference): Reference {
  const paths = new Set<string>(commandPaths);
  return {
    grammars: grammars
      .filter(({ tool }) => tool === "gcloud")
      .map((grammar) => ({
        ...grammar,
        groups: Object.fromEntries(Object.entries(grammar.groups).filter(([group]) => tracks.has(group) || group.split(" ").includes("alloydb"))),
        commands: grammar.commands.filter(({ path, tracks: inTracks }) => paths.has(path) && inTracks.includes("ga")),
      })),
    serviceRules: serviceRules.filter(({ commands }) => commands.some((path) => paths.has(path))),
  };
}

/** The groups that stand right after `gcloud`. */
const tracks = new Set(["", "alpha", "beta"]);

function picked(id: FactId): WorldFact {
  const fact = getFact(id);
  // Of several pieces of evidence, the best that readers can open.
  const citation = fact.sources.find(({ source }) => sourceOf(source).address) ?? fact.sources[0];
  const evidence = citation && sourceOf(citation.source);
  return {
    value: fact.value,
    label: fact.label,
    full: formatFact(fact),
    short: formatFact(fact, "value"),
    ...(citation &&
      evidence && {
        source: {
          title: evidence.title,
          ...(evidence.address && { address: evidence.address }),
          ...(evidence.copied && { copied: evidence.copied }),
          says: citation.says,
        },
      }),
  };
}

function sourceOf(id: string): Source {
  return sources[id as keyof typeof sources];
}

function pricesOfRegion(table: PriceTable): PriceTable {
  return { ...table, regions: { [region]: table.regions[region] ?? {} }, guide: {}, acrossTheAtlantic: {} };
}

function factsOfPrices({ regions, northAmerica, figures }: PriceTable): string[] {
  const rates = [...Object.values(regions), northAmerica].flatMap((card) => Object.values(card).map(({ fact }) => fact));
  return [...rates, ...Object.values(figures).map(({ fact }) => fact)];
}
