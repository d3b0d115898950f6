import { checkLine } from "@/lib/command/check";
import type { IndexedReference } from "@/lib/command/reference";
import { formatFact } from "@/lib/facts/format";
import type { Fact } from "@/lib/facts/schema";
import { type CostLine, estimateLines } from "@/lib/pricing/estimate";
import { formatUsd, type NanoUsd, parseUsd } from "@/lib/pricing/money";
import type { Finding } from "./finding";
import type { Facts } from "./reading";
import type { Condition, WrittenQuestion } from "./schema";

/** What contracts are held against. */
export interface Grounds {
  facts: Facts;
  /** What the tools accept; without it no condition may ask for a command. */
  reference?: IndexedReference;
  /**
   * Where the sound decision tree leads with these options taken, the outcome's id; throws when the path cannot be
   * walked. Without it no condition may ask for a path.
   */
  outcomeOf?: (path: Readonly<Record<string, string>>) => string;
}

/** Whether a choice is right by its conditions: the first that fails is what refutes it. */
export type Ruling =
  | { holds: true }
  | { holds: false; condition: Condition; /** Why, naming the fact: "read-pool-max-nodes is 20 nodes, not at least 25". */ words: string };

/** A contract that cannot be worked out: a fact that is not there, an order between words. */
class ContractError extends Error {
  override readonly name = "ContractError";
}

/**
 * Works out whether a choice is right.
 * @throws Error that says what to mend when a condition cannot be worked out
 */
export function ruleOn(needs: readonly Condition[], grounds: Grounds): Ruling {
  for (const condition of needs) {
    const failing = refutation(condition, grounds);
    if (failing !== undefined) return { holds: false, condition, words: failing };
  }
  return { holds: true };
}

/** The facts that a condition reads, in the order in which it names them. */
export function factsOfCondition(condition: Condition): string[] {
  if ("fact" in condition) {
    const [, operand] = comparisonOf(condition, ["fact"]);
    return [condition.fact, ...(isFactOperand(operand) ? [operand.fact] : [])];
  }
  if ("bill" in condition) {
    const [, operand] = comparisonOf(condition, ["bill"]);
    return [condition.bill, typeof operand === "object" ? operand.bill : []].flat().flatMap(factsOfLine);
  }
  return [];
}

function factsOfLine({ rate, hours, factor, discount }: Bill[number]): string[] {
  return [rate, typeof hours === "string" ? hours : undefined, factor, discount].filter((id) => id !== undefined);
}

/** Every fact that a question rests on: those it lists, and the rates of the bills in its contract. */
export function factsOf({ facts, choices }: WrittenQuestion): string[] {
  return [...new Set([...facts, ...choices.flatMap(({ needs = [] }) => needs.flatMap(factsOfCondition))])];
}

/** Whether every choice of a question carries conditions, so that the build can work out its key. */
export function hasContract({ choices }: WrittenQuestion): boolean {
  return choices.every(({ needs }) => needs !== undefined);
}

/** What is wrong with a question's contract: exactly the choices that are marked right must hold. */
export function checkContract(question: WrittenQuestion, grounds: Grounds): Finding[] {
  const findings: Finding[] = [];
  const report = (field: string, says: string) => findings.push({ id: question.id, rule: "contract-holds", level: "error", field, says });
  const carrying = question.choices.filter(({ needs }) => needs !== undefined);
  if (carrying.length === 0) return [];
  if (carrying.length < question.choices.length) {
    const without = question.choices.filter(({ needs }) => needs === undefined).map(({ id }) => id);
    report("choices", `needs stand on some choices only; write what would make ${without.join(", ")} right too, or leave the contract out.`);
  }
  for (const { id, right, needs } of carrying) {
    if (needs === undefined) continue;
    const field = `choices.${id}.needs`;
    // The rates of a bill are many and are told by the bill itself; `factsOf` adds them.
    for (const fact of new Set(needs.flatMap((condition) => ("fact" in condition ? factsOfCondition(condition) : [])))) {
      if (!question.facts.includes(fact)) report(field, `rests on ${fact}; list it under facts.`);
    }
    try {
      const ruling = ruleOn(needs, grounds);
      if (ruling.holds && !right)
        report(
          field,
          `every condition holds${byFacts(needs, grounds.facts)}, so the choice is right by its contract, yet it is not marked so; mend the key or the conditions.`,
        );
      if (!ruling.holds && right) report(field, `the choice is marked right, yet ${ruling.words}; mend the key, or the facts it rests on.`);
    } catch (error) {
      report(field, error instanceof Error ? error.message : String(error));
    }
  }
  return findings;
}

