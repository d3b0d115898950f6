import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keptVersions, loadBankFiles } from "@/lib/content/bank-indexes";
import { listFiles } from "@/lib/content/disk";
import { loadBank, revisionFile, revisionsFolder } from "@/lib/content/questions";
import { readExamAddress } from "@/lib/exam/address";
import { assembleForm } from "@/lib/exam/assemble";
import { formSections } from "@/lib/exam/forms";
import { factIdsOfExams } from "@/lib/exam/page-facts";
import { fixedForms, renewalFacts, renewalNeeds } from "@/lib/exam/profile";
import { getFact } from "@/lib/facts/facts";
import type { BankFile } from "@/lib/question/bank";
import { apportion } from "@/lib/quiz/apportion";

const bank = loadBank();
const exams = ["ace", "pca"] as const;
const formOf = (exam: "ace" | "pca", form: "a" | "b" | "c" | "seeded", search = "") => {
  const drawn = assembleForm(readExamAddress(exam, form, search).address, bank);
  if (!drawn) throw new Error(`Nothing is drawn for ${exam} ${form}${search}.`);
  return drawn;
};
const sections = ({ exam, questions }: ReturnType<typeof formOf>) =>
  bank.exams[exam].weights.map((_, at) => questions.filter(({ objective }) => objective.startsWith(`${at + 1}.`)).length);

describe("the fixed forms", () => {
  it.each(exams)("of %s hold the whole bank, 50 questions each and none twice", (exam) => {
    const all = fixedForms.flatMap((form) => formOf(exam, form).questions.map(({ question }) => question));
    expect([all.length, new Set(all).size]).toEqual([150, 150]);
    for (const form of fixedForms) expect(sections(formOf(exam, form))).toEqual(formSections(bank.exams[exam])[form]);
  });

  it("of PCA use two case studies each, and together all four", () => {
    const cases = fixedForms.map((form) => formOf("pca", form).cases);
    expect(cases.map((studies) => studies.length)).toEqual([2, 2, 2]);
    expect(new Set(cases.flat()).size).toBe(4);
  });
});

describe("forms that are drawn from the bank", () => {
  it("have their sections by weight in every length, for any seed", () => {
    for (const exam of exams) {
      for (const count of [1, 10, 20, 35, 50, 55, 60]) {
        for (let round = 0; round < 20; round += 1) {
          const form = formOf(exam, "seeded", `?seed=r${round}&n=${count}`);
          expect(sections(form)).toEqual(apportion(bank.exams[exam].weights, count));
        }
      }
    }
  });

  it("of PCA have 10 to 15 questions of 50 and 12 to 18 of 60 on two case studies, by the published shares", () => {
    for (let round = 0; round < 60; round += 1) {
      for (const [count, least, most] of [
        [50, 10, 15],
        [60, 12, 18],
      ] as const) {
        const { questions, cases } = formOf("pca", "seeded", `?seed=c${round}&n=${count}`);
        const onCases = questions.filter(({ case: study }) => study !== undefined).length;
        expect(onCases).toBeGreaterThanOrEqual(least);
        expect(onCases).toBeLessThanOrEqual(most);
        expect(cases).toHaveLength(2);
      }
    }
  });
});

describe("the renewal of PCA", () => {
  it("is offered as soon as one of its case studies has enough questions, and not before", () => {
    const needs = renewalNeeds(bank.exams.pca.renewal.questions, Number(getFact("pca-renewal-case-share-min").value));
    const studies = [getFact("pca-renewal-case-study-names").value].flat().map((name) => String(name).toLowerCase().replaceAll(" ", "-"));
    const most = Math.max(...studies.map((study) => bank.index.filter((entry) => entry.case === study).length));
    expect(most).toBeGreaterThan(0);
    expect(
      renewalFacts.pca.offered,
      most >= needs
        ? `a case study has ${most} questions and a renewal needs ${needs}: offer it in lib/exam/profile.ts and draw it in lib/exam/assemble.ts`
        : `no case study has the ${needs} questions that a renewal needs: take the offer back in lib/exam/profile.ts`,
    ).toBe(most >= needs);
  });
});

describe("what was published", () => {
  const files = loadBankFiles();

  it("is kept, today's bank included, so that links and attempts of today can be shown for ever", () => {
    const remedy = "write what is new with: npm run revisions (it changes and removes nothing), and commit it";
    const kept = new Set(listFiles(revisionsFolder, ".json"));
    expect(
      bank.index.flatMap(({ id, hash }) => (kept.has(revisionFile(id, hash)) ? [] : revisionFile(id, hash))),
      remedy,
    ).toEqual([]);
    expect(keptVersions(), remedy).toContain(bank.version);
  });

  it("still gives its forms: each kept version draws the fixed ones and a seeded one", () => {
    for (const [version, text] of files) {
      const kept = { version, ...(JSON.parse(text) as BankFile) };
      for (const exam of exams) {
        for (const form of fixedForms) expect(assembleForm(readExamAddress(exam, form, "").address, kept)?.questions).toHaveLength(50);
        expect(assembleForm(readExamAddress(exam, "seeded", "?seed=s&n=60").address, kept)?.questions).toHaveLength(60);
      }
    }
  });
});

describe("the page of mock exams", () => {
  it("has a stamp for every fact that its parts name", () => {
    const sources = ["exam-differences", "form-list"].map((name) => readFileSync(`components/exam/${name}.tsx`, "utf8")).join("\n");
    const named = [...sources.matchAll(/\{\{(\$\{exam\}|[a-z0-9-]+?)(-[a-z0-9-]+)?(?:\|value)?\}\}/g)].flatMap(([, start = "", end = ""]) =>
      start.startsWith("$") ? exams.map((exam) => `${exam}${end}`) : `${start}${end}`,
    );
    const stamped = new Set<string>(factIdsOfExams());
    expect(named.length).toBeGreaterThan(8);
    // The share of one case study is said of the renewal that is not offered, which is PCA's.
    expect(named.filter((id) => !stamped.has(id) && !id.startsWith("ace-renewal-case"))).toEqual([]);
  });
});
