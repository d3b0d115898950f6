import type { BankChoice, BankSource, IndexEntry, Revision, TextPart } from "@/lib/question/bank";
import { parseBoundText } from "@/lib/facts/bound-text";
import { chanceOf } from "@/lib/random/chance";
import { hashOf } from "@/lib/random/hash";
import { isTemplateId, type TemplateId, templateIds, templates } from "./templates";
import type { Draft, Template, World } from "./template";

/** An item made from a template and a seed: a question as the bank's are, with its working and what shows the same figures. */
export interface GeneratedItem extends Revision {
  template: TemplateId;
  seed: string;
  working: TextPart[][];
}

/** Which item: the same always gives the same, as long as the facts stand. */
export interface ItemName {
  template: TemplateId;
  version: number;
  seed: string;
}

const idForm = /^gen-([a-z]+(?:-[a-z]+)*)-v(\d{1,4})-([a-z0-9]{1,12})$/;

/** The id of an item, under which answers to it are kept: `gen-storage-bill-v1-k3x9`. */
export function idOfItem({ template, version, seed }: ItemName): string {
  return `gen-${template}-v${version}-${seed}`;
}

/**
 * The item that an id names; undefined for any other text. `version` is the one that the id was given by: where the
 * template has moved on, `generateItem` gives the seed's item of today, under another id.
 */
export function readItemId(id: string): ItemName | undefined {
  const [, template = "", version = "", seed = ""] = idForm.exec(id) ?? [];
  return isTemplateId(template) ? { template, version: Number(version), seed } : undefined;
}

/** Whether a text may be a seed: up to twelve small letters and digits. */
export function isSeed(text: string): boolean {
  return /^[a-z0-9]{1,12}$/.test(text);
}

/** So many draws are tried for one seed before it is given up. */
const mostTries = 60;

/**
 * The draft that a seed gives, with the draw that it took. A draw that would be no good question is passed over, by
 * rule, so that the same seed ends at the same one.
 * @throws Error that names template and seed when no draw will do
 */
export function draftItem(id: TemplateId, seed: string, world: World): { draft: Draft; tries: number } {
  const template: Template = templates[id];
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const draft = template.draft(chanceOf(id, template.version, seed, tries), world);
    if (draft) return { draft, tries };
  }
  throw new Error(`The template "${id}" finds no item for the seed "${seed}" in ${mostTries} draws; widen its values, or add slips.`);
}

const choiceIds = ["a", "b", "c", "d"] as const;

/** The item of a template and a seed, complete, as a page shows it. `throws` as `draftItem` does. */
export function generateItem(id: TemplateId, seed: string, world: World): GeneratedItem {
  const { exam, objective, topic, difficulty, sections, version } = templates[id];
  const { draft } = draftItem(id, seed, world);
  const choices = draft.choices.map(({ text, right, reason }, at): BankChoice => ({
    id: choiceIds[at] ?? "d",
    text: partsOf(text, world),
    ...(right && { right }),
    reason: partsOf(reason, world),
  }));
  const facts = [...new Set([...draft.facts, ...namedIn(draft)])];
  return {
    id: idOfItem({ template: id, version, seed }),
    exam,
    objective,
    topic,
    difficulty,
    class: "fact",
    stem: partsOf(draft.stem, world),
    choices,
    choose: 1,
    ...(draft.ordered && { ordered: true as const }),
    facts: facts.map((fact) => ({ id: fact, label: known(fact, world).label, words: known(fact, world).full })),
    sections: sections.map((section) => {
      const [chapter = "", heading = ""] = section.split("#");
      return { chapter, id: heading, words: world.headings[section] ?? heading };
    }),
    sources: [...(draft.commands ? [grammarSource(world)] : []), ...sourcesOf(facts, world)],
    ...(draft.commands && { commands: [...draft.commands] }),
    ...(draft.path && { paths: [{ ...draft.path }] }),
    written,
    template: id,
    seed,
    working: draft.working.map((line) => partsOf(line, world)),
    ...(draft.calculator !== undefined && { calculator: draft.calculator }),
  };
}