/** " (read-pool-max-nodes is 20 nodes)": what facts say that conditions read, nothing where they read none. */
function byFacts(needs: readonly Condition[], facts: Facts): string {
  const said = [...new Set(needs.flatMap(factsOfCondition))].map((id) => `${id} is ${formatFact(factOf(id, facts))}`);
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}

type Operand = string | number | { fact: string };
type Bill = Extract<Condition, { bill: unknown }>["bill"];
type Comparison = "is" | "isNot" | "atLeast" | "atMost" | "above" | "below" | "includes" | "excludes";

const comparisonWords: Readonly<Record<Comparison, string>> = {
  is: "",
  isNot: "anything but ",
  atLeast: "at least ",
  atMost: "at most ",
  above: "above ",
  below: "below ",
  includes: "",
  excludes: "",
};

/** Why the condition does not hold, or undefined where it does. */
function refutation(condition: Condition, grounds: Grounds): string | undefined {
  if ("fact" in condition) return refutedByFact(condition, grounds.facts);
  if ("bill" in condition) return refutedByBill(condition, grounds.facts);
  if ("path" in condition) return refutedByPath(condition, grounds.outcomeOf);
  return refutedByCommand(condition, grounds.reference);
}

/** The one comparison that a condition makes, with what it compares to; its schema holds it to one. */
function comparisonOf<Subject extends object, Key extends keyof Subject>(condition: Subject, others: readonly Key[]) {
  type Compared = Exclude<Subject[Exclude<keyof Subject, Key>], undefined>;
  const found = Object.entries(condition).find(([key, value]) => value !== undefined && !(others as readonly string[]).includes(key));
  if (!found) throw new ContractError("compares with nothing; give one of is, isNot, atLeast, atMost, above, below, includes, excludes.");
  return found as [Comparison, Compared];
}

function isFactOperand(operand: Operand): operand is { fact: string } {
  return typeof operand === "object";
}

function factOf(id: string, facts: Facts): Fact {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (!fact) throw new ContractError(`there is no fact "${id}" in lib/facts; name one that is there.`);
  return fact;
}

function refutedByFact(condition: Extract<Condition, { fact: string }>, facts: Facts): string | undefined {
  const [comparison, operand] = comparisonOf(condition, ["fact"]);
  const fact = factOf(condition.fact, facts);
  const other = isFactOperand(operand) ? factOf(operand.fact, facts) : undefined;
  if (other && other.unit !== fact.unit && other.unit !== "none" && fact.unit !== "none")
    throw new ContractError(`${condition.fact} is in ${fact.unit} and ${(operand as { fact: string }).fact} in ${other.unit}; compare like with like.`);
  const wanted = other ? other.value : (operand as string | number);
  if (compares(comparison, fact.value, wanted, condition.fact)) return undefined;
  const shown = formatFact(fact);
  const said = other ? `${(operand as { fact: string }).fact} (${formatFact(other)})` : JSON.stringify(wanted).replaceAll('"', "“").replace(/“$/, "”");
  if (comparison === "includes") return `${condition.fact} (${shown}) does not include ${said}`;
  if (comparison === "excludes") return `${condition.fact} (${shown}) includes ${said}`;
  return `${condition.fact} is ${shown}, not ${comparisonWords[comparison]}${said}`;
}

