import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { findQuestion, loadBank, loadQuality, loadQuestions, loadRetiredQuestions, loadRevisions, revisionFile } from "@/lib/content/questions";
import { ContentError } from "@/lib/content/parse-content";
import type { WrittenQuestion } from "@/lib/question/schema";
import { aQuestion } from "@/tests/support/a-question";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));
// A bank of a few questions fills no form.
vi.mock("@/lib/content/exam-forms", () => ({ loadSeats: () => new Map() }));
vi.mock("@/lib/content/chapters", () => ({
  loadChapters: () => [{ slug: "key-concepts", headings: [{ id: "read-pools-and-their-nodes", text: "Read pools and their nodes", depth: 3 }] }],
}));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const poolsFile = "content/questions/read-pools-and-autoscaling.yaml";
const stems = [
  aQuestion().stem,
  "A bank keeps its ledger in an AlloyDB cluster that one network reaches by peering, and a partner's network must reach the same instance from Monday on. What should the team do?",
  "A clinic restores an AlloyDB cluster from last night's backup after a faulty import, and the doctors ask for the entries of this morning as well. What should the team do?",
];
const question = (number: number, changes: Partial<WrittenQuestion> = {}) => aQuestion({ id: `ace-00${number}`, stem: stems[number - 1] ?? "", ...changes });

/** Lets the bank be these questions, with what else the test writes. */
function bankIs(questions: readonly object[], more: Readonly<Record<string, string>> = {}) {
  contentIs({ [poolsFile]: stringify(questions), "content/retired-questions.yaml": "[]", ...more });
}

/** The mistakes that refuse the bank, line by line. */
function mistakes(): string[] {
  try {
    loadQuestions();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split("\n");
    throw error;
  }
}

describe("The files of questions", () => {
  test("give every question in the order of ids, with the topic that its file is named after", () => {
    bankIs([question(3), question(1)], { "content/questions/migration.yaml": stringify([question(2)]) });
    expect(loadQuestions().map(({ id, topic }) => [id, topic])).toEqual([
      ["ace-001", "read-pools-and-autoscaling"],
      ["ace-002", "migration"],
      ["ace-003", "read-pools-and-autoscaling"],
    ]);
  });

  test("are refused with every mistake at once, each with file, id, field and remedy", () => {
    const { stem: _, ...noStem } = question(1);
    bankIs([noStem, question(2, { facts: [], objective: "9.9" })], { "content/questions/elsewhere.yaml": "[]" });
    expect(mistakes()).toEqual([
      'content/questions/elsewhere.yaml: "elsewhere" is no topic of lib/site/topics.ts; name the file after one.',
      `${poolsFile} › ace-001 › stem: Invalid input: expected string, received undefined`,
      `${poolsFile} › ace-002 › objective: ACE has no objective 9.9; it has 1.1, 1.2, 2.1, 2.2, 2.3, 2.4, 3.1, 3.2, 3.3, 3.4, 4.1, 4.2.`,
      `${poolsFile} › ace-002 › choices.a.reason: uses read-pool-max-nodes; list it under facts.`,
    ]);
  });

  test("are refused with the file where it is no YAML, or no list", () => {
    bankIs([], { "content/questions/migration.yaml": "- id: [", "content/questions/pricing.yaml": "id: ace-001" });
    const [first, second] = [mistakes().find((line) => line.includes("migration")), mistakes().find((line) => line.includes("pricing"))];
    expect(first).toMatch(/^content\/questions\/migration\.yaml: .*flow/i);
    expect(second).toBe("content/questions/pricing.yaml › (whole entry): Invalid input: expected array, received object");
  });

  test("give an id once, in all of them, and of the question's exam", () => {
    bankIs([question(1)], { "content/questions/migration.yaml": stringify([question(1, { stem: stems[1] ?? "" })]) });
    expect(mistakes()).toEqual([
      `${poolsFile} › ace-001 › id: it stands in content/questions/migration.yaml too; give this question an id of its own, for ids are never shared.`,
    ]);
    bankIs([question(1, { id: "pca-001" })]);
    expect(mistakes()).toEqual([`${poolsFile} › pca-001 › id: a question of ACE has an id as ace-001.`]);
  });

  test("hold a contract on a path of the decision tree, which is walked to its end", () => {
    const path = { where: "google-cloud", writes: "many-regions" };
    const choices = aQuestion().choices.map((choice) => ({ ...choice, needs: [{ path, outcome: choice.right ? "spanner" : "alloydb-ha" }] }));
    bankIs([question(1, { choices })]);
    expect(mistakes()).toEqual([]);

    const swapped = choices.map((choice) => ({ ...choice, needs: [{ path, outcome: choice.right ? "alloydb-omni" : "alloydb-ha" }] }));
    bankIs([question(1, { choices: swapped })]);
    expect(mistakes()).toEqual([
      `${poolsFile} › ace-001 › choices.a.needs: the choice is marked right, yet the decision tree leads to spanner on this path, not to alloydb-omni; mend the key, or the facts it rests on.`,
    ]);
  });

  test.each([
    [{ where: "google-cloud" }, 'the path does not end: answer "writes" with one of one-writer, many-regions, beyond-one-writer.'],
    [{ where: "google-cloud", writes: "by-post" }, 'the path does not end: answer "writes" with one of one-writer, many-regions, beyond-one-writer.'],
    [{ where: "elsewhere", size: "within-cloud-sql" }, "the tree does not ask size on this path; leave it out."],
  ])("are refused where a contract's path cannot be walked: %j", (path, says) => {
    const choices = aQuestion().choices.map((choice) => ({ ...choice, needs: [{ path, outcome: "spanner" }] }));
    bankIs([question(1, { choices })]);
    expect(mistakes()[0]).toBe(`${poolsFile} › ace-001 › choices.a.needs: ${says}`);
  });

  test("hold no two questions that are nearly the same", () => {
    bankIs([question(1), question(2, { stem: stems[0]?.replace("A retailer", "A bank") ?? "" })]);
    expect(mistakes()).toEqual([expect.stringContaining(`${poolsFile} › ace-002 › stem: shares `)]);
  });

  test("are read although a rule only warns, and the warning is kept for the reviewer", () => {
    bankIs([question(1, { stem: `${stems[0]?.slice(0, stems[0].indexOf("What"))}Choose the best plan for the team.` })]);
    expect(loadQuestions()).toHaveLength(1);
    expect(loadQuality().findings).toContainEqual(expect.objectContaining({ id: "ace-001", rule: "task-at-the-end", level: "warning" }));
  });
});

