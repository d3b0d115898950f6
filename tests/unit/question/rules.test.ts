import { describe, expect, test } from "vitest";
import { checkForm, type RuleName, rules, scaleOf } from "@/lib/question/rules";
import type { WrittenQuestion } from "@/lib/question/schema";
import { aChoice, aQuestion, aReading, choicesOf } from "@/tests/support/a-question";

/** The rules that a question breaks. */
const broken = (changes: Partial<WrittenQuestion>) => [...new Set(checkForm(aReading(changes)).map(({ rule }) => rule))];
const sayings = (rule: RuleName, changes: Partial<WrittenQuestion>) =>
  checkForm(aReading(changes))
    .filter((finding) => finding.rule === rule)
    .map(({ field, says }) => `${field}: ${says}`);

const { stem, choices } = aQuestion();
const scenario = stem.slice(0, stem.indexOf("What"));
const withReason = (reason: string) => ({ choices: choices.map((choice) => (choice.id === "b" ? { ...choice, reason } : choice)) });
const withText = (text: string, id = "b") => ({ choices: choices.map((choice) => (choice.id === id ? { ...choice, text } : choice)) });
const five = choicesOf(
  "*Add nodes to the read pool.",
  "*Send the reports to the pool.",
  "Resize the primary once more.",
  "Create a second cluster now.",
  "Export the tables each night.",
);
const twoOf = (words: string) => ({ stem: stem.replace("What should", words), choices: five });

test("A question that is written well breaks no rule", () => {
  expect(checkForm(aReading())).toEqual([]);
  expect(checkForm(aReading({ stem: `${stem} Choose two.`, choices: five }))).toEqual([]);
});

/** One breach for every rule: what is changed, and no other rule needs to mind. */
const breaches: readonly [RuleName, string, Partial<WrittenQuestion>][] = [
  ["known-objective", "an objective of the other exam", { objective: "6.6" }],
  ["one-task", "two question marks", { stem: `${stem} And why?` }],
  ["one-ask", "two asks joined by and", { stem: stem.replace("What should the team do?", "What should the team do and which role does it need?") }],
  ["task-at-the-end", "a task that is no question", { stem: `${scenario}Choose the best design for the team.` }],
  ["one-best-answer", "two right choices of four", { choices: choices.map((choice) => (choice.id === "b" ? { ...choice, right: true as const } : choice)) }],
  ["one-best-answer", "no right choice", { choices: choices.map((choice) => ({ ...choice, right: undefined })) }],
  ["one-best-answer", "“Choose two.” with one right of four", { stem: `${stem} Choose two.` }],
  ["one-best-answer", "“Choose three.”", { stem: `${stem} Choose three.`, choices: five }],
  ["one-best-answer", "two asked for in the stem alone", { ...twoOf("Which two steps should"), stem: twoOf("Which two steps should").stem }],
  ["one-best-answer", "ids out of order", { choices: choices.toReversed() }],
  ["reason-for-every-choice", "a reason that repeats the choice", withReason("Resize the primary to twice its cores does not help here.")],
  ["reason-for-every-choice", "a reason that begins with the verdict", withReason("Wrong, since a larger primary adds no node for the reports.")],
  ["reason-for-every-choice", "one reason for two choices", withReason(choices[2]?.reason ?? "")],
  ["positive-stem", "EXCEPT", { stem: stem.replace("What should the team do?", "What should the team do EXCEPT once?") }],
  ["positive-stem", "which is not", { stem: stem.replace("What should the team do?", "Which step is not part of the plan?") }],
  ["no-all-or-none", "all of the above", withText("All of the above, taken together.")],
  ["no-letters", "a choice named by letter", withReason("It does what choice C does, and a larger primary adds no node.")],
  ["key-not-longest", "a key of twice the length", withText("Add nodes to the read pool that stands until it holds all eighteen of them.", "a")],
  ["key-not-hedged", "a hedge in the key alone", withText("Usually add nodes to the read pool.", "a")],
  [
    "key-not-hedged",
    "absolutes in wrong choices alone",
    {
      choices: choicesOf("*Add nodes to the read pool.", "Only resize the primary cores.", "Always create a second cluster.", "Export the tables each night."),
    },
  ],
  ["no-echo", "a key made of the stem's words", withText("Keep report data in read pool nodes of the cluster.", "a")],
  [
    "no-convergence",
    "a key that the others vary",
    {
      choices: choicesOf("*Add read pool nodes weekly with cache.", "Add read shards.", "Drop pool tables weekly.", "Tune nodes with cache."),
    },
  ],
  ["parallel-ends", "one full stop missing", withText("Resize the primary to twice its cores")],
  ["parallel-openings", "a gerund among imperatives", withText("Resizing the primary to twice its cores.")],
  ["parallel-lengths", "a choice of twice the length", withText("Resize the primary to twice its cores and to twice its memory at night.")],
  ["no-grammatical-cue", "a stem that ends in an article", { stem: `${scenario}The team should create an` }],
  ["choices-differ", "one choice twice", withText("create a secondary cluster, for reading.")],
  ["choices-distinct", "nearly one choice twice", withText("Create the secondary clusters for reading.", "b")],
  [
    "numbers-in-order",
    "numbers out of order",
    { choices: choicesOf("*20 nodes in each pool", "10 nodes in each pool", "30 nodes in each pool", "40 nodes in each pool") },
  ],
  ["numbers-in-order", "ranges that meet", { choices: choicesOf("From 1 to 5 nodes", "*From 5 to 9 nodes", "From 10 to 14 nodes", "From 15 to 20 nodes") }],
  ["reading-load", "a stem of 68 words", { stem: `${"word ".repeat(64)}what should they do?` }],
  ["reading-load", "a stem of 23 words", { stem: `${"word ".repeat(19)}what should they do?` }],
  ["reading-load", "a choice of three words", withText("Resize it now.")],
  ["current-names", "a retired name in a reason", withReason("Cloud Spanner serves another need, and a larger primary adds no node.")],
  ["current-names", "a region that never was", { stem: stem.replace("A retailer", "A retailer in eu-west1") }],
  ["guidance-for-judgement", "a judgement without guidance", { class: "expert" }],
  ["guidance-for-judgement", "guidance in a question of fact", { guidance: { source: "alloydb-docs-overview", says: "It says so." } }],
  ["cases-of-the-architect", "a case in ACE", { case: "ehr-healthcare" }],
];

