import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { facts } from "@/lib/facts/facts";
import { sources } from "@/lib/facts/sources";
import { type FiledQuestion, type IndexEntry, makeBank, type Names, type Revision, writeBankFile } from "@/lib/question/bank";
import { examShapes } from "@/lib/exam/shape";
import { readQuestion } from "@/lib/question/reading";
import { aFact } from "@/tests/support/a-fact";
import { aQuestion } from "@/tests/support/a-question";

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
const names: Names = { facts, sources, headings: new Map([["key-concepts#read-pools-and-their-nodes", "Read pools and their nodes"]]), grounds: { facts } };

function bankOf(questions: readonly FiledQuestion[], given: Names = names, seatOf?: (id: string) => Pick<IndexEntry, "form" | "seat">) {
  return makeBank(
    questions.map((question) => ({ question, reading: readQuestion(question, given.facts) })),
    given,
    hash,
    examShapes(),
    seatOf,
  );
}
const filed = (changes: Partial<FiledQuestion> = {}): FiledQuestion => ({ ...aQuestion(), topic: "read-pools-and-autoscaling", ...changes });
const only = (changes: Partial<FiledQuestion> = {}, given?: Names): Revision => {
  const [revision] = bankOf([filed(changes)], given).revisions.values();
  if (!revision) throw new Error("The bank is empty.");
  return revision;
};

describe("A question as browsers get it", () => {
  test("has its facts filled in, each with its id to link to", () => {
    expect(only().choices[0]?.reason).toEqual(["A cluster may hold ", { fact: "read-pool-max-nodes", words: "20 nodes" }, " in its pools, so that these fit."]);
    expect(only().facts).toEqual([{ id: "read-pool-max-nodes", label: facts["read-pool-max-nodes"].label, words: "20 nodes" }]);
  });

  test("names its sections and sources, so that nothing else need be fetched", () => {
    expect(only().sections).toEqual([{ chapter: "key-concepts", id: "read-pools-and-their-nodes", words: "Read pools and their nodes" }]);
    expect(only().sources).toEqual([
      {
        title: sources["alloydb-docs-choose-machine-type"].title,
        address: "https://docs.cloud.google.com/alloydb/docs/choose-machine-type",
        copied: "2026-04-10",
        says: "Pools are sized in nodes.",
      },
    ]);
  });

  test("carries no contract, and of it only which fact refutes a choice and which commands to try", () => {
    const choices = aQuestion().choices.map((choice) => ({ ...choice, needs: [{ fact: "read-pool-max-nodes", atLeast: choice.right ? 18 : 25 }] }));
    const revision = only({ choices });
    expect(JSON.stringify(revision)).not.toContain("needs");
    expect(revision.choices.map(({ refutedBy }) => refutedBy)).toEqual([undefined, "read-pool-max-nodes", "read-pool-max-nodes", "read-pool-max-nodes"]);
  });

  test("says how many to choose, and whether its choices are a scale", () => {
    expect(only()).toMatchObject({ choose: 1 });
    expect(only().ordered).toBeUndefined();
    const scale = aQuestion().choices.map((choice, index) => ({ ...choice, text: `Add ${index + 7} nodes` }));
    expect(only({ choices: scale }).ordered).toBe(true);
  });
});

describe("The bank", () => {
  const three = [filed({ id: "ace-003" }), filed({ id: "ace-001" }), filed({ id: "ace-002", stem: `${aQuestion().stem} ` })];

  test("lists its questions by id, with the address of each revision", () => {
    const bank = bankOf(three, names, (id) => (id === "ace-002" ? { form: "a", seat: 7 } : {}));
    expect(bank.index.map(({ id, form, seat }) => [id, form, seat])).toEqual([
      ["ace-001", undefined, undefined],
      ["ace-002", "a", 7],
      ["ace-003", undefined, undefined],
    ]);
    for (const { id, hash: key } of bank.index) expect(bank.revisions.get(key)?.id).toBe(id);
    expect(bank.index[0]).toMatchObject({ exam: "ace", objective: "2.2", topic: "read-pools-and-autoscaling", difficulty: "medium" });
  });

  test("has the same version in whatever order its files were read", () => {
    expect(bankOf(three.toReversed()).version).toBe(bankOf(three).version);
  });

  test("has another version, and the question another address, for another word or another value of a fact", () => {
    const before = bankOf(three);
    const word = bankOf(
      three.map((question) => (question.id === "ace-003" ? { ...question, stem: question.stem.replace("three days", "four days") } : question)),
    );
    expect(word.version).not.toBe(before.version);
    expect(word.index.map(({ hash: key }, index) => key === before.index[index]?.hash)).toEqual([true, true, false]);
    const moved = bankOf(three, { ...names, facts: { ...facts, "read-pool-max-nodes": aFact({ value: 32 }) } });
    expect(moved.index.some(({ hash: key }, index) => key === before.index[index]?.hash)).toBe(false);
  });

  test("keeps the address of a question that was only reviewed again", () => {
    const again = bankOf(three.map((question) => ({ ...question, reviewed: "2027-01-01" })));
    expect(again.version).toBe(bankOf(three).version);
  });

  test("has another version when a question is put into a form, and is named by the whole text that browsers get", () => {
    const bank = bankOf(three);
    expect(bankOf(three, names, (id) => (id === "ace-001" ? { form: "b", seat: 1 } : {})).version).not.toBe(bank.version);
    expect(hash(writeBankFile(bank))).toBe(bank.version);
    expect(JSON.parse(writeBankFile(bank))).toEqual({ exams: bank.exams, index: bank.index });
  });
});