function compares(comparison: Comparison, value: Fact["value"], wanted: Fact["value"], id: string): boolean {
  switch (comparison) {
    case "is":
    case "isNot":
      if (Array.isArray(value) !== Array.isArray(wanted))
        throw new ContractError(`${id} is ${Array.isArray(value) ? "a list; use includes or excludes" : "no list; compare it with one value"}.`);
      return isSame(value, wanted) === (comparison === "is");
    case "includes":
    case "excludes":
      if (!Array.isArray(value)) throw new ContractError(`${id} is no list, so that nothing can be in it; use is or isNot.`);
      return value.some((item) => isSame(item, wanted)) === (comparison === "includes");
    default: {
      const [one, other] = [numberOf(value), numberOf(wanted)];
      if (one === undefined || other === undefined)
        throw new ContractError(`${id} (${String(value)}) and ${String(wanted)} are not both numbers, so that neither is more; use is or isNot.`);
      return isOrdered(comparison, one, other);
    }
  }
}

/** Values that say the same: numbers by their amount ("0.10" and 0.1), words and lists to the letter. */
function isSame(one: Fact["value"], other: Fact["value"]): boolean {
  if (Array.isArray(one) || Array.isArray(other)) return JSON.stringify(one) === JSON.stringify(other);
  const [a, b] = [numberOf(one), numberOf(other)];
  return a !== undefined && b !== undefined ? a === b : one === other;
}

function numberOf(value: Fact["value"]): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function isOrdered(comparison: Comparison, one: number | bigint, other: number | bigint): boolean {
  switch (comparison) {
    case "atLeast":
      return one >= other;
    case "atMost":
      return one <= other;
    case "above":
      return one > other;
    case "below":
      return one < other;
    default:
      return one === other;
  }
}

function totalOf(bill: Bill, facts: Facts): NanoUsd {
  // A bill's rates are ids that the estimate looks up itself, and names where they are missing.
  return estimateLines(bill as CostLine[], facts).total;
}

function refutedByBill(condition: Extract<Condition, { bill: unknown }>, facts: Facts): string | undefined {
  const [comparison, operand] = comparisonOf(condition, ["bill"]);
  const total = totalOf(condition.bill, facts);
  const other = typeof operand === "string" ? parseUsd(operand) : totalOf(operand.bill, facts);
  if (isOrdered(comparison, total, other)) return undefined;
  const rates = [...new Set(factsOfCondition(condition))].join(", ");
  return `the bill comes to ${formatUsd(total)} a month, not ${comparisonWords[comparison]}${formatUsd(other)} (by ${rates})`;
}

function refutedByPath({ path, outcome }: Extract<Condition, { path: unknown }>, outcomeOf: Grounds["outcomeOf"]): string | undefined {
  if (!outcomeOf) throw new ContractError("no decision tree is at hand to walk this path.");
  const reached = outcomeOf(path);
  return reached === outcome ? undefined : `the decision tree leads to ${reached} on this path, not to ${outcome}`;
}

function refutedByCommand({ command, verdict }: Extract<Condition, { command: string }>, reference: Grounds["reference"]): string | undefined {
  if (!reference) throw new ContractError("no command reference is at hand to check this line.");
  const checked = checkLine(command, reference);
  const unchecked = checked.find((each) => each.verdict === "not-checked");
  if (checked.length === 0 || unchecked) throw new ContractError(`the checker cannot judge this line: ${unchecked?.reason ?? "no command stands in it."}`);
  const verdicts = checked.map((each) => each.verdict);
  const whole = verdicts.includes("rejected") ? "rejected" : verdicts.includes("refused") ? "refused" : "accepted";
  if (whole === verdict) return undefined;
  const [problem] = checked.flatMap(({ problems }) => problems);
  return `the command is ${whole}, not ${verdict}${problem ? `: ${problem.message}` : ""}`;
}