/** The day on which the templates were written. */
const written = "2026-11-22";

/** What an index would list of an item, so that runs and summaries treat it as any question. Its hash is its version. */
export function entryOfItem(name: ItemName): IndexEntry {
  const { exam, objective, topic, difficulty, sections } = templates[name.template];
  const chapters = [...new Set(sections.map((section) => section.split("#", 1)[0] ?? ""))];
  return { id: idOfItem(name), hash: `v${name.version}`, exam, objective, topic, difficulty, chapters };
}

/** What the items that an address names are today. */
export interface ItemsOfToday {
  /** The ids in their order, none twice, each item under its template's version of today; any other id as it is. */
  ids: string[];
  /** An entry for each item among them. */
  entries: IndexEntry[];
  /** Whether a template has moved on since an id was given, so that its seed makes another item now. */
  moved: boolean;
}

/** Brings ids of items to the versions that templates have today, so that answers are kept under what was asked. */
export function itemsOfToday(ids: readonly string[]): ItemsOfToday {
  const names = ids.map((id) => {
    const name = readItemId(id);
    return name && { ...name, version: templates[name.template].version };
  });
  const today = ids.map((id, at) => (names[at] ? idOfItem(names[at]) : id));
  return { ids: [...new Set(today)], entries: names.flatMap((name) => (name ? [entryOfItem(name)] : [])), moved: today.some((id, at) => id !== ids[at]) };
}

/** What is wanted of generated items: an empty list wants everything. */
interface Wanted {
  exam?: IndexEntry["exam"] | undefined;
  topics?: readonly string[];
}

/**
 * The items of a run, by a seed: every template once before any comes again, in an order of chance.
 * @returns none where no template serves what is wanted
 */
export function drawItems(seed: string, count: number, { exam, topics = [] }: Wanted = {}): ItemName[] {
  const fitting = templateIds.filter(
    (id) => (exam === undefined || templates[id].exam === exam) && (topics.length === 0 || topics.includes(templates[id].topic)),
  );
  const chance = chanceOf("items", seed);
  const names: ItemName[] = [];
  while (fitting.length > 0 && names.length < count) {
    for (const template of chance.shuffled(fitting).slice(0, count - names.length)) {
      const version = templates[template].version;
      names.push({ template, version, seed: hashOf(seed, template, names.length).toString(36) });
    }
  }
  return names;
}

function known(id: string, { facts }: World) {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (!fact) throw new Error(`A template names the fact "${id}", which the table for templates does not hold; list it under the template's facts.`);
  return fact;
}

function partsOf(text: string, world: World): TextPart[] {
  return parseBoundText(text).map((part) => {
    if (part.kind === "words") return part.words;
    const { full, short } = known(part.id, world);
    return { fact: part.id, words: part.show === "value" ? short : full };
  });
}

/** The facts that any of its texts names. */
function namedIn({ stem, choices, working }: Draft): string[] {
  const texts = [stem, ...choices.flatMap(({ text, reason }) => [text, reason]), ...working];
  return texts.flatMap((text) => parseBoundText(text).flatMap((part) => (part.kind === "fact" ? [part.id] : [])));
}

/** What commands rest on: the grammar that the checker holds, by its version and day. */
function grammarSource({ reference }: World): BankSource {
  const { version, date } = reference.grammars.find(({ tool }) => tool === "gcloud") ?? { version: "", date: "" };
  return {
    title: `The grammar of gcloud ${version}, as the checker of commands holds it`,
    copied: date,
    says: "It takes one of these lines and rejects the others.",
  };
}

/** The evidence of its facts, each once and not more than readers will open. */
function sourcesOf(facts: readonly string[], world: World): BankSource[] {
  const sources = new Map<string, BankSource>();
  for (const id of facts) {
    const { source } = known(id, world);
    if (source && !sources.has(source.title)) sources.set(source.title, source);
  }
  return [...sources.values()].toSorted((a, b) => Number(b.address !== undefined) - Number(a.address !== undefined)).slice(0, 4);
}