describe("A contract", () => {
  const needs = (nodes: number) => [{ fact: "read-pool-max-nodes", atLeast: nodes }];
  const contracted = (key: number) => question(1, { choices: question(1).choices.map((choice) => ({ ...choice, needs: needs(choice.right ? key : 40) })) });

  test("that holds by the site's own facts passes", () => {
    bankIs([contracted(18)]);
    expect(mistakes()).toEqual([]);
  });

  test("that does not fails the build by file, id, choice and fact", () => {
    bankIs([contracted(21)]);
    expect(mistakes()).toEqual([
      `${poolsFile} › ace-001 › choices.a.needs: the choice is marked right, yet read-pool-max-nodes is 20 nodes, not at least 21; mend the key, or the facts it rests on.`,
    ]);
  });
});

describe("A retired question", () => {
  const why = "Google retired the product that it asks about.";
  const retired = (entry: object) => ({ "content/retired-questions.yaml": stringify([{ id: "ace-009", why, retired: "2026-11-22", ...entry }]) });

  test("is found by its old address, with its successor", () => {
    bankIs([question(1)], retired({ successor: "ace-001" }));
    expect(findQuestion("ace-009")).toEqual({ state: "retired", retired: { id: "ace-009", successor: "ace-001", why, retired: "2026-11-22" } });
    expect(findQuestion("ace-001")).toMatchObject({ state: "asked", question: { id: "ace-001" } });
    expect(findQuestion("ace-404")).toBeUndefined();
    expect(loadRetiredQuestions()).toHaveLength(1);
  });

  test("leaves its id to nobody", () => {
    bankIs([question(1, { id: "ace-009" })], retired({}));
    expect(mistakes()).toEqual([`${poolsFile} › ace-009 › id: it was retired (${why}) and is never given again; choose another id.`]);
  });

  test("leads to a question that is still asked", () => {
    bankIs([question(1)], retired({ successor: "ace-404" }));
    expect(mistakes()).toEqual([
      "content/retired-questions.yaml › ace-009 › successor: there is no question ace-404; name one that is still asked, or leave it out.",
    ]);
  });

  test("is refused with its field where its entry is malformed", () => {
    bankIs([question(1)], retired({ retired: "today" }));
    expect(mistakes()).toEqual(["content/retired-questions.yaml › ace-009 › retired: write a day as 2026-11-22"]);
  });
});

describe("Revisions", () => {
  test("are those of today and those that were published before", () => {
    bankIs([question(1)]);
    const published = loadRevisions();
    const [name = "", old] = [...published][0] ?? [];
    bankIs([question(1, { stem: stems[1] ?? "" })], { [`content/question-revisions/${name}`]: JSON.stringify(old) });
    const [{ hash } = { hash: "" }] = loadBank().index;
    expect([...loadRevisions().keys()].toSorted()).toEqual([name, revisionFile("ace-001", hash)].toSorted());
    expect(loadRevisions().get(name)?.stem).toEqual([stems[0]]);
  });

  test("are refused when a kept one was changed", () => {
    bankIs([question(1)]);
    const [name = "", old] = [...loadRevisions()][0] ?? [];
    bankIs([question(1)], { [`content/question-revisions/${name}`]: JSON.stringify({ ...old, choose: 2 }) });
    expect(() => loadRevisions()).toThrow(`content/question-revisions/${name}: its content is not what its name says`);
  });
});

test("The quality of the bank is told by exam and by rule, errors never among a bank that builds", () => {
  bankIs([question(1), question(2), question(3)]);
  const { version, coverage, surface, rules } = loadQuality();
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect([coverage.exams.ace.questions, surface.bank.questions, surface.pca.questions]).toEqual([3, 3, 0]);
  expect(rules.find(({ name }) => name === "positive-stem")).toEqual({
    name: "positive-stem",
    title: "The stem asks for what holds, never for the exception",
    level: "error",
    findings: 0,
  });
});