describe("A rule is broken by", () => {
  test.each(breaches)("%s: %s", (rule, _, changes) => {
    expect(broken(changes)).toContain(rule);
  });

  test("at least one breach each, so that none is there for show", () => {
    expect(Object.keys(rules).filter((rule) => !breaches.some(([name]) => name === rule))).toEqual([]);
  });
});

describe("A rule is not broken by", () => {
  test.each<[RuleName, string, Partial<WrittenQuestion>]>([
    [
      "positive-stem",
      "“least privilege”, which is a principle",
      { stem: stem.replace("What should the team do?", "Which role follows the principle of least privilege?") },
    ],
    ["positive-stem", "a constraint in the scenario that something must not happen", { stem: stem.replace("the data must stay", "the data must not leave") }],
    ["no-letters", "“option a larger team has”", withReason("It is the option a larger team has, and a larger primary adds no node.")],
    ["reason-for-every-choice", "a reason that begins with “No role”", withReason("No role is missing here, and a larger primary adds no node for reports.")],
    ["reading-load", "four short names of products", { choices: choicesOf("*AlloyDB", "Cloud SQL", "Spanner", "BigQuery") }],
    [
      "numbers-in-order",
      "numbers in order",
      { choices: choicesOf("10 nodes in each pool", "*20 nodes in each pool", "30 nodes in each pool", "1,000 nodes in each pool") },
    ],
    [
      "parallel-openings",
      "names of products beside each other",
      { choices: choicesOf("*AlloyDB with one read pool.", "Cloud SQL with two replicas.", "Spanner with one more region.", "BigQuery with a nightly load.") },
    ],
    ["one-ask", "an “and” within one ask", { stem: stem.replace("What should the team do?", "What should the team add and resize?") }],
  ])("%s: %s", (rule, _, changes) => {
    expect(broken(changes)).not.toContain(rule);
  });
});

test("A finding names question, field and remedy", () => {
  expect(sayings("parallel-ends", withText("Resize the primary to twice its cores"))).toEqual(["choices: end differently (., none); end them alike."]);
  expect(sayings("current-names", { stem: stem.replace("A retailer", "A GCP retailer") })).toEqual(["stem: “GCP” is a retired name; write Google Cloud."]);
  expect(checkForm(aReading({ objective: "6.6" }))[0]).toMatchObject({ id: "ace-001", level: "error", field: "objective" });
});

describe("Choices are a scale", () => {
  test("when one number alone tells them apart", () => {
    expect(scaleOf(aReading({ choices: choicesOf("Keep 7 days", "*Keep 14 days", "Keep 35 days", "Keep 1,000 days") }))).toEqual([7, 14, 35, 1000]);
    expect(scaleOf(aReading({ choices: choicesOf("1 node", "*2 nodes", "3 nodes", "4 nodes") }))).toEqual([1, 2, 3, 4]);
  });

  test("and are none when words differ too, or when there is no number", () => {
    expect(scaleOf(aReading({ choices: choicesOf("Keep 7 days", "*Hold 14 days", "Keep 35 days", "Keep 90 days") }))).toBeUndefined();
    expect(scaleOf(aReading())).toBeUndefined();
  });
});

test("A choice reads with its facts filled in", () => {
  const reading = aReading({ choices: [...choices.slice(0, 3), aChoice({ id: "d", text: "Add {{read-pool-max-nodes}} to the pool." })] });
  expect(reading.choices[3]?.text).toBe("Add 20 nodes to the pool.");
});
