import { describe, expect, it } from "vitest";
import { loadBank, loadQuality, loadQuestions, loadRevisions, revisionFile } from "@/lib/content/questions";
import { loadReference } from "@/lib/content/command-reference";
import { indexReference } from "@/lib/command/reference";
import { soundTree } from "@/lib/decision/sound-tree";
import { walkTree } from "@/lib/decision/walk";
import { facts, getFact } from "@/lib/facts/facts";
import type { Fact } from "@/lib/facts/schema";
import { limitOfHits } from "@/lib/question/statistics";
import { checkContract, factsOf, hasContract } from "@/lib/question/contract";
import { separabilityLimit } from "@/lib/question/bank-rules";
import { plannedQuestions } from "@/lib/question/coverage";
import { caseIds, type WrittenQuestion } from "@/lib/question/schema";
import type { Exam } from "@/lib/site/exam-tracks";

// Every rule on form, footing and contracts fails `loadQuestions` itself, by file, id, field and remedy.
const questions = loadQuestions();
const quality = loadQuality();
const { coverage, surface } = quality;
const reference = indexReference(loadReference());
const exams: readonly Exam[] = ["ace", "pca"];
const chooseTwo = (exam: Exam) => coverage.exams[exam].chooseTwo;

/** The facts that a question's conditions read, bills left out. */
const readFacts = ({ choices }: WrittenQuestion) => [
  ...new Set(choices.flatMap(({ needs = [] }) => needs.flatMap((condition) => ("fact" in condition ? condition.fact : [])))),
];

/** Values to which a fact might move: far away, or to what a choice claims. */
function movesOf(id: string, { choices }: WrittenQuestion): Fact["value"][] {
  const claimed = choices.flatMap(({ needs = [] }) =>
    needs.flatMap((condition) =>
      "fact" in condition && condition.fact === id
        ? Object.values(condition).flatMap((value) => (typeof value === "object" ? getFact(value.fact).value : value === id ? [] : [value]))
        : [],
    ),
  );
  const isList = Array.isArray(getFact(id).value);
  return isList ? [claimed, ["none"]] : [...claimed, 0, 1_000_000, "anything else"];
}

function turnsRed(question: WrittenQuestion, id: string, value: Fact["value"]): boolean {
  const moved = { ...facts, [id]: { ...getFact(id), value } };
  return checkContract(question, { facts: moved, reference }).some(({ says }) => says.includes("its contract") || says.includes("yet "));
}

describe("the bank", () => {
  it("holds 300 questions, 150 for each exam", () => {
    expect([questions.length, coverage.exams.ace.questions, coverage.exams.pca.questions]).toEqual([300, 150, 150]);
  });

  it.each(exams)("of %s asks each objective as often as planned", (exam) => {
    const counted = Object.fromEntries(coverage.exams[exam].objectives.map((row) => [row.id, row.questions]));
    expect(counted).toEqual(plannedQuestions[exam]);
  });

  it("ties 48 questions of the architect's exam to the four case studies, 12 to each", () => {
    expect(coverage.cases).toEqual(caseIds.map((id) => ({ case: id, questions: 12 })));
  });

  it("asks for two choices in about 12 questions of ACE and 22 of PCA", () => {
    expect(Math.abs(chooseTwo("ace") - 12)).toBeLessThanOrEqual(2);
    expect(Math.abs(chooseTwo("pca") - 22)).toBeLessThanOrEqual(3);
  });

  it("reaches every topic", () => {
    expect(coverage.topics.filter((row) => row.questions === 0).map(({ topic }) => topic)).toEqual([]);
  });

  it("mixes easy, medium and hard: none below a tenth, none above two thirds", () => {
    for (const exam of exams) {
      for (const count of Object.values(coverage.exams[exam].difficulty)) {
        expect(count).toBeGreaterThanOrEqual(15);
        expect(count).toBeLessThanOrEqual(100);
      }
    }
  });

  it("calls no more than a quarter a judgement", () => {
    expect(questions.filter((question) => question.class === "expert").length).toBeLessThanOrEqual(75);
  });
});

describe("contracts", () => {
  const contracted = questions.filter(hasContract);

  it("stand behind at least 120 questions", () => {
    expect(contracted.length).toBeGreaterThanOrEqual(120);
  });

  it("turn their question red when a fact that they read moves", () => {
    const unmoved = contracted.filter(
      (question) => readFacts(question).length > 0 && !readFacts(question).some((id) => movesOf(id, question).some((value) => turnsRed(question, id, value))),
    );
    expect(
      unmoved.map(({ id }) => id),
      "these conditions carry nothing: say what would have to be true for each choice",
    ).toEqual([]);
  });

  it("lead to the decision tree from three questions of each exam at least, each by one way that ends", () => {
    const { index, revisions } = loadBank();
    const ways = index.flatMap(({ id, exam, hash }) => {
      const paths = revisions.get(hash)?.paths ?? [];
      return paths.length > 0
        ? [{ id, exam, ways: new Set(paths.map((path) => JSON.stringify(path))).size, end: walkTree(soundTree, paths[0] ?? {}).outcome }]
        : [];
    });
    for (const exam of exams) expect(ways.filter((way) => way.exam === exam).length).toBeGreaterThanOrEqual(3);
    expect(ways.filter(({ ways: number, end }) => number !== 1 || end === undefined)).toEqual([]);
  });

  it("give no question a key that its facts refute", () => {
    expect(quality.findings.filter(({ rule }) => rule === "contract-holds")).toEqual([]);
    expect(questions.filter((question) => factsOf(question).some((id) => !Object.hasOwn(facts, id)))).toEqual([]);
  });
});

describe("who knows nothing", () => {
  it.each([
    ["the bank", surface.bank, 91],
    ["ACE", surface.ace, 49],
    ["PCA", surface.pca, 49],
  ] as const)("answers %s no better than by chance, whichever cue is followed", (_, metrics, limit) => {
    expect(limitOfHits(metrics.questions)).toBe(limit);
    expect(metrics.solvers.map(({ solver }) => solver)).toEqual(["longest", "most-overlapping", "stem-echo", "fewest-absolutes", "fixed-position"]);
    expect(
      metrics.solvers.filter(({ hits }) => hits >= limit).map(({ solver, hits, gives }) => `${solver}: ${hits.toFixed(1)}, given by ${gives.join(", ")}`),
    ).toEqual([]);
    expect(metrics.separability).toBeLessThanOrEqual(separabilityLimit);
  });

  it("finds right choices at every place equally often, and marks as often in right choices as in wrong ones", () => {
    expect(
      quality.findings
        .filter(({ id, level }) => ["bank", "ace", "pca"].includes(id) && level === "error")
        .map(({ id, rule, field, says }) => `${id} [${rule}] ${field}: ${says}`),
    ).toEqual([]);
  });
});

describe("what browsers get", () => {
  const { index, version } = loadBank();

  it("lists every question once, and each revision is at its address", () => {
    const revisions = loadRevisions();
    expect(index.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(index.filter(({ id, hash }) => revisions.get(revisionFile(id, hash))?.id !== id)).toEqual([]);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
  });

  it("holds no contract and no open token", () => {
    const text = JSON.stringify([...loadRevisions().values()]);
    expect(text).not.toContain('"needs"');
    expect(text).not.toContain("{{");
  });
});
