import type { Reference } from "@/lib/command/schema";
import type { ResolvedTree } from "@/lib/decision/resolve";
import type { FactId } from "@/lib/facts/facts";
import type { PriceTable } from "@/lib/pricing/price-table";
import type { BankSource, IndexEntry } from "@/lib/question/bank";
import { wordsOf } from "@/lib/question/words";
import type { Chance } from "@/lib/random/chance";
import type { Exam } from "@/lib/site/exam-tracks";
import type { TopicSlug } from "@/lib/site/topics";

/** A fact as a template reads it: its number or name, and how it reads in a sentence. */
export interface WorldFact {
  readonly value: number | string | readonly (number | string)[];
  readonly label: string;
  /** Value and unit, "20 nodes"; and the value alone, "20". */
  readonly full: string;
  readonly short: string;
  /** The evidence that is shown for it; absent where the fact has none. */
  readonly source?: BankSource;
}

/**
 * All that templates know: the figures, the price table of the calculator, the tree and the grammar that readers use,
 * each cut down to what some template asks for. A plain object that survives JSON, made by `worldForTemplates`.
 */
export interface World {
  readonly facts: Readonly<Record<string, WorldFact>>;
  readonly prices: PriceTable;
  readonly tree: ResolvedTree;
  readonly reference: Reference;
  /** The words of headings by `chapter#heading-id`. */
  readonly headings: Readonly<Record<string, string>>;
}

/** A choice before its id is given. Texts may name facts as `{{fact-id}}`. */
export interface DraftChoice {
  readonly text: string;
  readonly right?: true;
  /** Why it is right, or the slip that leads to it, with its arithmetic. */
  readonly reason: string;
}

/** An item as a template writes it, in the form of a written question. */
export interface Draft {
  readonly stem: string;
  /** In the order in which they are written: a scale from the lowest up. */
  readonly choices: readonly DraftChoice[];
  /** Choices are steps of a scale and are shown as they are written. */
  readonly ordered?: true;
  /** The worked solution, line by line. */
  readonly working: readonly string[];
  /** The facts that it rests on, the first ones first. */
  readonly facts: readonly string[];
  /** What the calculator reads of an address, where the figures can be seen there. */
  readonly calculator?: string;
  /** The way through the sound tree that leads to the right choice. */
  readonly path?: Readonly<Record<string, string>>;
  /** Lines for the checker of commands, the right one first. */
  readonly commands?: readonly string[];
}

/** A kind of question whose values come from a seed. */
export interface Template {
  /** Raised whenever the same seed would give another item: an id names the version, so that old ids stay honest. */
  readonly version: number;
  /** What it lets one practise, for a list. */
  readonly title: string;
  readonly exam: Exam;
  /** Google's number of the objective. */
  readonly objective: string;
  readonly topic: TopicSlug;
  readonly difficulty: IndexEntry["difficulty"];
  /** Where it is taught, `chapter#heading-id`, best first. */
  readonly sections: readonly string[];
  /** The facts that it reads or names, besides the rates and figures of the price table. */
  readonly facts: readonly FactId[];
  /**
   * An item drawn by chance; undefined where this draw is no good question: choices that nearly tie, a slip that changes
   * nothing. The same chance gives the same draft.
   */
  readonly draft: (chance: Chance, world: World) => Draft | undefined;
}

/** A fact's number. @throws when the world has none, which is a mistake in the template's list of facts */
export function numberOf({ facts }: Pick<World, "facts">, id: FactId): number {
  const number = Number(facts[id]?.value);
  if (Number.isNaN(number)) throw new Error(`A template reads the fact "${id}" as a number; list it under the template's facts.`);
  return number;
}

/** Who asks, so that one item does not read like the next. */
const companies = [
  "A ticketing company",
  "A food wholesaler",
  "A clinic group",
  "A parcel carrier",
  "A games studio",
  "A regional bank",
  "A travel agency",
  "A furniture maker",
  "A water utility",
  "An energy trader",
  "An online school",
  "A city council",
] as const;

/** A company of chance, to begin a stem with. */
export function someCompany(chance: Chance): string {
  return chance.pick(companies);
}

/** A text as readers see it, with the values of facts in place of their tokens. */
export function filledText(text: string, { facts }: Pick<World, "facts">): string {
  return text.replaceAll(/\{\{([a-z0-9-]+)(\|value)?\}\}/g, (_, id: string, value?: string) => (value ? facts[id]?.short : facts[id]?.full) ?? id);
}

/** Whether the right choice does not give itself away by its length, and none is a fragment beside sentences. */
export function isEven(choices: readonly DraftChoice[], world: Pick<World, "facts">): boolean {
  const lengths = choices.map(({ text }) => wordsOf(filledText(text, world)).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const right = lengths[choices.findIndex((choice) => choice.right)] ?? 0;
  return right <= Math.max(mean * 1.25, mean + 1) && (mean < 4 || Math.min(...lengths) >= 4);
}

/** A whole number with a comma every three digits. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
