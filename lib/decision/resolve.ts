import { parseBoundText } from "@/lib/facts/bound-text";
import { getFact } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import type { DecisionTree, Figure, Fork, Option, Outcome, Words } from "./schema";

/** A tree with every fact filled in, as browsers get it. */
export type ResolvedTree = DecisionTree<Words>;

/**
 * The tree with its facts filled in: labels as plain text, everything else in pieces that still know their fact.
 * @throws when it names a fact that does not exist
 */
export function resolveTree(tree: DecisionTree): ResolvedTree {
  return { ...tree, forks: mapValues(tree.forks, resolveFork), outcomes: mapValues(tree.outcomes, resolveOutcome) };
}

function resolveFork(fork: Fork): Fork<Words> {
  return { ...fork, ask: plainText(fork.ask), short: plainText(fork.short), help: wordsOf(fork.help), options: mapValues(fork.options, resolveOption) };
}

function resolveOption(option: Option): Option<Words> {
  const { rulesOut, settles, ...rest } = option;
  return {
    ...rest,
    label: plainText(option.label),
    short: plainText(option.short),
    reason: wordsOf(option.reason),
    ifSo: wordsOf(option.ifSo),
    ...(rulesOut && { rulesOut: mapValues(rulesOut, wordsOf) }),
    ...(settles && { settles: settles.storageGb === undefined ? settles : { ...settles, storageGb: figureOf(settles.storageGb) } }),
  };
}

function resolveOutcome(outcome: Outcome): Outcome<Words> {
  const { recognise, workload, ...rest } = outcome;
  return {
    ...rest,
    what: wordsOf(outcome.what),
    workload: "readNodes" in workload && workload.readNodes !== undefined ? { ...workload, readNodes: figureOf(workload.readNodes) } : workload,
    ...(recognise && { recognise: { ace: recognise.ace.map(wordsOf), pca: recognise.pca.map(wordsOf) } }),
  };
}

/** A bound text in pieces. @throws when it names a fact that does not exist */
export function wordsOf(text: string): Words {
  return parseBoundText(text).map((part) => (part.kind === "words" ? part.words : ([part.id, formatFact(getFact(part.id), part.show)] as const)));
}

/** A bound text as a reader reads it. */
export function plainText(text: string): string {
  return wordsOf(text)
    .map((piece) => (typeof piece === "string" ? piece : piece[1]))
    .join("");
}

const gbPerTb = 1000;
/** A GB is 10⁹ bytes. */
const gbPerTib = 1024 ** 4 / 1e9;

/** The number that a fact gives, sizes in whole GB. @throws when the fact is no number */
function figureOf(figure: Figure): number {
  if (typeof figure === "number") return figure;
  const { value, unit } = getFact(figure);
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error(`The fact "${figure}" is ${String(value)}, and a number is wanted.`);
  if (unit === "tb") return number * gbPerTb;
  return unit === "tib" ? Math.ceil(number * gbPerTib) : number;
}

function mapValues<Key extends string, Value, Mapped>(record: Readonly<Record<Key, Value>>, map: (value: Value) => Mapped): Record<Key, Mapped> {
  return Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, map(value)])) as Record<Key, Mapped>;
}
